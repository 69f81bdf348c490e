"""Work in a process of its own: it can be killed at any moment, and brings nothing along that this one has loaded."""

from __future__ import annotations

import multiprocessing
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from tlgui.core.errors import TlguiError
from tlgui.core.messages import Text, say
from tlgui.import_path import keep_current_folder_out

POLL_S = 0.1
LEAVING_S = 10.0
"""How long a process that is done may take to put its things in order."""
T = TypeVar("T")


class ChildFailedError(Exception):
    """The work came to no result, for a reason that is no sentence of our own.

    Attributes:
        reason: the last line of what was said, for one sentence.
        details: the traceback; empty when the process ended without one.
    """

    def __init__(self, reason: Text, details: str = "") -> None:
        super().__init__(reason)
        self.reason, self.details = reason, details

    def __str__(self) -> str:
        return self.details or str(self.reason)


def run_apart(work: Callable[..., T], *arguments: object, check: Callable[[], None]) -> T:
    """Return what `work` returns in a new process; it and its arguments are picklable.

    Args:
        work: a function of a module; that module and nothing else is imported there.
        *arguments: for it.
        check: called several times a second; when it raises, the process is killed.

    Raises:
        TlguiError: the work raised it.
        ChildFailedError: it raised something else, or the process ended.
        Whatever `check` raises.
    """
    keep_current_folder_out()
    # spawn: a forked child would have all that this process has loaded, and its threads' locks in an unknown state.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, work, arguments), name="tlgui export", daemon=True)
    process.start()
    theirs.close()
    try:
        while not ours.poll(POLL_S):
            check()
        outcome = ours.recv()
        process.join(LEAVING_S)
    except EOFError:
        process.join(LEAVING_S)
        raise ChildFailedError(say("export.process_ended", code=process.exitcode)) from None
    finally:
        ours.close()
        process.kill()
        process.join()
    if isinstance(outcome, _Raised):
        if isinstance(outcome.error, TlguiError):
            raise outcome.error
        raise ChildFailedError(outcome.reason, outcome.details)
    result: T = outcome
    return result


class _Raised:
    """What the work raised, in a form that crosses the pipe."""

    def __init__(self, error: Exception) -> None:
        self.error = error if isinstance(error, TlguiError) else None
        self.reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        self.details = "".join(traceback.format_exception(error))


def _work(pipe: Connection, work: Callable[..., Any], arguments: tuple[object, ...]) -> None:
    """Do the work, in the child."""
    try:
        outcome = work(*arguments)
    except Exception as error:  # noqa: BLE001 - the border of this process: the other side tells it
        outcome = _Raised(error)
    with suppress(OSError):  # whoever waited for it may have ended
        pipe.send(outcome)
