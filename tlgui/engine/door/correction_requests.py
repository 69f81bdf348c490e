"""Requests about single pictures: left out, moved to another class, and taken back."""

from __future__ import annotations

from dataclasses import dataclass

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
