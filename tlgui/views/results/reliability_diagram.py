"""The reliability diagram: how often answers are right, over how sure the model was of them."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.calibration import Reliability, ReliabilityBin
from tlgui.core.evaluation import wilson_interval
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import decimal, tr
from tlgui.views.widgets.reading_direction import keep_axes

SIDE_PX = 264
LEFT_PX, BOTTOM_PX, MARGIN_PX, RIGHT_PX = 66, 44, 10, 24
WIDTH_PX = SIDE_PX + RIGHT_PX - MARGIN_PX
"""With room for the last label, which is wider than the margin."""
TICKS = (0.0, 0.5, 1.0)
SMALLEST_DOT_PX, LARGEST_DOT_PX = 3.0, 8.0


class ReliabilityDiagram(QWidget):
    """Draws a dot for each range of probability; on the dashed line, the model is as sure as it is right.

    The line through a dot is the range in which the true share of right answers lies, 95% of the time.
    """

    def __init__(self) -> None:
        super().__init__()
        keep_axes(self)
        self.setObjectName("reliability_diagram")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Reliability diagram; the table beside it has the same numbers"))
        self._theme = LIGHT
        self._reliability: Reliability | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_reliability(self, reliability: Reliability | None) -> None:
        """Draw these figures."""
        self._reliability = reliability
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(WIDTH_PX, SIDE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, the dashed line, and a dot with its range for each bin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(LEFT_PX, MARGIN_PX, SIDE_PX - LEFT_PX - MARGIN_PX, SIDE_PX - BOTTOM_PX - MARGIN_PX)
        self._draw_axes(painter, area)
        painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
        if self._reliability is not None:
            largest = max(one.n for one in self._reliability.bins)
            for one in self._reliability.bins:
                self._draw_bin(painter, area, one, math.sqrt(one.n / largest))

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._theme.border))
        painter.drawRect(area)
        painter.setPen(QColor(self._theme.muted))
        line_px = painter.fontMetrics().height()
        for tick in TICKS:
            at, label = _point(area, tick, tick), decimal(tick, ".0%")
            below = QRectF(at.x() - RIGHT_PX, area.bottom() + 2, 2 * RIGHT_PX, line_px)
            below.moveLeft(below.left() if tick else at.x())  # beside that of the other axis in the corner
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter if tick else Qt.AlignmentFlag.AlignLeft, label)
            beside = QRectF(0, at.y() - line_px / 2, LEFT_PX - 5, line_px)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        under = QRectF(LEFT_PX, SIDE_PX - line_px - 1, area.width(), line_px)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, tr("How sure"))
        painter.save()
        painter.rotate(-90)
        upright = QRectF(-area.bottom(), 0, area.height(), line_px)
        painter.drawText(upright, Qt.AlignmentFlag.AlignCenter, tr("Right"))
        painter.restore()

    def _draw_bin(self, painter: QPainter, area: QRectF, one: ReliabilityBin, share: float) -> None:
        low, high = wilson_interval(one.n_right, one.n)
        colour = QColor(self._theme.accent)
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(_point(area, one.confidence, low), _point(area, one.confidence, high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = SMALLEST_DOT_PX + (LARGEST_DOT_PX - SMALLEST_DOT_PX) * share
        painter.drawEllipse(_point(area, one.confidence, one.accuracy), radius, radius)


def _point(area: QRectF, x: float, y: float) -> QPointF:
    """Return where two fractions lie, from the lower left corner."""
    return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())
