"""A press never moves the keyboard or the page somewhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from tlgui.views.widgets.page import Page, make_button


@pytest.fixture
def page(qtbot):
    page = Page("try", "Try", "A page with a button and a field far below.")
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.button = make_button("Use this", "use_button")
    page.body.addWidget(page.button)
    page.body.addSpacing(900)
    page.field = QLineEdit()
    page.body.addWidget(page.field)
    page.show()
    page.activateWindow()
    page.button.setFocus()
    qtbot.waitUntil(page.button.hasFocus)
    return page


@pytest.mark.parametrize("let_go", ["disable", "hide"])
def test_a_button_that_is_over_hands_the_keyboard_to_nobody_else(page, let_go):
    bar = page.findChild(QScrollArea, "page_scroll").verticalScrollBar()
    if let_go == "disable":
        page.button.setEnabled(False)
    else:
        page.button.hide()
    QApplication.processEvents()
    assert not page.field.hasFocus()
    assert bar.value() == 0
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)  # who goes on by keyboard goes on from there
    assert page.field.hasFocus()


def test_the_frame_around_a_page_is_for_the_keyboard_alone(page):
    area = page.findChild(QScrollArea, "page_scroll")
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    assert area.property("ringed") == ""
    page.field.setFocus()
    area.setFocus(Qt.FocusReason.TabFocusReason)
    assert area.property("ringed") == "true"
