"""Sorting pictures into folders beside the session, from the Predict page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.dialog_task import DialogTask
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.sort_requests import SortRequest, UndoSortRequest
from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow
from tlgui.views.predict.sort_dialog import SortChoice, SortDialog
from tlgui.views.widgets.file_manager import show_in_folder


class SortWiring(QObject):
    """Opens the dialog, has the engine sort, and tells the dialog what came of it."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        window.predict.sort_requested.connect(self._open)
        session.model_changed.connect(self._on_model_changed)

    def _open(self) -> None:
        model = self._session.model
        if model is None:
            return
        dialog = SortDialog(model, self._window)
        work, submit = DialogTask(dialog), self._session.engine.submit

        def sort(choice: SortChoice) -> None:
            # By the model that was open with the dialog: a run that ends meanwhile opens another.
            table = str(choice.table) if choice.table else ""
            request = SortRequest(
                model.path, (str(choice.pictures),), str(choice.into), moves=choice.moves, table=table
            )
            work.follow(submit(request), dialog.show_sorted)

        def take_back(into: Path) -> None:
            work.follow(submit(UndoSortRequest(str(into))), dialog.show_undone)

        dialog.sort_requested.connect(sort)
        dialog.undo_requested.connect(take_back)
        dialog.folder_shown.connect(show_in_folder)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._window.predict.offer_sorting(is_possible=model is not None)
