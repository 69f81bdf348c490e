"""The request that puts small pictures into a model file, and its answer."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class PutSamplesRequest(Request):
    """Put a few small pictures of each class into a model file; reports nothing, answers SamplesPut."""

    model: str
    folder: str
    """With a sub-folder for each class; empty takes the pictures out of the file."""

    handled_in = "tlgui.engine.inference.sample_thumbnails"


@dataclass(frozen=True)
class SamplesPut:
    """The model file is written."""

    n: int
    """Small pictures in it."""
