"""The card of what the network knows already, beside the session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.known_answers import KnownAnswer, KnownNames, NothingKnown, why_nothing_known
from tlgui.core.sentences.audition import network_name
from tlgui.core.spoken_names import spoken_name
from tlgui.engine.door.advice_requests import KnownAnswersRequest
from tlgui.engine.door.requests import Outcome
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model import knows_card
from tlgui.views.model.knows_card import KnowsCard
from tlgui.views.translation import sentence, tr


class KnowsWiring(QObject):
    """Has the untouched network of the draft asked; closing the dialog, a run and other pictures end it.

    Args:
        card: becomes the parent.
        session: its dataset, draft and engine.
    """

    def __init__(self, card: KnowsCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._task: Task | None = None
        card.requested.connect(self._ask)
        card.cancel_requested.connect(self._cancel)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._update)
        session.draft.changed.connect(self._update)
        self._update()

    def _ask(self) -> None:
        config = self._session.draft.config
        task = self._session.ask(KnownAnswersRequest, config)
        if task is None:
            return
        self._cancel()
        self._task = task
        self._card.begin(network_name(spoken_name(config.backbone), config.weights))
        task.answered.connect(self._on_answered)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_finished)

    def _on_answered(self, answer: KnownNames | KnownAnswer | NothingKnown) -> None:
        if self.sender() is not self._task:
            return
        if isinstance(answer, KnownNames):
            self._card.show_names(answer)
        elif isinstance(answer, KnownAnswer):
            self._card.show_answer(answer)
        else:
            self._card.show_nothing(sentence(answer.reason))

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._task = None
            self._card.end(was_answered=outcome is Outcome.DONE)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_dataset_changed(self, _dataset: object) -> None:
        self._cancel()
        self._update()

    def _update(self, _changed: object = None) -> None:
        state, draft = self._session.state, self._session.draft
        if state.is_running:
            self._cancel()
        why_not = sentence(why_nothing_known(draft.config))
        if self._session.dataset is None:
            why_not = tr(knows_card.NEEDS_PICTURES)
        elif state.is_running:
            why_not = tr(knows_card.RUNNING)
        elif not why_not and draft.lacks_weights:
            why_not = tr(knows_card.NEEDS_WEIGHTS)
        self._card.offer(why_not)
