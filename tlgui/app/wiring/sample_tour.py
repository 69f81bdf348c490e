"""From one click to the first answers: the sample pictures are drawn, learned, and new ones are answered."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.core.prediction import ModelSummary
from tlgui.core.sample_pace import NEW_PICTURES, PICTURES, SHOWN_DRAWING_S, SamplePace
from tlgui.core.states import SessionState
from tlgui.core.suggestions import sample_run
from tlgui.engine.door.requests import Outcome, SamplesProgress, SamplesReady
from tlgui.engine.weights.store import packaged_backbone, starter_file
from tlgui.paths import samples_dir
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import marked, tr

INTRODUCTION = marked(
    "The model has never seen these pictures. The ball, the book, the leaf and the mug are of none of its classes; "
    "a model that was taught by few pictures does not always notice."
)


class Step(Enum):
    """How far the tour is."""

    OFF = "off"
    DRAWING = "drawing"
    LOOKING = "looking"
    LEARNING = "learning"
    ANSWERED = "answered"


class SampleTour(QObject):
    """Leads through the window with the sample pictures, as long as nothing else is wanted.

    It starts a run of its own and leaves the draft of the person's next run alone. Another folder, another model or
    another run ends it where it is.

    Signals:
        changed(): it has come to its end, or it was left.
    """

    changed = Signal()

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._step = Step.OFF
        self._pictures = self._new_pictures = Path()
        self._pace = SamplePace(SHOWN_DRAWING_S)
        self._drawing: Task | None = None
        window.pictures.samples_requested.connect(self._draw)
        session.state_changed.connect(self._on_state)
        session.run_began.connect(self._on_run_began)
        session.model_changed.connect(self._on_model)
        window.predict.drawn_wanted.connect(lambda: window.predict.take((samples_dir() / NEW_PICTURES,)))

    @property
    def is_at_end(self) -> bool:
        """Whether new pictures have been answered, and the person's own are next."""
        return self._step is Step.ANSWERED

    def _draw(self) -> None:
        if self._step is Step.DRAWING or self._session.state.is_running:
            return
        task = self._drawing = self._session.make_samples()
        self._pace = SamplePace(SHOWN_DRAWING_S)
        task.progressed.connect(self._on_progressed)
        task.answered.connect(self._on_drawn)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_drawing_over)
        self._window.pictures.begin_samples()
        self._enter(Step.DRAWING)

    def _on_progressed(self, progress: SamplesProgress) -> None:
        if self.sender() is self._drawing:
            if not progress.is_waiting:
                self._pace.take(progress.done)
            self._window.pictures.show_samples_progress(progress)

    def _on_drawn(self, ready: SamplesReady) -> None:
        if self.sender() is self._drawing:  # else the person went on with something else meanwhile
            self._pictures, self._new_pictures = Path(ready.dataset_dir), Path(ready.new_pictures_dir)
            self._enter(Step.LOOKING)
            self._session.open_folder(self._pictures)

    def _on_drawing_over(self, _outcome: Outcome) -> None:
        if self.sender() is self._drawing:
            self._stop_drawing()
            if self._step is Step.DRAWING:
                self._enter(Step.OFF)

    def _stop_drawing(self) -> None:
        """End the drawing, if it goes on, and what the page says of it; what is drawn stays for the next time."""
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
            self._window.pictures.set_state(self._session.state)

    def _on_state(self, state: SessionState) -> None:
        if self._step is Step.LOOKING and state is SessionState.READY:
            self._on_looked_at()
        elif self._step is Step.LEARNING and state is SessionState.TRAINED:
            self._answer()
        elif self._is_left_by(state):
            self._enter(Step.OFF)

    def _is_left_by(self, state: SessionState) -> bool:
        """Return whether the pictures or the run came to nothing, or another folder is opened."""
        if self._step is Step.LOOKING:
            return state is not SessionState.SCANNING
        if self._step is Step.LEARNING:
            return not state.is_running
        return self._step in (Step.DRAWING, Step.ANSWERED) and state is SessionState.SCANNING

    def _on_looked_at(self) -> None:
        dataset = self._session.dataset
        if dataset is not None and dataset.root == self._pictures:
            self._learn(dataset.total)
        else:
            self._enter(Step.OFF)  # another folder was opened in the meantime

    def _on_run_began(self, _name: str) -> None:
        """Another run has begun, by hand or from the queue; its own begins while the tour counts as off."""
        self._enter(Step.OFF)

    def _learn(self, n_pictures: int) -> None:
        self._enter(Step.OFF)  # so that the beginning of its own run is not taken for another's
        packaged = packaged_backbone()
        config = sample_run(has_starter=starter_file() is not None, packaged=packaged)
        if packaged is not None:
            # The head alone tells nearly all of them apart, and answers come twice as soon.
            config = config.replace(schedule="features", precision="fp32")
        self._session.start_training(self._pace.fitted(config, n_pictures))
        if self._session.state.is_running:
            self._enter(Step.LEARNING)
            self._window.show_page("train")

    def _answer(self) -> None:
        self._enter(Step.ANSWERED)
        if self._window.page in ("train", "results"):
            self._window.show_page("predict")
        self._window.predict.clear()
        self._window.predict.introduce(tr(INTRODUCTION))
        self._window.predict.take((self._new_pictures,))

    def _on_model(self, model: ModelSummary | None) -> None:
        self._window.predict.offer_drawn(is_possible=model is not None and _is_of_drawn(model.class_names))
        if self._step is Step.ANSWERED:
            self._enter(Step.OFF)
            predict = self._window.predict
            if {path.parent for path in predict.answered_paths} <= {self._new_pictures}:
                predict.clear()  # drawn ones, which nobody wants to see among the answers of their own model

    def _enter(self, step: Step) -> None:
        before, self._step = self._step, step
        if step is Step.OFF and before is Step.ANSWERED:
            self._window.predict.introduce("")
        if step is Step.OFF and before is Step.DRAWING:
            self._stop_drawing()
        self.changed.emit()


def _is_of_drawn(class_names: Sequence[str]) -> bool:
    """Return whether these are the classes of the drawn pictures, and new ones are there."""
    classes, new = samples_dir() / PICTURES, samples_dir() / NEW_PICTURES
    try:
        return {place.name for place in classes.iterdir()} == set(class_names) and any(new.iterdir())
    except OSError:  # nothing was drawn yet
        return False
