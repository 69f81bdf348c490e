"""The Train page beside the session: starting, steering and queueing runs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.states import SessionState
from tlgui.session.run_queue import QueuedRun
from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow
from tlgui.views.train import training_texts
from tlgui.views.widgets.chart_library import load_chart_library


class TrainWiring(QObject):
    """Passes the page's buttons on, and shows the run's events."""

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        page = self._page = window.train
        page.start_requested.connect(self._start)
        page.queue_removal_requested.connect(session.queue.remove)
        page.queue_start_requested.connect(session.begin_queue)
        page.queue_clearing_requested.connect(session.queue.clear)
        page.pause_requested.connect(session.pause)
        page.continue_requested.connect(session.resume)
        page.stop_and_keep_requested.connect(session.stop_and_keep)
        page.steer_requested.connect(session.steer)
        page.discard_requested.connect(session.discard)
        session.engine.ready.connect(self._load_chart_library)
        session.run_began.connect(page.begin)
        session.train_event.connect(page.show_event)
        session.queue.changed.connect(self._show_queue)
        session.state_changed.connect(self._update_readiness)
        session.dataset_changed.connect(self._update_readiness)
        session.draft.changed.connect(self._update_readiness)  # after the page, whose `error` is asked
        self._update_readiness()

    def _start(self) -> None:
        if self._session.dataset is None:
            return
        config = self._session.draft.config
        self._keeper.set(last_config=config.to_json())
        self._session.start_training(config)

    def _load_chart_library(self, _device: str) -> None:
        """Begin once the engine is up, which has the processors to itself until then."""
        self._session.engine.ready.disconnect(self._load_chart_library)
        self._session.background.start(lambda _report, _stop: load_chart_library(), name="loading of the charts")

    def _show_queue(self, queue: tuple[QueuedRun, ...]) -> None:
        self._page.show_queue([training_texts.queue_line(run.config, run.root.name) for run in queue])

    def _update_readiness(self, _changed: object = None) -> None:
        why_not = training_texts.why_not_ready(
            has_pictures=self._session.dataset is not None,
            is_scanning=self._session.state is SessionState.SCANNING,
            error=self._window.model.error(),
        )
        self._page.set_ready(not why_not, why_not)
        self._window.set_sidebar_status("train", training_texts.state_word(self._session.state, is_ready=not why_not))
