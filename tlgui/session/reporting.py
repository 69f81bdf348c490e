"""Writing the report of a run beside what else goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tlgui.core.messages import Text
from tlgui.core.report_file import report_place, write_report
from tlgui.engine.data.decode import thumbnail_jpeg
from tlgui.session.background import Report, ShouldStop, Work


def reporting(model: Path, out: Path, to_text: Callable[[Text], str]) -> Work:
    """Return the work of writing a report; it answers the path of the file.

    Args:
        model: the model file in its run folder.
        out: where the person wants it; that anything there may be replaced was asked by the dialog.
        to_text: gives the sentence of a message; called in the work's thread.
    """

    def work(_report: Report, _should_stop: ShouldStop) -> Path:
        place = report_place(model, out, overwrite=True)
        write_report(model, place, to_text, thumbnail_jpeg)
        return place

    return work
