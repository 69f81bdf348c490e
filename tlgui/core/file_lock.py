"""A lock between programs that the system releases when its holder dies; run folders and settings have one."""

from __future__ import annotations

import errno
import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

log = logging.getLogger(__name__)

POLL_S = 0.02
IS_LOCKED = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
CANNOT_LOCK = (errno.ENOSYS, errno.ENOTSUP, errno.ENOLCK, errno.EINVAL)


class LockedError(Exception):
    """Another program, or another part of this one, holds the lock."""


@contextmanager
def file_lock(path: Path, *, timeout_s: float = 0.0) -> Iterator[None]:
    """Hold a lock file; it is made here and removed at the end.

    On a file system that knows no locks, some network drives, nothing is locked and nothing is said.

    Args:
        path: the lock file, in a folder that exists.
        timeout_s: how long to wait for another holder.

    Raises:
        LockedError: it was held all that time.
        OSError: the lock file cannot be made.
    """
    descriptor = _acquire(path, time.monotonic() + timeout_s)
    try:
        yield
    finally:
        # Removed while it is still held: whoever waits for this very file sees that it is gone and makes a new one.
        with suppress(OSError):  # Windows does not remove what is open, so there it stays
            path.unlink()
        os.close(descriptor)  # releases it


def is_locked(path: Path) -> bool:
    """Return whether somebody holds a lock file now; one that cannot be opened is taken for free."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _try_lock(descriptor)
    finally:
        os.close(descriptor)


def _acquire(path: Path, deadline_s: float) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        is_mine = _try_lock(descriptor)
        if is_mine and _is_in_place(descriptor, path):
            return descriptor
        os.close(descriptor)
        if is_mine:
            continue  # of a file that its holder removed just now
        if time.monotonic() >= deadline_s:
            raise LockedError(str(path))
        time.sleep(POLL_S)


def _is_in_place(descriptor: int, path: Path) -> bool:
    """Return whether a lock that was just taken is of the file that others will find, and not of a removed one."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _try_lock(descriptor: int) -> bool:
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno in IS_LOCKED:
            return False
        if error.errno not in CANNOT_LOCK:
            raise
        log.info("This file system knows no locks: %s", error)
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # Not lockf: its locks belong to the process, which loses them when it closes any descriptor of the file.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
