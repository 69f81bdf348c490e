"""Tables to read: a heading without room keeps its beginning."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTableWidget

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


@pytest.fixture
def sortable(qtbot):
    table = ReadOnlyTable("t", "t", ["Class", "Pictures", "Right"], can_sort=True)
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    return table


def fill(table, *rows):
    table.set_n_rows(len(rows))
    for number, row in enumerate(rows):
        table.set_row(number, row)


def column(table, number):
    return [table.item(row, number).text() for row in range(table.rowCount())]


ROWS = (("class 10", "9", "83.3%"), ("class 9", "120", "100.0%"), ("ant", "1 000", "-"))


def test_a_click_on_a_heading_sorts_numbers_as_numbers(sortable, qtbot):
    fill(sortable, *ROWS)
    header = sortable.horizontalHeader()
    for number, upwards in (
        (0, ["ant", "class 9", "class 10"]), (1, ["9", "120", "1 000"]), (2, ["83.3%", "100.0%", "-"]),
    ):  # fmt: skip
        place = QPoint(header.sectionViewportPosition(number) + 20, 10)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert column(sortable, number) == upwards
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert column(sortable, number) == upwards[::-1]


def test_a_table_that_is_filled_anew_has_its_own_order_again(sortable):
    fill(sortable, *ROWS)
    sortable.sort_by(1, upwards=False)
    fill(sortable, *ROWS)
    assert column(sortable, 0) == ["class 10", "class 9", "ant"]
    sortable.sort_by(1, upwards=False)
    assert column(sortable, 1) == ["1 000", "120", "9"]


def test_a_long_text_is_whole_in_its_tool_tip(sortable):
    fill(sortable, ("<b>a very long name of a class</b>", "1", "1%"))
    assert "&lt;b&gt;a very long name" in sortable.item(0, 0).toolTip()
    assert sortable.item(0, 1).toolTip() == ""


def press_heading(qtbot, table, number):
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(number) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_third_press_brings_the_order_of_before_and_the_chosen_row_goes_with_it(sortable, qtbot):
    fill(sortable, *ROWS[::-1])
    sortable.select_number(1)
    for expected in (["83.3%", "100.0%", "-"], ["-", "100.0%", "83.3%"], ["-", "100.0%", "83.3%"]):
        press_heading(qtbot, sortable, 2)
        assert column(sortable, 2) == expected
        assert sortable.item(sortable.currentRow(), 0).text() == "class 9"
        assert sortable.current_number == 1
    assert not sortable.is_sorted


def test_the_menu_sorts_as_the_headings_do_for_those_who_use_keys(sortable, monkeypatch):
    opened = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    fill(sortable, *ROWS)
    place = sortable.viewport().rect().center()
    for expected in (["9", "120", "1 000"], ["1 000", "120", "9"], ["9", "120", "1 000"]):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, sortable.mapToGlobal(place))
        QApplication.sendEvent(sortable.viewport(), event)
        actions = opened[-1].actions()
        assert [action.text() for action in actions] == ["Sort by Class", "Sort by Pictures", "Sort by Right"]
        actions[1].trigger()
        assert column(sortable, 1) == expected
    assert len(opened) == 3
    assert not sortable.is_sorted


def test_durations_sort_by_how_long_they_are(sortable):
    sortable.set_n_rows(3)
    for number, (text, seconds) in enumerate((("2 minutes", 120.0), ("50 seconds", 50.0), ("1 hour", 3600.0))):
        sortable.set_row(number, ("x", text), sizes={1: seconds})
    sortable.sort_by(1)
    assert column(sortable, 1) == ["50 seconds", "2 minutes", "1 hour"]


def test_epochs_stay_sorted_while_more_of_them_come(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    table = page.findChild(QTableWidget, "epochs_table")

    def done(epoch, loss):
        page.show_event(EpochDone(epoch, 0, 0.5, 0.8, loss, 0.75, 1e-3, 0.0, 20.0, 2.0))

    for epoch in range(1, 11):
        done(epoch, 1.0 / epoch)
    table.sort_by(2)
    done(11, 0.22)
    assert column(table, 0) == ["10", "9", "8", "7", "6", "5", "11", "4", "3", "2", "1"]
    done(10, 0.9)  # a step back undid two epochs
    assert column(table, 0) == ["9", "8", "7", "6", "5", "4", "3", "2", "10", "1"]
    table.set_n_rows(table.rowCount())
    assert column(table, 0) == [*map(str, range(1, 11))]
    page.drain()
