"""The lines of Python with which a program without tlgui makes pictures square as `engine.data.framing` does."""

from __future__ import annotations

from tlgui.core.framing import FILL, STRETCH
from tlgui.engine.data.framing import bar_colour
from tlgui.engine.models.preprocessing import Preprocessing

_STRETCHED = '''def framed(picture, side):
    """Return the picture pressed into a square."""
    return picture.resize((side, picture.height), Image.Resampling.{mode}).resize((side, side), Image.Resampling.{mode})


'''
_PADDED = '''def framed(picture, side):
    """Return the whole picture on a square, with bars beside it."""
    width, height = (-(-side * length // max(picture.size)) for length in picture.size)
    square = Image.new("RGB", (side, side), {bars})
    picture = picture.resize((width, picture.height), Image.Resampling.{mode})
    picture = picture.resize((width, height), Image.Resampling.{mode})
    square.paste(picture, ((side - width) // 2, (side - height) // 2))
    return square


'''


def framing_code(preprocessing: Preprocessing) -> str:
    """Return the definition of `framed`; empty where pictures are not made square first."""
    if preprocessing.framing == FILL:
        return ""
    code = _STRETCHED if preprocessing.framing == STRETCH else _PADDED
    return code.format(mode=preprocessing.interpolation.upper(), bars=bar_colour(preprocessing.mean))
