"""Which wish of a page becomes which act of the session, and which fact goes to which page."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

import tlgui
from tlgui.app.diagnostics import ReportError, write_report
from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.app.wiring.gpu_wiring import GpuWiring
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.draft_state import DraftState
from tlgui.core.errors import ConfigError
from tlgui.core.evaluation import Evaluation
from tlgui.core.prediction import ModelSummary
from tlgui.core.run_index import InterruptedRun, find_interrupted, forget_interrupted
from tlgui.core.states import SessionState
from tlgui.core.suggestions import for_samples
from tlgui.engine.door.requests import (
    EngineReplaced,
    Failure,
    FetchEnded,
    PredictionReady,
    SamplesReady,
    WeightsRecognised,
)
from tlgui.engine.weights.store import backbones_here, backbones_in, starter_file
from tlgui.paths import runs_dir
from tlgui.session.run_queue import QueuedRun
from tlgui.session.session import Session
from tlgui.session.update_worker import NewVersion, update_url
from tlgui.settings import Settings, save_changes
from tlgui.views import texts
from tlgui.views.main_window import MainWindow
from tlgui.views.train import training_texts

log = logging.getLogger(__name__)

PRICE_DELAY_MS = 400
"""Choices follow one another quickly; the price is asked for when they rest."""
STATE_WORDS = {
    SessionState.SCANNING: "looking at pictures",
    SessionState.TRAINING: "learning...",
    SessionState.PAUSED: "paused",
    SessionState.STOPPING: "stopping...",
    SessionState.TRAINED: "finished",
    SessionState.FAILED: "failed",
}


class Wiring(QObject):
    """Connects one window with one session and remembers what was opened.

    Args:
        window: its pages emit wishes and are given facts.
        session: does what is wished and tells what happened.
        settings: as read at the start.
        settings_path: where they are kept.
    """

    def __init__(self, window: MainWindow, session: Session, settings: Settings, settings_path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._settings_path = settings_path
        self._wants_to_close = False
        self._estimate_timer = QTimer(self, singleShot=True, interval=PRICE_DELAY_MS)
        self._estimate_timer.timeout.connect(self._request_estimate)
        self._has_asked_for_update = False
        self._device = "the engine has not started yet"
        GpuWiring(
            window,
            session,
            read=lambda: self._settings.engine_python,
            remember=self._remember_python,
            system=sys.platform,
        )
        self._connect_pages()
        self._connect_session()
        self._restore()

    def open(self, path: Path) -> None:
        """Open a folder of pictures or a model file, whichever it is."""
        if path.is_dir():
            self._on_folder_chosen(path)
        else:
            self._on_model_file_chosen(path)

    def _connect_pages(self) -> None:
        window, session = self._window, self._session
        window.folder_chosen.connect(self._on_folder_chosen)
        window.model_file_chosen.connect(self._on_model_file_chosen)
        window.close_requested.connect(self._on_close_requested)
        window.pictures.folder_chosen.connect(self._on_folder_chosen)
        window.pictures.model_file_chosen.connect(self._on_model_file_chosen)
        window.pictures.samples_requested.connect(session.make_samples)
        DraftWiring(window.model, session.draft)
        session.draft.changed.connect(self._on_draft_changed)  # after the page, whose `error` is asked
        window.model.layers_requested.connect(session.describe)
        window.model.rates_requested.connect(session.find_learning_rates)
        window.pictures.resume_card.resume_requested.connect(self._on_resume_requested)
        window.pictures.resume_card.forget_requested.connect(forget_interrupted)
        window.model.weights_file_chosen.connect(session.recognise_weights)
        window.model.fetch_requested.connect(self._on_fetch_requested)
        window.model.fetch_cancelled.connect(session.cancel_fetch)
        window.weights_folder_chosen.connect(self._on_weights_folder_chosen)
        window.report_requested.connect(self._on_report_requested)
        window.updates_toggled.connect(self._on_updates_toggled)
        window.train.start_requested.connect(self._on_start_requested)
        window.train.queue_removal_requested.connect(session.queue.remove)
        window.train.pause_requested.connect(session.pause)
        window.train.continue_requested.connect(session.proceed)
        window.train.stop_and_keep_requested.connect(session.stop_and_keep)
        window.train.discard_requested.connect(session.discard)
        window.predict.pictures_dropped.connect(self._on_pictures_dropped)
        window.predict.model_file_chosen.connect(self._on_model_file_chosen)

    def _connect_session(self) -> None:
        window, session = self._window, self._session
        session.state_changed.connect(self._on_state_changed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.scan_progressed.connect(window.pictures.show_scan_progress)
        session.run_began.connect(window.train.begin)
        session.queue.changed.connect(self._on_queue_changed)
        session.train_event.connect(window.train.show_event)
        session.evaluation_changed.connect(self._on_evaluation_changed)
        session.model_changed.connect(self._on_model_changed)
        session.prediction_ready.connect(self._on_prediction_ready)
        session.samples_ready.connect(self._on_samples_ready)
        session.samples_progressed.connect(window.pictures.show_samples_progress)
        session.layers_ready.connect(window.model.show_layers)
        session.estimate_ready.connect(window.model.show_prices)
        session.learning_rates_ready.connect(window.model.show_rates)
        session.lr_search_progressed.connect(window.model.show_rate_progress)
        session.weights_recognised.connect(self._on_weights_recognised)
        session.fetch_progressed.connect(window.model.show_fetch_progress)
        session.fetch_ended.connect(self._on_fetch_ended)
        session.engine_ready.connect(self._on_engine_ready)
        session.engine_replaced.connect(self._on_engine_replaced)
        session.update_found.connect(self._on_update_found)
        session.failed.connect(self._on_failed)

    def _restore(self) -> None:
        """Show what is remembered from the last time."""
        if self._settings.last_config:
            try:
                self._session.draft.adopt(TrainConfig.from_json(self._settings.last_config))
            except ConfigError:
                log.warning("The last choices cannot be used any more; the defaults are.")
        self._session.draft.set_remembered_files(self._settings.weights_files)
        self._window.set_looks_for_updates(self._settings.looks_for_updates, can_look=bool(update_url()))
        self._window.set_weights_folder(self._settings.weights_folder)
        self._look_for_weights()
        self._show_recent()
        interrupted = find_interrupted(runs_dir())
        if interrupted is not None:
            self._window.pictures.resume_card.offer(interrupted)
        self._on_state_changed(self._session.state)

    # Wishes

    def _on_folder_chosen(self, folder: Path) -> None:
        if folder.is_file():
            self._on_model_file_chosen(folder)
            return
        self._session.open_folder(folder)
        self._window.show_page("pictures")

    def _on_model_file_chosen(self, path: Path) -> None:
        self._session.open_model(path)
        if self._session.model is not None and self._session.model.path == str(path):
            self._remember(self._settings.with_recent_model(str(path)))
            self._window.show_page("predict")

    def _on_draft_changed(self, _state: DraftState) -> None:
        self._update_readiness()
        if self._session.dataset is not None:
            self._estimate_timer.start()

    def _request_estimate(self) -> None:
        self._session.request_estimate(self._session.draft.config)

    def _on_resume_requested(self, run: InterruptedRun) -> None:
        self._window.show_page("train")
        self._session.resume_training(run.folder)

    def _on_start_requested(self) -> None:
        config = self._session.draft.config
        dataset = self._session.dataset
        if dataset is None:
            return
        self._remember(replace(self._settings, last_config=config.to_json()))
        self._session.start_training(config)

    def _on_fetch_requested(self, backbone: str) -> None:
        self._window.model.begin_fetching(backbone)
        self._session.fetch_weights(backbone)
        self._update_readiness()

    def _on_weights_folder_chosen(self, folder: Path | None) -> None:
        self._remember(replace(self._settings, weights_folder=str(folder or "")))
        self._window.set_weights_folder(self._settings.weights_folder)
        self._look_for_weights()
        if folder is not None:
            n_found = len(backbones_in(folder))
            sentence = texts.WEIGHTS_FOUND.format(n=n_found) if n_found else texts.NO_WEIGHTS_FOUND
            self._window.show_notice(texts.WEIGHTS_FOLDER_TITLE, sentence.format(folder=folder))

    def _on_pictures_dropped(self, paths: tuple[Path, ...]) -> None:
        if self._session.model is not None:
            self._window.predict.begin(len(paths))
        self._session.predict(paths)

    def _on_close_requested(self) -> None:
        answer = self._window.ask_close_while_training()
        if answer == "background":
            self._wants_to_close = True
            self._window.hide()
        elif answer == "stop":
            self._wants_to_close = True
            self._session.queue.clear()
            self._session.stop_and_keep()

    def _on_report_requested(self, path: Path) -> None:
        try:
            write_report(path, {"device": self._device, "state": self._session.state.value})
        except ReportError as error:
            self._window.show_error(error.title, error.message, error.hint)
            return
        self._window.show_notice(texts.REPORT_SAVED_TITLE, texts.REPORT_SAVED.format(path=path))

    def _on_updates_toggled(self, looks: bool) -> None:
        self._remember(replace(self._settings, looks_for_updates=looks))
        self._look_for_update()

    # Facts

    def _on_engine_ready(self, device: str) -> None:
        self._device = device
        self._look_for_update()  # not before: the start is for the window

    def _on_engine_replaced(self, replaced: EngineReplaced) -> None:
        reason = f"The reason: {replaced.reason.rstrip('.')}." if replaced.reason else ""
        message = texts.GPU_REPLACED.format(python=replaced.python, reason=reason)
        self._window.show_notice(texts.GPU_REPLACED_TITLE, message)

    def _on_update_found(self, new: NewVersion) -> None:
        message = texts.UPDATE_FOUND.format(new=new.version, current=tlgui.__version__, url=new.url)
        self._window.show_notice(texts.UPDATE_TITLE, message)

    def _on_state_changed(self, state: SessionState) -> None:
        self._window.set_state(state)
        self._window.set_busy(state.is_running)
        self._update_readiness()
        if self._wants_to_close and not state.is_running:
            self._window.close()

    def _on_dataset_changed(self, dataset: Dataset) -> None:
        self._window.pictures.show_dataset(dataset)
        self._window.model.set_dataset_size(dataset.total, len(dataset.class_names))
        self._estimate_timer.start()
        self._window.set_sidebar_status("pictures", f"{dataset.total} in {len(dataset.class_names)} classes")
        self._remember(self._settings.with_recent_folder(str(dataset.root)))

    def _on_samples_ready(self, _ready: SamplesReady) -> None:
        """Let a newcomer without weights press Start at once: what is built in is enough for the sample pictures."""
        draft = self._session.draft
        if draft.lacks_weights:
            has_starter = starter_file() is not None
            draft.adopt(for_samples(draft.config, has_starter=has_starter), is_suggestion=True)

    def _on_queue_changed(self, queue: tuple[QueuedRun, ...]) -> None:
        self._window.train.show_queue([training_texts.queue_line(run.config, run.dataset.root.name) for run in queue])

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        self._window.results.show_evaluation(evaluation)
        self._window.set_sidebar_status("results", f"{evaluation.accuracy:.0%} right" if evaluation else "")

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._window.predict.show_model(model)
        self._window.set_sidebar_status("predict", "ready" if model else "")
        if model is not None:
            self._remember(self._settings.with_recent_model(model.path))

    def _on_prediction_ready(self, ready: PredictionReady) -> None:
        self._window.predict.show_prediction(ready)

    def _on_weights_recognised(self, recognised: WeightsRecognised) -> None:
        self._window.model.use_weights_file(Path(recognised.path), recognised.backbone, recognised.sentence)
        self._remember(self._settings.with_weights_file(recognised.backbone, recognised.path))
        self._session.draft.set_remembered_files(self._settings.weights_files)

    def _on_fetch_ended(self, ended: FetchEnded) -> None:
        self._window.model.end_fetching(ended)
        self._look_for_weights()

    def _on_failed(self, failure: Failure) -> None:
        self._window.model.end_rate_search()
        self._window.show_error(failure.title, failure.message, failure.hint, failure.details)

    # Small steps

    def _look_for_update(self) -> None:
        """Ask for a newer version if the person wants it; an engine that starts again does not ask again."""
        if self._settings.looks_for_updates and not self._has_asked_for_update and update_url():
            self._has_asked_for_update = True
            self._session.look_for_update(update_url())

    def _look_for_weights(self) -> None:
        """Find out, file by file, which weights are on this machine."""
        self._session.draft.set_weights_here(backbones_here())
        self._update_readiness()

    def _update_readiness(self) -> None:
        can_start, why_not = self._readiness()
        self._window.train.set_ready(can_start, why_not)
        self._window.set_sidebar_status("model", self._session.draft.config.backbone)
        self._window.set_sidebar_status("train", STATE_WORDS.get(self._session.state, "ready" if can_start else ""))

    def _readiness(self) -> tuple[bool, str]:
        if self._session.dataset is None:
            return False, "Still missing: a folder of pictures."
        if self._session.state is SessionState.SCANNING:
            return False, "The pictures are still being looked at."
        if self._window.model.error():
            return False, f"On the Model page: {self._window.model.error()}"
        return True, ""

    def _remember(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        try:
            self._settings = save_changes(before, settings, self._settings_path)
        except OSError as error:
            log.warning("The settings cannot be kept: %s", error)
        self._show_recent()

    def _remember_python(self, python: str) -> None:
        self._remember(replace(self._settings, engine_python=python))

    def _show_recent(self) -> None:
        self._window.set_recent(self._settings.recent_folders, self._settings.recent_models)
