"""Answers the requests about a finished run; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.report_file import save_report, thumbnails_of
from tlgui.engine.data.decode import thumbnail_jpeg
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.report_requests import ReportPdfRequest, ReportWritten, RunCodeReady, RunCodeRequest
from tlgui.engine.results.run_code import make_run_code


@handles(RunCodeRequest)
def _run_code(request: RunCodeRequest, _context: TaskContext) -> Iterator[RunCodeReady]:
    code = make_run_code(Path(request.model))
    yield RunCodeReady(code.text, code.notes)


@handles(ReportPdfRequest)
def _report_pdf(request: ReportPdfRequest, _context: TaskContext) -> Iterator[ReportWritten]:
    from tlgui.engine.results.report_pdf import report_pdf  # matplotlib is not for the script

    pictures = thumbnails_of(request.printed.report, thumbnail_jpeg)
    save_report(Path(request.place), report_pdf(request.printed, pictures))
    yield ReportWritten(request.place)
