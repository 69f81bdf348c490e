"""What the network sees of a picture, for whatever page shows pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.engine.door.requests import Failure
from tlgui.engine.door.seen_requests import LensReady, LensRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow

OF_THE_MODEL = ("results", "predict")
"""Pages about the open model; the others are about the network of the next run."""


class LensWiring(QObject):
    """Has the engine make what the lens wants, the latest only."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._task: Task | None = None
        window.lens.wanted.connect(self._look)

    def _look(self, path: str) -> None:
        if self._task is not None:
            self._task.cancel()
        model = self._session.model
        is_model = model is not None and self._window.page in OF_THE_MODEL
        request = LensRequest(path, self._session.draft.config, model.path if model is not None and is_model else "")
        self._task = self._session.engine.submit(request)
        self._task.answered.connect(self._on_answered)
        self._task.failed.connect(self._on_failed)

    def _on_answered(self, ready: LensReady) -> None:
        self._window.lens.show_seen(ready)

    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._task:
            self._window.lens.show_failure(failure.message)
