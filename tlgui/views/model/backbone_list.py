"""A list of every backbone that can be searched."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tlgui.core.backbones import Backbone, is_timm_installed, load_catalogue, load_timm_catalogue
from tlgui.core.short_list import published_accuracy, short_list
from tlgui.views.model import model_texts
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import make_label

HEIGHT_PX = 250
NARROW_CHARS = 96
"""Where fewer letters fit, a line that also says how long a run takes is wrapped."""
ROW_PADDING_PX = 14
FIRST = ("resnet18", "resnet50", "mobilenet_v3_small", "efficientnet_b0", "convnext_tiny", "vit_b_16")
"""What most people should look at first, from quick to thorough."""
ORDERS = {
    marked("Suggested first"): None,
    marked("Smallest first"): lambda b: b.size_mb,
    marked("Most accurate first"): lambda b: -(b.imagenet_top1 or 0),
    marked("Least computation first"): lambda b: b.default_weights.gflops,
}
NAME = Qt.ItemDataRole.UserRole
SEARCH = marked("Search {n} networks by name or words")
SEARCH_HELP = marked("A name, a family such as ResNet, or: small, large, quick, accurate, ready to use, MIT")
NONE_FOUND = marked(
    "No network goes with all of these words. Try fewer, a family such as ResNet, or: small, large, quick, accurate, "
    "ready to use, MIT."
)
ALL_LICENCES = marked("Also show weights whose licence has conditions")
ALL_LICENCES_HELP = marked(
    "Some weights forbid commercial use, have terms of their own or name no licence. They are left out of the list "
    "unless you ask for them."
)
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class BackboneList(QWidget):
    """Search, sort, choose.

    torchvision's networks come first. timm's hundreds follow where timm is installed; they are read when the list is
    first seen.

    Signals:
        chosen(str): the person chose the backbone of this name.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._timms: tuple[Backbone, ...] = ()
        self._has_timm = is_timm_installed()
        self._here: frozenset[str] = frozenset()
        self._short_list = tuple(offer.backbone.name for offer in short_list((), has_timm=self._has_timm))
        self._name = FIRST[0]
        self._search_words: dict[tuple[str, bool], str] = {}
        self._search = QLineEdit()
        self._search.setObjectName("backbone_search")
        self._search.setAccessibleName(tr("Search a backbone by name, family or words"))
        self._search.setToolTip(tr(SEARCH_HELP))
        self._search.setClearButtonEnabled(True)
        self._order = ChoiceBox("backbone_order", tr("Order of the list"), dict(zip(ORDERS, ORDERS, strict=True)))
        self._all_licences = QCheckBox(tr(ALL_LICENCES))
        self._all_licences.setObjectName("backbone_all_licences")
        self._all_licences.setAccessibleName(tr(ALL_LICENCES))
        self._all_licences.setToolTip(tr(ALL_LICENCES_HELP))
        self._all_licences.setVisible(self._has_timm)
        self._lines = _Lines()
        self._list = _ListView(self._lines)
        row = QHBoxLayout()
        row.addWidget(self._search, 1)
        row.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._list)
        self._none_found = make_label(tr(NONE_FOUND), "muted", name="backbone_none_found")
        self._none_found.hide()
        layout.addWidget(self._none_found)
        layout.addWidget(self._all_licences)
        self._search.textChanged.connect(self._fill)
        self._order.currentTextChanged.connect(self._fill)
        self._all_licences.toggled.connect(self._fill)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._fill()

    def choose(self, name: str) -> None:
        """Choose one; `chosen` is not emitted. No line is marked for a name that the list does not have."""
        if name != self._name:
            self._name = name
            if self._lines.index_of(name).isValid():
                self._mark()
            else:
                self._fill()  # it may be one that is shown only while it is chosen

    def set_weights_here(self, here: Collection[str]) -> None:
        """Say which backbones' weights are on this computer."""
        if frozenset(here) != self._here:
            self._here = frozenset(here)
            self._lines.set_here(self._here)
            self._fill()  # those that are here come first

    def set_estimates(self, seconds: Mapping[str, float]) -> None:
        """Say how long a run would take with each backbone; empty says nothing."""
        self._lines.set_estimates(dict(seconds))

    def say_again(self) -> None:
        """Search in the words of another language."""
        self._search_words.clear()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Read timm's networks when they can first be seen."""
        super().showEvent(event)
        if self._has_timm and not self._timms:
            self._timms = tuple(load_timm_catalogue().values())
            self._fill()

    def _fill(self) -> None:
        found = self._in_order()
        self._lines.set_backbones(found)
        self._none_found.setVisible(not found)
        n_all = len(load_catalogue()) + len(self._offered_timms())
        self._search.setPlaceholderText(tr(SEARCH).format(n=n_all))
        self._mark()

    def _mark(self) -> None:
        """Mark the chosen line, which is no choice of the person's."""
        index = self._lines.index_of(self._name)
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._list.setCurrentIndex(index)
        selection.blockSignals(False)
        self._list.viewport().update()  # it was not told either
        if index.isValid():
            self._list.scrollTo(index)

    def _offered_timms(self) -> list[Backbone]:
        asks_for_all = self._all_licences.isChecked()
        return [b for b in self._timms if asks_for_all or b.name == self._name or not b.default_weights.is_on_request]

    def _in_order(self) -> list[Backbone]:
        words = self._search.text().casefold().split()
        key = ORDERS[self._order.currentData()]
        found: list[Backbone] = []
        for source in (load_catalogue().values(), self._offered_timms()):
            part = [b for b in source if self._goes_with(b, words)]
            found += sorted(part, key=key) if key else part
        return found if key else sorted(found, key=self._suggested_place)

    def _goes_with(self, backbone: Backbone, words: Collection[str]) -> bool:
        if not words:
            return True
        known = backbone.name, backbone.name in self._here
        said = self._search_words.get(known)
        if said is None:
            said = self._search_words[known] = model_texts.search_words(backbone, is_here=known[1]).casefold()
        return all(word in said for word in words)

    def _suggested_place(self, backbone: Backbone) -> tuple[int, float]:
        """Return what to sort by: first what is here, the most accurate on top, then the short list, then FIRST."""
        if backbone.name in self._here:
            return 0, -(published_accuracy(backbone) or 0.0)
        for place, names in enumerate((self._short_list, FIRST), start=1):
            if backbone.name in names:
                return place, names.index(backbone.name)
        return 3, 0

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._name = index.data(NAME)
            self.chosen.emit(self._name)


class _Lines(QAbstractListModel):
    """The list's lines; the words of a line are made when it is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._backbones: list[Backbone] = []
        self._here: frozenset[str] = frozenset()
        self._estimates: dict[str, float] = {}

    def set_backbones(self, backbones: Sequence[Backbone]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._backbones = list(backbones)
        self.endResetModel()

    def set_here(self, here: frozenset[str]) -> None:
        """Say which backbones' weights are on this computer."""
        if here != self._here:
            self._here = here
            self._say_changed()

    def set_estimates(self, seconds: dict[str, float]) -> None:
        """Say how long a run would take with each backbone."""
        if seconds != self._estimates:
            self._estimates = seconds
            self._say_changed()

    @property
    def has_estimates(self) -> bool:
        """Whether some lines say how long a run would take."""
        return bool(self._estimates)

    def index_of(self, name: str) -> QModelIndex:
        """Return where a backbone stands; an invalid index where it does not."""
        row = next((row for row, backbone in enumerate(self._backbones) if backbone.name == name), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    # Qt overrides

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._backbones)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, or its backbone's name."""
        if not index.isValid():
            return None
        backbone = self._backbones[index.row()]
        if role == NAME:
            return backbone.name
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        seconds = self._estimates.get(backbone.name)
        return model_texts.backbone_line(backbone, is_here=backbone.name in self._here, seconds=seconds)

    def _say_changed(self) -> None:
        if self._backbones:
            self.dataChanged.emit(self.index(0), self.index(len(self._backbones) - 1))


class _ListView(QListView):
    """Rows are equally high: to measure each of 1,700 took a second, and until all were none was painted."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__()
        self.setObjectName("backbone_list")
        self.setAccessibleName(tr("Backbones"))
        self.setFixedHeight(HEIGHT_PX)
        self.setWordWrap(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = lines
        self._n_lines = 2
        self.setItemDelegate(_Rows(self))
        self.setModel(lines)
        lines.dataChanged.connect(self._fit)

    @property
    def n_lines(self) -> int:
        """How many lines of text a row has room for."""
        return self._n_lines

    def _fit(self) -> None:
        is_narrow = self.viewport().width() < NARROW_CHARS * self.fontMetrics().averageCharWidth()
        n_lines = 3 if is_narrow and self._lines.has_estimates else 2
        if n_lines != self._n_lines:
            self._n_lines = n_lines
            self.scheduleDelayedItemsLayout()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room for a third line where the second does not fit."""
        super().resizeEvent(event)
        self._fit()


class _Rows(QStyledItemDelegate):
    """Says how high the rows are without looking at their words."""

    def __init__(self, view: _ListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(1, self._view.n_lines * self._view.fontMetrics().lineSpacing() + ROW_PADDING_PX)
