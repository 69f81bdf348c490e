"""What is painted by hand, where people read from right to left; Qt turns round what it arranges itself."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"


def in_reading_direction(widget: QWidget, place: QRectF) -> QRectF:
    """Return a place in a widget, counted from where reading begins."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return place
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())


def keep_axes(chart: QWidget) -> None:
    """Have a chart's axes go from left to right everywhere, as they do in print; its words are not turned round."""
    chart.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def apart(name: str) -> str:
    """Return a name as it is set within a line: behind one in Arabic or Hebrew, a number would jump before it."""
    is_turned = any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in name)
    return f"{ISOLATE}{name}{END_OF_ISOLATE}" if is_turned else name
