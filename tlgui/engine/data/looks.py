"""One look at a file of a folder: what becomes of it, and all that is ever asked of a picture, from a single read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tlgui.core.errors import NotDownloadedError, PictureError
from tlgui.engine.data.decode import PictureHeader, check_picture, header_of, is_picture
from tlgui.engine.data.layout import PlacedFile
from tlgui.engine.data.picture_file import BoundedReader
from tlgui.engine.data.picture_hashes import HASH_LENGTH
from tlgui.engine.data.trace import Trace, miniature_of

MOST_IN_MEMORY = 2**24
"""Bytes of a file that are read once and decoded from memory. A larger one is hashed first and decoded from the file,
so that several at once do not fill the memory; the system's own cache gives it the second time."""


@dataclass(frozen=True)
class Seen:
    """One usable picture."""

    notes: tuple[str, ...]
    """The choices that were made to show it."""
    trace: Trace
    content: str
    """Content hash, as of picture_hashes.py."""
    format: str = ""
    """Pillow's name; empty where only our own readers open it."""
    width: int = 0
    """Pixels as stored; 0 where the header does not tell."""
    height: int = 0


@dataclass(frozen=True)
class PassedBy:
    """A file that is not used, and needs no sentence of its own."""

    reason: str
    """A key of accounting.REASONS."""
    is_picture: bool


Look = Seen | PassedBy


def look_at(file: PlacedFile) -> Look:
    """Return what becomes of a file.

    Raises:
        PictureError: it is a picture that cannot be read.
    """
    if not file.place.class_name:
        return passed_by(file, is_a_picture=is_picture(file.path))
    reading = _OneReading(file.path)
    notes = check_picture(file.path, reading.on_decoded, reading.take)
    return passed_by(file, is_a_picture=False) if notes is None else reading.seen(notes)


def passed_by(file: PlacedFile, *, is_a_picture: bool) -> PassedBy:
    """Return why a file is not used: for its place, or because it is no picture."""
    return PassedBy(file.place.reason if is_a_picture else "not_a_picture", is_a_picture)


def is_lasting(error: PictureError) -> bool:
    """Return whether a picture's bytes are what is wrong: the disk, the memory or a cloud may give it another time."""
    if isinstance(error, NotDownloadedError):
        return False
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, MemoryError) or (isinstance(cause, OSError) and cause.errno is not None):
            return False
        cause = cause.__cause__ or cause.__context__
    return True


class _OneReading:
    """Reads a file once, and gathers what is asked of it while it is at hand."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content = ""
        self._header: PictureHeader | None = None
        self._miniature = b""

    def take(self, file: BoundedReader) -> BoundedReader:
        """Hash the file, read what stands before its pixels, and return it ready to be decoded."""
        n_bytes = file.n_bytes()
        if n_bytes > MOST_IN_MEMORY:
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256")
        else:
            data = file.read_all(n_bytes + 1)
            digest = hashlib.sha256(data)
            file = BoundedReader.of_bytes(data, self._path)
        self._content = digest.hexdigest()[:HASH_LENGTH]
        file.begin_anew()
        self._header = header_of(file)
        file.begin_anew()
        return file

    def on_decoded(self, picture: Image.Image) -> None:
        self._miniature = miniature_of(picture)

    def seen(self, notes: tuple[str, ...]) -> Seen:
        header = self._header
        if header is None:
            return Seen(notes, Trace(self._miniature), self._content)
        trace = Trace(self._miniature, header.taken, header.camera)
        return Seen(notes, trace, self._content, header.format, *header.size)
