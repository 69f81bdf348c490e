"""The wall of the Train page beside the run that goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.events import EpochDone, Event, PhaseStarted, RunStarted
from tlgui.core.wall import Wall, WallReader
from tlgui.session.reading_wall import reading_wall
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.train.training_page import TrainingPage


class WallWiring(QObject):
    """Reads the wall when a run has begun and after each epoch, while the page is seen, and once more when it is."""

    def __init__(self, page: TrainingPage, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._reader: WallReader | None = None
        self._reading: Task | None = None
        self._is_old = False
        """Something happened since the reading under way began, or while nobody looked."""
        session.run_began.connect(self._on_run_began)
        session.train_event.connect(self._on_event)
        page.seen.connect(self._on_seen)

    def _on_run_began(self, _name: str) -> None:
        folder = self._session.run_folder
        self._reader = WallReader(folder) if folder is not None else None
        self._reading, self._is_old = None, False
        self._page.wall.show_wall(None)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RunStarted | PhaseStarted | EpochDone):
            self._is_old = True
            self._on_seen()

    def _on_seen(self) -> None:
        if self._reader is None or self._reading is not None or not self._is_old or not self._page.isVisible():
            return
        self._is_old = False
        self._reading = self._session.background.start(reading_wall(self._reader), name="wall of pictures")
        self._reading.answered.connect(self._on_read)
        self._reading.finished.connect(self._on_finished)

    def _on_read(self, wall: Wall | None) -> None:
        if self.sender() is self._reading and wall is not None:  # else another run began meanwhile
            self._page.wall.show_wall(wall)

    def _on_finished(self) -> None:
        if self.sender() is self._reading:
            self._reading = None
            self._on_seen()
