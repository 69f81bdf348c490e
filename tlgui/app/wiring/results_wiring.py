"""The Results page beside the session: how well the open model does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.evaluation import Evaluation
from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import tr


class ResultsWiring(QObject):
    """Shows the evaluation of the model that is open."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        session.evaluation_changed.connect(self._on_evaluation_changed)

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._window.results.show_evaluation(evaluation)
        self._window.set_sidebar_status(
            "results", tr("{accuracy:.0%} right").format(accuracy=evaluation.accuracy) if evaluation else ""
        )
