"""Answers the request about the health of a folder; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator

from tlgui.engine.door.health_requests import HealthRequest, PicturesChecked
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.runs.health import HealthCheck


@handles(HealthRequest)
def _check_pictures(request: HealthRequest, context: TaskContext) -> Iterator[PicturesChecked]:
    yield from HealthCheck(request.dataset, context.report, context.control).run(request.config)
