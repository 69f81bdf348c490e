"""The classes of the open folder, a card each: a few of many at first, so that what follows is not far below."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tlgui.core.dataset import Dataset, Picture
from tlgui.views.pictures.class_card import ClassCard
from tlgui.views.translation import number, tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.plain_text import without_mnemonic
from tlgui.views.widgets.tab_order import put_before
from tlgui.views.widgets.thumbnails import ThumbnailLoader

N_ALL_SHOWN = 24
"""Up to here all classes are shown at once."""
N_AT_FIRST = 12
N_MORE = 60
"""So many more at each press."""
N_AT_ONCE = 6
"""So many in one turn of the event loop: sixty cards at once would hold the window up for half a second."""
SPACING = 12


class ClassCards(QWidget):
    """Cards of classes in as many columns as fit, and a button for more of them.

    Args:
        thumbnails: shows the pictures as soon as they are decoded.
    """

    def __init__(self, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._names: tuple[str, ...] = ()
        self._pictures: list[list[Picture]] = []
        self._cards: list[ClassCard] = []
        self._room = self._n_wanted = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACING)
        self._told = make_label("", "muted", name="classes_shown_label")
        self._told.setWordWrap(False)
        self._more = make_button("", "more_classes_button")
        self._more.clicked.connect(self._show_more)
        self._fewer = make_button(tr("Show fewer classes"), "fewer_classes_button")
        self._fewer.clicked.connect(self._show_fewer)
        self._foot = QWidget()
        row = make_row(self._told, self._more, self._fewer)
        row.setContentsMargins(0, 0, 0, 0)
        self._foot.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(self._grid)
        column.addWidget(self._foot)
        self._tell()
        self.hide()

    def show_classes(self, dataset: Dataset | None) -> None:
        """Show the classes of a folder, or none."""
        self._remove(0)
        self._more.setEnabled(True)
        self._names = dataset.class_names if dataset else ()
        self._pictures = [[] for _ in self._names]
        for picture in dataset.pictures if dataset else ():
            self._pictures[picture.class_index].append(picture)
        self.setVisible(bool(self._names))
        self._n_wanted = self._n_at_first
        self._add(self._n_wanted)

    def fit(self, room: int) -> None:
        """Put the cards into as many columns as fit into so many pixels."""
        self._room = room
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=room)
        n_columns = max(1, (room + SPACING) // (widest + SPACING))
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // n_columns, index % n_columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < n_columns else 0)

    @property
    def _n_at_first(self) -> int:
        return len(self._names) if len(self._names) <= N_ALL_SHOWN else N_AT_FIRST

    def _show_more(self) -> None:
        self._n_wanted = min(len(self._cards) + N_MORE, len(self._names))
        self._more.setEnabled(False)
        self._add_some()

    def _add_some(self) -> None:
        n_missing = self._n_wanted - len(self._cards)
        if n_missing > 0:
            self._add(min(N_AT_ONCE, n_missing))
            QTimer.singleShot(0, self, self._add_some)
        else:
            self._more.setEnabled(True)

    def _show_fewer(self) -> None:
        self._n_wanted = self._n_at_first
        self._remove(self._n_wanted)
        self._tell()
        self.fit(self._room)

    def _add(self, n: int) -> None:
        first = len(self._cards)
        for index, name in enumerate(self._names[first : first + n], start=first):
            self._cards.append(ClassCard(index, name, self._pictures[index], self._thumbnails))
        self._tell()
        self.fit(self._room)
        # Made last of all, they are come to where they stand.
        put_before([card.tab_stop for card in self._cards[first:] if card.tab_stop is not None], self._more)

    def _remove(self, first: int) -> None:
        for card in self._cards[first:]:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[first:]

    def _tell(self) -> None:
        n_shown, n = len(self._cards), len(self._names)
        n_next = min(N_MORE, n - n_shown)
        self._foot.setVisible(n > self._n_at_first)
        self._told.setText(tr("{shown} of {n} classes shown").format(shown=number(n_shown), n=number(n)))
        words = tr_n("Show 1 more class", "Show {n} more classes", n_next)
        self._more.setText(without_mnemonic(words))
        self._more.setAccessibleName(words)
        self._more.setVisible(n_next > 0)
        self._fewer.setVisible(n_shown > self._n_at_first)
