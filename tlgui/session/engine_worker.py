"""A thread that gets requests done by a runner, one after the other, and relays what comes to the main thread."""

from __future__ import annotations

import itertools
import logging
import queue
import threading
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QThread, Signal

from tlgui.engine.door.requests import (
    Answered,
    Command,
    Ended,
    EngineMessage,
    EngineReady,
    EngineReplaced,
    Failed,
    Outcome,
    Request,
    RunCommand,
    Submit,
)
from tlgui.engine.weights.store import shared_folder
from tlgui.session.background import internal_error
from tlgui.session.runner import Runner
from tlgui.session.tasks import Task

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Begun:
    """The turn of a task has come."""

    task_id: int


QUICK, FIRST, AWAITED, YIELDING, LAST = range(5)
"""In which order requests that wait are done; the end comes when all were told that they end."""


class EngineWorker(QThread):
    """Waits for requests and has them done in order; made in, and owned by, the main thread.

    A request that gives way is done after all others. It is broken off when one comes that goes before it, and begun
    again. One that can go on from where it was left is broken off for what is quick alone.

    Messages cross over in two steps, private signal, queued, public signal, both of main-thread
    objects, so that a listener that disconnects hears nothing more, not even what is queued already.

    Signals:
        engine_said(object): EngineReady or EngineReplaced, in the main thread.
    """

    engine_said = Signal(object)
    _relayed = Signal(object)

    def __init__(self, runner: Runner, *, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._runner = runner
        self._waiting: queue.PriorityQueue[tuple[int, int, Submit | None]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._tasks: dict[int, Task] = {}
        self._in_line: dict[int, Request] = {}
        """Tasks that are not over and give way to nothing: what comes later waits for them."""
        self._cancelled: set[int] = set()
        self._lock = threading.Lock()
        """Guards the next two, which both threads change."""
        self._yielding: Submit | None = None
        """What is being done and can be broken off."""
        self._broken_off: set[int] = set()
        self._is_closed = False
        self._relayed.connect(self._on_relayed, Qt.ConnectionType.QueuedConnection)

    def submit(self, request: Request) -> Task:
        """Have this done after what was submitted before; the thread is started at need."""
        gives_way = _gives_way(request)
        task = Task(self._command, is_waiting=not gives_way and self._waits(request))
        # Before the thread hears of it: its first message must find the task.
        self._tasks[task.task_id] = task
        if not gives_way:
            self._in_line[task.task_id] = request
        self._put(Submit(task.task_id, request, shared_folder()))
        self._break_off(_rank(request))
        if not self.isRunning() and not self._is_closed:
            self.start()
        return task

    def close(self) -> None:
        """End what runs, a run resumably, do nothing more, and wait for the thread."""
        self._is_closed = True
        self._put(None)
        self._runner.close()
        self.wait()

    def _put(self, submitted: Submit | None, place: int | None = None) -> None:
        """Let it wait behind what has its rank, or at the place that it had before."""
        rank = LAST if submitted is None else _rank(submitted.request)
        self._waiting.put((rank, next(self._order) if place is None else place, submitted))

    def _waits(self, request: Request) -> bool:
        """Return whether something goes before a request that gives way to nothing."""
        if _rank(request) != QUICK:
            return bool(self._in_line)
        first = next(iter(self._in_line.values()), None)  # all others are done after what is quick
        return not (first is None or _rank(first) == QUICK or _can_go_on(first))

    def _break_off(self, rank: int) -> None:
        """Cancel what makes room for this rank, once; the thread lets it wait again when it has ended."""
        with self._lock:
            running = self._yielding
            if running is not None and rank < _rank(running.request) and running.task_id not in self._broken_off:
                self._broken_off.add(running.task_id)
                self._runner.command(running.task_id, Command.CANCEL)

    def _command(self, task_id: int, command: RunCommand) -> None:
        if command is Command.CANCEL:
            self._cancelled.add(task_id)  # before the runner hears of it: a task that waits is then never begun
        self._runner.command(task_id, command)

    def _on_relayed(self, message: EngineMessage) -> None:
        if isinstance(message, EngineReady | EngineReplaced):
            self.engine_said.emit(message)
            return
        task = self._tasks.get(message.task_id)
        if task is None:
            log.warning("A %s came for task %s, which nobody knows.", type(message).__name__, message.task_id)
            return
        if isinstance(message, _Begun):
            task.begin()
            return
        if isinstance(message, Ended):
            del self._tasks[message.task_id]
            self._in_line.pop(message.task_id, None)
            self._cancelled.discard(message.task_id)
        task.take(message)

    def _run_yielding(self, submitted: Submit, place: int) -> None:
        """Do what makes room; when it was broken off for something else, nobody hears of that, and it waits again."""
        task_id = submitted.task_id
        was_broken_off, n_answered = False, 0

        def relay(message: EngineMessage) -> None:
            nonlocal was_broken_off, n_answered
            n_answered += isinstance(message, Answered)
            if isinstance(message, Ended):
                with self._lock:
                    self._yielding = None
                    is_meant = task_id in self._broken_off and task_id not in self._cancelled
                    self._broken_off.discard(task_id)
                was_broken_off = is_meant and message.outcome is Outcome.CANCELLED
            if not was_broken_off:
                self._relayed.emit(message)

        with self._lock:
            self._yielding = submitted
        try:
            self._runner.run(submitted, relay)
        finally:
            with self._lock:
                self._yielding = None
        if was_broken_off:
            rest = submitted.request.rest(n_answered)
            if rest is None:
                self._put(submitted)
            else:
                self._put(replace(submitted, request=rest), place)

    # Qt overrides

    def run(self) -> None:
        """Work until closed; called by Qt in the worker thread."""
        self._runner.warm_up(self._relayed.emit)
        while True:
            _, place, submitted = self._waiting.get()
            if submitted is None:
                return
            if self._is_closed or submitted.task_id in self._cancelled:
                self._relayed.emit(Ended(submitted.task_id, Outcome.CANCELLED))
                continue
            try:
                gives_way = _gives_way(submitted.request)
                if not gives_way:
                    self._relayed.emit(_Begun(submitted.task_id))
                if gives_way or _can_go_on(submitted.request):
                    self._run_yielding(submitted, place)
                else:
                    self._runner.run(submitted, self._relayed.emit)
            except Exception as error:
                log.exception("The worker '%s' failed", self.objectName())
                self._relayed.emit(Failed(submitted.task_id, internal_error(error)))
                self._relayed.emit(Ended(submitted.task_id, Outcome.FAILED))


def _rank(request: object) -> int:
    """Return when it is its turn among those that wait."""
    if not _gives_way(request):
        return QUICK if isinstance(request, Request) and request.is_quick else FIRST
    return AWAITED if isinstance(request, Request) and request.is_awaited else YIELDING


def _gives_way(request: object) -> bool:
    """Return whether others go first; what is no request at all is told when its turn comes."""
    return isinstance(request, Request) and request.gives_way


def _can_go_on(request: object) -> bool:
    """Return whether it can be left in the middle, and the rest be done later."""
    return isinstance(request, Request) and request.rest(0) is not None
