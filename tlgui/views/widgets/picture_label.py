"""A picture that can be pressed, by mouse or key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel


class PictureLabel(QLabel):
    """Shows a picture of a fixed size.

    Args:
        side_px: of the square that it stands in.
        accessible_name: read aloud.

    Signals:
        pressed(): by the mouse, Enter or Space.
    """

    pressed = Signal()

    def __init__(self, side_px: int, accessible_name: str) -> None:
        super().__init__()
        self.setProperty("role", "picture")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(side_px, side_px)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Qt overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Count a press that ends on the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space."""
        if event.type() is QEvent.Type.KeyPress and event.key() in (
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)
