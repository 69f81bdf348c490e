"""All answers as a table; only the rows in sight are asked for, and only their pictures decoded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from tlgui.views.predict.answer_list import FILE, NEWEST, SECOND, SURE, Answer, note_of
from tlgui.views.predict.answer_words import answer_words, second_words
from tlgui.views.translation import decimal, marked, tr
from tlgui.views.widgets.in_a_page import menu_place, turns_the_page
from tlgui.views.widgets.picture_menu import PictureCopier, add_picture_actions, drag_out
from tlgui.views.widgets.plain_text import plain_tool_tip
from tlgui.views.widgets.thumbnails import ThumbnailLoader

COLUMNS = (
    marked("Picture"),
    marked("Answer"),
    marked("How sure"),
    marked("Second answer"),
    marked("Note"),
)
THUMBNAIL_PX = 40
ROW_PX = 48
N_ROWS_SEEN = 11
LEAST_FOR_SECOND_PX = 680
Index = QModelIndex | QPersistentModelIndex


class AnswersTable(QTableView):
    """Shows answers as rows; Enter, Space or a double click opens one large, a press on a heading sorts.

    Signals:
        opened(int): the picture of this row is to be seen large.
        sort_wanted(int, bool): by this column, NEWEST for none, and whether the largest come first.

    Attributes:
        add_to_menu: adds to the menu of chosen answers what the page can do with them.
    """

    opened = Signal(int)
    sort_wanted = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answers_table")
        self.setAccessibleName(tr("Answers: Enter shows a picture large"))
        self.add_to_menu: Callable[[QMenu], None] = lambda menu: None
        self.thumbnails = ThumbnailLoader(THUMBNAIL_PX, self, fills=True)
        self.copier = PictureCopier(self)
        self._rows = _Rows(self.thumbnails, self)
        self.setModel(self._rows)
        self.thumbnails.kept.connect(lambda _path: self.viewport().update())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setDragEnabled(True)
        self.setWordWrap(False)
        self.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading = self.horizontalHeader()
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, letters in ((SURE, 17), (SECOND, 26)):  # names and notes need the room more
            heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            heading.resizeSection(column, letters * self.fontMetrics().averageCharWidth())
        heading.setHighlightSections(False)
        heading.setSectionsClickable(True)
        heading.setSortIndicatorShown(True)
        heading.setSortIndicatorClearable(True)
        self.show_order(NEWEST, is_descending=False)
        heading.sortIndicatorChanged.connect(self._on_heading)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._fit()

    def show_answers(self, answers: list[Answer]) -> None:
        """Show these from the top; the list may grow by `inserting` alone."""
        self._rows.set_answers(answers)
        self.scrollToTop()
        self._fit()

    def update_answers(self, answers: list[Answer]) -> None:
        """Show other words for the same pictures in the same order."""
        self._rows.update_answers(answers)

    @contextmanager
    def inserting(self, row: int) -> Iterator[None]:
        """Have the list grow by one answer at this place, within a `with` block."""
        self._rows.beginInsertRows(QModelIndex(), row, row)
        yield
        self._rows.endInsertRows()
        self._fit()

    def show_order(self, column: int, *, is_descending: bool) -> None:
        """Show by what the rows are sorted; `sort_wanted` is not emitted."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        blocked = self.horizontalHeader().blockSignals(True)
        self.horizontalHeader().setSortIndicator(column, order)
        self.horizontalHeader().blockSignals(blocked)

    def chosen_rows(self) -> list[int]:
        """Return the numbers of the chosen rows."""
        return sorted({index.row() for index in self.selectionModel().selectedIndexes()})

    def menu_for(self, row: int) -> QMenu:
        """Return the menu of the answer in this row, and of those that are chosen with it."""
        menu = QMenu(self)
        chosen = self.chosen_rows()
        rows = [row, *(other for other in chosen if other != row)] if row in chosen else [row]
        paths = [self._rows.path(each) for each in rows]
        add_picture_actions(menu, paths, self.copier, lambda: self.opened.emit(row))
        self.add_to_menu(menu)
        return menu

    def _on_heading(self, column: int, order: Qt.SortOrder) -> None:
        self.sort_wanted.emit(column, order is Qt.SortOrder.DescendingOrder)

    def _fit(self) -> None:
        n = max(1, min(self._rows.rowCount(), N_ROWS_SEEN))
        height = n * ROW_PX + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        if height != self.height():
            self.setFixedHeight(height)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the second answer to the tool tip of the first where names would have no room beside it."""
        self.setColumnHidden(SECOND, event.size().width() < LEAST_FOR_SECOND_PX)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the answers."""
        index, place = menu_place(self, event)
        if index.isValid():
            menu = self.menu_for(index.row())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen pictures out."""
        rows = self.chosen_rows()
        paths = [self._rows.path(row) for row in rows]
        drag_out(self, paths, self.thumbnails.pixmap(paths[0]) if paths else None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table where it has more to show, else the page."""
        if turns_the_page(self, event):
            event.ignore()
        else:
            super().wheelEvent(event)


class _Rows(QAbstractTableModel):
    """The answers, their words made when a row comes into sight."""

    def __init__(self, thumbnails: ThumbnailLoader, table: QWidget) -> None:
        super().__init__(table)
        self._answers: list[Answer] = []
        self._thumbnails, self._table = thumbnails, table

    def set_answers(self, answers: list[Answer]) -> None:
        self.beginResetModel()
        self._answers = answers
        self.endResetModel()

    def update_answers(self, answers: list[Answer]) -> None:
        self._answers = answers
        if answers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(answers) - 1, len(COLUMNS) - 1))

    def path(self, row: int) -> Path:
        return Path(self._answers[row].prediction.path)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature that Qt calls
        return 0 if parent.isValid() else len(self._answers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature that Qt calls
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return tr("Press to sort by this; once more turns it round, a third time the newest come first again.")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answer, column = self._answers[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(answer)[column]
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            found = self._thumbnails.pixmap(Path(answer.prediction.path), self._table.devicePixelRatioF())
            return found if found is not None else self._blank()
        if role == Qt.ItemDataRole.ToolTipRole:
            words = words_of(answer)
            told = {FILE: answer.prediction.path, SURE: ", ".join(filter(None, words[SURE : SECOND + 1]))}
            return plain_tool_tip(told.get(column, words[column]))
        return None

    def _blank(self) -> QPixmap:
        """Return what keeps the place of a picture that is still being decoded, or cannot be."""
        blank = QPixmap(THUMBNAIL_PX, THUMBNAIL_PX)
        blank.fill(self._table.palette().alternateBase().color())
        return blank


def words_of(answer: Answer) -> tuple[str, str, str, str, str]:
    """Return an answer as a row of words: file, answer, how sure, second answer, note."""
    prediction = answer.prediction
    best = prediction.best
    note = note_of(answer)
    name = Path(prediction.path).name
    if best is None:
        return name, "", "", "", note
    sure = "" if prediction.is_unknown else decimal(best.probability, ".1%")
    answer_text = tr("None of these") if prediction.is_unknown else answer_words(prediction)
    return name, answer_text, sure, second_words(prediction), note
