"""The confusion matrix as a table that keys and screen readers reach, shaded by count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from tlgui.core.evaluation import Evaluation
from tlgui.views.theme import Theme
from tlgui.views.translation import marked, number, tr
from tlgui.views.widgets.confusion_model import ConfusionModel
from tlgui.views.widgets.in_a_page import InAPage
from tlgui.views.widgets.turned_header import TurnedHeader

ROW_PX = 34
N_ROWS_SEEN = 12
PADDING_PX = 20
NARROWEST_PX = 44
FEW = 16
"""Up to here there is room for wider cells."""
LYING_PX = 700
"""Wider than this side by side, the columns' names stand upright, and a few dozen columns are seen at once."""
ACCESSIBLE_NAME = marked("Confusion matrix: rows are what the pictures are, columns what the model answered")


class ConfusionMatrix(InAPage, QTableView):
    """Rows are what the pictures are, columns what the model answered.

    Args:
        name: object name.

    Signals:
        cell_chosen(int, int): row and column of a cell whose pictures are to be seen.
        cell_opened(int, int): the first of them is to be seen large: Space, or a double click.
    """

    cell_chosen = Signal(int, int)
    cell_opened = Signal(int, int)

    def __init__(self, name: str = "confusion_matrix") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr(ACCESSIBLE_NAME))
        self._evaluation: Evaluation | None = None
        self._counts = ConfusionModel(self)
        self._heading = TurnedHeader()
        self.setHorizontalHeader(self._heading)
        self.setModel(self._counts)
        self.setTabKeyNavigation(False)
        # Widths that Qt finds cell by cell took seconds with 200 columns.
        for header in (self._heading, self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(ROW_PX)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.clicked.connect(self._choose_at)
        self.activated.connect(self._choose_at)
        self.doubleClicked.connect(self._open_at)

    def set_theme(self, theme: Theme) -> None:
        """Shade in this theme's colours."""
        self._counts.set_theme(theme)
        self._heading.set_theme(theme)
        self._fit()  # the size of the text may be another

    def show_evaluation(self, evaluation: Evaluation | None, shown: tuple[int, ...] | None = None) -> None:
        """Fill in the counts; of another measurement with the same classes nothing else changes.

        Args:
            evaluation: the counts; None shows nothing.
            shown: which classes to show, by their numbers; None for all.
        """
        before, self._evaluation = self._evaluation, evaluation
        order = shown if shown is not None else tuple(range(len(evaluation.classes) if evaluation else 0))
        is_same = before is not None and evaluation is not None and before.classes == evaluation.classes
        if is_same and evaluation is not None and order == self._counts.order:
            self._counts.replace_counts(evaluation)
            return
        self._counts.show_evaluation(evaluation, order, self.fontMetrics())
        self._fit()

    def choose(self, row: int, column: int) -> None:
        """Highlight the cell whose pictures are seen, where it is shown."""
        order = self._counts.order
        if row in order and column in order:
            self.setCurrentIndex(self._counts.index(order.index(row), order.index(column)))
        else:
            self.clear_choice()

    def clear_choice(self) -> None:
        """Highlight no cell."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def text_at(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        return str(self._counts.index(row, column).data())

    def shade_at(self, row: int, column: int) -> str:
        """Return the colour of a cell, as #rrggbb; empty where it has none."""
        colour = self._counts.index(row, column).data(Qt.ItemDataRole.BackgroundRole)
        return colour.name() if colour is not None else ""

    @property
    def is_turned(self) -> bool:
        """Whether the columns' names stand upright."""
        return self._heading.is_turned

    def _fit(self) -> None:
        """Give all columns one width, and the table the height of its rows."""
        measure = self.fontMetrics().horizontalAdvance
        names = self._counts.shown_names
        longest = max(map(measure, names), default=0)
        count_px = measure(number(self._counts.largest_count)) + PADDING_PX
        width = max(longest + PADDING_PX, count_px, NARROWEST_PX)
        if width * len(names) > LYING_PX:
            self._heading.turn(longest)
            width = max(ROW_PX if len(names) > FEW else NARROWEST_PX, count_px)
        else:
            self._heading.turn(None)
        self._heading.setDefaultSectionSize(width)
        rows_px = min(len(names), N_ROWS_SEEN) * ROW_PX
        bar_px = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows_px + self._heading.sizeHint().height() + bar_px + 6)

    def _choose_at(self, index: QModelIndex) -> None:
        self.cell_chosen.emit(self._counts.order[index.row()], self._counts.order[index.column()])

    def _open_at(self, index: QModelIndex) -> None:
        self.cell_opened.emit(self._counts.order[index.row()], self._counts.order[index.column()])

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the pictures of the current cell with Space."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._open_at(index)
        else:
            super().keyPressEvent(event)
