"""Writing the report of a run beside what else goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.messages import Text
from tlgui.core.printed_report import PrintedReport, printed_report
from tlgui.core.report_file import read_report, report_place, write_report
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


@dataclass(frozen=True)
class ReportToPrint:
    """A report that waits to be drawn."""

    printed: PrintedReport
    place: Path


def wording(model: Path, out: Path, to_text: Callable[[Text], str], language: str) -> Work:
    """Return the work of putting a report into words for the engine to draw; it answers a ReportToPrint.

    Args:
        model: the model file in its run folder.
        out: where the person wants it.
        to_text: gives the sentence of a message; called in the work's thread.
        language: of the sentences, as in HTML.
    """

    def work(_report: Report, _should_stop: ShouldStop) -> ReportToPrint:
        place = report_place(model, out, overwrite=True)
        return ReportToPrint(printed_report(read_report(model, to_text), to_text, language), place)

    return work
