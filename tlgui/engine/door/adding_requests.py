"""Requests about pictures that are added to a folder's data from elsewhere; they answer CorrectionsKept."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.engine.door.requests import Request

ADDING = "tlgui.engine.data.adding_handlers"


@dataclass(frozen=True)
class AddPicturesRequest(Request):
    """Copy pictures into tlgui's own folder, where every scan of a folder takes them in."""

    root: str
    paths: tuple[str, ...]
    to: str
    """A class of the folder."""
    class_names: tuple[str, ...]

    handled_in = ADDING


@dataclass(frozen=True)
class TakeBackAddedRequest(Request):
    """Take pictures out of a folder's data again that were added, and remove their copies."""

    root: str
    paths: tuple[str, ...] = ()
    """Of the copies, or from where they were copied; none takes back all."""

    handled_in = ADDING
