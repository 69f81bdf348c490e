"""Opens the files that pictures are read from: regular files of a bounded size, never a pipe or a device."""

from __future__ import annotations

import errno
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from tlgui.core.errors import PictureError

MAX_PACKED_BYTES = 256 * 2**20
"""Of a compressed picture. Some decoders read the whole file into memory, metadata included."""
MAX_RAW_BYTES = 2**30
"""Of a TIFF or BMP, whose pixels may be stored as they are: 350 million of them in colour."""
MAX_READS = 500_000
"""Pillow reads headers piece by piece in Python. Real pictures need some thousand reads, and a file
built of millions of empty pieces would keep a processor busy for minutes."""
RAW_PREFIXES = (b"II", b"MM", b"BM")


@contextmanager
def open_picture_file(path: Path) -> Iterator[BoundedReader]:
    """Open a file for Pillow.

    Raises:
        PictureError: it is missing, may not be read, is no regular file or is too large, or an error of the disk
            came up while it was open.
    """
    try:
        with BoundedReader(_open_regular(path), path) as file:
            yield file
    except OSError as error:
        raise PictureError(disk_error_sentence(path, error), path=path) from error
    except ValueError as error:
        if not _has_impossible_name(path):
            raise
        raise PictureError(f"'{path.name}' is no possible name of a file.", path=path) from error


def disk_error_sentence(path: Path, error: OSError) -> str:
    """Return why the system could not give a file or folder, as a sentence."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"'{path.name}' is not there any more."
    if isinstance(error, PermissionError):
        return f"'{path.name}' may not be read (no permission)."
    return f"'{path.name}' cannot be read now: {error.strerror or error}."


class BoundedReader(io.BufferedReader):
    """A file that gives up on whoever reads it in too many pieces."""

    def __init__(self, raw: io.RawIOBase, path: Path) -> None:
        super().__init__(raw)
        self._path = path
        self._n_reads = 0

    @classmethod
    def of_bytes(cls, data: bytes, path: Path) -> BoundedReader:
        """Return a file in memory."""
        return cls(cast("io.RawIOBase", io.BytesIO(data)), path)

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes.

        Raises:
            PictureError: that was one read too many.
        """
        self._n_reads += 1
        if self._n_reads > MAX_READS:
            raise PictureError(f"'{self._path.name}' is made of too many pieces to be opened safely.", path=self._path)
        return super().read(size)

    def read_all(self, n_at_most: int) -> bytes:
        """Read to the end, which shows whether the disk gives every byte, and return the first n_at_most."""
        self.seek(0)
        data = super().read(n_at_most)
        while super().read(2**20):
            pass
        return data


def _open_regular(path: Path) -> io.FileIO:
    # Looking before opening matters: to open a pipe waits for its other end, to open a device may do anything.
    _require_regular(path, path.stat().st_mode)
    # And once more afterwards, since the name may mean something else by now; hence no waiting (O_NONBLOCK).
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    file = io.FileIO(os.open(path, flags))
    try:
        status = os.fstat(file.fileno())
        _require_regular(path, status.st_mode)
        _require_bounded_size(path, status.st_size, file)
    except BaseException:
        file.close()
        raise
    return file


def _require_regular(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise PictureError(f"'{path.name}' is a folder, not a picture.", path=path)
    if not stat.S_ISREG(mode):
        raise PictureError(f"'{path.name}' is not a file but a pipe, a socket or a device.", path=path)


def _require_bounded_size(path: Path, n_bytes: int, file: io.FileIO) -> None:
    if n_bytes <= MAX_PACKED_BYTES:
        return
    limit = MAX_RAW_BYTES if file.read(2) in RAW_PREFIXES else MAX_PACKED_BYTES
    file.seek(0)
    if n_bytes > limit:
        size = f"{n_bytes / 2**20:,.0f} MB, at most {limit / 2**20:,.0f} MB"
        raise PictureError(f"'{path.name}' is too large for a file of its kind ({size}).", path=path)


def _has_impossible_name(path: Path) -> bool:
    return "\0" in str(path)
