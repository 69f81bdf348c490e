"""Which generator answers which request.

Imports nothing of the engine: the module of a handler is loaded when the first request for it comes.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from tlgui.core.control import Control
from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.engine.door.requests import Failure, Request


@dataclass(frozen=True)
class TaskContext:
    """What a handler works with beside its request.

    Attributes:
        control: polled between batches and between pictures.
        report: takes events and progress, in the thread of the handler.
    """

    control: Control
    report: Callable[[Any], None]

    def check_cancelled(self) -> None:
        """Call between two pieces of work.

        Raises:
            CancelledError: nobody wants the rest.
        """
        if self.control.should_stop or self.control.is_cancelled:
            raise CancelledError(say("engine.the_work_was_stopped"))


class RelayedFailureError(Exception):
    """What a handler asked another process for has failed there.

    Attributes:
        failure: as it was told there.
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


R = TypeVar("R", bound=Request)
Handler = Callable[[R, TaskContext], Iterator[Any]]
"""A generator: what it yields are the answers. It may raise; how it ends is told for it."""

_handlers: dict[type[Request], Handler[Any]] = {}


class UnknownRequestError(LookupError):
    """Nothing handles requests of this type: a mistake in the program."""


def handles(kind: type[R]) -> Callable[[Handler[R]], Handler[R]]:
    """Register a generator function as the handler of a type of request; one each."""

    def register(handler: Handler[R]) -> Handler[R]:
        _handlers[kind] = handler
        return handler

    return register


def handler_for(request: Request) -> Handler[Any]:
    """Return the handler of a request, loading the module that it names.

    Raises:
        UnknownRequestError: it is no request, or that module has no handler for it.
    """
    kind = type(request)
    if kind not in _handlers and isinstance(request, Request):
        importlib.import_module(kind.handled_in)
    if kind not in _handlers:
        raise UnknownRequestError(say("engine.nothing_handles_a", name__=kind.__name__))
    return _handlers[kind]
