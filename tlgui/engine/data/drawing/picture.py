"""Draws one sample picture: a thing on a table, in some light, seen by some camera. No photograph is in it."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from tlgui.engine.data.drawing.canvas import Array, Colour, Point, Random, as_picture, axes
from tlgui.engine.data.drawing.fruit import bruise_lightly, draw_fruit, rot
from tlgui.engine.data.drawing.out_of_class import STRANGERS, draw_stranger

SAMPLE_CLASSES = (
    "fresh apples",
    "fresh bananas",
    "fresh oranges",
    "rotten apples",
    "rotten bananas",
    "rotten oranges",
)
OVERSAMPLING = 2
"""Drawn at twice the size and shrunk, for smooth edges."""
TABLES: tuple[Colour, ...] = (
    (206, 184, 152), (232, 230, 224), (118, 84, 58), (176, 196, 204), (92, 104, 98), (214, 200, 206), (60, 62, 72),
)  # fmt: skip


def draw_picture(what: str, random: Random, size_px: int) -> Image.Image:
    """Draw one thing on a table.

    Args:
        what: one of SAMPLE_CLASSES, or a thing of no class: one of STRANGERS.
        random: decides everything that varies.
        size_px: side of the square.
    """
    side = size_px * OVERSAMPLING
    canvas = _draw_table(random, side)
    centre = (side * random.uniform(0.4, 0.6), side * random.uniform(0.42, 0.6))
    radius = side * random.uniform(0.22, 0.36)
    if what in STRANGERS:
        thing, alpha = draw_stranger(what, random, side, centre, radius)
    else:
        thing, alpha = _draw_fruit(what, random, side, centre, radius)
    canvas = _cast_shadow(canvas, alpha, random, side)
    canvas.paste(thing, mask=alpha)
    return _photograph(canvas.resize((size_px, size_px), Image.Resampling.LANCZOS), random)


def _draw_fruit(
    class_name: str, random: Random, side: int, centre: Point, radius: float
) -> tuple[Image.Image, Image.Image]:
    state, kind = class_name.split(" ", 1)
    thing, alpha = draw_fruit(kind, random, side, centre, radius)
    if state == "rotten":
        return rot(thing, alpha, random, centre, radius, kind=kind), alpha
    return bruise_lightly(thing, alpha, random, centre, radius), alpha


def _draw_table(random: Random, side: int) -> Image.Image:
    """A table top: one colour with a slope of light, a grain, and sometimes boards or a cloth's stripes."""
    base = np.array(TABLES[random.integers(len(TABLES))]) + random.normal(0, 10, 3)
    y, x = (line / side for line in axes(side))
    angle = random.uniform(0, 2 * math.pi)
    cos, sin = math.cos(angle), math.sin(angle)
    light: Array = 1 + random.uniform(0.05, 0.25) * (cos * (x - 0.5) + sin * (y - 0.5))
    pattern = random.integers(3)
    if pattern == 1:
        light *= 1 + 0.05 * np.sin((x + 0.05 * np.sin(9 * y)) * random.uniform(30, 90))
    elif pattern == 2:
        light *= 1 + 0.09 * ((np.floor((x * cos + y * sin) * random.uniform(4, 10)) % 2) - 0.5)
    grain = random.normal(0, 3, (side, side, 1)).astype(np.float32)
    pixels = base.astype(np.float32) * light[..., None]
    pixels += grain
    return as_picture(pixels)


def _cast_shadow(canvas: Image.Image, alpha: Image.Image, random: Random, side: int) -> Image.Image:
    shadow = Image.new("L", alpha.size, 0)
    offset = (int(side * random.uniform(-0.05, 0.05)), int(side * random.uniform(0.02, 0.06)))
    shadow.paste(alpha.point(lambda value: int(value * 0.55)), offset)
    shadow = shadow.filter(ImageFilter.GaussianBlur(side * 0.025))
    return Image.composite(Image.new("RGB", canvas.size, (18, 16, 20)), canvas, shadow)


def _photograph(picture: Image.Image, random: Random) -> Image.Image:
    """White balance, exposure, a little blur and sensor noise: no two cameras agree."""
    pixels: Array = np.asarray(picture, dtype=np.float32)
    camera = random.uniform(0.8, 1.12) * (1 + random.normal(0, 0.035, 3))
    pixels = pixels * camera.astype(np.float32)
    pixels += random.normal(0, random.uniform(1, 5), pixels.shape)
    return as_picture(pixels).filter(ImageFilter.GaussianBlur(random.uniform(0, 0.9)))
