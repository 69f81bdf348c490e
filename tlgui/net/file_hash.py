"""Whether the bytes of a file are those that its name promises, and those that were fetched first."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable
from pathlib import Path

HASH_IN_NAME = re.compile(r"-([0-9a-f]{8,64})\.")
WHOLE_HASH = re.compile(r"[0-9a-f]{64}")
BLOCK_BYTES = 1 << 20

log = logging.getLogger(__name__)

_known: dict[tuple[str, int, int], bool] = {}
"""What was found for a file, by its path, size in bytes and time of change in nanoseconds."""


def has_hash(name: str) -> bool:
    """Return whether a file's name holds the first digits of a hash."""
    return HASH_IN_NAME.search(name) is not None


def hash_fits(
    path: Path, target: Path | None = None, *, published: str = "", check_stop: Callable[[], None] | None = None
) -> bool:
    """Return whether a file's SHA-256 is all that is known of it; True when nothing is.

    A name holds 32 bits of the hash, which tell damage but not intent: whoever wants to can make another file that
    fits. So the whole hash counts, where it was published or was seen when the file was first fetched.

    Args:
        path: the file.
        target: where it goes, by which its name and the hash seen first are known; the path itself when None.
        published: the whole hash in hex digits, or ''.
        check_stop: called after each MB in this thread; what it raises ends the reading.

    Raises:
        OSError: the file cannot be read.

    Source of the digits in a name: torch.hub.load_state_dict_from_url.
    """
    target = target or path
    named = HASH_IN_NAME.search(target.name)
    known = [named[1] if named else "", published, seen_hash(target)]
    if not any(known):
        return True
    content = sha256_of(path, check_stop=check_stop)
    return all(map(content.startswith, known))


def seen_hash(target: Path) -> str:
    """Return the whole hash that a file had when it was first fetched, or ''."""
    try:
        words = seen_hash_path(target).read_text("ascii").split()
    except (OSError, ValueError):
        return ""
    return words[0] if words and WHOLE_HASH.fullmatch(words[0]) else ""


def remember_hash(target: Path) -> None:
    """Write down the whole hash of a file that has just been fetched, once; `sha256sum --check` reads it too."""
    if seen_hash(target):
        return
    try:
        seen_hash_path(target).write_text(f"{sha256_of(target)}  {target.name}\n", "ascii")
    except (OSError, ValueError) as error:
        log.info("The hash of '%s' is not written down: %s", target, error)


def seen_hash_path(target: Path) -> Path:
    """Return the file beside a target that holds its whole hash."""
    return target.with_name(f".{target.name}.sha256")


def sha256_of(path: Path, *, check_stop: Callable[[], None] | None = None) -> str:
    """Return a file's SHA-256 in hex digits.

    Raises:
        OSError: the file cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK_BYTES):
            digest.update(block)
            if check_stop is not None:
                check_stop()
    return digest.hexdigest()


def hash_fitted(path: Path, *, published: str = "") -> bool:
    """Return what `hash_fits` says, reading a file that has not changed since only once.

    Args:
        path: the file.
        published: as in `hash_fits`; the same for a file each time.

    Raises:
        OSError: the file cannot be read.
    """
    info = path.stat()
    key = (str(path), info.st_size, info.st_mtime_ns)
    if key not in _known:
        _known[key] = hash_fits(path, published=published)
    return _known[key]
