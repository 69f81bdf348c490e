"""Four networks to choose between, each with what it is for: enough for whoever knows none of them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.backbones import is_timm_installed
from tlgui.core.messages import say
from tlgui.core.short_list import Offer, short_list
from tlgui.views.model import model_texts
from tlgui.views.model.choice_row import ChoiceRow
from tlgui.views.translation import sentence
from tlgui.views.widgets.page import make_label

CELL_PX = 210
"""Four stand side by side in a window of 1280 pixels, two in one of 900."""


class ShortListRow(QWidget):
    """Shows the short list; which networks stand there follows what is on this computer.

    Signals:
        chosen(str): the person chose the backbone of this name.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._has_timm = is_timm_installed()
        self._here: frozenset[str] | None = None
        self._offers: tuple[Offer, ...] = ()
        offers = short_list((), has_timm=self._has_timm)
        titles = {offer.key: (sentence(offer.title), sentence(offer.purpose)) for offer in offers}
        self._row = ChoiceRow("short_list", titles, n_columns=4, least_px=CELL_PX, translate=str)
        self._figures = make_label("", "muted", name="short_list_figures")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._row)
        layout.addWidget(self._figures)
        self._row.chosen.connect(self._on_chosen)
        self.set_weights_here(())

    def set_weights_here(self, here: Collection[str]) -> None:
        """Say which backbones' weights are on this computer: of those for one purpose, they come first."""
        if frozenset(here) == self._here:
            return
        self._here = frozenset(here)
        self._offers = short_list(self._here, has_timm=self._has_timm)
        for offer in self._offers:
            self._row.explain(offer.key, model_texts.offer_text(offer))
        sources = dict.fromkeys(offer.source for offer in self._offers)
        self._figures.setText(sentence(say("short_list.figures", sources=tuple(sources))))

    def show_backbone(self, name: str) -> None:
        """Mark the choice that the network of this name is; none where it is another."""
        found = next((offer.key for offer in self._offers if offer.backbone.name == name), "")
        self._row.choose(found)

    def _on_chosen(self, key: str) -> None:
        self.chosen.emit(next(offer.backbone.name for offer in self._offers if offer.key == key))
