"""The table of runs: chosen by a click or by Space, sorted by any column, restored after each new look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tlgui.core.run_index import RunSummary
from tlgui.views.runs.choosing import choice_of_click
from tlgui.views.runs.runs_model import (
    ACCURACY,
    BEGUN,
    CHOICE,
    HEAD,
    LETTER_ROLE,
    NAME,
    NETWORK,
    NOTE,
    SCHEDULE,
    TOOK,
    RunsModel,
)
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr
from tlgui.views.widgets.in_a_page import InAPage, menu_place

ROW_PX = 36
BOX_PX = 20
N_ROWS_SEEN = 9
WIDEST_PX = 260
"""A column is as wide as its texts up to here; longer ones are cut, and whole in the tool tip."""
FIGURES = frozenset({CHOICE, ACCURACY, TOOK, BEGUN})
LEAST_PX = 124
"""Where there is no room for all texts the widest columns give some up, down to here; names twice as much."""
FIRST_TO_GO = (HEAD, SCHEDULE, NOTE, TOOK, NETWORK)
"""Columns that make room where even that is too much; what they say is in the tool tip of the name."""


class RunsTable(InAPage, QTableView):
    """Shows runs; a click or Space chooses one more or one less.

    Signals:
        chosen_changed(object): tuple of RunSummary, the oldest first.
        opened(object): Enter or a double click on a RunSummary.
        name_wanted(object), bin_wanted(object): F2 or Delete on one.
        menu_wanted(object, object): a RunSummary and a QPoint on the screen.
        order_changed(int, bool): column that it is now sorted by, and whether upwards.
    """

    chosen_changed = Signal(object)
    opened = Signal(object)
    name_wanted = Signal(object)
    bin_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    order_changed = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runs_table")
        self.setAccessibleName(tr("Runs: Space chooses the one under the cursor, Enter shows its results"))
        self._runs = RunsModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._runs)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._sorted)
        self._chosen: tuple[RunSummary, ...] = ()
        self._wanted_px: list[int] = []
        """What the texts of each column want, up to WIDEST_PX."""
        self._box = _ChoiceBoxPainter(self)
        self.setItemDelegateForColumn(CHOICE, self._box)
        self._set_up_looks()
        self.setSortingEnabled(True)
        self.sort_by(BEGUN, upwards=False)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.horizontalHeader().sortIndicatorChanged.connect(self._on_order_changed)
        self.doubleClicked.connect(lambda index: self._open(index))

    def _set_up_looks(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # A tick in a box adds to the choice and takes away from it: nobody has to know about the Ctrl key.
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(BOX_PX + 16)

    def set_theme(self, theme: Theme) -> None:
        """Draw the boxes in this theme's colours."""
        self._box.theme = theme
        self.viewport().update()

    @property
    def chosen(self) -> tuple[RunSummary, ...]:
        """The chosen runs, the oldest first."""
        return self._chosen

    @property
    def shown(self) -> tuple[RunSummary, ...]:
        """All runs as they stand, from the top."""
        return tuple(self._run_at(self._sorted.index(row, 0)) for row in range(self._sorted.rowCount()))

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Show these; what was chosen before and is still there stays chosen, as do the current row and the order."""
        chosen = {run.folder for run in self._chosen}
        current = self._run_at(self.currentIndex()).folder if self.currentIndex().isValid() else None
        self.selectionModel().blockSignals(True)
        self._runs.show_runs(runs)
        self._select(chosen, current)
        self.selectionModel().blockSignals(False)
        self._fit()
        self._on_selection_changed()

    def choose(self, folders: Sequence[Path]) -> None:
        """Choose exactly the runs in these folders."""
        self.clearSelection()
        self._select(set(folders), None)

    def sort_by(self, column: int, *, upwards: bool) -> None:
        """Sort by a column."""
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder if upwards else Qt.SortOrder.DescendingOrder)

    def signal_of(self, key: int) -> SignalInstance | None:
        """Return what a key on a run asks for; None where it asks for nothing."""
        signals = {
            Qt.Key.Key_Return.value: self.opened,
            Qt.Key.Key_Enter.value: self.opened,
            Qt.Key.Key_F2.value: self.name_wanted,
            Qt.Key.Key_Delete.value: self.bin_wanted,
        }
        return signals.get(key)

    def _select(self, folders: set[Path], current: Path | None) -> None:
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, 0)
            folder = self._run_at(index).folder
            if folder == current:
                selection.setCurrentIndex(index, flags.NoUpdate)
            if folder in folders:
                selection.select(index, flags.Select | flags.Rows)

    def _run_at(self, index: QModelIndex) -> RunSummary:
        return self._runs.run_at(self._sorted.mapToSource(index))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._run_at(index))

    def _on_selection_changed(self) -> None:
        rows = [self._run_at(index) for index in self.selectionModel().selectedRows()]
        chosen = tuple(sorted(rows, key=lambda run: (run.started, run.folder)))
        self._runs.set_letters({run.folder: letter_of(number) for number, run in enumerate(chosen)})
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit(chosen)

    def _on_order_changed(self, column: int, order: Qt.SortOrder) -> None:
        self.order_changed.emit(column, order is Qt.SortOrder.AscendingOrder)

    def _fit(self) -> None:
        """Be as high as the rows that are to be seen, and give each column the room of its texts."""
        for column in range(self._sorted.columnCount()):
            self.setColumnHidden(column, False)
        self.resizeColumnsToContents()
        self._wanted_px = [min(self.columnWidth(column), WIDEST_PX) for column in range(self._sorted.columnCount())]
        self._wanted_px[CHOICE] = BOX_PX + 22
        self._share_room()
        n_rows = max(1, min(self._sorted.rowCount(), N_ROWS_SEEN))
        bar_px = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(n_rows * ROW_PX + self.horizontalHeader().sizeHint().height() + bar_px + 6)

    def _share_room(self) -> None:
        """Let the widest columns give up what does not fit, and where that is too much the least important ones go."""
        if not self._wanted_px:
            return
        room_px = self.viewport().width()
        shown = [column for column in range(len(self._wanted_px)) if column != NOTE or self._runs.has_notes]
        for column in FIRST_TO_GO:
            if sum(_cut(self._wanted_px, shown, LEAST_PX).values()) <= room_px:
                break
            shown = [other for other in shown if other != column]
        most_px = WIDEST_PX
        while most_px > LEAST_PX and sum(_cut(self._wanted_px, shown, most_px).values()) > room_px:
            most_px -= 4
        widths_px = _cut(self._wanted_px, shown, most_px)
        for column in range(len(self._wanted_px)):
            self.setColumnHidden(column, column not in widths_px)
        for column, px in widths_px.items():
            self.setColumnWidth(column, px)
        # Qt lets the last column grow into what is left, but never shrink below what its texts wanted once.
        last = shown[-1]
        self.setColumnWidth(last, max(widths_px[last], room_px - sum(widths_px.values()) + widths_px[last]))

    # Qt overrides

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose the run that is clicked, and no other; a click on its box adds it or takes it away."""
        choice = choice_of_click(event) if index.isValid() and index.column() != CHOICE else None
        return super().selectionCommand(index, event) if choice is None else choice

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, name with F2, ask for the bin with Delete."""
        signal = self.signal_of(event.key())
        if signal is not None and self.currentIndex().isValid():
            signal.emit(self._run_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a run."""
        index, place = menu_place(self, event)
        if index.isValid():
            self.menu_wanted.emit(self._run_at(index), place)


def _cut(wanted_px: Sequence[int], shown: Sequence[int], most_px: int) -> dict[int, int]:
    """Return the widths with those of words cut to this, names to twice as much; figures and dates stay whole."""
    most = {NAME: 2 * most_px} | {column: wanted_px[column] for column in FIGURES}
    return {column: min(wanted_px[column], most.get(column, most_px)) for column in shown}


def letter_of(number: int) -> str:
    """Return what a chosen run is called: A, B, C; a mark alone after Z."""
    return chr(ord("A") + number) if number < 26 else "•"


class _ChoiceBoxPainter(QStyledItemDelegate):
    """Draws an empty box, or the letter of a chosen run in a filled one: told by more than its colour."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        super().paint(painter, option, index)  # the ground of the row
        letter = index.data(LETTER_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, 0, BOX_PX, BOX_PX)
        rect: QRect = option.rect
        box.moveCenter(rect.center())
        painter.setPen(QPen(QColor(self.theme.accent if letter else self.theme.muted), 1.2))
        painter.setBrush(QColor(self.theme.accent if letter else self.theme.surface))
        painter.drawRoundedRect(box, 4, 4)
        if letter:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(self.theme.accent_text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:
        return QSize(BOX_PX + 12, ROW_PX)
