"""By what the runs are sorted, for the keyboard as for the mouse."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from tlgui.views.runs.runs_model import ACCURACY, BEGUN, HEADINGS, NAME, TOOK
from tlgui.views.runs.runs_table import RunsTable
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import make_label

ORDERS = {
    "newest": (BEGUN, False),
    "best": (ACCURACY, False),
    "quickest": (TOOK, True),
    "name": (NAME, True),
}
WORDS = {
    "newest": marked("Newest first"),
    "best": marked("Most accurate first"),
    "quickest": marked("Quickest first"),
    "name": marked("By name"),
}


class SortRow(QHBoxLayout):
    """A drop-down box with the usual orders; a click on a heading of the table gives any other.

    Args:
        table: is sorted.
    """

    def __init__(self, table: RunsTable) -> None:
        super().__init__()
        self._table = table
        self.box = ChoiceBox("runs_order_box", tr("Order of the runs"), WORDS)
        self.box.chosen.connect(self._sort)
        table.order_changed.connect(self._show)
        label = make_label(tr("Order"))
        label.setWordWrap(False)
        self.addWidget(label)
        self.addWidget(self.box)
        self.addStretch(1)

    def _sort(self, key: str) -> None:
        if key in ORDERS:
            column, upwards = ORDERS[key]
            self._table.sort_by(column, upwards=upwards)

    def _show(self, column: int, upwards: bool) -> None:
        key = next((key for key, order in ORDERS.items() if order == (column, upwards)), "")
        heading = tr(HEADINGS[column]) if HEADINGS[column] else tr("Chosen")
        self.box.show_key(key or "custom", tr("By “{heading}”").format(heading=heading))
