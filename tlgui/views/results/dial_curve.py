"""The curve behind the answer dial: how many answers are right, over how many pictures are answered."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.answer_dial import DialFigures
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import decimal, tr
from tlgui.views.widgets.reading_direction import keep_axes

HEIGHT_PX, WIDTH_PX = 170, 320
LEFT_PX, BOTTOM_PX, MARGIN_PX = 66, 42, 10
DOT_PX = 5.0
FEWEST = 5
"""Answers that a point needs before the scale makes room for its range."""


class DialCurve(QWidget):
    """Draws the share of right answers with its range, and a dot where the dial stands."""

    def __init__(self) -> None:
        super().__init__()
        keep_axes(self)
        self.setObjectName("dial_curve")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(2 * WIDTH_PX)
        self.setAccessibleName(tr("Right answers over answered pictures; the sentence above has the numbers"))
        self._theme = LIGHT
        self._points: tuple[DialFigures, ...] = ()
        self._index = 0
        self._lowest = 0.0

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_points(self, points: tuple[DialFigures, ...]) -> None:
        """Draw these positions of the dial, from the one that answers everything on."""
        self._points = points
        self._index = 0
        lows = [point.interval[0] for point in points if point.n_answered >= FEWEST]
        self._lowest = min(0.9, math.floor(10 * min(lows, default=0.0)) / 10)
        self.update()

    def show_index(self, index: int) -> None:
        """Mark a position."""
        self._index = index
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return the height and a width that leaves room for what is beside it."""
        return QSize(WIDTH_PX, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, range, curve and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(LEFT_PX, MARGIN_PX, self.width() - LEFT_PX - 2 * MARGIN_PX, HEIGHT_PX - BOTTOM_PX - MARGIN_PX)
        self._draw_axes(painter, area)
        seen = [point for point in self._points if point.n_answered]
        if not seen:
            return
        painter.save()
        painter.setClipRect(area.adjusted(-DOT_PX, -DOT_PX, DOT_PX, 0))
        self._draw_curve(painter, area, seen)
        self._draw_dot(painter, area, self._points[self._index])
        painter.restore()

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._theme.border))
        painter.drawRect(area)
        painter.setPen(QColor(self._theme.muted))
        line_px = painter.fontMetrics().height()
        for share in (0.0, 0.5, 1.0):
            below = QRectF(0, area.bottom() + 2, 60, line_px)
            below.moveCenter(QPointF(area.left() + share * area.width(), below.center().y()))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, decimal(share, ".0%"))
        for accuracy in (self._lowest, 1.0):
            beside = QRectF(0, self._point(area, 0, accuracy).y() - line_px / 2, LEFT_PX - 5, line_px)
            beside.moveBottom(min(beside.bottom(), area.bottom()))  # clear of the 0% below the corner
            painter.drawText(
                beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, decimal(accuracy, ".0%")
            )
        under = QRectF(area.left(), HEIGHT_PX - line_px - 1, area.width(), line_px)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, tr("Answered"))
        beside = QRectF(0, area.center().y() - line_px / 2, LEFT_PX - 5, line_px)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("Right"))

    def _draw_curve(self, painter: QPainter, area: QRectF, seen: list[DialFigures]) -> None:
        lows = [self._point(area, point.share, point.interval[0]) for point in seen]
        highs = [self._point(area, point.share, point.interval[1]) for point in seen]
        band = QColor(self._theme.accent)
        band.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*lows, *reversed(highs)]))
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawPolyline(QPolygonF([self._point(area, point.share, point.accuracy) for point in seen]))

    def _draw_dot(self, painter: QPainter, area: QRectF, at: DialFigures) -> None:
        if not at.n_answered:
            return
        centre = self._point(area, at.share, at.accuracy)
        painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(centre, DOT_PX, DOT_PX)

    def _point(self, area: QRectF, share: float, accuracy: float) -> QPointF:
        height = (accuracy - self._lowest) / (1 - self._lowest)
        return QPointF(area.left() + share * area.width(), area.bottom() - height * area.height())
