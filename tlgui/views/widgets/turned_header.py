"""Headings of columns that stand upright where there are too many to lie side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader

from tlgui.views.theme import LIGHT, Theme

GAP_PX = 7


class TurnedHeader(QHeaderView):
    """Headings that can be turned by a quarter, to be read from below."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._is_turned = False
        self._longest_px = 0
        self._theme = LIGHT

    @property
    def is_turned(self) -> bool:
        """Whether the headings stand upright."""
        return self._is_turned

    def turn(self, longest_px: int | None) -> None:
        """Have the headings stand, the longest being this long; None lays them down."""
        self._is_turned, self._longest_px = longest_px is not None, longest_px or 0
        self.updateGeometry()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Write in this theme's colours."""
        self._theme = theme
        self.viewport().update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return a height for the longest heading."""
        return QSize(self.length(), self._longest_px + 2 * GAP_PX) if self._is_turned else super().sizeHint()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading."""
        if not self._is_turned:
            super().paintSection(painter, rect, section)
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = rect
        option.section = section
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        painter.setPen(QColor(self._theme.muted))
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        text_rect = QRect(GAP_PX, 0, rect.height() - 2 * GAP_PX, rect.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.drawText(text_rect, flags | Qt.TextFlag.TextSingleLine, text)
        painter.restore()
