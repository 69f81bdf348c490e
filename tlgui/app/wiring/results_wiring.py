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
        self._evaluation: Evaluation | None = None
        session.evaluation_changed.connect(self._on_evaluation_changed)
        session.dataset_changed.connect(self._show_status)

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._window.results.show_evaluation(evaluation)
        self._window.results.show_model(self._session.model if evaluation is not None else None)
        self._window.results.show_scores(None)
        self._window.pictures.relabel_card.show_scores(None)
        self._evaluation = evaluation
        self._show_status()
        if evaluation is not None and self._session.model is not None:
            self._reading = self._session.background.start(
                reading_scores(Path(self._session.model.path)), name="reading scores"
            )
            self._reading.answered.connect(self._on_scores)

    def _show_status(self, _changed: object = None) -> None:
        """Say how good the model is; figures of other classes than those on Pictures do not pass for theirs."""
        words = ""
        if self._evaluation is not None:
            right = tr("{accuracy:.0%} right").format(accuracy=self._evaluation.leading)
            words = tr("other classes") if is_of_other_classes(self._session) else right
        self._window.set_sidebar_status("results", words)

    def _on_scores(self, scores: PictureScores) -> None:
        if self.sender() is self._reading:  # else another model was opened meanwhile
            self._window.results.show_scores(scores)
            self._window.pictures.relabel_card.show_scores(scores)


def is_of_other_classes(session: Session) -> bool:
    """Return whether the open model tells other classes apart than the open pictures have."""
    if session.dataset is None or session.model is None:
        return False
    return set(session.dataset.class_names) != set(session.model.class_names)
