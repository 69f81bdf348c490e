"""What all the things are drawn with: the same kinds of values, smooth noise, and a frame laid on the thing."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PIL import Image

Array = np.ndarray[Any, Any]
Colour = tuple[int, int, int]
Point = tuple[float, float]
"""(x, y) in pixels, y downwards."""
Random = np.random.Generator
Painted = tuple[Array, Array]
"""A thing's pixels, (side, side, 3) float32 in 0..255, and where it is, (side, side) bool."""


@dataclass(frozen=True)
class Plane:
    """Where every pixel of the picture lies in a frame that is laid on the thing."""

    x: Array
    """(side, side) float32, in radii of the thing from its centre."""
    y: Array
    """The same, downwards."""
    light: float
    """Direction that the light comes from in this frame, in radians; -pi / 2 is from above."""

    @classmethod
    def over(cls, side: int, centre: Point, radius: float, light: float) -> Plane:
        """Lay a frame over a square picture; side, centre and radius in pixels."""
        y, x = np.mgrid[0:side, 0:side].astype(np.float32)
        return cls((x - centre[0]) / radius, (y - centre[1]) / radius, light)

    @property
    def toward(self) -> Array:
        """How far each pixel lies on the side of the light, in radii."""
        return self.x * math.cos(self.light) + self.y * math.sin(self.light)

    def turned(self, angle: float) -> Plane:
        """Return the frame turned clockwise by so many radians."""
        cos, sin = math.cos(angle), math.sin(angle)
        return Plane(self.x * cos + self.y * sin, self.y * cos - self.x * sin, self.light - angle)

    def mirrored(self) -> Plane:
        """Return the frame with left and right exchanged."""
        return replace(self, x=-self.x, light=math.pi - self.light)


def axes(side: int) -> tuple[Array, Array]:
    """Return (side, 1) rows and (1, side) columns, float32, from 0; together they span the picture.

    What depends on one of them alone is computed for a line, and not for every pixel.
    """
    numbers = np.arange(side, dtype=np.float32)
    return numbers[:, None], numbers[None, :]


def as_picture(pixels: Array) -> Image.Image:
    """Return an RGB picture of (side, side, 3) values in about 0..255, which are clipped in place."""
    return Image.fromarray(np.clip(pixels, 0, 255, out=pixels).astype(np.uint8))


def blotches(random: Random, side: int, *, cells: int) -> Array:
    """Return (side, side) float32 of smooth noise in 0..1 with so many cells a side."""
    small = Image.fromarray((random.random((int(cells), int(cells))) * 255).astype(np.uint8))
    smooth: Array = np.asarray(small.resize((side, side), Image.Resampling.BICUBIC), dtype=np.float32) / 255
    return smooth


def pick_colour(random: Random, choices: tuple[Colour, ...], *, spread: float = 7) -> Array:
    """Return one of the colours, changed a little; (3,) float32 in about 0..255."""
    colour = np.array(choices[random.integers(len(choices))]) + random.normal(0, spread, 3)
    return colour.astype(np.float32)


def mix(first: Array, second: Array, part: Array) -> Array:
    """Return (side, side, 3): the first colour where part, (side, side), is 0, and the second where it is 1."""
    part = part[..., None].astype(np.float32)
    mixed: Array = first * (1 - part) + second * part
    return mixed
