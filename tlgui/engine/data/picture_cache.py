"""Decoded pictures kept in memory within a bound, so that each is decoded once where it fits."""

from __future__ import annotations

import threading
from pathlib import Path

from PIL import Image

from tlgui.engine.data.decode import load_rgb


class PictureCache:
    """Keeps the first decoded pictures that fit; the rest is decoded at each use.

    What comes out is the same bytes either way, so the cache never changes a result. Pictures are
    kept until the cache is dropped: in a loop that visits everything once an epoch, throwing out
    the least recently used would throw out exactly what comes next.

    Args:
        budget_bytes: most bytes of pixels kept (3 a pixel); 0 keeps nothing.
    """

    def __init__(self, budget_bytes: int) -> None:
        self._left = budget_bytes
        self._kept: dict[Path, Image.Image] = {}
        self._lock = threading.Lock()

    def load(self, path: Path) -> Image.Image:
        """Return the picture, RGB, EXIF orientation applied; do not change it. Any thread.

        Raises:
            PictureError: the file cannot be read.
        """
        with self._lock:
            kept = self._kept.get(path)
        if kept is not None:
            return kept
        picture = load_rgb(path)
        n_bytes = picture.width * picture.height * 3
        with self._lock:
            if n_bytes <= self._left and path not in self._kept:
                self._left -= n_bytes
                self._kept[path] = picture
        return picture
