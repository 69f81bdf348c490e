"""The lines of Python with which a program without tlgui makes pictures square as `engine.data.resize` does."""

from __future__ import annotations

from tlgui.core.resize import CROP, STRETCH
from tlgui.engine.data.resize import bar_colour
from tlgui.engine.models.preprocessing import Preprocessing

_STRETCHED = '''def made_square(picture, side):
    """Return the picture pressed into a square."""
    return picture.resize((side, picture.height), Image.Resampling.{mode}).resize((side, side), Image.Resampling.{mode})


'''
_PADDED = '''def made_square(picture, side):
    """Return the whole picture on a square, with bars beside it."""
    width, height = (-(-side * length // max(picture.size)) for length in picture.size)
    square = Image.new("RGB", (side, side), {bars})
    picture = picture.resize((width, picture.height), Image.Resampling.{mode})
    picture = picture.resize((width, height), Image.Resampling.{mode})
    square.paste(picture, ((side - width) // 2, (side - height) // 2))
    return square


'''


def resize_code(preprocessing: Preprocessing) -> str:
    """Return the definition of `made_square`; empty where pictures are not made square first."""
    if preprocessing.resize == CROP:
        return ""
    code = _STRETCHED if preprocessing.resize == STRETCH else _PADDED
    return code.format(mode=preprocessing.interpolation.upper(), bars=bar_colour(preprocessing.mean))
