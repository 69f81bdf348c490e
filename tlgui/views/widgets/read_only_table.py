"""A table to read: filled by the program, reached by keys, never edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.in_a_page import InAPage
from tlgui.views.widgets.plain_text import set_tool_tip, without_mnemonic
from tlgui.views.widgets.sorted_cell import SortedCell

ROW_PX = 32
LONG = 14
"""Signs of a text that may not fit into its cell, and so has a tool tip with the whole of it."""


HEADING_PADDING_PX = 11
"""Beside a heading: what the style sheet has, and a little for styles of other systems."""


class ReadOnlyTable(InAPage, QTableWidget):
    """Shows rows of text.

    Args:
        name: object name.
        accessible_name: read aloud.
        columns: their headings.
        n_rows_seen: the table grows with its rows up to here, and scrolls from there on; None leaves its height.
        stretches: the columns share the width; else they are as wide as their text.
        can_sort: a click on a heading sorts by it, another one the other way round, a third one as it was filled; the
            menu of the table, which has a key on each keyboard, does the same.
    """

    def __init__(
        self,
        name: str,
        accessible_name: str,
        columns: Sequence[str] = (),
        *,
        n_rows_seen: int | None = None,
        stretches: bool = True,
        can_sort: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._n_rows_seen = n_rows_seen
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        # Qt cuts a heading that has no room at both ends.
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._can_sort = can_sort
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        if can_sort:
            header = self.horizontalHeader()
            header.setSectionsClickable(True)
            header.setSortIndicatorClearable(True)
            header.sortIndicatorChanged.connect(self._sort)
        self._stretches = stretches
        self._whole_headings: tuple[int, ...] = ()
        if stretches:
            self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.set_columns(columns)

    def set_columns(self, columns: Sequence[str], helps: Sequence[str] = ()) -> None:
        """Set the headings, and what their tool tips say."""
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(list(columns))
        for column, heading in enumerate(columns):
            header = self.horizontalHeaderItem(column)
            if header is not None:
                # A heading that is cut short for want of room can at least be read there.
                set_tool_tip(header, (helps[column] if column < len(helps) else "") or heading)

    def fit_columns(self, *columns: int) -> None:
        """Have these no wider than what stands in them; the others share what is left."""
        for column in columns:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def fit_headings(self, *columns: int) -> None:
        """Have the headings of these whole where there is room for all; else all share the room as they did."""
        self._whole_headings = columns
        self.model().headerDataChanged.connect(self._share_room)
        self._share_room()

    def _share_room(self, *_headings: object) -> None:
        if not self._whole_headings:
            return
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        wanted_px = [self._heading_px(column) for column in range(header.count())]
        has_room = sum(wanted_px) <= self.viewport().width()
        for column in self._whole_headings:
            header.setSectionResizeMode(column, modes.Fixed if has_room else modes.Stretch)
            if has_room:
                header.resizeSection(column, wanted_px[column])

    def _heading_px(self, column: int) -> int:
        """Return what a heading needs, without room for the mark of the order, which Qt's own hint counts in."""
        item = self.horizontalHeaderItem(column)
        text_px = self.horizontalHeader().fontMetrics().horizontalAdvance(item.text() if item is not None else "")
        return text_px + 2 * HEADING_PADDING_PX

    def set_row(
        self,
        row: int,
        values: Sequence[str],
        *,
        centred: bool = False,
        sizes: Mapping[int, float | None] = MappingProxyType({}),
    ) -> None:
        """Fill in a row, which must be there.

        Args:
            row: its number, from 0, while the rows are in the order in which they are filled.
            values: a text for each column.
            centred: all columns but the first stand in the middle.
            sizes: what columns are sorted by whose texts do not tell, as durations.
        """
        for column, value in enumerate(values):
            item = SortedCell(value, row, sizes.get(column))
            set_tool_tip(item, value if len(value) > LONG else "")
            if centred and column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, column, item)

    def set_n_rows(self, n: int) -> None:
        """Have this many rows, and the height for them; they are filled from the first one on, in no other order."""
        if self._sorted_by is not None:
            self._sort_as_filled()
            self._show_order(-1, Qt.SortOrder.AscendingOrder)
        self.setRowCount(n)
        if self._n_rows_seen is not None:
            rows_px = min(n, self._n_rows_seen) * self.verticalHeader().defaultSectionSize()
            bar_px = 0 if self._stretches else self.horizontalScrollBar().sizeHint().height()
            self.setFixedHeight(rows_px + self.horizontalHeader().sizeHint().height() + bar_px + 6)

    def sort_by(self, column: int, *, upwards: bool = True) -> None:
        """Sort by a column, as a click on its heading does."""
        order = Qt.SortOrder.AscendingOrder if upwards else Qt.SortOrder.DescendingOrder
        self._show_order(column, order)
        self._sort(column, order)

    def press_heading(self, column: int) -> None:
        """Sort by a column, the other way round, or as it was filled: what a click on its heading does."""
        upwards, downwards = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        following = {(column, upwards): (column, downwards), (column, downwards): (-1, upwards)}
        chosen = (column, upwards) if self._sorted_by is None else following.get(self._sorted_by, (column, upwards))
        self._show_order(*chosen)
        self._sort(*chosen)

    def sort_menu(self) -> QMenu:
        """Return a menu of the headings; who shows it deletes it."""
        menu = QMenu(self)
        for column in range(self.columnCount()):
            heading = self.horizontalHeaderItem(column)
            if heading is not None and heading.text() and not self.isColumnHidden(column):
                words = tr("Sort by {heading}").format(heading=without_mnemonic(heading.text()))
                menu.addAction(words, partial(self.press_heading, column))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to sort: the headings cannot be reached with keys."""
        if not self._can_sort:
            super().contextMenuEvent(event)
            return
        menu = self.sort_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def sort_again(self) -> None:
        """Bring rows that were filled anew into the order that was chosen, if one was."""
        if self._sorted_by is not None:
            column, order = self._sorted_by
            self.sort_by(column, upwards=order is Qt.SortOrder.AscendingOrder)

    @property
    def is_sorted(self) -> bool:
        """Whether the rows are in another order than they were filled in."""
        return self._sorted_by is not None

    @property
    def current_number(self) -> int:
        """The number under which the current row was filled; -1 without one."""
        return self._number_at(self.currentRow())

    def select_number(self, number: int) -> None:
        """Select the row that was filled under this number."""
        for row in range(self.rowCount()):
            if self._number_at(row) == number:
                self.selectRow(row)

    def _number_at(self, row: int) -> int:
        cell = self.item(row, 0)
        return cell.number if isinstance(cell, SortedCell) else -1

    def _show_order(self, column: int, order: Qt.SortOrder) -> None:
        header = self.horizontalHeader()
        header.blockSignals(True)  # which say nothing where it is the order of before, of rows that are new
        header.setSortIndicator(column, order)
        header.blockSignals(False)
        header.setSortIndicatorShown(column >= 0)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        is_sorted = 0 <= column < self.columnCount()
        self.horizontalHeader().setSortIndicatorShown(is_sorted)
        self._sorted_by = (column, order) if is_sorted else None
        if is_sorted:
            self.sortItems(column, order)
        else:
            self._sort_as_filled()

    def _sort_as_filled(self) -> None:
        cells = [cell for row in range(self.rowCount()) if isinstance(cell := self.item(row, 0), SortedCell)]
        for cell in cells:
            cell.by_number = True
        self.model().sort(0)  # and not by hand: what is selected goes with its row; the heading is not marked
        for cell in cells:
            cell.by_number = False
