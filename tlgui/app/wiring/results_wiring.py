"""The Results page beside the session: how well the open model does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.evaluation import Evaluation
from tlgui.core.picture_scores import PictureScores
from tlgui.session.reading_scores import reading_scores
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import tr


class ResultsWiring(QObject):
    """Shows the evaluation of the model that is open, and the pictures behind its figures."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._reading: Task | None = None
        session.evaluation_changed.connect(self._on_evaluation_changed)

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._window.results.show_evaluation(evaluation)
        self._window.results.show_scores(None)
        self._window.set_sidebar_status(
            "results", tr("{accuracy:.0%} right").format(accuracy=evaluation.accuracy) if evaluation else ""
        )
        if evaluation is not None and self._session.model is not None:
            self._reading = self._session.background.start(
                reading_scores(Path(self._session.model.path)), name="reading scores"
            )
            self._reading.answered.connect(self._on_scores)

    def _on_scores(self, scores: PictureScores) -> None:
        if self.sender() is self._reading:  # else another model was opened meanwhile
            self._window.results.show_scores(scores)
