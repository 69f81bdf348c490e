"""Paints a mug from a little above: the wall of a cylinder with a pattern, its rim, a drink and a handle."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tlgui.engine.data.drawing.canvas import Array, Colour, Painted, Plane, Random, mix, pick_colour

GLAZES: tuple[Colour, ...] = (
    (58, 104, 168), (190, 62, 56), (236, 232, 222), (62, 130, 112), (226, 170, 62), (70, 76, 96), (196, 138, 154),
)  # fmt: skip
DRINKS: tuple[Colour, ...] = ((66, 40, 24), (140, 92, 52), (128, 56, 24))
"""Coffee, coffee with milk, tea."""
LIP = 0.87
"""Inner width of the rim, as a part of the outer one."""


@dataclass(frozen=True)
class _Shape:
    """The sizes of one mug, in radii."""

    half: float
    """Half of its width at the rim."""
    tall: float
    """Half of its height."""
    tilt: float
    """Height of the rim's ellipse as a part of its width."""
    narrowing: float
    """Part of the width that is lost towards the foot."""


def paint_mug(plane: Plane, random: Random) -> Painted:
    """Paint a mug with one of four patterns."""
    mug = plane.turned(random.uniform(-0.14, 0.14))
    mug = mug.mirrored() if random.random() < 0.5 else mug
    shape = _Shape(
        random.uniform(0.62, 0.74), random.uniform(0.64, 0.84), random.uniform(0.24, 0.34), random.uniform(0, 0.16)
    )
    x, y = mug.x + 0.22, mug.y  # the handle takes its room on the right
    light = math.cos(mug.light)
    glaze = pick_colour(random, GLAZES)
    pixels, wall = _paint_wall(x, y, shape, glaze, light, random)
    handle, tube = _handle(x, y, shape, random)
    pixels = np.where((handle & ~wall)[..., None], glaze * (0.5 + 0.55 * tube)[..., None], pixels)
    pixels, rim = _paint_opening(pixels, x, y, shape, glaze, light, random)
    return pixels, wall | handle | rim


def _paint_wall(x: Array, y: Array, shape: _Shape, glaze: Array, light: float, random: Random) -> Painted:
    width = shape.half * (1 - shape.narrowing * np.clip((y + shape.tall) / (2 * shape.tall), 0, 1))
    across = np.clip(x / width, -1, 1)
    bulge = np.sqrt(1 - across**2)
    # The height as if the wall were unrolled: -1 along the rim, 1 along the foot.
    height = (y - shape.half * shape.tilt * bulge) / shape.tall
    rounding = np.clip((height - 0.88) / 0.12, 0, 1) ** 2
    wall = (np.abs(x) <= width * (1 - 0.06 * rounding)) & (height <= 1) & (y >= -shape.tall)
    shade = 0.6 + 0.36 * bulge + 0.22 * across * light - 0.22 * rounding
    gloss = np.exp(-((across - 0.55 * light) ** 2) / 0.01) * np.clip(1 - np.abs(height) ** 8, 0, 1)
    pixels = _patterned(across, height, glaze, random) * shade[..., None]
    return pixels + (random.uniform(25, 60) * gloss)[..., None], wall


def _patterned(across: Array, height: Array, glaze: Array, random: Random) -> Array:
    """Return the wall's colours before any light: bands, dots, a zigzag or a heart, bent around the mug."""
    around = np.arcsin(across)
    ink = np.array((244, 240, 230) if glaze.mean() < 165 else (72, 92, 148), dtype=np.float32)
    pattern = random.integers(4)
    if pattern == 0:
        on = np.abs(np.abs(height) - random.uniform(0.5, 0.66)) < random.uniform(0.06, 0.14)
    elif pattern == 1:
        step = random.uniform(0.42, 0.54)
        row = np.round(height / step)
        column = around / step + 0.5 * (row % 2)
        on = ((column - np.round(column)) ** 2 + (height / step - row) ** 2 < 0.07) & (np.abs(row * step) < 0.8)
    elif pattern == 2:
        wave = 2 * np.abs((around * random.uniform(1.6, 2.4)) % 1 - 0.5) - 0.5
        on = np.abs(np.abs(height - 0.3 * wave) - 0.14) < 0.07
    else:
        u, v = around * 1.9, -(height - 0.06) * 1.9
        on = (u**2 + v**2 - 0.6) ** 3 < 1.2 * u**2 * v**3
    return mix(glaze, ink, on)


def _handle(x: Array, y: Array, shape: _Shape, random: Random) -> tuple[Array, Array]:
    """Return where the handle is, and how much of it is turned to the eye (0..1)."""
    wide, high = random.uniform(0.4, 0.5), shape.tall * random.uniform(0.48, 0.58)
    thick = random.uniform(0.085, 0.12)
    start = shape.half * (1 - shape.narrowing / 2) - 0.05
    # A ring between an ellipse and a rectangle.
    power = 2.4
    ring = (np.abs((x - start) / wide) ** power + np.abs((y - 0.1) / high) ** power) ** (1 / power)
    away = (ring - 1) * (wide + high) / 2
    on = (np.abs(away) <= thick) & (x > start)
    return on, np.sqrt(np.clip(1 - ((away - 0.3 * thick) / (1.4 * thick)) ** 2, 0, 1))


def _paint_opening(
    pixels: Array, x: Array, y: Array, shape: _Shape, glaze: Array, light: float, random: Random
) -> Painted:
    """Paint the rim, the inner wall and what is in the mug over the pixels."""
    wide, flat = shape.half, shape.half * shape.tilt
    from_rim = y + shape.tall
    rim = (x / wide) ** 2 + (from_rim / flat) ** 2
    pixels = np.where((rim <= 1)[..., None], glaze * 1.08 + 16, pixels)
    inside = rim <= LIP**2
    deep = 0.5 - 0.18 * np.clip(x / wide * light, -1, 1) + 0.25 * np.clip(from_rim / flat, -1, 1)
    pixels = np.where(inside[..., None], (glaze * 0.7 + 60) * deep[..., None], pixels)
    level = flat * random.uniform(0.25, 0.8)
    drink = pick_colour(random, DRINKS, spread=5) * (1 - 0.2 * x / wide * light)[..., None]
    surface = (x / (wide * LIP)) ** 2 + ((from_rim - level) / (flat * LIP)) ** 2
    edge = np.clip((surface - 0.86) / 0.14, 0, 1)  # lighter where it touches the wall
    drink = drink * (1 + 0.35 * edge)[..., None]
    return np.where((inside & (surface <= 1))[..., None], drink, pixels), rim <= 1
