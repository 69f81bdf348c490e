"""The layer table of a network, with what learns in each phase."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.layer_table import LayerRow, LayerTable
from tlgui.views.phase_texts import phase_title
from tlgui.views.translation import marked, number, tr
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.read_only_table import ReadOnlyTable

HEIGHT_PX = 320
FIXED_COLUMNS = (
    marked("Layer"),
    marked("Kind"),
    marked("Block"),
    marked("Input"),
    marked("Output"),
    marked("Parameters"),
)


class LayerTableView(QWidget):
    """Shows a LayerTable with its totals; sorted by a heading, or from the input to the output."""

    def __init__(self) -> None:
        super().__init__()
        self._totals = make_label("", "muted", name="layer_totals")
        self._table = ReadOnlyTable("layer_table", tr("Layers of the network"), stretches=False, can_sort=True)
        self._table.setMinimumHeight(HEIGHT_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._totals)
        layout.addWidget(self._table)

    def show_table(self, table: LayerTable) -> None:
        """Fill in every layer."""
        phases = [phase_title(name) for name in table.phases]
        learning = "  ".join(
            tr("{phase}: {n} learn.").format(phase=phase, n=number(table.n_learning(index)))
            for index, phase in enumerate(phases)
        )
        self._totals.setText(
            tr(
                "{n} parameters, {multiply_adds:.2f} billion multiply-adds for a picture of {size} px. {learning}"
            ).format(
                n=number(table.n_parameters),
                multiply_adds=table.multiply_adds / 1e9,
                size=table.input_size_px,
                learning=learning,
            )
        )
        self._table.set_columns([*map(tr, FIXED_COLUMNS), *phases])
        self._table.set_n_rows(len(table.rows))
        for index, row in enumerate(table.rows):
            self._table.set_row(index, _cells(row), sizes=_sizes(row))
        self._table.resizeColumnsToContents()


def _cells(row: LayerRow) -> tuple[str, ...]:
    fixed = (
        row.name,
        row.kind,
        row.block,
        " × ".join(map(str, row.input_shape)),
        " × ".join(map(str, row.output_shape)),
        number(row.n_parameters) if row.n_parameters else "",
    )
    states = tuple((tr("learns") if learns else tr("frozen")) if row.n_parameters else "" for learns in row.learns)
    return (*fixed, *states)


def _sizes(row: LayerRow) -> dict[int, float | None]:
    """Return what the columns of figures are sorted by: how many values come in, go out, and are learned."""
    return {3: math.prod(row.input_shape), 4: math.prod(row.output_shape), 5: row.n_parameters}
