"""Sorting pictures into folders beside the session, from the Predict page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.requests import Outcome
from tlgui.engine.door.sort_requests import SortReady, SortRequest, UndoReady, UndoSortRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.predict.sort_dialog import SortChoice, SortDialog
from tlgui.views.widgets.file_manager import show_in_folder


class SortWiring(QObject):
    """Opens the dialog, has the engine sort, and tells the dialog what came of it."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._dialog: SortDialog | None = None
        self._model = Path()
        """What the open dialog sorts by; a run that ends meanwhile opens another."""
        self._task: Task | None = None
        window.predict.sort_requested.connect(self._open)
        session.model_changed.connect(self._on_model_changed)

    def _open(self) -> None:
        model = self._session.model
        if model is None:
            return
        self._model = Path(model.path)
        dialog = SortDialog(self._window)
        dialog.sort_requested.connect(self._sort)
        dialog.undo_requested.connect(lambda folder: self._follow(UndoSortRequest(str(folder))))
        dialog.cancel_requested.connect(self._cancel)
        dialog.folder_shown.connect(show_in_folder)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _sort(self, choice: SortChoice) -> None:
        pictures, into = str(choice.pictures), str(choice.into)
        self._follow(SortRequest(str(self._model), (pictures,), into, moves=choice.moves))

    def _follow(self, request: SortRequest | UndoSortRequest) -> None:
        if self._dialog is None:
            return
        task = self._task = self._session.engine.submit(request)
        self._dialog.begin()
        task.progressed.connect(self._dialog.show_progress)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._dialog.show_failure)
        task.finished.connect(self._on_finished)

    def _on_answered(self, ready: SortReady | UndoReady) -> None:
        if self._dialog is None or self.sender() is not self._task:
            return
        if isinstance(ready, SortReady):
            self._dialog.show_sorted(ready)
        else:
            self._dialog.show_undone(ready)

    def _on_finished(self, outcome: Outcome) -> None:
        if self._dialog is not None and self.sender() is self._task:
            self._dialog.end(was_cancelled=outcome is Outcome.CANCELLED)

    def _on_closed(self, _result: int) -> None:
        """Forget the dialog and what it asked for: a sorting that is stopped ends a little later."""
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._task = None

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._window.predict.offer_sorting(is_possible=model is not None)
