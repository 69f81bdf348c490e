"""Answers the requests about what a network knows before it is trained; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator

from tlgui.core.advice import Advice
from tlgui.core.known_answers import KnownAnswer, KnownNames, NothingKnown
from tlgui.engine.door.advice_requests import AdviceRequest, KnownAnswersRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.runs.advice import find_advice
from tlgui.engine.runs.audition import HeadWork
from tlgui.engine.runs.known_answers import known_answers
from tlgui.engine.runs.untouched import NoAnswersError


@handles(KnownAnswersRequest)
def _known_answers(
    request: KnownAnswersRequest, context: TaskContext
) -> Iterator[KnownNames | KnownAnswer | NothingKnown]:
    try:
        yield from known_answers(request.config, request.dataset, HeadWork(context.report, context.control))
    except NoAnswersError as error:
        yield NothingKnown(error.reason)


@handles(AdviceRequest)
def _advice(request: AdviceRequest, context: TaskContext) -> Iterator[Advice]:
    yield find_advice(request.config, request.dataset, HeadWork(context.report, context.control))
