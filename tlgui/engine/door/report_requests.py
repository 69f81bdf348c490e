"""What the engine can be asked for about a finished run."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.messages import Message
from tlgui.core.printed_report import PrintedReport
from tlgui.engine.door.requests import Request

REPORTS = "tlgui.engine.results.report_handlers"


@dataclass(frozen=True)
class RunCodeRequest(Request):
    """Write the script that repeats a run; answers RunCodeReady."""

    model: str
    """The model file in its run folder."""

    handled_in = REPORTS


@dataclass(frozen=True)
class RunCodeReady:
    """The script."""

    text: str
    notes: tuple[Message, ...]
    """What it does otherwise than the run; each stands in the script too."""


@dataclass(frozen=True)
class ReportPdfRequest(Request):
    """Draw a report into a PDF file; answers ReportWritten."""

    printed: PrintedReport
    place: str
    """From `report_place`: what lies there may be replaced."""

    handled_in = REPORTS


@dataclass(frozen=True)
class ReportWritten:
    """The report is on disk."""

    place: str
