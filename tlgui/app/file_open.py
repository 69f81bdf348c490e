"""On macOS a double-clicked file is not an argument: it comes as an event of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpeningApplication(QApplication):
    """The QApplication of the window.

    Signals:
        file_opened(object): Path that the system asks us to open, at the start or any time later.
    """

    file_opened = Signal(object)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Pass the system's wish on."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
