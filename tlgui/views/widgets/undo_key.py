"""Ctrl+Z presses the button that takes back what was just done, while it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget


class UndoKey(QShortcut):
    """Heard by a part of the window, while its button is there to be pressed.

    Args:
        within: the part that has the keyboard.
        button: takes back.
    """

    def __init__(self, within: QWidget, button: QPushButton) -> None:
        super().__init__(QKeySequence(QKeySequence.StandardKey.Undo), within)
        self.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setEnabled(button.isVisible())  # else it would keep the key from what is offered below the page
        self.activated.connect(button.click)
        button.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Follow the button."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.setEnabled(event.type() == QEvent.Type.Show)
        return False
