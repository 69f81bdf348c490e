"""Answers the requests about what is known before a run; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator

from tlgui.core.head_alone import HeadAlone
from tlgui.core.learning_curve import LearningCurve
from tlgui.engine.door.audition_requests import AuditionRequest, HeadAloneFailed, LearningCurveRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.runs.audition import audition, find_learning_curve


@handles(AuditionRequest)
def _audition(request: AuditionRequest, context: TaskContext) -> Iterator[HeadAlone | HeadAloneFailed]:
    yield from audition(request.configs, request.dataset, on_event=context.report, control=context.control)


@handles(LearningCurveRequest)
def _learning_curve(request: LearningCurveRequest, context: TaskContext) -> Iterator[LearningCurve]:
    yield find_learning_curve(request.config, request.dataset, on_event=context.report, control=context.control)
