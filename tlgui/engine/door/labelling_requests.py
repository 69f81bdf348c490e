"""The request for the pictures that are worth a label most, and its answer."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.next_to_label import NextToLabel
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class LabelNextRequest(Request):
    """Choose among pictures without a class; reports Preparing, answers LabelNextReady."""

    model: str
    paths: tuple[str, ...]
    """Pictures and folders of them."""
    count: int
    root: str = ""
    """The folder that the labels go to: what is in it or was added to it is not asked for again."""

    handled_in = "tlgui.engine.inference.next_to_label"


@dataclass(frozen=True)
class LabelNextReady:
    """The pictures are chosen."""

    chosen: NextToLabel
