"""All answers as a table; only the rows in sight are asked for, and only their pictures decoded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from tlgui.views.predict.answer_list import FILE, NEWEST, SECOND, SURE, Answer, note_of
from tlgui.views.predict.answer_words import answer_words, second_words
from tlgui.views.translation import decimal, marked, tr
from tlgui.views.widgets.picture_view import PictureView
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


class AnswersTable(PictureView, QTableView):
    """Shows answers as rows; Enter, Space or a double click opens one large, a press on a heading sorts.

    Signals:
        opened(int): the picture of this row is to be seen large.
        sort_wanted(int, bool): by this column, NEWEST for none, and whether the largest come first.
    """

    opened = Signal(int)
    sort_wanted = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answers_table")
        self.setAccessibleName(tr("Answers: Enter shows a picture large"))
        self.show_thumbnails_of(THUMBNAIL_PX)
        self._rows = _Rows(self.thumbnails, self)
        self.setModel(self._rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
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

    def path_of(self, row: int) -> Path:
        """Return the picture of this row."""
        return self._rows.path(row)

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
