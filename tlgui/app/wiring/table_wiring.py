"""Whole folders into tables beside the session, from the Predict page."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.dialog_task import DialogTask
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.table_requests import TableRequest
from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow
from tlgui.views.predict.table_dialog import TableChoice, TableDialog
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.save_dialog import folder_to_write_to


class TableWiring(QObject):
    """Opens the dialog, has the engine answer, and tells the dialog what came of it."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        window.predict.table_requested.connect(self._open)
        window.predict.answers.every_class_wanted.connect(self._open_for)
        session.model_changed.connect(self._on_model_changed)

    def _open_for(self, pictures: tuple[Path, ...]) -> None:
        """Open the dialog for the answers that are shown: of those only the best scores are kept in memory."""
        dialog = self._open()
        if dialog is not None:
            table = folder_to_write_to() / f"answers {datetime.now():%Y-%m-%d %H.%M.%S}.xlsx"
            dialog.set_shown(pictures, table)

    def _open(self) -> TableDialog | None:
        model = self._session.model
        if model is None:
            return None
        dialog = TableDialog(model, self._window)
        work = DialogTask(dialog)

        def answer(choice: TableChoice) -> None:
            # By the model that was open with the dialog: a run that ends meanwhile opens another.
            request = TableRequest(
                model.path, tuple(map(str, choice.pictures)), str(choice.table), overwrite=choice.overwrite
            )
            work.follow(self._session.engine.submit(request), dialog.show_written)

        dialog.table_requested.connect(answer)
        dialog.folder_shown.connect(show_in_folder)
        return dialog

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._window.predict.offer_tables(is_possible=model is not None)
