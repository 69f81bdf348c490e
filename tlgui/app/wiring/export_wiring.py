"""The export of the open model beside the session, from whatever page asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.export_requests import ExportReady
from tlgui.engine.door.requests import Outcome
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.widgets.export_dialog import ExportChoice, ExportDialog
from tlgui.views.widgets.file_manager import show_in_folder


class ExportWiring(QObject):
    """Opens the dialog, has the engine write the files, and tells the dialog what came of it."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._dialog: ExportDialog | None = None
        self._task: Task | None = None
        for page in (window.predict, window.results):
            page.export_requested.connect(self._open)
        session.model_changed.connect(self._on_model_changed)

    def _open(self) -> None:
        model = self._session.model
        if model is None:
            return
        dialog = ExportDialog(Path(model.path).parent.name or Path(model.path).stem, self._window)
        dialog.export_requested.connect(self._export)
        dialog.cancel_requested.connect(self._cancel)
        dialog.folder_shown.connect(lambda folder: show_in_folder(folder / "README.md"))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _export(self, choice: ExportChoice) -> None:
        task = self._session.export(choice.format, choice.folder, self._window.predict.answered_paths)
        if task is None or self._dialog is None:
            return
        self._task = task
        dialog = self._dialog
        dialog.begin()
        task.progressed.connect(dialog.show_progress)
        task.answered.connect(self._on_answered)
        task.failed.connect(dialog.show_failure)
        task.finished.connect(self._on_finished)

    def _on_answered(self, ready: ExportReady) -> None:
        if self._dialog is not None and self.sender() is self._task:
            self._dialog.show_result(Path(ready.folder), ready.certificate)

    def _on_finished(self, outcome: Outcome) -> None:
        if self._dialog is not None and self.sender() is self._task:
            self._dialog.end(was_cancelled=outcome is Outcome.CANCELLED)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        for page in (self._window.predict, self._window.results):
            page.offer_export(is_possible=model is not None)
