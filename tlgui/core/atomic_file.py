"""Writing a file so that a reader, a full disk or a power cut meets the old one or the new one, never half of it."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

TEMPORARY_PREFIX, TEMPORARY_SUFFIX = ".tlgui-", ".tmp"
CANNOT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
"""What file systems without a sync of their own say, some network drives among them."""


def write_atomic(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make a file under a temporary name beside `path`, and put it into place once it is on disk.

    The new file has the permissions that any new file would have. A link is followed, not replaced.

    Args:
        path: the file; an earlier one stays untouched until the new one is whole.
        write: fills the file whose path it is given, which exists and is empty; it may replace it.

    Raises:
        OSError: the disk is full or cannot be written. Whatever `write` raises passes through.
    """
    path = Path(os.path.realpath(path))
    # A short name of our own: the file's name with something added may be longer than the system allows.
    temporary = path.parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}{TEMPORARY_SUFFIX}"
    try:
        permissions = _create(temporary)
        write(temporary)
        sync_file(temporary)
        temporary.chmod(permissions)  # safetensors makes files that only their owner can read
        os.replace(temporary, path)  # in one step, on every system: a reader sees the old file or the new one
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)  # else a power cut may take the new name away, though the bytes are on disk


def write_bytes_atomic(path: Path, data: bytes) -> None:
    """Write bytes; see write_atomic.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    write_atomic(path, lambda temporary: temporary.write_bytes(data))


def write_text_atomic(path: Path, text: str) -> None:
    """Write text as UTF-8, its line ends as they are; see write_atomic.

    Raises:
        OSError: the disk is full or cannot be written.
        UnicodeEncodeError: it holds half a surrogate pair.
    """
    write_bytes_atomic(path, text.encode("utf-8"))


def make_folder(path: Path) -> None:
    """Make a folder and those above it that are missing, so that a power cut does not take them away again.

    Raises:
        OSError: it cannot be made.
    """
    missing = [folder for folder in (path, *path.parents) if not os.path.lexists(folder)]
    path.mkdir(parents=True, exist_ok=True)
    for folder in missing:
        sync_folder(folder.parent)


def remove_leftovers(folder: Path) -> None:
    """Remove temporary files of a writer that was killed; call it only where nobody else writes.

    Raises:
        OSError: the folder cannot be read or written.
    """
    for leftover in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
        leftover.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Wait until a file's contents are on disk.

    Raises:
        OSError: they cannot be written; some systems say only now that a disk is full.
    """
    with path.open("r+b") as file:  # Windows syncs only what is open for writing
        sync(file.fileno())


def sync(descriptor: int) -> None:
    """Wait until what was written to an open file is on disk.

    Raises:
        OSError: it cannot be written.
    """
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in CANNOT_SYNC:
            raise


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on disk, where the system offers that; a renamed file may come back without."""
    with suppress(OSError), _opened(folder) as descriptor:  # the files are in place; there is nothing left to undo
        os.fsync(descriptor)


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    descriptor = os.open(folder, os.O_RDONLY)  # Windows refuses
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _create(path: Path) -> int:
    """Make an empty file and return the permissions that the system gave it; there is no other way to ask."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    try:
        return os.fstat(descriptor).st_mode & 0o777
    finally:
        os.close(descriptor)
