"""A thread that gets jobs done by a runner and relays its answers to the main thread."""

from __future__ import annotations

import logging
import queue
import traceback

from PySide6.QtCore import QObject, Qt, QThread, Signal

from tlgui.engine.door.requests import Command, EngineMessage, Failure, Job, RequestDone
from tlgui.session.runner import Runner

log = logging.getLogger(__name__)


class EngineWorker(QThread):
    """Waits for jobs and runs them one after the other; made in, and owned by, the main thread.

    Answers cross over in two steps, private signal, queued, public signal, both of this main-thread
    object: after `forget_job` none of the old job's answers arrives, even those queued already.

    Signals:
        answered(object): an Answer, in the main thread, in order; RequestDone is the last of a job.
    """

    answered = Signal(object)
    _relayed = Signal(int, object)

    def __init__(self, runner: Runner, *, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._runner = runner
        self._jobs: queue.Queue[tuple[int, Job] | None] = queue.Queue()
        self._number = 0
        self._relayed.connect(self._on_relayed, Qt.ConnectionType.QueuedConnection)

    def submit(self, job: Job) -> None:
        """Do this job after those submitted before; the thread is started at need."""
        self._number += 1
        self._jobs.put((self._number, job))
        if not self.isRunning():
            self.start()

    def command(self, command: Command) -> None:
        """Pass a wish to the running job; answered within one batch."""
        self._runner.command(command)

    def forget_job(self) -> None:
        """Drop every answer of the jobs submitted so far."""
        self._number += 1

    def close(self) -> None:
        """Stop the running job, keeping its best, and wait for the thread to end."""
        self._number += 1
        self._jobs.put(None)
        self._runner.close()
        self.wait()

    def _on_relayed(self, number: int, answer: EngineMessage) -> None:
        if number == self._number or number == 0:
            self.answered.emit(answer)

    # Qt overrides

    def run(self) -> None:
        """Work until closed; called by Qt in the worker thread."""
        self._runner.warm_up(self._relay_for(0))
        while (request := self._jobs.get()) is not None:
            number, job = request
            relay = self._relay_for(number)
            try:
                self._runner.run(job, relay)
            except Exception as error:  # noqa: BLE001 - the worker border: a job's fault is told, the thread goes on
                log.exception("The worker '%s' failed", self.objectName())
                relay(Failure("A fault of our own", f"{type(error).__name__}: {error}", "", traceback.format_exc()))
                relay(RequestDone())

    def _relay_for(self, number: int) -> _Relay:
        return _Relay(self, number)

    def relay(self, number: int, answer: EngineMessage) -> None:
        """Send an answer to the main thread; called in the worker thread."""
        self._relayed.emit(number, answer)


class _Relay:
    """Carries the answers of one job to its worker's main-thread side."""

    def __init__(self, worker: EngineWorker, number: int) -> None:
        self._worker = worker
        self._number = number

    def __call__(self, answer: EngineMessage) -> None:
        self._worker.relay(self._number, answer)
