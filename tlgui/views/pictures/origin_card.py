"""Where the pictures come from, and the offer to test on days, cameras or persons that were never learned from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.by_origin import ByOrigin
from tlgui.core.events import Preparing
from tlgui.core.messages import Message, say
from tlgui.core.origin_offers import OriginOffer
from tlgui.core.origins import IS_ON, OriginKind, SplitBy
from tlgui.views.train.training_texts import preparing_sentence
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
MEASURE = marked("Measure the difference")
MEASURE_HELP = marked(
    "Fits a head to what the network of the Model page sees, in seconds to minutes, and says what a split by chance "
    "would promise beside what holds for new ones. Nothing is trained."
)


class _Row(QWidget):
    """One origin: what was found, and its button. It stays when it is pressed, and the keyboard with it."""

    def __init__(self, kind: OriginKind) -> None:
        super().__init__()
        self.label = make_label("", name=f"origin_label_{kind}")
        self.button = make_button(tr(OFFERS[kind]), f"origin_button_{kind}")
        self.measure = make_button(tr(MEASURE), f"origin_measure_{kind}", help_text=tr(MEASURE_HELP))
        self.found = make_label("", name=f"origin_found_{kind}")
        self.found.hide()
        self._kind = kind
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addLayout(make_row(self.button, self.measure))
        column.addWidget(self.found)
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
        measure_wanted(str): what testing on new ones of this kind shows is to be measured.
        cancel_wanted(): the measuring is to end.
    """

    split_by_wanted = Signal(str)
    measure_wanted = Signal(str)
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Where your pictures come from"))
        self.setObjectName("origin_card")
        self._split_by: SplitBy = "none"
        self._measured: OriginKind | None = None
        self._rows = {kind: _Row(kind) for kind in OFFERS}
        for kind, row in self._rows.items():
            self.body.addWidget(row)
            row.button.clicked.connect(self._asking(kind))
            row.measure.clicked.connect(self._measuring(kind))
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

    def offer_measuring(self, why_not: str) -> None:
        """Say whether the difference can be measured now.

        Args:
            why_not: a sentence that the buttons' tool tips say; empty where it can.
        """
        for kind, row in self._rows.items():
            row.measure.setEnabled(not why_not or kind == self._measured)
            row.measure.setToolTip(why_not or tr(MEASURE_HELP))

    def begin_measuring(self, kind: OriginKind) -> None:
        """Show that one is measured."""
        self._measured = kind
        self._rows[kind].measure.setText(tr("Cancel"))
        self._tell(kind, tr("Starting..."))

    def show_progress(self, progress: Preparing) -> None:
        """Show what is being done."""
        if self._measured is not None:
            self._tell(self._measured, preparing_sentence(progress))

    def show_measured(self, found: ByOrigin) -> None:
        """Show both figures."""
        self._tell(found.kind, sentence(*found.told()))

    def end_measuring(self, *, was_cancelled: bool) -> None:
        """Show that nothing is measured any more."""
        kind, self._measured = self._measured, None
        if kind is not None:
            self._rows[kind].measure.setText(tr(MEASURE))
            if was_cancelled:
                self._tell(kind, "")

    def forget(self) -> None:
        """Forget what was measured: the pictures are others."""
        for kind in self._rows:
            self._tell(kind, "")

    def _tell(self, kind: OriginKind, words: str) -> None:
        self._rows[kind].found.setText(words)
        self._rows[kind].found.setVisible(bool(words))

    def _asking(self, kind: OriginKind) -> Callable[[], None]:
        return lambda: self.split_by_wanted.emit("none" if kind == self._split_by else kind)

    def _measuring(self, kind: OriginKind) -> Callable[[], None]:
        return lambda: self.cancel_wanted.emit() if kind == self._measured else self.measure_wanted.emit(kind)
