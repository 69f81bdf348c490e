"""The card of the first answer beside the session: what can be tried, and what came out."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.dataset import Dataset, is_same_folder
from tlgui.core.events import Preparing
from tlgui.core.head_alone import HeadAlone, configs_to_try, networks_to_try
from tlgui.core.learning_curve import LearningCurve
from tlgui.engine.door.audition_requests import AuditionRequest, HeadAloneFailed, LearningCurveRequest
from tlgui.engine.door.requests import Outcome
from tlgui.engine.weights.store import starter_file
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model import audition_card
from tlgui.views.model.audition_card import AuditionCard
from tlgui.views.translation import tr


class AuditionWiring(QObject):
    """Asks the engine for what the card wants; a run, and other pictures, end it.

    Args:
        card: becomes the parent.
        session: its dataset, draft and engine.
    """

    def __init__(self, card: AuditionCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._task: Task | None = None
        self._dataset: Dataset | None = session.dataset
        """Whose pictures the card is about."""
        self._has_starter = starter_file() is not None
        card.try_requested.connect(self._try_one)
        card.audition_requested.connect(self._try_all)
        card.curve_requested.connect(self._try_parts)
        card.cancel_requested.connect(self._cancel)
        card.chosen.connect(session.draft.change_together)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._update)
        session.draft.changed.connect(self._update)
        self._update()

    def _try_one(self) -> None:
        self._begin(self._session.ask(AuditionRequest, (self._session.draft.config,)), 1)

    def _try_all(self) -> None:
        draft = self._session.draft
        configs = configs_to_try(draft.config, draft.facts, has_starter=self._has_starter)
        if configs:
            self._begin(self._session.ask(AuditionRequest, configs), len(configs))

    def _try_parts(self) -> None:
        self._begin(self._session.ask(LearningCurveRequest, self._session.draft.config), 1)

    def _begin(self, task: Task | None, n_networks: int) -> None:
        if task is None:
            return
        self._cancel()
        self._task = task
        self._card.begin(n_networks)
        task.progressed.connect(self._on_progressed)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_finished)

    def _on_progressed(self, progress: Preparing) -> None:
        if self.sender() is self._task:
            self._card.show_progress(progress)

    def _on_answered(self, answer: HeadAlone | HeadAloneFailed | LearningCurve) -> None:
        if self.sender() is not self._task:
            return
        if isinstance(answer, LearningCurve):
            self._card.show_curve(answer)
        else:
            self._card.show_answer(answer)

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._task = None
            self._card.end(was_cancelled=outcome is Outcome.CANCELLED)
            self._update()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._cancel()
        self._task = None  # what it may still have to say is about other pictures
        self._card.end(was_cancelled=False)
        if not is_same_folder(self._dataset, dataset):
            self._card.clear()
        elif self._dataset is not None and dataset is not None and self._dataset.pictures != dataset.pictures:
            self._card.mark_old()
        self._dataset = dataset
        self._update()

    def _update(self, _changed: object = None) -> None:
        state, draft = self._session.state, self._session.draft
        config = draft.config
        if state.is_running:
            self._cancel()
        why_not = ""
        if self._session.dataset is None:
            why_not = tr(audition_card.NEEDS_PICTURES)
        elif state.is_running:
            why_not = tr(audition_card.RUNNING)
        why_not_this = tr(audition_card.NEEDS_WEIGHTS) if draft.lacks_weights else ""
        if config.weights == "none":
            why_not_this = tr(audition_card.RANDOM)
        self._card.set_current(config.backbone, config.weights)
        if not self._card.is_busy:
            n_here = len(networks_to_try(config, draft.facts, has_starter=self._has_starter))
            self._card.offer(n_here, why_not, why_not_this)
