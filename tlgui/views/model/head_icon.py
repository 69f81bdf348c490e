"""A small picture of each head: frozen layers, and what is put on top of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from tlgui.views.theme import Theme

WIDTH, HEIGHT, SCALE = 96, 40, 2


def head_icon(kind: str, theme: Theme) -> QIcon:
    """Return the picture of one head: linear, append or mlp."""
    pixmap = QPixmap(WIDTH * SCALE, HEIGHT * SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    painter.setPen(Qt.PenStyle.NoPen)
    old, new = QColor(theme.frozen), QColor(theme.learning)
    for index in range(3):
        _bar(painter, 4 + index * 15, 34 - index * 5, old)
    if kind == "append":
        _bar(painter, 52, 26, old)
        _bar(painter, 70, 14, new)
    elif kind == "mlp":
        _bar(painter, 52, 24, new)
        painter.setPen(QPen(new, 1.6, Qt.PenStyle.DotLine))
        painter.drawLine(65, HEIGHT // 2, 72, HEIGHT // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        _bar(painter, 74, 14, new)
    else:
        _bar(painter, 54, 14, new)
    painter.end()
    return QIcon(pixmap)


def _bar(painter: QPainter, x: float, height: float, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x, (HEIGHT - height) / 2, 10, height), 3, 3)
