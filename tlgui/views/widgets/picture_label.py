"""A picture that can be pressed, by mouse or key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from tlgui.views.widgets.picture_menu import drag_out


class PictureLabel(QLabel):
    """Shows a picture of a fixed size.

    Args:
        side_px: of the square that it stands in.
        accessible_name: read aloud.
        path: of the picture, which can be dragged out to other programs.

    Signals:
        pressed(): by the mouse, Enter or Space.
    """

    pressed = Signal()

    def __init__(self, side_px: int, accessible_name: str, path: Path) -> None:
        super().__init__()
        self._path = path
        self._pressed_at: QPoint | None = None
        self.setProperty("role", "picture")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(side_px, side_px)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a press or a drag begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture out once the mouse has gone far enough."""
        begin = self._pressed_at
        if begin is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - begin).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            drag_out(self, [self._path], self.pixmap())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Count a press that begins and ends on the picture."""
        begin, self._pressed_at = self._pressed_at, None
        if begin is not None and self.rect().contains(event.position().toPoint()):
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
