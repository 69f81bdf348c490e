"""A slider that the mouse wheel never moves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider


class CalmSlider(QSlider):
    """A horizontal slider. The wheel scrolls its page: whoever scrolls would change a value unseen."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
