"""A picture that can be pressed, by mouse or key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from tlgui.views.widgets.decision_menu import add_decisions
from tlgui.views.widgets.picture_menu import PictureCopier, add_picture_actions, drag_out


class PictureLabel(QLabel):
    """Shows a picture of a fixed size.

    Args:
        side_px: of the square that it stands in.
        accessible_name: read aloud.
        path: of the picture, which can be dragged out to other programs.
        has_menu: else a menu is what its parent makes of it.

    Signals:
        pressed(): by the mouse, Enter or Space.
    """

    pressed = Signal()

    def __init__(self, side_px: int, accessible_name: str, path: Path, *, has_menu: bool = True) -> None:
        super().__init__()
        self._path = path
        self._has_menu = has_menu
        self._copier = PictureCopier(self)
        self._pressed_at: QPoint | None = None
        self.setProperty("role", "picture")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(side_px, side_px)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def menu(self) -> QMenu:
        """Return what can be done with the picture."""
        menu = QMenu(self)
        add_picture_actions(menu, [self._path], self._copier, self.pressed.emit)
        add_decisions(menu, self, [self._path])
        return menu

    # Qt overrides

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the picture."""
        if not self._has_menu:
            event.ignore()
            return
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

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
