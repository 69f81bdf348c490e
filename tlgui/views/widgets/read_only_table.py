"""A table to read: filled by the program, reached by keys, never edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tlgui.views.widgets.in_a_page import turns_the_page
from tlgui.views.widgets.plain_text import set_tool_tip

ROW_PX = 32


class ReadOnlyTable(QTableWidget):
    """Shows rows of text.

    Args:
        name: object name.
        accessible_name: read aloud.
        columns: their headings.
        n_rows_seen: the table grows with its rows up to here, and scrolls from there on; None leaves its height.
        stretches: the columns share the width; else they are as wide as their text.
    """

    def __init__(
        self,
        name: str,
        accessible_name: str,
        columns: Sequence[str] = (),
        *,
        n_rows_seen: int | None = None,
        stretches: bool = True,
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
        self._stretches = stretches
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

    def set_row(self, row: int, values: Sequence[str], *, centred: bool = False) -> None:
        """Fill in a row, which must be there.

        Args:
            row: its number, from 0.
            values: a text for each column.
            centred: all columns but the first stand in the middle.
        """
        for column, value in enumerate(values):
            item = QTableWidgetItem(value)
            if centred and column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, column, item)

    def set_n_rows(self, n: int) -> None:
        """Have this many rows, and the height for them."""
        self.setRowCount(n)
        if self._n_rows_seen is not None:
            rows_px = min(n, self._n_rows_seen) * self.verticalHeader().defaultSectionSize()
            bar_px = 0 if self._stretches else self.horizontalScrollBar().sizeHint().height()
            self.setFixedHeight(rows_px + self.horizontalHeader().sizeHint().height() + bar_px + 6)

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table where it has more to show, else the page."""
        if turns_the_page(self, event):
            event.ignore()
        else:
            super().wheelEvent(event)
