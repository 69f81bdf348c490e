"""Opens the files that pictures are read from: regular files of a bounded size, never a pipe or a device."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from tlgui.core import shards
from tlgui.core.errors import PictureError
from tlgui.core.messages import Message, say
from tlgui.core.regular_file import NotRegularError, open_regular
from tlgui.core.shards import open_member
from tlgui.engine.data.remote_shards import AddressSource

MAX_PACKED_BYTES = 256 * 2**20
"""Of a compressed picture. Some decoders read the whole file into memory, metadata included."""
MAX_RAW_BYTES = 2**30
"""Of a TIFF or BMP, whose pixels may be stored as they are: 350 million of them in colour."""
MAX_READS = 500_000
"""Pillow reads headers piece by piece in Python. Real pictures need some thousand reads, and a file
built of millions of empty pieces would keep a processor busy for minutes."""
BUFFER_BYTES = 2**16
"""Holds the header of most pictures, so that reading it a second time costs no call of the system."""
RAW_PREFIXES = (b"II", b"MM", b"BM")


shards.open_address = AddressSource  # core itself knows only the standard library


@contextmanager
def open_picture_file(path: Path) -> Iterator[BoundedReader]:
    """Open a file for Pillow.

    Raises:
        PictureError: it is missing, may not be read, is no regular file or is too large, or an error of the disk
            came up while it was open.
    """
    try:
        with BoundedReader(_opened(path).detach(), path) as file:
            _require_bounded_size(path, file)
            yield file
    except OSError as error:
        raise PictureError(disk_error_sentence(path, error), path=path) from error


def _opened(path: Path) -> io.BufferedReader:
    """Open a file, or a picture in a shard."""
    try:
        return cast("io.BufferedReader", open_regular(path))
    except (NotADirectoryError, FileNotFoundError):  # asked for last, since nearly all pictures are files
        member = open_member(path)
        if member is None:
            raise
        return member


def disk_error_sentence(path: Path, error: OSError) -> Message:
    """Return why the system could not give a file or folder, as a sentence."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return say("pictures.is_not_there_any_more", path=path.name)
    if isinstance(error, PermissionError):
        return say("pictures.may_not_be_read_no_permission", path=path.name)
    if isinstance(error, NotRegularError):
        return say("pictures.is_not_a_file_but_a", path=path.name)
    if isinstance(error, IsADirectoryError):
        return _folder_sentence(path)
    return say("pictures.cannot_be_read_now", path=path.name, reason=error.strerror or error)


class BoundedReader(io.BufferedReader):
    """A file that gives up on whoever reads it in too many pieces."""

    def __init__(self, raw: io.RawIOBase, path: Path) -> None:
        super().__init__(raw, BUFFER_BYTES)
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
            raise PictureError(say("pictures.is_made_of_too_many_pieces_2", name=self._path.name), path=self._path)
        return super().read(size)

    def n_bytes(self) -> int:
        """Return the length of the file, at whose start it is then."""
        try:
            return os.fstat(self.fileno()).st_size
        except io.UnsupportedOperation:  # a picture in a shard is no file of the system
            n_bytes = self.seek(0, os.SEEK_END)
            self.seek(0)
            return n_bytes

    def begin_anew(self) -> None:
        """Go back to the start, for the next one who reads it."""
        self.seek(0)
        self._n_reads = 0

    def read_all(self, n_at_most: int) -> bytes:
        """Read to the end, which shows whether the disk gives every byte, and return the first n_at_most."""
        self.seek(0)
        data = super().read(n_at_most)
        while super().read(2**20):
            pass
        return data


def _folder_sentence(path: Path) -> Message:
    """Return why a folder that was meant to be looked through is taken for a picture."""
    try:
        os.scandir(path).close()
        if not os.access(path, os.X_OK):  # its names may be read, but not what they stand for
            return say("pictures.the_folder_may_not_be_opened", path=path.name)
    except PermissionError:
        return say("pictures.the_folder_may_not_be_opened", path=path.name)
    except OSError as error:
        return say("pictures.the_folder_cannot_be_opened_now", path=path.name, reason=error.strerror or error)
    return say("pictures.is_a_folder_not_a_picture", path=path.name)


def _require_bounded_size(path: Path, file: BoundedReader) -> None:
    n_bytes = file.n_bytes()
    if n_bytes <= MAX_PACKED_BYTES:
        return
    limit = MAX_RAW_BYTES if file.read(2) in RAW_PREFIXES else MAX_PACKED_BYTES
    file.seek(0)
    if n_bytes > limit:
        message = say("pictures.is_too_large_for_a_file", path=path.name, size=n_bytes / 2**20, limit=limit / 2**20)
        raise PictureError(message, path=path)
