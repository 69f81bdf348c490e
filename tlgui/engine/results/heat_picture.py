"""A heatmap laid over its picture as a file: what did not matter is dark, what the network never sees darker."""

from __future__ import annotations

import numpy as np
from PIL import Image
from torch import Tensor

from tlgui.core.heat import brightened

DARKEST = 0.35
"""Of the picture's light that is left where nothing mattered: what is there can still be made out."""
UNSEEN = 0.18
"""And where the network never looks."""


def heat_picture(picture: Image.Image, heat: Tensor, seen_part: float, *, is_squashed: bool) -> Image.Image:
    """Return the picture with its light kept where it mattered.

    Args:
        picture: RGB, upright.
        heat: (rows, columns), 0..1, of what the network sees.
        seen_part: side of the square in the middle that the network sees, as a part of the picture's shorter side;
            above 1 where it sees bars beside the picture.
        is_squashed: whether it sees that part of both sides, pressed into a square.
    """
    shorter = min(picture.size)
    sides = [round(seen_part * (side if is_squashed else shorter)) for side in picture.size]
    bright = np.asarray(brightened(heat.tolist()), dtype=np.float32)
    light = Image.fromarray((255 * (DARKEST + (1 - DARKEST) * bright)).astype(np.uint8))
    mask = Image.new("L", picture.size, round(255 * UNSEEN))
    place = tuple((whole - side) // 2 for whole, side in zip(picture.size, sides, strict=True))
    mask.paste(light.resize((sides[0], sides[1]), Image.Resampling.BILINEAR), (place[0], place[1]))
    shaded = np.asarray(picture, dtype=np.float32) * (np.asarray(mask, dtype=np.float32)[..., None] / 255)
    return Image.fromarray(shaded.round().astype(np.uint8))
