"""What is painted by hand, where people read from right to left; Qt turns round what it arranges itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget


def in_reading_direction(widget: QWidget, place: QRectF) -> QRectF:
    """Return a place in a widget, counted from where reading begins."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return place
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())


def keep_axes(chart: QWidget) -> None:
    """Have a chart's axes go from left to right everywhere, as they do in print; its words are not turned round."""
    chart.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
