"""The way through the window: each page offers the one next step, and what is dropped finds its page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tlgui.app.wiring.sample_tour import SampleTour
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import FetchEnded
from tlgui.session.session import Session
from tlgui.views.dropped import Dropped
from tlgui.views.main_window import MainWindow
from tlgui.views.model.weights_texts import FETCH_AND_TRAIN
from tlgui.views.translation import marked, tr

BEGIN = marked("Begin with your pictures")


class PathWiring(QObject):
    """Offers the next steps, and sends dropped pictures and weights to where they are used."""

    def __init__(self, window: MainWindow, session: Session, tour: SampleTour) -> None:
        super().__init__(window)
        self._window, self._session, self._tour = window, session, tour
        window.files_dropped.connect(self._on_files_dropped)
        window.pictures.files_dropped.connect(self._on_files_dropped)
        for name in ("pictures", "model"):
            window.page_named(name).next_step_chosen.connect(self._train)
        window.train.next_step_chosen.connect(self._after_training)
        window.results.next_step_chosen.connect(self._after_results)
        window.predict.next_step_chosen.connect(self._after_answers)
        tour.changed.connect(self._offer)
        for changed in (session.state_changed, session.dataset_changed, session.evaluation_changed):
            changed.connect(self._offer)
        session.draft.changed.connect(self._offer)
        window.predict.all_answered.connect(self._offer)
        window.model.fetch_ended.connect(self._on_fetch_ended)
        self._trains_then = ""
        """The network to train with once its weights have come."""
        self._offer()

    def _offer(self, _changed: object = None) -> None:
        session, window = self._session, self._window
        has_figures = window.results.has_figures
        before_training = after_training = ""
        if session.state.is_running:
            before_training = tr("Watch it learn")
        elif session.dataset is not None and session.state is not SessionState.SCANNING:
            before_training = tr("Next: the network") if window.model.error() else tr("Train")
        if has_figures and not session.state.is_running and session.dataset is not None:
            after_training = tr("See the results")
        # A page that has nothing to show yet leads to where it begins.
        first = before_training or (tr(BEGIN) if session.state is SessionState.EMPTY else "")
        without_pictures = first or (tr(BEGIN) if session.state is SessionState.MODEL_ONLY else "")
        window.pictures.offer_next_step(before_training)
        window.model.offer_next_step(self._step_of_model(first))
        is_at_rest = session.dataset is None and not session.state.is_running
        window.train.offer_next_step(after_training or (without_pictures if is_at_rest else ""))
        # What is like guessing is not worth trying: its mistakes may tell why.
        after_results = tr("See its mistakes") if window.results.is_like_guessing else tr("Try it on new pictures")
        window.results.offer_next_step(after_results if has_figures else first)
        after_answers = tr("See its mistakes") if window.results.has_mistakes and window.predict.n_answers else ""
        if session.model is None and not window.predict.n_answers:
            after_answers = first
        window.predict.offer_next_step(tr("Now with your own pictures...") if self._tour.is_at_end else after_answers)

    def _step_of_model(self, usual: str) -> str:
        """Return the next step of the Model page: where weights are missing, their download goes before."""
        model, session = self._window.model, self._session
        error = model.error()
        if not error:
            if self._trains_then and session.dataset is not None and not session.state.is_running:
                QTimer.singleShot(0, self, self._train_at_last)
            return usual
        can_train = session.dataset is not None and session.state is not SessionState.SCANNING
        if not can_train or session.state.is_running or not model.offered_download:
            return ""
        return tr(FETCH_AND_TRAIN).format(fetch=model.offered_download)

    def _fetch_and_train(self) -> None:
        self._trains_then = self._session.draft.config.backbone
        self._window.model.fetch()
        self._offer()

    def _train_at_last(self) -> None:
        """Train with the network whose weights have come; who chose another meanwhile is not overtaken."""
        backbone, self._trains_then = self._trains_then, ""
        if backbone == self._session.draft.config.backbone and not self._window.model.error():
            self._train()

    def _on_fetch_ended(self, ended: FetchEnded) -> None:
        if ended.failure is not None or ended.was_cancelled:
            self._trains_then = ""
        self._offer()

    def _after_training(self) -> None:
        if self._window.results.has_figures and self._session.dataset is not None:
            self._window.show_page("results")
        else:
            self._train()

    def _after_results(self) -> None:
        if self._window.results.is_like_guessing:
            self._window.results.see_mistakes()
        elif self._window.results.has_figures:
            self._window.show_page("predict")
            self._window.predict.show_beginning()
        else:
            self._train()

    def _train(self) -> None:
        """Start a run with what is chosen; or show the one that goes on, or what is still to be opened or chosen."""
        if self._session.state.is_running:  # also one that was gone on with, whose folder is not open
            self._window.show_page("train")
            return
        if self._session.dataset is None:
            self._window.show_page("pictures")
            return
        if self._window.model.error():
            if self._window.page == "model" and self._window.model.offered_download:
                self._fetch_and_train()
            self._window.show_page("model")
            return
        self._window.show_page("train")
        self._window.train.start_requested.emit()

    def _after_answers(self) -> None:
        if self._session.model is None and not self._window.predict.n_answers:
            self._train()
            return
        if not self._tour.is_at_end:
            self._window.show_page("results")
            self._window.results.see_mistakes()
            return
        self._window.show_page("pictures")
        self._window.pictures.choose_folder()

    def _on_files_dropped(self, dropped: Dropped) -> None:
        """Answer pictures, recognise weights; what can be used by nobody is named in one sentence."""
        if dropped.weights:
            self._window.show_page("model")
            self._window.model.weights_file_chosen.emit(dropped.weights[0])
        elif dropped.pictures:
            self._answer(dropped.pictures)
        elif dropped.unusable:
            self._window.show_error(
                tr("This cannot be used here"),
                tr("'{name}' is no folder, no picture, no model file and no weights file.").format(
                    name=dropped.unusable[0].name
                ),
                tr("Drop a folder with one sub-folder for each class, or pictures to be answered by the model."),
            )

    def _answer(self, pictures: tuple[Path, ...]) -> None:
        self._window.show_page("predict")
        self._window.predict.take(pictures)
