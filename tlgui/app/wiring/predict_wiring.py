"""The Predict page beside the session: the open model, and what it answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.results_wiring import is_of_other_classes
from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.class_folders import class_folders_of
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.requests import LoadModelRequest, Outcome, PredictionReady
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import tr


class PredictWiring(QObject):
    """Opens models and passes dropped pictures on; every drop is a task of its own, and all its answers are shown."""

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        self._page = window.predict
        self._running: dict[int, Task] = {}
        self._kept: tuple[Path, ...] = ()
        """What was dropped while there was no model."""
        window.model_file_chosen.connect(self.open_model)
        self._page.pictures_dropped.connect(self._take)
        self._page.model_file_chosen.connect(self.open_model)
        window.results.model_file_chosen.connect(lambda path: self.open_model(path, page="results"))
        self._page.cancel_requested.connect(self._cancel)
        self._page.shown.connect(self._load)
        session.model_changed.connect(self._on_model_changed)
        session.dataset_changed.connect(self._show_status)

    def open_model(self, path: Path, *, page: str = "predict") -> None:
        """Open a model file and go to where it is used."""
        if self._session.open_model(path):
            self._keeper.keep(self._keeper.settings.with_recent_model(str(path)))
            self._window.show_page(page)

    def _load(self) -> None:
        """Have the open model ready for the first picture; what is wrong with it is told when there is one."""
        if self._session.model is not None:
            self._session.engine.submit(LoadModelRequest(self._session.model.path))

    def _take(self, paths: tuple[Path, ...]) -> None:
        """Answer what was dropped; of a folder that has other classes than the model, ask first what it is for."""
        names = class_folders_of(paths[0]) if len(paths) == 1 else ()
        model = self._session.model
        if len(names) < 2 or (model is not None and set(names) <= set(model.class_names)):
            self._answer(paths)
            return
        wish = self._window.ask_what_for(paths[0], names) if model is not None else "learn"
        if wish == "learn":
            self._window.folder_chosen.emit(paths[0])
        elif wish == "answer":
            self._answer(paths)

    def _answer(self, paths: tuple[Path, ...]) -> None:
        task = self._session.predict(paths)
        if task is None:
            self._kept += paths
            return
        self._running[task.task_id] = task
        self._page.begin(task.task_id, len(paths), is_waiting=task.is_waiting)
        task.begun.connect(self._on_begun)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_finished)

    def _on_begun(self) -> None:
        task = self.sender()
        assert isinstance(task, Task)
        self._page.go_on(task.task_id)

    def _on_answered(self, ready: PredictionReady) -> None:
        task = self.sender()
        assert isinstance(task, Task)
        self._page.show_prediction(task.task_id, ready)

    def _on_finished(self, outcome: Outcome) -> None:
        task = self.sender()
        assert isinstance(task, Task)
        del self._running[task.task_id]
        self._page.end(task.task_id, is_done=outcome is Outcome.DONE)

    def _cancel(self) -> None:
        for task in self._running.values():
            task.cancel()

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._page.show_model(model)
        if self._page.isVisible():
            self._load()
        self._show_status()
        if model is not None:
            kept, self._kept = self._kept, ()
            if kept:
                self._answer(kept)
            self._keeper.keep(self._keeper.settings.with_recent_model(model.path))

    def _show_status(self, _changed: object = None) -> None:
        if self._session.model is None:
            words = ""
        else:
            words = tr("other classes") if is_of_other_classes(self._session) else tr("ready")
        self._window.set_sidebar_status("predict", words)
