"""Answers the requests about a finished run; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.report_requests import RunCodeReady, RunCodeRequest
from tlgui.engine.results.run_code import make_run_code


@handles(RunCodeRequest)
def _run_code(request: RunCodeRequest, _context: TaskContext) -> Iterator[RunCodeReady]:
    code = make_run_code(Path(request.model))
    yield RunCodeReady(code.text, code.notes)
