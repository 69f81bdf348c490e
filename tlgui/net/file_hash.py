"""Whether the bytes of a file are those that its name promises."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

HASH_IN_NAME = re.compile(r"-([0-9a-f]{8,64})\.")
BLOCK_BYTES = 1 << 20

_known: dict[tuple[str, int, int], bool] = {}
"""What was found for a file, by its path, size in bytes and time of change in nanoseconds."""


def has_hash(name: str) -> bool:
    """Return whether a file's name holds the first digits of a hash."""
    return HASH_IN_NAME.search(name) is not None


def hash_fits(path: Path, name: str = "", *, check_stop: Callable[[], None] | None = None) -> bool:
    """Return whether a file's SHA-256 begins with the digits in a name; True when there are none.

    Args:
        path: the file.
        name: the name it should have; its own when empty.
        check_stop: called after each MB in this thread; what it raises ends the reading.

    Raises:
        OSError: the file cannot be read.

    Source: the naming rule of torch.hub.load_state_dict_from_url.
    """
    named = HASH_IN_NAME.search(name or path.name)
    return named is None or sha256_of(path, check_stop=check_stop).startswith(named[1])


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


def hash_fitted(path: Path) -> bool:
    """Return what `hash_fits` says, reading a file that has not changed since only once.

    Raises:
        OSError: the file cannot be read.
    """
    info = path.stat()
    key = (str(path), info.st_size, info.st_mtime_ns)
    if key not in _known:
        _known[key] = hash_fits(path)
    return _known[key]
