"""Where inputs come from: each picture decoded once where memory allows, no larger than its inputs need."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image

from tlgui.engine.data.decode import load_rgb, shrink
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.data.transforms import WORKING_SIZE, ImageTransform, InputPixels


class PictureSource:
    """Exact and random inputs of picture files. Any thread.

    Args:
        cache: where pixels are kept.
        transform: makes inputs from pixels.
        keeps_pictures: random inputs of the same files will be wanted later, so what is decoded for
            an exact input is kept for them.
    """

    def __init__(self, cache: PictureCache, transform: ImageTransform, *, keeps_pictures: bool) -> None:
        self._cache = cache
        self._transform = transform
        self._keeps_pictures = keeps_pictures
        self._working_px = round(transform.resize_px * WORKING_SIZE)

    @property
    def size_px(self) -> int:
        """Side of an input."""
        return self._transform.crop_px

    def exact(self, path: Path, *, keep: bool = True) -> InputPixels:
        """Return the evaluation input.

        Args:
            path: of the picture.
            keep: it will be wanted again.

        Raises:
            PictureError: the file cannot be read.
        """
        if not keep:
            return self._make_exact(path)
        size = self._transform
        way = " squashed" if size.is_squashed else f" {size.resize}"
        kind = f"exact {size.resize_px} {size.crop_px} {size.interpolation}{way}"
        return self._cache.get(path, kind, lambda: self._make_exact(path))

    def random(self, path: Path, numbers: random.Random) -> InputPixels:
        """Return a random input.

        Raises:
            PictureError: the file cannot be read.
        """
        return self._transform.random(self._working_picture(path), numbers)

    def _make_exact(self, path: Path) -> InputPixels:
        picture = load_rgb(path, at_least_px=2 * self._transform.resize_px)
        if self._keeps_pictures:
            self._cache.get(path, self._working_kind, lambda: shrink(picture, self._working_px))
        return self._transform.exact(picture)

    def _working_picture(self, path: Path) -> Image.Image:
        return self._cache.get(
            path,
            self._working_kind,
            lambda: shrink(load_rgb(path, at_least_px=2 * self._transform.resize_px), self._working_px),
        )

    @property
    def _working_kind(self) -> str:
        return f"working {self._working_px}"
