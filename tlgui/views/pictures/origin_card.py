"""Where the pictures come from, and the offer to test on days, cameras or persons that were never learned from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.messages import Message, say
from tlgui.core.origin_offers import OriginOffer
from tlgui.core.origins import IS_ON, OriginKind, SplitBy
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row

OFFERS: Mapping[OriginKind, str] = {
    "day": marked("Test on days it never saw"),
    "camera": marked("Test on cameras it never saw"),
    "folder": marked("Test on sub-folders it never saw"),
    "name": marked("Test on groups it never saw"),
    "round": marked("Test on rounds it never saw"),
}
BY_CHANCE = marked("Split by chance again")


class _Row(QWidget):
    """One origin: what was found, and its button. It stays when it is pressed, and the keyboard with it."""

    def __init__(self, kind: OriginKind) -> None:
        super().__init__()
        self.label = make_label("", name=f"origin_label_{kind}")
        self.button = make_button(tr(OFFERS[kind]), f"origin_button_{kind}")
        self._kind = kind
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addLayout(make_row(self.button))
        self.hide()

    def show_offer(self, offer: OriginOffer, *, is_on: bool) -> None:
        """Show what was found, and what a press does."""
        told = offer.told()
        self.label.setText(sentence(*told, Message(IS_ON[self._kind])) if is_on else sentence(*told))
        self.button.setText(tr(BY_CHANCE) if is_on else tr(OFFERS[self._kind]))


class OriginCard(Card):
    """Hidden where nothing is known of where the pictures come from.

    Signals:
        split_by_wanted(str): a kind of origin is to be held out; none to split by chance.
    """

    split_by_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Where your pictures come from"))
        self.setObjectName("origin_card")
        self._split_by: SplitBy = "none"
        self._rows = {kind: _Row(kind) for kind in OFFERS}
        for kind, row in self._rows.items():
            self.body.addWidget(row)
            row.button.clicked.connect(self._asking(kind))
        self._why = make_label(sentence(say("origins.why")), "muted", name="origin_why_label")
        self.body.addWidget(self._why)
        self._obstacles = make_label("", "muted", name="origin_obstacles_label")
        self.body.addWidget(self._obstacles)
        self.hide()

    def show_offers(self, offers: Sequence[OriginOffer], split_by: SplitBy) -> None:
        """Show what was found, and which of it is held out.

        Args:
            offers: as origin_offers returns them.
            split_by: as chosen.
        """
        self._split_by = split_by
        self.setVisible(bool(offers))
        able = {offer.kind: offer for offer in offers if offer.obstacle is None}
        for kind, row in self._rows.items():
            row.setVisible(kind in able)
            if kind in able:
                row.show_offer(able[kind], is_on=kind == split_by)
        self._why.setVisible(bool(able) and split_by == "none")
        obstacles = [offer.obstacle for offer in offers if offer.obstacle is not None]
        self._obstacles.setText("\n".join(f"•  {sentence(obstacle)}" for obstacle in obstacles))
        self._obstacles.setVisible(bool(obstacles))

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """A run that goes on keeps the split that it began with."""
        for row in self._rows.values():
            row.button.setEnabled(not is_running)

    def _asking(self, kind: OriginKind) -> Callable[[], None]:
        return lambda: self.split_by_wanted.emit("none" if kind == self._split_by else kind)
