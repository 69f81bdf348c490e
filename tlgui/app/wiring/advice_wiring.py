"""The card of what suits the pictures, beside the session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.advice import Advice
from tlgui.core.dataset import Dataset, is_same_folder
from tlgui.core.events import Preparing
from tlgui.engine.door.advice_requests import AdviceRequest
from tlgui.engine.door.requests import Outcome
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model import advice_card
from tlgui.views.model.advice_card import AdviceCard
from tlgui.views.translation import tr


class AdviceWiring(QObject):
    """Has the similarity measured for the draft; a run, another network and other pictures end it.

    Args:
        card: becomes the parent.
        session: its dataset, draft and engine.
    """

    def __init__(self, card: AdviceCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._task: Task | None = None
        self._asked_for = ("", "")
        self._dataset: Dataset | None = session.dataset
        """Whose pictures the card is about."""
        card.requested.connect(self._ask)
        card.cancel_requested.connect(self._cancel)
        card.chosen.connect(session.draft.change_together)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._update)
        session.draft.changed.connect(self._update)
        self._update()

    def _ask(self) -> None:
        config = self._session.draft.config
        task = self._session.ask(AdviceRequest, config)
        if task is None:
            return
        self._task, self._asked_for = task, (config.backbone, config.weights)
        self._card.begin()
        task.progressed.connect(self._on_progressed)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_finished)

    def _on_progressed(self, progress: Preparing) -> None:
        if self.sender() is self._task:
            self._card.show_progress(progress)

    def _on_answered(self, advice: Advice) -> None:
        if self.sender() is self._task:
            self._card.show_advice(advice)

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._task = None
            self._card.end(was_cancelled=outcome is Outcome.CANCELLED)
            self._update()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _drop(self) -> None:
        """End what goes on: what it may still have to say is about something else."""
        if self._task is not None:
            self._cancel()
            self._task = None
            self._card.end(was_cancelled=False)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._drop()
        if not is_same_folder(self._dataset, dataset):
            self._card.clear()
        elif self._dataset is not None and dataset is not None and self._dataset.pictures != dataset.pictures:
            self._card.mark_old()
        self._dataset = dataset
        self._update()

    def _update(self, _changed: object = None) -> None:
        state, draft = self._session.state, self._session.draft
        config = draft.config
        if (config.backbone, config.weights) != self._asked_for:
            self._drop()
        if state.is_running:
            self._cancel()
        why_not = tr(advice_card.NEEDS_WEIGHTS) if draft.lacks_weights else ""
        if self._session.dataset is None:
            why_not = tr(advice_card.NEEDS_PICTURES)
        elif state.is_running:
            why_not = tr(advice_card.RUNNING)
        self._card.set_config(config)
        self._card.offer(why_not)
