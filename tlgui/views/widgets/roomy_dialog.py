"""A dialog that has room for what it says, in any language."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tlgui.views.widgets.enter_key import press_focused


class RoomyDialog(QDialog):
    """Grows with its text. Add to `body`.

    Args:
        name: object name.
        title: of the window.
        least_px: width when the text needs no more.
    """

    def __init__(self, name: str, title: str, least_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._least_px = least_px
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 20, 24, 18)
        self.body.setSpacing(10)

    def grow(self) -> None:
        """Make room for text that needs more than before; a window does not do so by itself."""
        # A least width of the dialog's own would let it be narrower than its buttons.
        width = max(self._least_px, self.width() if self.isVisible() else 0, self.body.totalMinimumSize().width())
        has_lines = self.body.hasHeightForWidth()
        height = self.body.totalHeightForWidth(width) if has_lines else self.body.totalSizeHint().height()
        self.setMinimumSize(width, height)
        self.resize(width, max(height, self.height() if self.isVisible() else 0))

    def say_again(self) -> None:
        """Make room for the words of another language."""
        self.body.invalidate()
        self.grow()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter, and not one that Qt thinks of."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Have room from the start: before, the fonts are not known."""
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        self.body.invalidate()
        self.grow()
        super().showEvent(event)
