"""What is kept of a picture while a folder is scanned, to find its copies and its series: a small one, and its time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PIL import Image

from tlgui.engine.data.decode import when_taken

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


def trace_of(picture: Image.Image, path: Path) -> Trace:
    """Return the trace of a decoded picture."""
    small = picture.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX)
    return Trace(small.tobytes(), *when_taken(path))
