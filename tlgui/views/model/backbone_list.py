"""A list of every backbone that can be searched."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tlgui.core.backbones import Backbone
from tlgui.views.model import model_texts
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.choice_box import ChoiceBox

HEIGHT_PX = 250
FIRST = ("resnet18", "resnet50", "mobilenet_v3_small", "efficientnet_b0", "convnext_tiny", "vit_b_16")
"""What most people should look at first, from quick to thorough."""
ORDERS = {
    marked("Suggested first"): None,
    marked("Smallest first"): lambda b: b.size_mb,
    marked("Most accurate first"): lambda b: -(b.imagenet_top1 or 0),
    marked("Least computation first"): lambda b: b.default_weights.gflops,
}


class BackboneList(QWidget):
    """Search, sort, choose.

    Signals:
        chosen(str): the person chose the backbone of this name.
    """

    chosen = Signal(str)

    def __init__(self, catalogue: Mapping[str, Backbone]) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._here: frozenset[str] = frozenset()
        self._estimates: dict[str, float] = {}
        self._name = FIRST[0]
        self._search = QLineEdit()
        self._search.setObjectName("backbone_search")
        self._search.setAccessibleName(tr("Search a backbone by name or family"))
        self._search.setPlaceholderText(tr("Search {n} networks by name or family").format(n=len(catalogue)))
        self._search.setClearButtonEnabled(True)
        self._order = ChoiceBox("backbone_order", tr("Order of the list"), dict(zip(ORDERS, ORDERS, strict=True)))
        self._list = QListWidget()
        self._list.setObjectName("backbone_list")
        self._list.setAccessibleName(tr("Backbones"))
        self._list.setFixedHeight(HEIGHT_PX)
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.addWidget(self._search, 1)
        row.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._list)
        self._search.textChanged.connect(self._fill)
        self._order.currentTextChanged.connect(self._fill)
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._fill()

    def choose(self, name: str) -> None:
        """Choose one; `chosen` is not emitted. No line is marked for a name that the catalogue does not have."""
        if name != self._name:  # never refilled while it reports a click
            self._name = name
            self._fill()

    def set_weights_here(self, here: Collection[str]) -> None:
        """Say which backbones' weights are on this computer."""
        if self._here != frozenset(here):
            self._here = frozenset(here)
            self._fill()

    def set_estimates(self, seconds: Mapping[str, float]) -> None:
        """Say how long a run would take with each backbone; empty says nothing."""
        if self._estimates != dict(seconds):
            self._estimates = dict(seconds)
            self._fill()

    def _fill(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for backbone in self._in_order():
            line = model_texts.backbone_line(
                backbone, is_here=backbone.name in self._here, seconds=self._estimates.get(backbone.name)
            )
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, backbone.name)
            self._list.addItem(item)
            if backbone.name == self._name:
                self._list.setCurrentItem(item)
                self._list.scrollToItem(item)
        self._list.blockSignals(False)

    def _in_order(self) -> list[Backbone]:
        words = self._search.text().casefold().split()
        found = [b for b in self._catalogue.values() if all(w in f"{b.name} {b.family}".casefold() for w in words)]
        key = ORDERS[self._order.currentData()]
        if key is None:
            return sorted(found, key=lambda b: FIRST.index(b.name) if b.name in FIRST else len(FIRST))
        return sorted(found, key=key)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._name = item.data(Qt.ItemDataRole.UserRole)
            self.chosen.emit(self._name)
