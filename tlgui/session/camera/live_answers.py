"""What the open model answers to a camera's newest frame, one frame after the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from tlgui.engine.door.requests import Failure, Outcome, PredictionReady
from tlgui.session.camera.frame_files import remove, saving_frame
from tlgui.session.session import Session
from tlgui.session.tasks import Task


class LiveAnswers(QObject):
    """Has frames answered as all other pictures are. Only one is ever on its way: what came meanwhile is forgotten.

    Signals:
        answered(object): PredictionReady about the latest frame.
        failed(object): Failure; no more is answered until it is begun again.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._newest: QImage | None = None
        self._path: Path | None = None
        self._task: Task | None = None
        self._is_on = False

    def begin(self) -> None:
        """Answer what is offered from now on."""
        self._is_on = True

    def offer(self, frame: QImage) -> None:
        """Have a frame answered, unless a newer one comes first."""
        self._newest = frame
        self._go_on()

    def stop(self) -> None:
        """Answer no more; what is on its way is not told."""
        self._is_on, self._newest = False, None
        if self._task is not None:
            self._task.cancel()
        self._remove()

    def _go_on(self) -> None:
        if not self._is_on or self._task is not None or self._newest is None or self._session.model is None:
            return
        frame, self._newest = self._newest, None
        self._task = self._session.background.start(saving_frame(frame), name="camera frame")
        self._task.answered.connect(self._on_saved)
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._on_saving_finished)

    def _on_saved(self, path: Path) -> None:
        self._path = path

    def _on_saving_finished(self, _outcome: Outcome) -> None:
        is_wanted = self._path is not None and self._is_on and self._session.model is not None
        asked = self._session.predict((self._path,)) if self._path is not None and is_wanted else None
        if asked is None:
            self._end()
            return
        self._task = asked
        asked.answered.connect(self._on_answered)
        asked.failed.connect(self._on_failed)
        asked.finished.connect(self._end)

    def _on_answered(self, ready: PredictionReady) -> None:
        if self._is_on:
            self.answered.emit(ready)

    def _on_failed(self, failure: Failure) -> None:
        if self._is_on:
            self.stop()
            self.failed.emit(failure)

    def _end(self, _outcome: object = None) -> None:
        self._task = None
        self._remove()
        self._go_on()

    def _remove(self) -> None:
        if self._path is not None:
            remove(self._path)
            self._path = None
