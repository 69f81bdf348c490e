"""Tables to read: a heading without room keeps its beginning."""

import pytest
from PySide6.QtWidgets import QApplication, QTableWidget

from tlgui.core.events import EpochDone
from tlgui.views.theme import LIGHT, apply_theme
from tlgui.views.train.training_page import TrainingPage
from tlgui.views.widgets.read_only_table import ReadOnlyTable

PADDING_PX = 16
"""Left and right of a heading, as the theme has it."""


@pytest.fixture(autouse=True)
def styled(qapp):
    before = qapp.styleSheet(), qapp.palette()
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])


def header_of(qtbot, heading):
    table = ReadOnlyTable("t", "t", [heading, "Seconds"])
    qtbot.addWidget(table)
    table.resize(160, 80)
    table.show()
    QApplication.processEvents()
    return table.horizontalHeader().grab().toImage()


def test_a_heading_without_room_is_cut_at_its_end(qtbot):
    """Cut at both ends, other ends would move the beginning."""
    assert header_of(qtbot, "Validation accuracy") == header_of(qtbot, "Validation accuracy of all of them")


def test_the_headings_of_the_epochs_have_room_in_a_usual_window(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.resize(1076, 620)  # of a window of 1280 x 720
    page.show()
    page.show_event(EpochDone(1, 0, 0.5, 0.8, 0.5, 0.75, 1e-3, 0.0, 20.0, 2.0))
    QApplication.processEvents()
    table = page.findChild(QTableWidget, "epochs_table")
    header, n = table.horizontalHeader(), table.columnCount()
    needed = [
        header.fontMetrics().horizontalAdvance(table.horizontalHeaderItem(k).text()) + PADDING_PX for k in range(n)
    ]
    assert all(header.sectionSize(k) >= needed[k] for k in range(n)), needed
    page.drain()
