"""The Model page beside the session: the draft, its weights, and what is measured for it."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.app.wiring.hub_wiring import HubWiring
from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.draft_state import DraftState
from tlgui.core.errors import ConfigError
from tlgui.core.layer_table import LayerTable
from tlgui.core.suggestions import remembered
from tlgui.engine.door.requests import (
    EstimateReady,
    EstimateRequest,
    Failure,
    FetchEnded,
    LayersReady,
    Outcome,
    WeightsRecognised,
)
from tlgui.engine.weights.store import backbones_here, backbones_in, use_shared_folder
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views import texts
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import sentence, tr

log = logging.getLogger(__name__)

ESTIMATE_DELAY_MS = 400
"""Choices follow one another quickly; the estimate is asked for when they rest."""


class ModelWiring(QObject):
    """Shows the draft, and what the engine says about it: the page wants the latest layer table and estimate alone."""

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        self._page = window.model
        self._layers: Task | None = None
        self._estimate: Task | None = None
        self._fetch: Task | None = None
        self._fetch_failure: Failure | None = None
        self._fetched_backbone = ""
        self._timer = QTimer(self, singleShot=True, interval=ESTIMATE_DELAY_MS)
        self._timer.timeout.connect(self._ask_for_estimate)
        DraftWiring(self._page, session.draft)
        session.draft.changed.connect(self._on_draft_changed)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.run_began.connect(self._give_way)
        self._page.layers_requested.connect(self._ask_for_layers)
        self._page.rates_requested.connect(self._find_learning_rates)
        self._page.weights_file_chosen.connect(self._recognise)
        HubWiring(window, session).fetched.connect(self._recognise)
        self._page.fetch_requested.connect(self._begin_fetching)
        self._page.fetch_cancelled.connect(self._cancel_fetching)
        window.weights_folder_chosen.connect(self._on_weights_folder_chosen)
        self._restore()

    def _restore(self) -> None:
        settings = self._keeper.settings
        if settings.last_config:
            try:
                self._session.draft.adopt(remembered(settings.last_config))
            except (ConfigError, TypeError, ValueError):
                log.warning("Your last choices can no longer be used; the defaults are shown instead.")
        self._session.draft.set_remembered_files(settings.weights_files)
        use_shared_folder(settings.weights_folder)
        self._window.set_weights_folder(settings.weights_folder)
        self._window.set_sidebar_status("model", self._page.simple.words)
        self._look_for_weights()

    # What is asked of the engine

    def _ask_for_layers(self, config: TrainConfig) -> None:
        if self._layers is not None:
            self._layers.cancel()
        self._layers = self._session.describe(config)
        self._layers.answered.connect(self._on_layers)
        self._layers.failed.connect(self._session.failed)

    def _on_layers(self, ready: LayersReady) -> None:
        if self.sender() is self._layers:
            table: LayerTable = ready.table
            self._page.show_layers(table)

    def _ask_for_estimate(self) -> None:
        if self._estimate is not None:
            self._estimate.cancel()
        self._estimate = self._session.ask(self._estimate_of, self._session.draft.config)
        if self._estimate is not None:
            self._estimate.answered.connect(self._on_estimate)

    def _estimate_of(self, config: TrainConfig, dataset: Dataset) -> EstimateRequest:
        return replace(
            EstimateRequest.of(config, dataset), n_processes=self._session.engine.processes_for(config.device)
        )

    def _give_way(self, _run: str) -> None:
        """Leave the processor to the run: the first measurement of a computer takes some ten seconds."""
        self._timer.stop()
        if self._estimate is not None:
            self._estimate.cancel()

    def _on_estimate(self, ready: EstimateReady) -> None:
        if self.sender() is self._estimate:
            self._page.show_estimates(ready)

    def _find_learning_rates(self, config: TrainConfig) -> None:
        search = self._session.find_learning_rates(config)
        if search is None:
            self._page.end_rate_search()
            return
        search.progressed.connect(self._page.show_rate_progress)
        search.answered.connect(self._page.show_learning_rates)
        search.failed.connect(self._session.failed)
        search.finished.connect(self._on_search_over)

    def _on_search_over(self, outcome: Outcome) -> None:
        if outcome is not Outcome.DONE:
            self._page.end_rate_search()

    def _recognise(self, path: Path) -> None:
        task = self._session.recognise_weights(path)
        task.answered.connect(self._on_recognised)
        task.failed.connect(self._session.failed)

    def _on_recognised(self, found: WeightsRecognised) -> None:
        self._page.use_weights_file(Path(found.path), found.backbone, sentence(found.sentence))
        self._keeper.keep(self._keeper.settings.with_weights_file(found.backbone, found.path))
        self._session.draft.set_remembered_files(self._keeper.settings.weights_files)

    # Weights

    def _begin_fetching(self, backbone: str) -> None:
        if self._fetch is not None:
            return
        self._fetched_backbone, self._fetch_failure = backbone, None
        self._page.begin_fetching(backbone)
        self._fetch = self._session.fetch_weights(backbone)
        self._fetch.progressed.connect(self._page.show_fetch_progress)
        self._fetch.failed.connect(self._on_fetch_failed)
        self._fetch.finished.connect(self._on_fetch_over)

    def _cancel_fetching(self) -> None:
        if self._fetch is not None:
            self._fetch.cancel()

    def _on_fetch_failed(self, failure: Failure) -> None:
        self._fetch_failure = failure

    def _on_fetch_over(self, outcome: Outcome) -> None:
        self._fetch = None
        ended = FetchEnded(self._fetched_backbone, self._fetch_failure, outcome is Outcome.CANCELLED)
        self._page.end_fetching(ended)
        self._look_for_weights()

    def _on_weights_folder_chosen(self, folder: Path | None) -> None:
        self._keeper.set(weights_folder=str(folder or ""))
        use_shared_folder(self._keeper.settings.weights_folder)
        self._window.set_weights_folder(self._keeper.settings.weights_folder)
        self._look_for_weights()
        if folder is not None:
            search = self._session.background.start(
                lambda _report, _stop: (folder, len(backbones_in(folder))), name="weights in a folder"
            )
            search.answered.connect(self._on_weights_folder_read)

    def _on_weights_folder_read(self, found: tuple[Path, int]) -> None:
        folder, n_found = found
        text = tr(texts.WEIGHTS_FOUND) if n_found else tr(texts.NO_WEIGHTS_FOUND)
        self._window.show_notice(tr(texts.WEIGHTS_FOLDER_TITLE), text.format(n=n_found, folder=folder))

    def _look_for_weights(self) -> None:
        """Find out, file by file, which weights are on this computer: a shared folder may be slow."""
        search = self._session.background.start(lambda _report, _stop: backbones_here(), name="weights that are here")
        search.answered.connect(self._session.draft.set_weights_here)

    # The draft

    def _on_draft_changed(self, _state: DraftState) -> None:
        self._window.set_sidebar_status("model", self._page.simple.words)
        if self._session.dataset is not None:
            self._timer.start()

    def _on_dataset_changed(self, dataset: Dataset) -> None:
        self._page.set_dataset_size(dataset.total, len(dataset.class_names))
        self._timer.start()
