"""Work of the window's own process that must not hold it up: reading folders, fetching, asking the network."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from tlgui.core.errors import CancelledError, TlguiError
from tlgui.core.messages import say
from tlgui.core.throttle import Throttle
from tlgui.engine.door.requests import (
    Answered,
    Command,
    Ended,
    Failed,
    Failure,
    Outcome,
    Progressed,
    RunCommand,
    TaskMessage,
)
from tlgui.session.tasks import Task

log = logging.getLogger(__name__)

ShouldStop = Callable[[], bool]
Report = Callable[[Any], None]
Work = Callable[[Report, ShouldStop], Any]
"""Does something in a thread of its own: takes where to report progress and what to poll, returns the answer.

None as an answer is not passed on: the task is then simply done.
"""


class BackgroundWork(QObject):
    """Runs functions in threads of their own, each as a Task. Lives in the main thread.

    The threads are daemons: one that hangs in a read that nothing can end, on a network drive that
    is gone, must hold up neither the window's close nor the end of the program.
    """

    _relayed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[int, Task] = {}
        self._stops: dict[int, threading.Event] = {}
        self._threads: dict[int, threading.Thread] = {}
        # Queued even within one thread: no listener is called before `start` has returned the task.
        self._relayed.connect(self._on_relayed, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Work, *, name: str) -> Task:
        """Begin at once and return the task."""
        # Python keeps the task alive through this object: a caller may drop it and still hear its signals.
        task = Task(self._command)
        stop = threading.Event()
        thread = threading.Thread(target=self._run, args=(task.task_id, work, stop, name), name=name, daemon=True)
        self._tasks[task.task_id], self._stops[task.task_id], self._threads[task.task_id] = task, stop, thread
        thread.start()
        return task

    def close(self, timeout_s: float = 1.0) -> None:
        """Ask all work to stop and wait for it, but not longer than this in all."""
        for stop in self._stops.values():
            stop.set()
        for thread in list(self._threads.values()):
            thread.join(timeout_s)
            if thread.is_alive():
                log.warning("'%s' does not end and is left behind.", thread.name)
                timeout_s = 0.0

    def _command(self, task_id: int, command: RunCommand) -> None:
        if command is Command.CANCEL and task_id in self._stops:
            self._stops[task_id].set()

    def _run(self, task_id: int, work: Work, stop: threading.Event, name: str) -> None:
        """Work; in the thread. This is the worker border: whatever is raised becomes the task's failure."""
        report = Throttle[Any](lambda progress: self._relay(Progressed(task_id, progress)))
        outcome = Outcome.FAILED
        try:
            answer = work(report, stop.is_set)
            report.flush()
            if answer is not None:
                self._relay(Answered(task_id, answer))
            outcome = Outcome.DONE
        except CancelledError:
            outcome = Outcome.CANCELLED
        except TlguiError as error:
            self._relay(Failed(task_id, Failure(error.title, error.message, error.hint)))
        except Exception as error:
            log.exception("'%s' failed", name)
            self._relay(Failed(task_id, internal_error(error)))
        finally:
            self._relay(Ended(task_id, outcome))

    def _relay(self, message: TaskMessage) -> None:
        try:
            self._relayed.emit(message)
        except RuntimeError:  # the window is closed, and its objects with it
            log.info("Nobody listens any more.")

    def _on_relayed(self, message: TaskMessage) -> None:
        task = self._tasks.get(message.task_id)
        if task is None:
            return
        if isinstance(message, Ended):
            del self._tasks[message.task_id], self._stops[message.task_id], self._threads[message.task_id]
        task.take(message)


def internal_error(error: Exception) -> Failure:
    """Return what is told of a mistake in the program."""
    what = f"{type(error).__name__}: {error}"
    return Failure(say("title.internal_error"), say("engine.internal_error", what=what), "", traceback.format_exc())
