"""The table of layers: from the input to the output, or by any heading."""

import pytest

from tlgui.core.layer_table import LayerRow, LayerTable
from tlgui.views.model.layer_table_view import LayerTableView
from tlgui.views.widgets.read_only_table import ReadOnlyTable

ROWS = (
    LayerRow("conv", "Conv2d", "stem", (3, 64, 64), (16, 32, 32), 900, 1000, (False, True)),
    LayerRow("pool", "AvgPool2d", "top", (16, 32, 32), (16, 1, 1), 0, 10, (False, True)),
    LayerRow("fc", "Linear", "head", (16,), (2,), 34, 34, (True, True)),
)


@pytest.fixture
def table(qtbot):
    view = LayerTableView()
    qtbot.addWidget(view)
    view.show_table(LayerTable("of a test", 64, ("Head only", "Everything"), ROWS))
    yield view.findChild(ReadOnlyTable, "layer_table")
    view.hide()


@pytest.mark.parametrize(
    ("column", "names"),
    [(-1, ["conv", "pool", "fc"]), (4, ["fc", "pool", "conv"]), (5, ["pool", "fc", "conv"])],
)
def test_layers_are_sorted_by_how_much_goes_out_and_is_learned(table, column, names):
    table.press_heading(column)
    assert [table.item(row, 0).text() for row in range(3)] == names
