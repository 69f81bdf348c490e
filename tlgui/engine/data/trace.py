"""What is kept of a picture while a folder is scanned, to find its copies and its series: a small one, and its time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PIL import Image

SIDE = 48
"""Of the small picture, pixels; whatever its shape was."""


@dataclass(frozen=True)
class Trace:
    """Some two kilobytes of a picture."""

    miniature: bytes
    """(SIDE, SIDE) uint8, grey, row by row."""
    taken: datetime | None = None
    """By the camera's clock, to the second."""
    camera: str = ""


def miniature_of(picture: Image.Image) -> bytes:
    """Return (SIDE, SIDE) uint8, grey, row by row."""
    return picture.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX).tobytes()
