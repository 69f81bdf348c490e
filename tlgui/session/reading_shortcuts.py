"""Reading what was measured of where a model looks, from the run folder that the model file lies in."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.model_header import read_model_header
from tlgui.core.shortcut import ShortcutCheck, shortcuts_of_model
from tlgui.session.background import Report, ShouldStop, Work


def reading_shortcuts(model: Path) -> Work:
    """Return the work of reading it; it answers ShortcutCheck, or nothing where it was not measured."""

    def work(_report: Report, _should_stop: ShouldStop) -> ShortcutCheck | None:
        return shortcuts_of_model(model, read_model_header(model))

    return work
