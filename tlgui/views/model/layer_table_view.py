"""The layer table of a network, with what learns in each phase."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from tlgui.core.layer_table import LayerRow, LayerTable
from tlgui.views.widgets.page import make_label

HEIGHT_PX = 320
FIXED_COLUMNS = ("Layer", "Kind", "Block", "Input", "Output", "Parameters")


class LayerTableView(QWidget):
    """Shows a LayerTable with its totals."""

    def __init__(self) -> None:
        super().__init__()
        self._totals = make_label("", "muted", name="layer_totals")
        self._table = QTableWidget()
        self._table.setObjectName("layer_table")
        self._table.setAccessibleName("Layers of the network")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setMinimumHeight(HEIGHT_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._totals)
        layout.addWidget(self._table)

    def show_table(self, table: LayerTable) -> None:
        """Fill in every layer."""
        learning = "  ".join(f"{name}: {table.n_learning(index):,} learn." for index, name in enumerate(table.phases))
        self._totals.setText(
            f"{table.n_parameters:,} parameters, {table.multiply_adds / 1e9:.2f} billion multiply-adds "
            f"for a picture of {table.input_size_px} px. {learning}"
        )
        columns = (*FIXED_COLUMNS, *table.phases)
        self._table.setColumnCount(len(columns))
        self._table.setHorizontalHeaderLabels(columns)
        self._table.setRowCount(len(table.rows))
        for number, row in enumerate(table.rows):
            for column, text in enumerate(_cells(row)):
                self._table.setItem(number, column, QTableWidgetItem(text))
        self._table.resizeColumnsToContents()


def _cells(row: LayerRow) -> tuple[str, ...]:
    fixed = (
        row.name,
        row.kind,
        row.block,
        "x".join(map(str, row.input_shape)),
        "x".join(map(str, row.output_shape)),
        f"{row.n_parameters:,}" if row.n_parameters else "",
    )
    states = tuple(("learns" if learns else "frozen") if row.n_parameters else "" for learns in row.learns)
    return (*fixed, *states)
