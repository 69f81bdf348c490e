"""A label of one line that is cut where there is no room for it, and whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from tlgui.views.widgets.plain_text import set_tool_tip


class ElidedLabel(QLabel):
    """For names that others chose, which may be longer than anything: it never asks for room.

    Args:
        text: shown as it is, cut in the middle, where file names differ least.
        role: of the style sheet.
    """

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text)
        self._text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        # Qt would put a name in Arabic at the other end of the line than all that is said about it.
        self.setAlignment(self._leading())
        if role:
            self.setProperty("role", role)

    def say_again(self) -> None:
        """Cut the words of another language."""
        self._cut()
        self.setAccessibleName(self._text)

    def _leading(self) -> Qt.AlignmentFlag:
        begins = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return begins | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(shown)
        set_tool_tip(self, self._text if shown != self._text else "")

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the other side where the window does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._leading())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._cut()
