"""The counts of a confusion matrix as a model: however many classes there are, only cells that are seen are made."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics

from tlgui.core.evaluation import Evaluation
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import number, tr, tr_n
from tlgui.views.widgets.plain_text import plain_tool_tip

NAME_PX = 150
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class ConfusionModel(QAbstractTableModel):
    """Rows are what the pictures are, columns what the model answered; names are cut, and whole in the tool tips."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._evaluation: Evaluation | None = None
        self._order: tuple[int, ...] = ()
        self._shown: list[str] = []
        self._theme = LIGHT

    @property
    def shown_names(self) -> list[str]:
        """The classes' names as they stand above the columns."""
        return self._shown

    @property
    def largest_count(self) -> int:
        """The largest number of all cells."""
        return max((max(row) for row in self._evaluation.confusion), default=0) if self._evaluation else 0

    @property
    def order(self) -> tuple[int, ...]:
        """Which classes stand in the rows and columns, by their numbers among all."""
        return self._order

    def show_evaluation(self, evaluation: Evaluation | None, order: tuple[int, ...], metrics: QFontMetrics) -> None:
        """Have these counts of these classes.

        Names longer than NAME_PX in this font are cut, as they would push counts out of sight.
        """
        self.beginResetModel()
        self._evaluation = evaluation
        self._order = order if evaluation else ()
        classes = [evaluation.classes[index] for index in self._order] if evaluation else []
        self._shown = [metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX) for name in classes]
        self.endResetModel()

    def replace_counts(self, evaluation: Evaluation) -> None:
        """Have other counts of the same classes; what is chosen stays."""
        self._evaluation = evaluation
        self._tell_all_changed()

    def set_theme(self, theme: Theme) -> None:
        """Shade in this theme's colours."""
        self._theme = theme
        self._tell_all_changed()

    def _tell_all_changed(self) -> None:
        if self._shown:
            last = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, last))

    def _tool_tip(self, evaluation: Evaluation, row: int, column: int) -> str:
        counts = evaluation.confusion[row]
        words = tr("{n} of {pictures} of '{true}' were answered '{answered}'.").format(
            n=number(counts[column]),
            pictures=tr_n("1 picture", "{n} pictures", sum(counts)),
            true=evaluation.classes[row],
            answered=evaluation.classes[column],
        )
        return plain_tool_tip(words)

    def _shade(self, evaluation: Evaluation, row: int, column: int) -> QColor | None:
        counts = evaluation.confusion[row]
        if not counts[column]:
            return None
        colour = QColor(self._theme.good if row == column else self._theme.bad)
        # Kept below a third, so that the number keeps its contrast on either theme.
        colour.setAlphaF(0.08 + 0.24 * counts[column] / max(sum(counts), 1))
        return colour

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of classes."""
        return self.rowCount(parent)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows: its count, shaded by its share of the row."""
        evaluation = self._evaluation
        if evaluation is None or not index.isValid():
            return None
        row, column = self._order[index.row()], self._order[index.column()]
        if role == Role.DisplayRole:
            n = evaluation.confusion[row][column]
            return number(n) if n else "·"
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Role.ToolTipRole:
            return self._tool_tip(evaluation, row, column)
        if role == Role.BackgroundRole:
            return self._shade(evaluation, row, column)
        if role == Role.FontRole and row == column:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the name of a class, and the whole of it for the tool tip."""
        if self._evaluation is None or section >= len(self._shown):
            return None
        if role == Role.ToolTipRole:
            return plain_tool_tip(self._evaluation.classes[self._order[section]])
        if role == Role.DisplayRole:
            shown = self._shown[section]
            return tr("is {shown}").format(shown=shown) if orientation == Qt.Orientation.Vertical else shown
        return None
