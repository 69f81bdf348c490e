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
        self._model = Path()
        """What the open dialog is about; a run that ends meanwhile opens another."""
        self._task: Task | None = None
        for page in (window.predict, window.results):
            page.export_requested.connect(self._open)
        session.model_changed.connect(self._on_model_changed)

    def _open(self) -> None:
        model = self._session.model
        if model is None:
            return
        self._model = Path(model.path)
        dialog = ExportDialog(self._model.parent.name or self._model.stem, self._window)
        dialog.export_requested.connect(self._export)
        dialog.cancel_requested.connect(self._cancel)
        dialog.folder_shown.connect(lambda folder: show_in_folder(folder / "README.md"))
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _export(self, choice: ExportChoice) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        pictures = self._window.predict.answered_paths
        task = self._task = self._session.export(self._model, choice.format, choice.folder, pictures)
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

    def _on_closed(self, _result: int) -> None:
        """Forget the dialog and what it asked for: a cancelled export ends a little later."""
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._task = None

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        for page in (self._window.predict, self._window.results):
            page.offer_export(is_possible=model is not None)
