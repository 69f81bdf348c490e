"""Thumbnails on the disk: a large picture is decoded once, however often its page is opened."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from pathlib import Path

from PIL import Image

from tlgui.core.blob_store import BlobStore
from tlgui.core.shards import status_of
from tlgui.engine.data.decode import THUMBNAIL_QUALITY, load_thumbnail, open_made
from tlgui.paths import cache_dir

MOST_BYTES = 256 * 2**20
SMALL_BYTES = 40_000
"""A file below this is decoded as quickly as its thumbnail would be."""
FORMAT = 1

_opened_store: tuple[Path, BlobStore] | None = None
_lock = threading.Lock()


def thumbnail(path: Path, size_px: int) -> Image.Image:
    """Return the picture as RGB, upright, no side longer than size_px; from the disk where it was made before.

    Any thread.

    Raises:
        PictureError: it cannot be read.
    """
    key = _key(path, size_px)
    if key is None:
        return load_thumbnail(path, size_px)
    kept = _opened(_store().get(key))
    if kept is not None:
        return kept
    made = load_thumbnail(path, size_px)
    file = io.BytesIO()
    made.save(file, "JPEG", quality=THUMBNAIL_QUALITY)
    _store().put(key, file.getvalue())
    return made


def _store() -> BlobStore:
    global _opened_store  # noqa: PLW0603
    path = cache_dir() / "thumbnails.sqlite"
    with _lock:
        if _opened_store is None or _opened_store[0] != path:
            if _opened_store is not None:
                _opened_store[1].close()
            _opened_store = path, BlobStore(path, MOST_BYTES)
        return _opened_store[1]


def _key(path: Path, size_px: int) -> str | None:
    """Return what changes with the file; None where a thumbnail would gain nothing."""
    try:
        status = status_of(path)
    except (OSError, ValueError):
        return None
    if status.st_size < SMALL_BYTES:
        return None
    told = (FORMAT, os.path.realpath(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    return hashlib.sha256(f"{told!r} {size_px}".encode("utf-8", "backslashreplace")).hexdigest()


def _opened(data: bytes | None) -> Image.Image | None:
    """Return the picture; None for one that is damaged, which is made anew."""
    if data is None:
        return None
    try:
        with open_made(data) as opened:
            return opened.convert("RGB")
    except Exception:  # noqa: BLE001 - on damaged files Pillow's plugins raise whatever Python has
        return None
