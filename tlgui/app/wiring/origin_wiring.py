"""Where the pictures come from, beside the open folder and the choice of what is held out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.by_origin import ByOrigin
from tlgui.core.dataset import Dataset
from tlgui.core.events import Preparing
from tlgui.core.origin_offers import OriginOffer, origin_offers
from tlgui.core.origins import OriginKind
from tlgui.core.states import SessionState
from tlgui.engine.door.origin_requests import ByOriginRequest
from tlgui.engine.door.requests import Outcome
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model import audition_card
from tlgui.views.pictures.origin_card import OriginCard
from tlgui.views.translation import tr


class OriginWiring(QObject):
    """Keeps the card of the Pictures page up to date, and makes its choice one of the draft.

    Args:
        card: shows what was found; it becomes the parent.
        session: its dataset decides what is on offer, its draft what is chosen.
    """

    def __init__(self, card: OriginCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._root: Path | None = None
        self._is_other = False
        """Whether the pictures are others than those of the latest offers."""
        self._known: tuple[object, ...] = ()
        self._looking: Task | None = None
        self._offers: tuple[OriginOffer, ...] = ()
        self._task: Task | None = None
        card.measure_wanted.connect(self._measure)
        card.cancel_wanted.connect(self._cancel)
        card.split_by_wanted.connect(lambda kind: session.draft.change("split_by", kind))
        session.dataset_changed.connect(self._on_dataset_changed)
        session.draft.changed.connect(lambda _state: self._update())
        session.state_changed.connect(self._on_state_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._cancel()
        self._task = None  # what it may still have to say is about other pictures
        self._card.end_measuring(was_cancelled=True)
        self._card.forget()
        self._is_other = self._is_other or (dataset is not None and dataset.root != self._root)
        self._root = dataset.root if dataset is not None else None
        self._known, self._offers = (), ()
        self._update()

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)
        if state.is_running:
            self._cancel()
        self._offer_measuring()

    def _measure(self, kind: OriginKind) -> None:
        config = self._session.draft.config
        task = self._session.ask(lambda about, dataset: ByOriginRequest(about, dataset, kind), config)
        if task is None:
            return
        self._cancel()
        self._card.end_measuring(was_cancelled=True)
        self._task = task
        self._card.begin_measuring(kind)
        task.progressed.connect(self._on_progressed)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_finished)
        self._offer_measuring()

    def _on_progressed(self, progress: Preparing) -> None:
        if self.sender() is self._task:
            self._card.show_progress(progress)

    def _on_answered(self, found: ByOrigin) -> None:
        if self.sender() is self._task:
            self._card.show_measured(found)

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._task = None
            self._card.end_measuring(was_cancelled=outcome is not Outcome.DONE)
            self._offer_measuring()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _offer_measuring(self) -> None:
        draft, why_not = self._session.draft, ""
        if self._session.state.is_running:
            why_not = tr(audition_card.RUNNING)
        elif draft.config.weights == "none":
            why_not = tr(audition_card.RANDOM)
        elif draft.lacks_weights:
            why_not = tr(audition_card.NEEDS_WEIGHTS)
        elif self._task is not None:
            why_not = tr("Something is being measured.")
        self._card.offer_measuring(why_not)

    def _update(self) -> None:
        dataset, config = self._session.dataset, self._session.draft.config
        parts = (config.val_fraction, config.test_fraction)
        wanted = (*parts, config.seed)
        if dataset is not None and wanted != self._known:  # each keystroke on the Model page comes by here
            self._known = wanted
            # Of a hundred thousand pictures this takes seconds.
            self._looking = self._session.background.start(
                lambda _report, _stop: origin_offers(dataset, *parts, config.seed), name="origins"
            )
            self._looking.answered.connect(self._on_offers)
        self._offer_measuring()
        self._card.show_offers(self._offers, config.split_by)

    def _on_offers(self, offers: tuple[OriginOffer, ...]) -> None:
        if self.sender() is not self._looking:
            return  # of other pictures, or of other fractions
        self._offers = offers
        able = {offer.kind for offer in offers if offer.obstacle is None}
        split_by, is_other = self._session.draft.config.split_by, self._is_other
        self._is_other = False
        if is_other and split_by != "none" and split_by not in able:
            self._session.draft.change("split_by", "none")  # it was chosen for other pictures
        self._update()
