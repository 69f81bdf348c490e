"""Where the pictures come from, beside the open folder and the choice of what is held out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.dataset import Dataset
from tlgui.core.origin_offers import OriginOffer, origin_offers
from tlgui.core.states import SessionState
from tlgui.session.session import Session
from tlgui.views.pictures.origin_card import OriginCard


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
        self._known: tuple[object, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._offers: tuple[OriginOffer, ...] = ()
        card.split_by_wanted.connect(lambda kind: session.draft.change("split_by", kind))
        session.dataset_changed.connect(self._on_dataset_changed)
        session.draft.changed.connect(lambda _state: self._update())
        session.state_changed.connect(self._on_state_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._update()
        is_other = dataset is not None and dataset.root != self._root
        self._root = dataset.root if dataset is not None else None
        able = {offer.kind for offer in self._offers if offer.obstacle is None}
        split_by = self._session.draft.config.split_by
        if is_other and split_by != "none" and split_by not in able:
            self._session.draft.change("split_by", "none")  # it was chosen for other pictures

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)

    def _update(self) -> None:
        dataset, config = self._session.dataset, self._session.draft.config
        wanted = (id(dataset), config.val_fraction, config.test_fraction, config.seed)
        if wanted != self._known:  # each keystroke on the Model page comes by here
            self._known = wanted
            parts = (config.val_fraction, config.test_fraction)
            self._offers = () if dataset is None else origin_offers(dataset, *parts, config.seed)
        shown = (self._offers, config.split_by)
        if shown != self._shown:
            self._shown = shown
            self._card.show_offers(self._offers, config.split_by)
