"""The epochs of the open model's run, on Results."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.evaluation import Evaluation
from tlgui.core.time_machine import TimeMachine
from tlgui.session.reading_time_machine import reading_time_machine
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.results.results_page import ResultsPage


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
