"""What the network sees of a picture, as bytes: the one exact input, and random ones that need no shared generator."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance
from torchvision.transforms.v2 import functional

from tlgui.core.resize import CROP
from tlgui.engine.data.resize import made_square, squashed

InputPixels = NDArray[np.uint8]
"""(crop_px, crop_px, 3) RGB."""

HUE_PART = 0.1
"""Hue shifts are this part of the colour strength: a little of it changes what a thing is."""
ASPECT_RATIOS = (3 / 4, 4 / 3)
WORKING_SIZE = 1.5
"""Pictures for random crops are kept at this many times the evaluation size: 384 px for 256.
At 256 px random crops cost 4 to 6 points of accuracy, at 384 none."""
CROP_TRIES = 10
"""As torchvision's RandomResizedCrop."""


@dataclass(frozen=True, kw_only=True)
class ImageTransform:
    """Makes inputs with Pillow and Python's own generators, so that any thread may make any input.

    The sizes and the augmentation mean the same as in augment.training_transform.
    """

    resize_px: int
    crop_px: int
    interpolation: str
    mean: tuple[float, ...]
    """Of R, G, B in 0..1; fills the corners of a turned picture."""
    crop: float = 0.0
    rotate: float = 0.0
    flip: bool = False
    color: float = 0.0
    is_squashed: bool = False
    """Whether both sides are resized to resize_px, whatever the picture's shape."""
    resize: str = CROP
    """Of core.resize; others than CROP make pictures square first."""

    @property
    def varies(self) -> bool:
        """Whether two random inputs of a picture can differ."""
        return bool(self.crop or self.rotate or self.flip or self.color)

    def exact(self, picture: Image.Image) -> InputPixels:
        """Return the evaluation input: shorter side resized, middle cut out. Byte for byte torchvision's."""
        shorter = min(picture.size)
        if self.resize != CROP:
            return np.asarray(self.made_square(picture, self.crop_px))
        if self.is_squashed:
            picture = squashed(picture, self.resize_px, self.interpolation)
        elif shorter != self.resize_px:
            picture = picture.resize(
                (self._resized(picture.width, shorter), self._resized(picture.height, shorter)), self._filter
            )
        return np.asarray(_cut_middle(picture, self.crop_px))

    def random(self, picture: Image.Image, numbers: random.Random) -> InputPixels:
        """Return a training input; the same numbers give the same input."""
        picture = self.made_square(picture, round(self.resize_px * WORKING_SIZE))
        if self.rotate > 0:
            angle = numbers.uniform(-self.rotate, self.rotate)
            fill = tuple(round(m * 255) for m in self.mean)
            picture = picture.rotate(angle, Image.Resampling.BILINEAR, fillcolor=fill)
        if self.crop > 0:
            box = _random_box(picture.width, picture.height, self.crop, numbers)
            picture = picture.resize((self.crop_px, self.crop_px), self._filter, box=box)
        else:
            picture = Image.fromarray(self.exact(picture))
        if self.flip and numbers.random() < 0.5:
            picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        if self.color > 0:
            picture = _jitter(picture, self.color, numbers)
        return np.asarray(picture)

    def made_square(self, picture: Image.Image, side_px: int) -> Image.Image:
        """Return the picture as a square of this side, where pictures are made square first."""
        return made_square(picture, side_px, self.resize, self.interpolation, self.mean)

    def augmentation(self) -> dict[str, Any]:
        """Return what the random inputs depend on besides the sizes."""
        return {"crop": self.crop, "rotate": self.rotate, "flip": self.flip, "color": self.color}

    @property
    def _filter(self) -> Image.Resampling:
        return Image.Resampling[self.interpolation.upper()]

    def _resized(self, side: int, shorter: int) -> int:
        return self.resize_px if side == shorter else int(self.resize_px * side / shorter)


def _cut_middle(picture: Image.Image, size_px: int) -> Image.Image:
    if min(picture.size) < size_px:
        picture = _on_black(picture, size_px)
    left = round((picture.width - size_px) / 2.0)
    top = round((picture.height - size_px) / 2.0)
    return picture.crop((left, top, left + size_px, top + size_px))


def _on_black(picture: Image.Image, size_px: int) -> Image.Image:
    """Put a picture that is smaller than the cut on black, as torchvision does."""
    width, height = max(picture.width, size_px), max(picture.height, size_px)
    canvas = Image.new("RGB", (width, height))
    canvas.paste(picture, ((width - picture.width) // 2, (height - picture.height) // 2))
    return canvas


def _random_box(width: int, height: int, least: float, numbers: random.Random) -> tuple[int, int, int, int]:
    """Return (left, top, right, bottom) of a crop that keeps at least this part of the area.

    Source: torchvision.transforms.v2.RandomResizedCrop.
    """
    for _ in range(CROP_TRIES):
        area = width * height * numbers.uniform(least, 1.0)
        ratio = math.exp(numbers.uniform(math.log(ASPECT_RATIOS[0]), math.log(ASPECT_RATIOS[1])))
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            left, top = numbers.randint(0, width - w), numbers.randint(0, height - h)
            return left, top, left + w, top + h
    w = min(width, max(1, round(height * ASPECT_RATIOS[1])))
    h = min(height, max(1, round(width / ASPECT_RATIOS[0])))
    left, top = (width - w) // 2, (height - h) // 2
    return left, top, left + w, top + h


def _jitter(picture: Image.Image, strength: float, numbers: random.Random) -> Image.Image:
    """Change brightness, contrast, saturation and hue a little, in random order, as ColorJitter does."""
    factors = {kind: numbers.uniform(max(0.0, 1 - strength), 1 + strength) for kind in ("b", "c", "s")}
    hue = numbers.uniform(-strength * HUE_PART, strength * HUE_PART)
    order = ["b", "c", "s", "h"]
    numbers.shuffle(order)
    for kind in order:
        if kind == "h":
            picture = functional.adjust_hue(picture, hue)
        else:
            enhancer = {"b": ImageEnhance.Brightness, "c": ImageEnhance.Contrast, "s": ImageEnhance.Color}[kind]
            picture = enhancer(picture).enhance(factors[kind])
    return picture
