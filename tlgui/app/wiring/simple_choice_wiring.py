"""Quick, balanced and finest beside the session: how long each takes and how good it will be, for these pictures."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import ConfigError
from tlgui.core.head_alone import HeadAlone
from tlgui.core.sentences import english
from tlgui.engine.door.audition_requests import AuditionRequest, HeadAloneFailed
from tlgui.engine.door.requests import EstimateReady, EstimateRequest, Failure, Outcome
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model.simple_choice_card import SimpleChoiceCard

log = logging.getLogger(__name__)

REST_MS = 500
"""Choices and corrections follow one another quickly; what they mean is measured when they rest."""
MOST_UNASKED = 5000
"""Pictures up to which networks are tried unasked: before that every file is read once."""


@dataclass(frozen=True)
class _Wish:
    """One thing to measure."""

    key: object
    """By which it is known that it was measured."""
    make: Callable[[Any, Dataset], EstimateRequest | AuditionRequest]
    about: Any
    """What the request is made from beside the pictures."""
    choice: str = ""


class SimpleChoiceWiring(QObject):
    """Measures for the card, one thing after the other, while it is seen and nothing trains.

    What is known stays known: a network is tried once for the same pictures, a time is estimated once for the same
    choices.

    Args:
        card: becomes the parent.
        session: its dataset, draft and engine.
    """

    def __init__(self, card: SimpleChoiceCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._dataset: Dataset | None = None
        self._known: set[object] = set()
        """What was measured or tried in vain: estimates by config, networks by name and weights."""
        self._task: Task | None = None
        self._wish: _Wish | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._go_on)
        card.seen.connect(self._rest)
        session.draft.changed.connect(self._rest)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.run_began.connect(self._stop)
        session.state_changed.connect(self._rest)
        session.engine.ready.connect(self._rest)

    def _rest(self, _changed: object = None) -> None:
        self._timer.start()

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        if dataset is self._dataset:
            return
        self._stop()
        self._dataset = dataset
        self._known.clear()
        self._card.clear()
        self._rest()

    def _stop(self, _run: object = None) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._wish = None
        self._card.end()

    def _go_on(self) -> None:
        """Begin with the first thing that is not known yet; when it is, this is called again."""
        if self._task is not None or self._dataset is None or not self._card.isVisible():
            return
        wish = next((wish for wish in self._wishes() if wish.key not in self._known), None)
        task = self._session.ask(wish.make, wish.about) if wish is not None else None
        if wish is None or task is None:
            self._card.end(has_too_many=self._dataset.total > MOST_UNASKED)
            return
        self._task, self._wish = task, wish
        self._card.begin(is_trying=not wish.choice)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)

    def _wishes(self) -> list[_Wish]:
        """Return all that there is to know: first how long each takes, then how far each network gets."""
        times, trials = [], {}
        for choice in self._card.choices:
            try:
                config = choice.config(self._session.draft.config)
            except ConfigError:
                continue  # what was chosen by hand does not go with it; taking it says why
            make = EstimateRequest.of_own if choice.is_here else EstimateRequest.roughly
            times.append(_Wish((choice.key, config), make, config, choice.key))
            if choice.is_here and self._dataset is not None and self._dataset.total <= MOST_UNASKED:
                network = (choice.backbone.name, choice.weights)
                trials[network] = _Wish(network, AuditionRequest, (config,))
        return [*times, *trials.values()]

    def _on_answered(self, answer: EstimateReady | HeadAlone | HeadAloneFailed) -> None:
        wish = self._wish
        if self.sender() is not self._task or wish is None:
            return
        if isinstance(answer, EstimateReady):
            config: TrainConfig = wish.about
            self._card.show_seconds(wish.choice, answer.seconds.get(config.backbone))
        elif isinstance(answer, HeadAlone):
            self._card.show_answer(answer)

    def _on_failed(self, failure: Failure) -> None:
        # Nobody asked for it in so many words: a figure less is no reason for a dialog. A run says what is wrong.
        log.info("Nothing is known of a simple choice: %s", english(failure.message))

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is not self._task:
            return
        if outcome is not Outcome.CANCELLED and self._wish is not None:
            self._known.add(self._wish.key)
        self._task = self._wish = None
        self._go_on()
