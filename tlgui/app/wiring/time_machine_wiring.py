"""The epochs of the open model's run on Results, and those of the run that goes on, on Train."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.evaluation import Evaluation
from tlgui.core.events import EpochDone, Event
from tlgui.core.time_machine import TimeMachine
from tlgui.session.reading_time_machine import reading_run_so_far, reading_time_machine
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.train.training_page import TrainingPage


class TimeMachineWiring(QObject):
    """Reads what each epoch of the open model's run answered."""

    def __init__(self, page: ResultsPage, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._reading: Task | None = None
        session.evaluation_changed.connect(self._on_evaluation_changed)

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._reading = None
        self._page.show_time_machine(None)
        if evaluation is not None and self._session.model is not None:
            work = reading_time_machine(Path(self._session.model.path))
            self._reading = self._session.background.start(work, name="epochs of a run")
            self._reading.answered.connect(self._on_read)

    def _on_read(self, machine: TimeMachine) -> None:
        if self.sender() is self._reading:  # else another model was opened meanwhile
            self._page.show_time_machine(machine)


class RunSoFarWiring(QObject):
    """Reads what each epoch answered while the run goes on, as long as somebody looks."""

    def __init__(self, page: TrainingPage, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._reading: Task | None = None
        self._is_old = False
        """An epoch ended since the reading under way began."""
        session.run_began.connect(self._on_run_began)
        session.train_event.connect(self._on_event)
        page.epochs.opened.connect(self._read)

    def _on_run_began(self, _name: str) -> None:
        self._reading, self._is_old = None, False
        self._page.time_machine.show_machine(None)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, EpochDone) and self._page.epochs.is_open:
            self._read()

    def _read(self) -> None:
        if self._session.run_folder is None:
            return
        self._is_old = self._reading is not None
        if self._reading is None:
            work = reading_run_so_far(self._session.run_folder)
            self._reading = self._session.background.start(work, name="epochs so far")
            self._reading.answered.connect(self._on_read)
            self._reading.finished.connect(self._on_finished)

    def _on_read(self, machine: TimeMachine) -> None:
        if self.sender() is self._reading:  # else another run began meanwhile
            self._page.time_machine.follow(machine)

    def _on_finished(self) -> None:
        if self.sender() is self._reading:
            self._reading = None
            if self._is_old:
                self._read()
