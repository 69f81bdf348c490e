"""The live model beside the session: asked anew with every change of the labels, the latest change alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.core.dataset import Dataset, is_same_folder
from tlgui.core.events import Preparing
from tlgui.core.live_model import LiveFigures
from tlgui.core.messages import Message
from tlgui.core.states import SessionState
from tlgui.engine.door.correction_requests import CorrectionsKept
from tlgui.engine.door.live_requests import LiveModelRequest
from tlgui.engine.door.requests import Failure, Outcome
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model.audition_card import NEEDS_WEIGHTS, RANDOM, RUNNING
from tlgui.views.pictures.relabel_card import RelabelCard
from tlgui.views.translation import tr


class LiveWiring(QObject):
    """Asks the engine while the switch is on; a run that goes on has the processor for itself.

    Args:
        card: becomes the parent; its labels are what a head learns.
        session: its dataset, draft and engine.
        corrections: tells what was done last.
    """

    def __init__(self, card: RelabelCard, session: Session, corrections: CorrectionWiring) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._task: Task | None = None
        self._dataset: Dataset | None = session.dataset
        self._asked: object = None
        self._step: Message | None = None
        card.live.switched.connect(self._on_switched)
        card.labels_changed.connect(self._ask)
        corrections.kept.connect(self._on_kept)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._update)
        session.draft.changed.connect(self._update)
        self._update()

    def _on_switched(self, _is_on: bool) -> None:
        self._asked = None
        self._ask()

    def _ask(self) -> None:
        """Ask for the figures of the labels as they are, unless they were asked for last."""
        live, dataset = self._card.live, self._session.dataset
        if not live.is_on or dataset is None or self._why_not():
            self._cancel()
            return
        labelled = self._card.labelled(dataset)
        config = self._session.draft.config
        asked = (config.backbone, config.weights, labelled.class_names, labelled.pictures)
        if asked == self._asked:
            return
        self._cancel()
        self._asked = asked
        task = self._session.ask(lambda about, _dataset: LiveModelRequest(about, labelled), config)
        if task is None:
            return
        self._task = task
        task.progressed.connect(self._on_progressed)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)

    def _cancel(self) -> None:
        self._asked = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_progressed(self, progress: Preparing) -> None:
        if self.sender() is self._task:
            self._card.live.show_progress(progress)

    def _on_answered(self, figures: LiveFigures) -> None:
        if self.sender() is self._task:
            self._card.live.show_figures(figures, self._step)
            self._step = None
            self._card.show_answers({Path(answer.path): answer.answer for answer in figures.answers})

    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._task:
            self._card.live.show_failure(failure.message, failure.hint)

    def _on_finished(self, _outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._task = None

    def _on_kept(self, kept: CorrectionsKept) -> None:
        self._step = kept.undo

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        if not is_same_folder(self._dataset, dataset):
            self._card.live.forget()
            self._cancel()
        self._dataset = dataset
        self._ask()

    def _why_not(self) -> str:
        if self._session.state.is_running:
            return tr(RUNNING)
        if self._session.draft.config.weights == "none":
            return tr(RANDOM)
        return tr(NEEDS_WEIGHTS) if self._session.draft.lacks_weights else ""

    def _update(self, _changed: SessionState | object = None) -> None:
        self._card.live.offer(self._why_not())
        self._ask()
