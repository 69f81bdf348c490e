"""The check for shortcuts on Results, beside the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.evaluation import Evaluation
from tlgui.core.events import Event, Preparing, RunFinished
from tlgui.core.shortcut import ShortcutCheck
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import Outcome
from tlgui.engine.door.shortcut_requests import ShortcutRequest
from tlgui.session.reading_shortcuts import reading_shortcuts
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.results.shortcut_card import ShortcutCard


class ShortcutWiring(QObject):
    """Shows what is kept beside the open model, and has it measured: after a run that ended here, or when asked."""

    def __init__(self, card: ShortcutCard, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._session = card, session
        self._reading: Task | None = None
        self._task: Task | None = None
        self._trained_here = ""
        """The model of a run that ended here, until it is measured."""
        self._is_unmeasured = False
        card.check_requested.connect(self._measure_as_asked)
        card.cancel_requested.connect(self._cancel)
        session.evaluation_changed.connect(self._on_evaluation_changed)
        session.train_event.connect(self._on_event)
        session.state_changed.connect(self._on_state_changed)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunFinished):
            self._trained_here = event.model or ""

    def _on_state_changed(self, _state: SessionState) -> None:
        self._measure_by_itself()

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._cancel()
        self._task = self._reading = None  # what they may still have to say is about another model
        self._is_unmeasured = False
        self._card.show_check(None)
        if evaluation is not None and self._session.model is not None:
            work = reading_shortcuts(Path(self._session.model.path))
            self._reading = self._session.background.start(work, name="reading shortcuts")
            self._reading.answered.connect(self._on_read)
            self._reading.finished.connect(self._on_reading_over)

    def _on_read(self, check: ShortcutCheck) -> None:
        if self.sender() is self._reading and self._task is None:
            self._card.show_check(check)
            self._reading = None

    def _on_reading_over(self, outcome: Outcome) -> None:
        if self.sender() is self._reading:  # it has answered nothing
            self._is_unmeasured = outcome is Outcome.DONE
            self._measure_by_itself()

    def _measure_by_itself(self) -> None:
        """Measure the model of a run that ended here, unless the next run goes on: it needs the machine."""
        model, is_running = self._session.model, self._session.state.is_running
        if model is not None and model.path == self._trained_here and self._is_unmeasured and not is_running:
            self._trained_here = ""
            self._measure()

    def _measure_as_asked(self) -> None:
        self._measure()
        if self._task is not None:
            self._task.failed.connect(self._session.failed)

    def _measure(self) -> None:
        if self._session.model is None or self._task is not None:
            return
        self._card.begin()
        self._task = self._session.engine.submit(ShortcutRequest(self._session.model.path))
        self._task.progressed.connect(self._on_progressed)
        self._task.answered.connect(self._on_answered)
        self._task.finished.connect(self._on_finished)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_progressed(self, progress: Preparing) -> None:
        if self.sender() is self._task:
            self._card.show_progress(progress)

    def _on_answered(self, check: ShortcutCheck) -> None:
        if self.sender() is self._task:
            self._card.show_check(check)

    def _on_finished(self, _outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._task = None
            self._card.end()
