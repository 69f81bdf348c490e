"""The run that goes on: its commands, its events, and exactly one end, whatever happened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.core.events import Event, RunFailed, RunFinished
from tlgui.core.events import Outcome as RunOutcome
from tlgui.engine.door.requests import Command, Failure, Outcome, Request, RunCommand
from tlgui.session.engine_client import EngineClient
from tlgui.session.tasks import Task


class CurrentRun(QObject):
    """Holds the Task of a run, one run after another.

    Signals:
        progressed(object): an Event of the run, exactly one RunFinished or RunFailed last.
        model_written(object): Path of the model file that a run has left.
        failed(object): Failure, after the RunFailed.
        over(object): Outcome of the Task; another run can begin.

    Attributes:
        has_model: the run, or the last one, has left a model.
    """

    progressed = Signal(object)
    model_written = Signal(object)
    failed = Signal(object)
    over = Signal(object)

    def __init__(self, engine: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._task: Task | None = None
        self._has_ended = True
        self._is_discarded = False
        self.has_model = False

    def begin(self, request: Request) -> None:
        """Ask for a run; call it when the one before is over."""
        self._has_ended = self._is_discarded = self.has_model = False
        self._task = self._engine.submit(request)
        self._task.progressed.connect(self._on_event)
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._on_finished)

    def command(self, command: RunCommand) -> None:
        """Pass a command on; without a run it does nothing."""
        if command is Command.DISCARD:
            self._is_discarded = True
        if self._task is not None:
            self._task.command(command)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunFinished | RunFailed):
            self._has_ended = True
        self.progressed.emit(event)
        if isinstance(event, RunFinished) and event.model is not None:
            self.has_model = True
            self.model_written.emit(Path(event.model))

    def _on_failed(self, failure: Failure) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.progressed.emit(RunFailed(failure.title, failure.message, failure.hint))
        self.failed.emit(failure)

    def _on_finished(self, outcome: Outcome) -> None:
        if not self._has_ended:  # cancelled before it had begun
            self._has_ended = True
            how: RunOutcome = "discarded" if self._is_discarded else "stopped"
            self.progressed.emit(RunFinished(how, None, None, None, None, None, None, 0.0))
        self._task = None
        self.over.emit(outcome)
