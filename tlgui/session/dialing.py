"""Reading and setting the answer dial in a model file: a copy of a large one takes seconds."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.dial_file import read_with_held_out, set_dial
from tlgui.core.model_header import ModelHeader
from tlgui.session.background import Report, ShouldStop, Work


def reading_dial(model: Path) -> Work:
    """Return the work of reading it; it answers the file's ModelHeader."""

    def work(_report: Report, _should_stop: ShouldStop) -> ModelHeader:
        return read_with_held_out(model)

    return work


def setting_dial(model: Path, least: float | None) -> Work:
    """Return the work of writing it; it answers the file's new ModelHeader."""

    def work(_report: Report, _should_stop: ShouldStop) -> ModelHeader:
        return set_dial(model, least)

    return work
