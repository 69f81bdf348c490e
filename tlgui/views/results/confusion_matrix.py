"""The confusion matrix as a table that keys and screen readers reach, shaded by count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tlgui.core.evaluation import Evaluation
from tlgui.views.theme import LIGHT, Theme

ROW_PX = 34
COLUMN_PX = 74


class ConfusionMatrix(QTableWidget):
    """Rows are what the pictures are, columns what the model answered."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("confusion_matrix")
        self.setAccessibleName("Confusion matrix: rows are what the pictures are, columns what the model answered")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.horizontalHeader().setDefaultSectionSize(COLUMN_PX)
        self._theme = LIGHT
        self._evaluation: Evaluation | None = None

    def set_theme(self, theme: Theme) -> None:
        """Shade in this theme's colours."""
        self._theme = theme
        self.show_evaluation(self._evaluation)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Fill in the counts."""
        self._evaluation = evaluation
        classes = list(evaluation.classes) if evaluation else []
        self.setRowCount(len(classes))
        self.setColumnCount(len(classes))
        self.setVerticalHeaderLabels([f"is {name}" for name in classes])
        self.setHorizontalHeaderLabels(classes)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if evaluation is None:
            return
        for row, counts in enumerate(evaluation.confusion):
            for column, n in enumerate(counts):
                self.setItem(row, column, self._cell(evaluation, row, column, n))
        self.setFixedHeight(min(len(classes), 12) * ROW_PX + self.horizontalHeader().sizeHint().height() + 6)

    def _cell(self, evaluation: Evaluation, row: int, column: int, n: int) -> QTableWidgetItem:
        item = QTableWidgetItem(str(n) if n else "·")
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        true, answered = evaluation.classes[row], evaluation.classes[column]
        item.setToolTip(f"{n} of {sum(evaluation.confusion[row])} pictures of '{true}' were answered '{answered}'.")
        if n:
            colour = QColor(self._theme.good if row == column else self._theme.bad)
            share = n / max(sum(evaluation.confusion[row]), 1)
            # Kept below a third, so that the number keeps its contrast on either theme.
            colour.setAlphaF(0.08 + 0.24 * share)
            item.setBackground(colour)
        if row == column:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item
