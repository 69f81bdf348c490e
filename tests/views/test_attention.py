"""The title says how far a run has come, and a person who looks elsewhere is called."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from tlgui.views.attention import Attention


class Tray(QSystemTrayIcon):
    """Remembers what a system would show."""

    def __init__(self):
        super().__init__()
        self.told, self.is_shown = [], False

    def show(self):
        self.is_shown = True

    def hide(self):
        self.is_shown = False

    def showMessage(self, title, message, _icon):
        self.told.append((title, message))


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def alerts(monkeypatch):
    marked = []
    monkeypatch.setattr(QApplication, "alert", marked.append)
    return marked


def test_the_title_has_the_percentage_while_a_run_goes_on(window):
    attention = Attention(window)
    attention.show_progress("fruit", 0.374)
    assert window.windowTitle() == "37% - fruit - tlgui"
    changes = []
    window.windowTitleChanged.connect(changes.append)
    attention.show_progress("fruit", 0.3745)
    assert changes == [], "the percentage is the same"
    attention.show_progress("fruit", 0.376, "about 9 seconds left")
    assert changes == ["38%, about 9 seconds left - fruit - tlgui"], "as the page says"
    attention.show_progress("fruit", 0.39)
    assert window.windowTitle().startswith("39%")
    attention.show_progress("fruit", None)
    assert window.windowTitle() == "tlgui"
    attention.show_progress("fruit", 0.39)
    assert window.windowTitle().startswith("39%")


def test_who_looks_elsewhere_is_called(window, alerts):
    tray = Tray()
    Attention(window, is_seen=lambda: False, tray=tray).call("fruit: the run is over", "Right on 90%.")
    assert alerts == [window]
    assert tray.told == [("fruit: the run is over", "Right on 90%.")]
    assert tray.is_shown


def test_who_has_the_window_in_front_is_left_in_peace(window, alerts):
    tray = Tray()
    Attention(window, is_seen=lambda: True, tray=tray).call("fruit: the run is over", "Right on 90%.")
    assert alerts == []
    assert tray.told == []
    assert not tray.is_shown


def test_the_icon_goes_when_the_person_comes_back(window, qapp):
    tray = Tray()
    Attention(window, is_seen=lambda: False, tray=tray).call("a", "b")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert tray.is_shown
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not tray.is_shown


def test_without_notifications_the_task_bar_alone_is_marked(window, alerts, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    Attention(window, is_seen=lambda: False).call("a", "b")
    assert alerts == [window]
