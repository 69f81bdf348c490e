"""Opens files that a person named: what is no regular file is refused at once instead of being waited for."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

NON_BLOCKING = getattr(os, "O_NONBLOCK", 0)
"""Opening a named pipe waits for a writer without it; Windows has no such files."""
BINARY = getattr(os, "O_BINARY", 0)


class NotRegularError(OSError):
    """A named pipe, a device or a socket: reading it may never end."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "it is a device, a pipe or a socket, not a file", str(path))


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading.

    Raises:
        NotRegularError: it is a device, a pipe or a socket.
        OSError: it cannot be read.
    """
    try:
        check_regular(path)  # before opening: to open some devices is to act on them
        descriptor = os.open(path, os.O_RDONLY | NON_BLOCKING | BINARY)
    except ValueError as error:  # a zero byte in its name
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from error
    try:
        _check_mode(os.fstat(descriptor).st_mode, path)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def check_regular(path: Path) -> None:
    """Raise NotRegularError or IsADirectoryError for what is no file; OSError for what is not there."""
    _check_mode(os.stat(path).st_mode, path)


def file_in_the_way(folder: Path) -> Path | None:
    """Return the file at or above which a folder cannot be made, or None."""
    there = next((place for place in (folder, *folder.parents) if os.path.lexists(place)), None)
    return None if there is None or os.path.isdir(there) or not os.path.exists(there) else there


def _check_mode(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise NotRegularError(path)
