"""The requests that sort pictures into folders and take it back, and their answers."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.messages import Text
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class SortRequest(Request):
    """Sort pictures into a folder for each answer; reports Preparing, answers SortReady."""

    model: str
    paths: tuple[str, ...]
    """Pictures and folders of them."""
    into: str
    """A new or empty folder, or one that this model has sorted into in the same way."""
    moves: bool = False
    """Move the pictures; otherwise copy them."""
    least: float = 0.0
    """0..1; what is less sure goes to 'not sure'."""
    table: str = ""
    """A new file, .csv or .xlsx, for where each picture went and why the others stayed; empty for none."""

    handled_in = "tlgui.engine.inference.sorting"


@dataclass(frozen=True)
class SortReady:
    """The pictures are sorted."""

    into: str
    moves: bool
    counts: tuple[tuple[str, int], ...]
    """Name of a folder and pictures that went there."""
    n_earlier: int
    n_left: int
    left: tuple[tuple[str, Text], ...]
    """The first files that stay where they are, with the reason of each."""
    n_others: int
    """Files beside the pictures that are none; they stay too."""
    table: str = ""
    """That was written; empty for none."""


@dataclass(frozen=True)
class UndoSortRequest(Request):
    """Take back what was sorted into a folder; answers UndoReady."""

    into: str

    handled_in = "tlgui.engine.inference.sorting"


@dataclass(frozen=True)
class UndoReady:
    """The sorting is taken back as far as it can be."""

    n: int
    n_removed: int
    kept: tuple[tuple[str, Text], ...]
    """What was not taken back, with the reason of each."""
