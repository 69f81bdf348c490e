"""Requests for what a network sees of a picture: as it answers it, and as it learns from it."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.messages import Message
from tlgui.core.seen_area import SeenArea
from tlgui.engine.door.requests import Request

SEEN = "tlgui.engine.runs.seen_pictures"


@dataclass(frozen=True)
class LensRequest(Request):
    """Make the very pixels that a network gets of a picture; answers LensReady."""

    path: str
    config: TrainConfig
    """Whose network is meant where no model is named."""
    model: str = ""
    """A model file."""

    handled_in = SEEN
    is_quick = True


@dataclass(frozen=True)
class LensReady:
    """What a network sees of a picture."""

    path: str
    png: bytes
    """The pixels, with their colours before they were shifted and scaled."""
    side_px: int
    """Of the square that it sees."""
    size_px: tuple[int, int]
    """Width and height of the picture, upright."""
    area: SeenArea
    """The part of the picture that is seen."""
    name: str
    """Of the network."""


@dataclass(frozen=True)
class AugmentationSheetRequest(Request):
    """Make some versions of a picture as training would; answers AugmentationSheetReady."""

    path: str
    config: TrainConfig
    n: int = 9
    draw: int = 0
    """Another number draws other versions."""

    handled_in = SEEN


@dataclass(frozen=True)
class AugmentationSheetReady:
    """The versions of a picture."""

    path: str
    pngs: tuple[bytes, ...]


@dataclass(frozen=True)
class CutRequest(Request):
    """Count in how many pictures much is cut off where they are filled into a square; answers CutReady."""

    dataset: Dataset
    config: TrainConfig
    """Whose network is meant."""

    handled_in = SEEN
    gives_way = True


@dataclass(frozen=True)
class CutReady:
    """Some pictures were counted."""

    message: Message | None
    """In how many; None for in none."""
