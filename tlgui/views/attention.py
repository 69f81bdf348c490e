"""Tells a person who looks elsewhere: progress in the window's title, and a call when something is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from tlgui.views.task_bar import show_on_task_bar
from tlgui.views.translation import tr

TITLE = "tlgui"
LEAST_STEP = 0.01
"""Of the task bar, which is drawn anew at each change. The title says what the page says."""


def is_in_front() -> bool:
    """Return whether the person works with this program now, in its window or one of its dialogs."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


def bring_to_front(window: QWidget) -> None:
    """Show a window that is hidden, minimized or behind others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)  # maximized and full screen stay
    window.show()
    window.raise_()
    window.activateWindow()


class Attention(QObject):
    """Speaks through the window's title, the task bar and, where the system has one, its notifications.

    The task bar's entry is marked on every system (Qt's own way). A notification needs an icon beside the clock, which
    is there only until the person comes back.

    Args:
        window: whose title and task bar entry are used.
        is_seen: whether the person has the program in front.
        tray: shows notifications; None takes the system's, where there is one.
        show_on_task_bar: shows how far a run has come, 0..1; None when none goes on.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        is_seen: Callable[[], bool] = is_in_front,
        tray: QSystemTrayIcon | None = None,
        show_on_task_bar: Callable[[float | None], None] = show_on_task_bar,
    ) -> None:
        super().__init__(window)
        self._show_on_task_bar = show_on_task_bar
        self._window, self._is_seen, self._tray = window, is_seen, tray
        self._title = TITLE
        self._shown = -1.0
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state)

    def show_project(self, name: str, *, is_read_only: bool) -> None:
        """Put the name of the project that is open into the title; empty for none."""
        shown = tr("{name} (only shown)").format(name=name) if is_read_only else name
        self._title = f"{shown} - {TITLE}" if name else TITLE
        if self._shown < 0:
            self._window.setWindowTitle(self._title)

    def show_progress(self, name: str, fraction: float | None, left: str = "") -> None:
        """Put how far a run has come into the title and onto the task bar; None when none goes on.

        Args:
            name: of the run.
            fraction: 0..1.
            left: how long it will still take, in words; empty before that is known.
        """
        if fraction is None:
            if self._shown >= 0:
                self._show_on_task_bar(None)
            self._shown = -1.0
            self._window.setWindowTitle(self._title)
        else:
            if abs(fraction - self._shown) >= LEAST_STEP:
                self._shown = fraction
                self._show_on_task_bar(fraction)
            title = tr("{done:.0%}, {left} - {name} - tlgui") if left else tr("{done:.0%} - {name} - tlgui")
            self._window.setWindowTitle(title.format(done=fraction, left=left, name=name))  # Qt passes on changes only

    def call(self, title: str, message: str) -> None:
        """Call the person, unless the window is in front anyway and says it itself."""
        if self._is_seen():
            return
        QApplication.alert(self._window)
        tray = self._usable_tray()
        if tray is not None:
            tray.show()
            tray.showMessage(title, message, self._window.windowIcon())

    def _usable_tray(self) -> QSystemTrayIcon | None:
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._come_to_front)
            self._tray.activated.connect(self._come_to_front)
        return self._tray

    def _come_to_front(self, _reason: object = None) -> None:
        bring_to_front(self._window)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._tray is not None:
            self._tray.hide()
