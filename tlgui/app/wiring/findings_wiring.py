"""What a finished run says, on Train and Results, and the buttons that act on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.curve_findings import Remedy
from tlgui.core.evaluation import Evaluation
from tlgui.core.events import Event, RunFinished
from tlgui.core.run_findings import RunFindings
from tlgui.core.suggestions import chosen_by_hand, suggested
from tlgui.session.reading_findings import reading_findings
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow


class FindingsWiring(QObject):
    """Reads what the open model's run says; Train shows it only after a run that ended here."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._reading: Task | None = None
        self._found: RunFindings | None = None
        self._trained_here = ""
        """The model file of the run that Train shows."""
        session.evaluation_changed.connect(self._on_evaluation_changed)
        session.run_began.connect(self._on_run_began)
        session.train_event.connect(self._on_event)
        for card in (window.train.findings, window.results.findings):
            card.remedy_chosen.connect(self._act)

    def _on_run_began(self, _name: str) -> None:
        self._trained_here = ""
        self._window.train.findings.show_findings(())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunFinished):
            self._trained_here = event.model or ""

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._reading = self._found = None
        for card in (self._window.train.findings, self._window.results.findings):
            card.show_findings(())  # their buttons act on the open model and on its choices
        self._window.results.show_other_figures(())
        if evaluation is None or self._session.model is None:
            return
        work = reading_findings(Path(self._session.model.path))
        self._reading = self._session.background.start(work, name="findings of a run")
        self._reading.answered.connect(self._on_found)

    def _on_found(self, found: RunFindings) -> None:
        if self.sender() is not self._reading or self._session.model is None:
            return  # another model was opened meanwhile
        self._found = found
        self._window.results.findings.show_findings(found.findings)
        self._window.results.show_other_figures(found.others)
        if self._session.model.path == self._trained_here:
            self._window.train.findings.show_findings(found.findings)

    def _act(self, remedy: Remedy) -> None:
        """Choose the run again with the remedy's change, to be undone at once; or show the pictures it is about."""
        if remedy.cell is not None:
            self._window.show_page("results")
            self._window.results.show_cell(*remedy.cell)
        elif self._found is not None:
            config = self._found.config
            self._session.draft.adopt(suggested(config, remedy.changes, touched=chosen_by_hand(config)))
            self._window.show_page("model")
