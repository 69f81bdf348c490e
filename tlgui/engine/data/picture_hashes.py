"""Pictures known by their bytes: hashed once before a run, recognised whenever they are read again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from tlgui.core.dataset import Picture
from tlgui.core.errors import CancelledError, DatasetError, PictureError
from tlgui.core.messages import say
from tlgui.core.shards import status_of
from tlgui.engine.data.picture_file import disk_error_sentence, open_picture_file

HASH_LENGTH = 32
"""Hex digits kept of a SHA-256: 128 bits, far beyond chance in any folder."""
MAX_REPORTS = 100
"""Progress is reported at most this often, however many pictures there are..."""
LEAST_BETWEEN_REPORTS = 50
"""...and after so many pictures at the earliest: few pictures are read before anybody wonders."""


NOTHING_KNOWN: Mapping[Path, str] = MappingProxyType({})


@dataclass(frozen=True)
class Contents:
    """The content hashes of pictures, and what could not be read."""

    hashes: dict[Path, str]
    unreadable: tuple[tuple[Picture, PictureError], ...]


def hash_pictures(
    pictures: Sequence[Picture],
    *,
    should_stop: Callable[[], bool] = lambda: False,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
    known: Mapping[Path, str] = NOTHING_KNOWN,
) -> Contents:
    """Read every picture once and return its content hash.

    Args:
        pictures: what to read.
        should_stop: polled before each picture.
        on_progress: called with (done, total) in this thread, at most about a hundred times; the last call has
            done == total.
        known: hashes of files that are sure not to have changed, which are not read.

    Raises:
        CancelledError: a stop was asked for.
    """
    hashes: dict[Path, str] = {}
    unreadable = []
    stride = max(LEAST_BETWEEN_REPORTS, -(-len(pictures) // MAX_REPORTS))
    for number, picture in enumerate(pictures):
        if should_stop():
            raise CancelledError(say("pictures.stopped_before_all_pictures_were_read"))
        if number % stride == 0:
            on_progress(number, len(pictures))
        try:
            hashes[picture.path] = known.get(picture.path) or _content_hash(picture.path)
        except PictureError as error:
            unreadable.append((picture, error))
    on_progress(len(pictures), len(pictures))
    return Contents(hashes, tuple(unreadable))


def content_hash(path: Path) -> str:
    """Return the hash of a file's bytes: the first 32 hex digits of its SHA-256.

    Raises:
        DatasetError: the file is gone, cannot be read, or is too large to be a picture.
    """
    try:
        return _content_hash(path)
    except PictureError as error:
        raise DatasetError(error.message, hint=error.hint, path=path) from error


def require_same_content(picture: Picture, hashes: Mapping[Path, str]) -> None:
    """Refuse a picture whose file is no longer what it was when the run began.

    The split, the cached features and the final figure all go by the content of then; a changed
    file would be learned from, cached or counted under another picture's name.

    Args:
        picture: about to be read.
        hashes: content hash of each picture when the run began; a picture that is not in it is let through.

    Raises:
        PictureError: it is gone, cannot be read or has changed.
    """
    expected = hashes.get(picture.path)
    if expected is not None and _content_hash(picture.path) != expected:
        raise PictureError(say("pictures.has_changed_since_the_run_began", name=picture.path.name), path=picture.path)


def _content_hash(path: Path) -> str:
    try:
        status = status_of(path)
    except OSError as error:
        raise PictureError(disk_error_sentence(path, error), path=path) from error
    return _hash_of(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=200_000)
def _hash_of(path: Path, _mtime_ns: int, _size: int) -> str:
    """Hash a file once as long as it does not change: split, model file and cached features all ask for it."""
    with open_picture_file(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:HASH_LENGTH]
