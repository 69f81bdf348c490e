"""The answer dial of the open model, on Results and Predict."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.model_header import ModelHeader
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.requests import Failure
from tlgui.session.dialing import reading_dial
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow


class DialWiring(QObject):
    """Shows the dial of the open model and writes into its file what is chosen."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._session, self._card = session, window.results.dial
        self._reading: Task | None = None
        self._card.wanted.connect(self._set)
        session.model_changed.connect(self._on_model_changed)
        session.dial_changed.connect(self._on_dial_changed)
        session.dial_changed.connect(window.predict.show_dial)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._card.show_dial(None, None)
        self._reading = None
        if model is not None:
            work = reading_dial(Path(model.path))
            self._reading = self._session.background.start(work, name="reading the answer dial")
            self._reading.answered.connect(self._on_read)

    def _on_read(self, header: ModelHeader) -> None:
        if self.sender() is self._reading:  # else another model was opened meanwhile
            self._card.show_dial(header.dial, header.least_probability)

    def _set(self, least: float | None) -> None:
        task = self._session.set_dial(least)
        if task is not None:
            task.failed.connect(self._on_failed)

    def _on_dial_changed(self, model: ModelSummary) -> None:
        self._card.show_in_use(model.least_probability)

    def _on_failed(self, failure: Failure) -> None:
        self._card.show_failed()
        self._session.failed.emit(failure)
