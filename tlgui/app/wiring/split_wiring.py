"""What the pictures will be used for, beside the open folder and the choices of the next run."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.split_sizes import split_sentences
from tlgui.session.session import Session
from tlgui.views.pictures.split_card import SplitCard


class SplitWiring(QObject):
    """Keeps the card of the Pictures page up to date.

    Args:
        card: shows the sizes of the parts; it becomes the parent.
        session: its dataset and draft decide them.
    """

    def __init__(self, card: SplitCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._shown: tuple[object, ...] = ()
        session.dataset_changed.connect(self._update)
        session.draft.changed.connect(self._update)

    def _update(self, _what: object) -> None:
        dataset, config = self._session.dataset, self._session.draft.config
        wanted = (dataset, config.val_fraction, config.test_fraction, config.split_by, config.seed)
        # Each keystroke on the Model page comes by here, and a folder may hold a hundred thousand pictures.
        if self._shown and self._shown[0] is dataset and self._shown[1:] == wanted[1:]:
            return
        self._shown = wanted
        parts = (config.val_fraction, config.test_fraction)
        told = () if dataset is None else split_sentences(dataset, *parts, split_by=config.split_by, seed=config.seed)
        self._card.show_split(told)
