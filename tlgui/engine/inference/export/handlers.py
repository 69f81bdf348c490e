"""Answers the request for a model file for other programs; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.export import ExportFormat
from tlgui.engine.door.export_requests import ExportReady, ExportRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.inference.export.export import export_model
from tlgui.engine.inference.export.web_runtime import get_runtime


@handles(ExportRequest)
def _export(request: ExportRequest, context: TaskContext) -> Iterator[ExportReady]:
    runtime = None
    if request.format is ExportFormat.WEB:
        runtime = get_runtime(
            None, may_download=request.may_download, report=context.report, check=context.check_cancelled
        )
    exported = export_model(
        Path(request.model),
        request.format,
        Path(request.out),
        pictures=tuple(map(Path, request.pictures)),
        report=context.report,
        check=context.check_cancelled,
        runtime=runtime,
    )
    yield ExportReady(str(exported.folder), exported.certificate)
