"""Which part of a picture a network sees, and how much of it is lost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SeenArea:
    """A part of a picture, as fractions of its sides."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def lost(self) -> float:
        """Part of the picture's area outside, 0..1."""
        return 1 - (self.right - self.left) * (self.bottom - self.top)


WHOLE = SeenArea(0.0, 0.0, 1.0, 1.0)


def seen_area(width: int, height: int, seen_part: float, *, is_squashed: bool = False) -> SeenArea:
    """Return the part of a picture that is seen.

    Args:
        width: of the picture as it is shown, in any unit.
        height: in the same.
        seen_part: side of the square that is cut out, as a part of the shorter side after resizing, 0..1.
        is_squashed: both sides are pressed into a square first.
    """
    shorter = min(width, height)
    across, down = (1.0, 1.0) if is_squashed else (shorter / width, shorter / height)
    x, y = (1 - seen_part * across) / 2, (1 - seen_part * down) / 2
    return SeenArea(x, y, 1 - x, 1 - y)
