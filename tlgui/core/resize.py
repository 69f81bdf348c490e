"""What becomes of a picture that is no square: its middle is cut out, or it is padded, or stretched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from tlgui.core.messages import Message, say
from tlgui.core.seen_area import seen_area

ResizeKind = Literal["crop", "pad", "stretch"]
CROP: ResizeKind = "crop"
"""The weights' own way: in most cases the middle is cut out."""
PAD: ResizeKind = "pad"
"""The whole picture, with bars beside it."""
STRETCH: ResizeKind = "stretch"
"""The whole picture, pressed into a square."""
RESIZE_KINDS: tuple[ResizeKind, ...] = (CROP, PAD, STRETCH)
DEFAULT_SEEN_PART = 224 / 256
"""Of the network that is taken where none is chosen."""
MUCH = 1 / 2
"""More than this part of a picture is worth a word where it is cut off: not so of photos of 4:3 and 3:2, of which the
usual crop takes 43 and 49%, since it takes 23% of a square one too."""
USUAL_SHAPE = 3 / 4
"""Of an ordinary photo, to compare with."""

Shapes = tuple[tuple[float, int], ...]
"""How many pictures there are of each shape: the shorter side as a part of the longer one, to three digits."""


def shapes_of(sizes: Iterable[tuple[int, int]]) -> Shapes:
    """Return the shapes of pictures of these widths and heights, in rising order."""
    counts = Counter(round(min(size) / max(size), 3) for size in sizes)
    return tuple(sorted(counts.items()))


def n_cut(shapes: Shapes, seen_part: float, *, is_squashed: bool) -> int:
    """Return of how many pictures more than MUCH is cut off where they are filled into a square.

    Args:
        shapes: of the pictures.
        seen_part: side of the square that is cut out, as a part of the shorter side.
        is_squashed: both sides are pressed into a square first.
    """
    return sum(n for shape, n in shapes if _lost(shape, seen_part, is_squashed=is_squashed) > MUCH)


def cut_message(shapes: Shapes, seen_part: float, *, is_squashed: bool) -> Message | None:
    """Return in how many pictures much is cut off; None where it is none."""
    n = n_cut(shapes, seen_part, is_squashed=is_squashed)
    usual = _lost(USUAL_SHAPE, seen_part, is_squashed=is_squashed)
    return say("resize.much_is_cut", n=n, total=sum(n for _, n in shapes), usual=usual) if n else None


def _lost(shape: float, seen_part: float, *, is_squashed: bool) -> float:
    return seen_area(1000, max(1, round(1000 * shape)), seen_part, is_squashed=is_squashed).lost
