"""The confusion matrix as a table that keys and screen readers reach, shaded by count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem

from tlgui.core.evaluation import Evaluation
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import marked, tr, tr_n
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.read_only_table import ReadOnlyTable

ROW_PX = 34
COLUMN_PX = 74
NAME_PX = 150
ACCESSIBLE_NAME = marked("Confusion matrix: rows are what the pictures are, columns what the model answered")


class ConfusionMatrix(ReadOnlyTable):
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
        super().__init__(name, tr(ACCESSIBLE_NAME), n_rows_seen=12, stretches=False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.verticalHeader().show()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.horizontalHeader().setDefaultSectionSize(COLUMN_PX)
        self._theme = LIGHT
        self._evaluation: Evaluation | None = None
        self.cellClicked.connect(self.cell_chosen)
        self.cellActivated.connect(self.cell_chosen)
        self.cellDoubleClicked.connect(self.cell_opened)

    def set_theme(self, theme: Theme) -> None:
        """Shade in this theme's colours."""
        self._theme = theme
        shown, self._evaluation = self._evaluation, None
        self.show_evaluation(shown)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Fill in the counts; of another measurement with the same classes only those that differ."""
        before, self._evaluation = self._evaluation, evaluation
        if before is not None and evaluation is not None and before.classes == evaluation.classes:
            self._fill(evaluation, before.confusion)
            return
        classes = list(evaluation.classes) if evaluation else []
        # Widths follow once everything is in: with each of 200 columns anew they took five seconds.
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_columns(classes)
        self.set_n_rows(len(classes))
        self._name_rows_and_columns(classes)
        if evaluation is not None:
            self._fill(evaluation, None)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def choose(self, row: int, column: int) -> None:
        """Highlight the cell whose pictures are seen."""
        self.setCurrentCell(row, column)

    def clear_choice(self) -> None:
        """Highlight no cell."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def _fill(self, evaluation: Evaluation, before: tuple[tuple[int, ...], ...] | None) -> None:
        for row, counts in enumerate(evaluation.confusion):
            earlier = before[row] if before is not None and sum(before[row]) == sum(counts) else None
            for column, n in enumerate(counts):
                if earlier is None or earlier[column] != n:
                    self.setItem(row, column, self._cell(evaluation, row, column, n))

    def _name_rows_and_columns(self, classes: list[str]) -> None:
        """Cut long names, which would push the counts out of sight; they are whole in the tool tips."""
        metrics = self.fontMetrics()
        for number, name in enumerate(classes):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX)
            row, column = QTableWidgetItem(tr("is {shown}").format(shown=shown)), QTableWidgetItem(shown)
            for header in (row, column):
                set_tool_tip(header, name)
            self.setVerticalHeaderItem(number, row)
            self.setHorizontalHeaderItem(number, column)

    def _cell(self, evaluation: Evaluation, row: int, column: int, n: int) -> QTableWidgetItem:
        item = QTableWidgetItem(str(n) if n else "·")
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        true, answered = evaluation.classes[row], evaluation.classes[column]
        n_true = sum(evaluation.confusion[row])
        set_tool_tip(
            item,
            tr("{n} of {pictures} of '{true}' were answered '{answered}'.").format(
                n=n, pictures=tr_n("1 picture", "{n} pictures", n_true), true=true, answered=answered
            ),
        )
        if n:
            colour = QColor(self._theme.good if row == column else self._theme.bad)
            share = n / max(n_true, 1)
            # Kept below a third, so that the number keeps its contrast on either theme.
            colour.setAlphaF(0.08 + 0.24 * share)
            item.setBackground(colour)
        if row == column:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the pictures of the current cell with Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.cell_opened.emit(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)
