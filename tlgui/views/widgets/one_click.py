"""Buttons that a double click presses once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton


def take_one_click(button: QAbstractButton) -> None:
    """Have a button ignore the second half of a double click: who clicks twice out of habit wants one thing."""
    button.installEventFilter(_SecondHalf(button))


class _SecondHalf(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own: True keeps the event from the button."""
        return event.type() is QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)
