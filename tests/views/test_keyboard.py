"""The window by keys alone, and where it is on the screen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider

from tlgui.core.states import SessionState
from tlgui.views.main_window import MainWindow, fitting
from tlgui.views.model.fields import SwitchField
from tlgui.views.widgets.dialogs import ErrorDialog
from tlgui.views.widgets.keys_dialog import KeysDialog, n_rows_on


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.setFocus()
    yield window
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus(window, qtbot, key):
    button = window.findChild(QPushButton, "sidebar_runs")
    button.setFocus()
    QTest.keyClick(button, key)
    assert window.page == "runs"


def test_enter_presses_it_in_dialogs_too_and_no_other(qtbot):
    dialog = ErrorDialog("Title", "Message", "", "Details")
    qtbot.addWidget(dialog)
    dialog.show()
    copy = dialog.findChild(QPushButton, "error_copy_button")
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert QApplication.clipboard().text().startswith("Title")


def test_pages_are_reached_by_keys_and_gone_on_with_there(window):
    for number, name in enumerate(("pictures", "model", "train", "results", "predict", "runs"), start=1):
        QTest.keyClick(
            window.focusWidget() or window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier
        )
        assert window.page == name
        assert window.page_named(name).isAncestorOf(window.focusWidget())


def test_a_run_is_started_and_paused_from_any_page_by_keys(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F5)  # nothing to start: the page says why
    assert window.page == "train"
    window.train.set_ready(True, "")
    window.show_page("pictures")
    with qtbot.waitSignal(window.train.start_requested):
        QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.page == "train"
    window.set_state(SessionState.TRAINING)
    with qtbot.assertNotEmitted(window.train.start_requested):  # would let a second run wait
        QTest.keyClick(window, Qt.Key.Key_F5)
    for state, signal in ((SessionState.TRAINING, "pause_requested"), (SessionState.PAUSED, "continue_requested")):
        window.set_state(state)
        with qtbot.waitSignal(getattr(window.train, signal)):
            QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_the_menu_says_what_the_buttons_offer(window):
    window.set_state(SessionState.PAUSED)
    window.pictures.offer_next_step("Watch it learn")
    window.run_menu.aboutToShow.emit()
    menu = window.run_menu
    assert (menu.pause.text(), menu.next.text()) == ("Continue", "Watch it learn")
    assert [action.isEnabled() for action in (menu.start, menu.pause, menu.stop, menu.next)] == [
        False,
        True,
        True,
        True,
    ]
    menu.aboutToHide.emit()
    assert menu.start.isEnabled()


def test_the_next_step_is_one_key(window, qtbot):
    window.pictures.offer_next_step("Train")
    with qtbot.waitSignal(window.pictures.next_step_chosen):
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_f11_fills_the_screen_and_goes_back(window):
    for is_full in (True, False):
        QTest.keyClick(window, Qt.Key.Key_F11)
        assert window.isFullScreen() is is_full
        assert window._full_screen.isChecked() is is_full


def test_a_question_mark_shows_every_key_of_the_menus(window):
    QTest.keyClicks(window, "?")
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    table = dialog.table
    rows = {(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())}
    assert {
        ("F5", "Start"),
        ("Ctrl+P", "Pause"),
        ("Ctrl+1", "Pictures"),
        ("F1", "What the words mean"),
        ("H", "What mattered for the answer"),
    } <= rows
    assert dialog.table.height() < dialog.height() <= dialog.screen().availableGeometry().height()
    dialog.accept()


@pytest.mark.parametrize(("screen_px", "n"), [(1080, 14), (480, 8), (200, 4)])
def test_the_table_of_keys_fits_a_low_screen(screen_px, n):
    assert n_rows_on(screen_px) == n


def test_no_slider_turns_with_the_wheel(window):
    sliders = window.findChildren(QSlider)
    assert len(sliders) >= 3
    for slider in sliders:
        slider.setRange(0, 10)
        slider.setValue(5)
        place = QPointF(slider.rect().center())
        turn = QWheelEvent(
            place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(slider, turn)
        assert slider.value() == 5, slider.objectName()
        assert not turn.isAccepted()


SCREEN = QRect(0, 0, 1280, 700)


@pytest.mark.parametrize(
    "wanted",
    [QRect(0, 0, 1180, 760), QRect(-500, -80, 900, 600), QRect(3000, 2000, 1000, 650), QRect(100, 100, 9000, 9000)],
)
def test_a_window_is_whole_on_the_screen_frame_included(wanted):
    inner = fitting(wanted, SCREEN)
    assert SCREEN.contains(inner.adjusted(0, -40, 0, 0))


def test_a_window_that_fits_stays_where_it_was():
    assert fitting(QRect(50, 60, 1000, 600), SCREEN) == QRect(50, 60, 1000, 600)


def test_where_the_window_was_is_remembered(qtbot):
    for expected in (None, QRect(30, 70, 700, 500)):
        window = MainWindow()
        qtbot.addWidget(window)
        if expected is None:
            window.setGeometry(30, 70, 700, 500)
        window.show()
        inner = window.geometry()
        window.close()
    assert (inner.width(), inner.height()) == (700, 500)


def test_what_a_screen_reader_toggles_does_what_a_click_does(window, qtbot):
    """AT-SPI's action of a button that stays down is toggle(), which is no click."""
    window.findChild(QPushButton, "sidebar_runs").toggle()
    assert window.page == "runs"
    window.findChild(QPushButton, "sidebar_runs").toggle()
    assert window.page == "runs"
    assert window.findChild(QPushButton, "sidebar_runs").isChecked()
    with qtbot.waitSignal(window.model._heads.chosen) as wish:
        window.findChild(QPushButton, "head_mlp").toggle()
    assert wish.args == ["mlp"]
    with qtbot.assertNotEmitted(window.model._heads.chosen):
        window.model._heads.choose("linear")
    switch = window.findChild(SwitchField)
    with qtbot.waitSignal(switch.picked):
        switch.toggle()
    with qtbot.assertNotEmitted(switch.picked):
        switch.show_value(not switch.isChecked())
