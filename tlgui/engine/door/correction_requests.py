"""Requests about pictures and classes: left out, moved, renamed, taken back, and copied as they are labelled."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.dataset import Dataset
from tlgui.core.messages import Message
from tlgui.engine.door.requests import Request

CORRECTIONS = "tlgui.engine.data.correction_handlers"


@dataclass(frozen=True)
class CorrectRequest(Request):
    """Leave pictures out of a folder's data, or move them to another class; answers CorrectionsKept."""

    root: str
    paths: tuple[str, ...]
    to: str
    """The class; empty leaves them out."""
    class_names: tuple[str, ...]
    is_new: bool = False
    """Whether the class is made for them; there may be no pictures then."""

    handled_in = CORRECTIONS


@dataclass(frozen=True)
class RenameClassRequest(Request):
    """Call a class otherwise, or make it a part of another class; answers CorrectionsKept."""

    root: str
    name: str
    to: str
    """A new name, or that of another class."""
    class_names: tuple[str, ...]

    handled_in = CORRECTIONS


@dataclass(frozen=True)
class GoBackRequest(Request):
    """Undo the latest steps, or do again those that were undone last; answers CorrectionsKept."""

    root: str
    n: int = 1
    """How many steps back; below 0 forth again."""

    handled_in = CORRECTIONS


@dataclass(frozen=True)
class TakeBackRequest(Request):
    """Take back the latest decisions about pictures, or those about some of them; answers CorrectionsKept."""

    root: str
    n: int | None = None
    """How many; None takes back all."""
    paths: tuple[str, ...] = ()
    """Of pictures; where there are any, what was decided about them is taken back, and `n` means nothing."""

    handled_in = CORRECTIONS


@dataclass(frozen=True)
class CorrectionsKept:
    """The decisions about a folder have changed: it must be scanned anew."""

    root: str
    n: int
    """How many there are now."""
    undo: Message | None = None
    """What was done last and can be undone."""
    redo: Message | None = None
    """What was undone last and can be done again."""


@dataclass(frozen=True)
class CleanedCopyRequest(Request):
    """Copy the pictures of a folder into a new one, in a folder for each class; reports Preparing.

    Answers CleanedCopyReady.
    """

    dataset: Dataset
    into: str

    handled_in = CORRECTIONS


@dataclass(frozen=True)
class CleanedCopyReady:
    """The copy is whole."""

    into: str
    n: int
    """Pictures in it."""
    n_renamed: int
    """Pictures that got a number behind their name, since another of their class is called so."""
