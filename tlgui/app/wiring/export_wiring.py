"""The export of the open model beside the session, from whatever page asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.dialog_task import DialogTask
from tlgui.core.prediction import ModelSummary
from tlgui.core.run_index import RunSummary
from tlgui.engine.door.export_requests import ExportReady
from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow
from tlgui.views.widgets.export_dialog import ExportChoice, ExportDialog
from tlgui.views.widgets.file_manager import show_in_folder


class ExportWiring(QObject):
    """Opens the dialog, has the engine write the files, and tells the dialog what came of it."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        for page in (window.predict, window.results):
            page.export_requested.connect(self._open)
        window.runs.export_requested.connect(self._open_of_run)
        session.model_changed.connect(self._on_model_changed)

    def _open(self) -> None:
        if self._session.model is not None:
            # That of the dialog: a run that ends meanwhile opens another.
            self._open_for(Path(self._session.model.path))

    def _open_of_run(self, run: RunSummary) -> None:
        if run.model is not None:
            self._open_for(run.model)

    def _open_for(self, model: Path) -> None:
        dialog = ExportDialog(model.parent.name or model.stem, self._window)
        work = DialogTask(dialog)

        def export(choice: ExportChoice) -> None:
            pictures = self._window.predict.answered_paths
            work.follow(self._session.export(model, choice.format, choice.folder, pictures), show)

        def show(ready: ExportReady) -> None:
            dialog.show_result(Path(ready.folder), ready.certificate)

        dialog.export_requested.connect(export)
        dialog.folder_shown.connect(lambda folder: show_in_folder(folder / "README.md"))

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        for page in (self._window.predict, self._window.results):
            page.offer_export(is_possible=model is not None)
