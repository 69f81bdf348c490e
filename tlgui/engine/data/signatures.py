"""What the system says of a file without opening it: as long as it says the same, the file is the same."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.core.shards import status_of
from tlgui.engine.data.listing import Folder

TOO_FRESH_S = 3.0
"""A file that changed so shortly before it was looked at may change again without its time saying so: the clocks of
some file systems go by two seconds."""
POLLED_EVERY = 500
MOST = 2**63 - 1
NOTHING = (0,) * 5


class Signature(NamedTuple):
    """Of one file."""

    size: int
    mtime_ns: int
    ctime_ns: int
    """When its name, its rights or its content changed last; on Windows, when it was made."""
    inode: int
    flags: int
    """What the system says of files that lie in a cloud."""

    def is_settled(self, now_ns: int) -> bool:
        """Return whether a change from now on shows in the signature."""
        return abs(now_ns - self.mtime_ns) > TOO_FRESH_S * 1e9


HAS_FLAGS = sys.platform in ("win32", "darwin")


def sign(path: str) -> Signature | None:
    """Return the signature of a file, of what it leads to where it is a link; None where the system has none."""
    try:
        status = status_of(path)
    except (OSError, ValueError):
        return None
    flags = 0
    if HAS_FLAGS:
        flags = getattr(status, "st_flags", 0) | getattr(status, "st_file_attributes", 0)
    return Signature(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino & MOST, flags)


def sign_all(tree: Folder, should_stop: Callable[[], bool]) -> dict[str, Signature]:
    """Return the signature of each file below a folder that people made, by its path.

    Raises:
        CancelledError: should_stop said so.
    """
    found: dict[str, Signature] = {}
    n = 0
    for folder in tree.walk():
        if folder.is_system:
            continue
        start = os.path.join(folder.path, "")
        for name in folder.files:
            n += 1
            if n % POLLED_EVERY == 0 and should_stop():
                raise CancelledError(say("pictures.the_scan_was_stopped"))
            signature = sign(start + name)
            if signature is not None:
                found[start + name] = signature
    return found


def digest_of(tree: Folder, signatures: Mapping[str, Signature], others: Iterable[object]) -> str | None:
    """Return what is the same as long as nothing below a folder has changed; None where a change may not show.

    Args:
        tree: the folder as listed.
        signatures: of its files.
        others: what else a scan of it depends on.
    """
    now_ns = time.time_ns()
    hashed = hashlib.sha256()
    for folder in tree.walk():
        head = (os.fsencode(folder.path), folder.is_system, folder.is_run, folder.is_closed, len(folder.files))
        hashed.update(repr(head).encode())
        start = os.path.join(folder.path, "")
        lines = []
        for name in folder.files:
            signature = signatures.get(start + name)
            if signature is None:
                if not folder.is_system:
                    return None
            elif not signature.is_settled(now_ns):
                return None
            lines.append("%s\0%d %d %d %d %d" % (name, *(signature or NOTHING)))  # noqa: UP031 - twice as quick
        hashed.update("\n".join(lines).encode("utf-8", "surrogateescape"))
    for other in others:
        hashed.update(repr(other).encode("utf-8", "backslashreplace") + b"\n")
    return hashed.hexdigest()
