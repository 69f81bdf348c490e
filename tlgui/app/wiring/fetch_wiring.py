"""Pictures of the web that were dropped or pasted on Predict: fetched once the person agrees, then answered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.paths import pasted_dir
from tlgui.session.fetching_pictures import PictureOnItsWay, fetching_pictures
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.predict.predict_page import PredictPage


class FetchWiring(QObject):
    """Fetches what was agreed to, one after the other, and passes it on as if it had been dropped."""

    def __init__(self, page: PredictPage, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._bar, self._session = page, page.fetch_bar, session
        self._task: Task | None = None
        self._bar.agreed.connect(self._fetch)
        self._bar.cancel_requested.connect(self._cancel)

    def _fetch(self, addresses: tuple[str, ...]) -> None:
        self._cancel()
        work = fetching_pictures(addresses, pasted_dir())
        self._task = self._session.background.start(work, name="fetch of pictures")
        self._task.progressed.connect(self._on_progressed)
        self._task.answered.connect(self._on_fetched)
        self._task.failed.connect(self._bar.show_failure)
        self._task.finished.connect(self._on_finished)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_progressed(self, picture: PictureOnItsWay) -> None:
        if self.sender() is self._task:
            self._bar.show_progress(picture.address, picture.done, picture.total)

    def _on_fetched(self, paths: tuple[Path, ...]) -> None:
        self._page.take(paths)

    def _on_finished(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._bar.end()
