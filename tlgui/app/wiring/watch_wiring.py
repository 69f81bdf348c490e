"""A watched folder beside the session: looked into every few seconds, and at once when the system says that it changed.

The system's word is only a hint: it is missing on network drives and gets lost where many files come at once.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.messages import Message
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.requests import Failure, Outcome
from tlgui.engine.door.watch_requests import FolderLooked, LookRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.predict.watch_section import WatchChoice, WatchSection

EVERY_MS = 3000
IS_ELSEWHERE = "tables.is_going_on"
"""Another window watches the same folder: that is no reason to forget it."""
HINTED_MS = 300
"""After a hint: a folder that changes now will change again."""


class WatchWiring(QObject):
    """Asks the engine to look, one look after the other, until the person stops it.

    Args:
        section: becomes the parent.
        session: its open model answers, the one that was open when the watching began.
        keeper: remembers what is watched, so that it goes on after the next start. Watching reads, answers and copies;
            it moves nothing, so that nobody has to agree anew.
    """

    def __init__(self, section: WatchSection, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(section)
        self._section, self._session, self._keeper = section, session, keeper
        self._request: LookRequest | None = None
        self._task: Task | None = None
        self._has_looked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._hints = QFileSystemWatcher(self)
        self._hints.directoryChanged.connect(self._on_hint)
        section.start_requested.connect(self._begin)
        section.stop_requested.connect(self._on_stop)
        session.model_changed.connect(self._on_model_changed)
        self._go_on(keeper.settings.watched)
        self._on_model_changed(session.model)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._section.setVisible(model is not None or self._request is not None)

    def _begin(self, choice: WatchChoice) -> None:
        model = self._session.model
        if model is None:
            return
        into = str(choice.sort_into) if choice.sort_into else ""
        self._request = LookRequest(model.path, str(choice.folder), str(choice.table), into)
        self._has_looked = False
        self._keeper.set(
            watched={"model": model.path, "folder": str(choice.folder), "table": str(choice.table), "sort_into": into}
        )
        self._section.show_watching(is_watching=True)
        self._look()

    def _go_on(self, watched: dict[str, str]) -> None:
        """Watch what was watched when the program ended; the window is up before the first look."""
        model, folder, table = (watched.get(key, "") for key in ("model", "folder", "table"))
        if not (model and folder and table):
            return
        into = watched.get("sort_into", "")
        self._request = LookRequest(model, folder, table, into)
        choice = WatchChoice(Path(folder), Path(table), Path(into) if into else None)
        self._section.show_watching(is_watching=True)
        self._section.show_resumed(choice, Path(model).name)
        self._timer.start(EVERY_MS)

    def _on_stop(self) -> None:
        self._stop()
        self._keeper.set(watched={})

    def _stop(self) -> None:
        self._request = None
        self._timer.stop()
        self._hints.removePaths(self._hints.directories())
        if self._task is not None:
            self._task.cancel()
        self._section.show_watching(is_watching=False)

    def _look(self) -> None:
        if self._request is None or self._task is not None:
            return
        if os.path.isdir(self._request.folder):  # it may be there again; the system forgets a folder that goes away
            self._hints.addPath(self._request.folder)
        self._task = self._session.engine.submit(self._request)
        self._task.answered.connect(self._on_answered)
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._on_finished)

    def _on_answered(self, looked: FolderLooked) -> None:
        if self._request is not None:
            self._has_looked = True
            self._section.show_looked(looked)

    def _on_failed(self, failure: Failure) -> None:
        if self._request is None:
            return
        if not self._has_looked:  # it cannot be begun like this: the person has to choose anew
            self._stop()
            if not (isinstance(failure.message, Message) and failure.message.key == IS_ELSEWHERE):
                self._keeper.set(watched={})
        self._section.show_trouble(failure.message, failure.hint)

    def _on_finished(self, _outcome: Outcome) -> None:
        self._task = None
        if self._request is not None and not self._timer.isActive():
            self._timer.start(EVERY_MS)

    def _on_hint(self, _folder: str) -> None:
        if self._request is not None:
            self._timer.start(HINTED_MS)
