"""The things of no class: nothing that a model of fruit has learned."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image

from tlgui.engine.data.drawing.ball import paint_ball
from tlgui.engine.data.drawing.book import paint_book
from tlgui.engine.data.drawing.canvas import Painted, Plane, Point, Random
from tlgui.engine.data.drawing.leaf import paint_leaf
from tlgui.engine.data.drawing.mug import paint_mug

_PAINTERS: dict[str, Callable[[Plane, Random], Painted]] = {
    "mug": paint_mug,
    "book": paint_book,
    "leaf": paint_leaf,
    "ball": paint_ball,
}
STRANGERS = tuple(_PAINTERS)


def draw_stranger(
    kind: str, random: Random, side: int, centre: Point, radius: float
) -> tuple[Image.Image, Image.Image]:
    """Return a thing of no class as (picture, alpha).

    Args:
        kind: one of STRANGERS.
        random: decides everything that varies.
        side: of the picture, in pixels.
        centre: of the thing, in pixels.
        radius: of the thing, in pixels.
    """
    light = random.uniform(math.pi, 2 * math.pi)
    pixels, covered = _PAINTERS[kind](Plane.over(side, centre, radius, light), random)
    thing = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return thing, Image.fromarray(covered.astype(np.uint8) * 255)
