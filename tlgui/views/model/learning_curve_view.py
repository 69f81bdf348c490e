"""Whether more pictures would help: accuracy over how many are learned from, with ranges, and one sentence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.learning_curve import LearningCurve
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import decimal, tr, tr_n
from tlgui.views.widgets.reading_direction import keep_axes

HEIGHT_PX = 170
WIDEST_PX = 620
LEFT_PX, BELOW_PX, ABOVE_PX = 46, 22, 8
CAP_PX = 4
POINT_PX = 4


class LearningCurveView(QWidget):
    """Draws the points of a learning curve with their ranges; hidden without one."""

    def __init__(self) -> None:
        super().__init__()
        keep_axes(self)
        self.setObjectName("learning_curve")
        self.setAccessibleName(tr("Accuracy over the number of pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDEST_PX)
        self._theme = LIGHT
        self._curve: LearningCurve | None = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_curve(self, curve: LearningCurve | None) -> None:
        """Draw this curve, or none."""
        self._curve = curve
        self.setAccessibleDescription(self.words())
        self.setToolTip(self.words())
        self.setVisible(curve is not None)
        self.update()

    def words(self) -> str:
        """Return the points as text."""
        points = self._curve.points if self._curve else ()
        line = tr("{accuracy:.1%} ({low:.0%} to {high:.0%}) with {pictures}")
        return "\n".join(
            line.format(
                accuracy=point.accuracy,
                low=point.interval[0],
                high=point.interval[1],
                pictures=tr_n("1 picture", "{n} pictures", point.n_learned),
            )
            for point in points
        )

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return a height for the curve; the width is what there is."""
        return QSize(320, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, ranges, line and points."""
        if self._curve is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(LEFT_PX, ABOVE_PX, self.width() - LEFT_PX - 12, self.height() - ABOVE_PX - BELOW_PX)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRect(area)
        self._draw_points(painter, area, self._curve)
        self._draw_axes(painter, area, self._curve)

    def _draw_points(self, painter: QPainter, area: QRectF, curve: LearningCurve) -> None:
        line = QColor(self._theme.train_line)
        places = [_place(area, curve, point.n_learned, point.accuracy) for point in curve.points]
        painter.setPen(QPen(line, 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(QPen(line, 1))
        for point in curve.points:
            low, high = (_place(area, curve, point.n_learned, value) for value in point.interval)
            painter.drawLine(low, high)
            for end in (low, high):
                painter.drawLine(end - QPointF(CAP_PX, 0), end + QPointF(CAP_PX, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        for place in places:
            painter.drawEllipse(place, POINT_PX, POINT_PX)

    def _draw_axes(self, painter: QPainter, area: QRectF, curve: LearningCurve) -> None:
        painter.setPen(QColor(self._theme.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value in _span(curve):
            y = _place(area, curve, curve.points[0].n_learned, value).y()
            painter.drawText(QRectF(0, y - 10, LEFT_PX - 8, 20), right, decimal(value, ".0%"))
        for point in curve.points:
            x = _place(area, curve, point.n_learned, point.accuracy).x()
            is_last = point is curve.points[-1]
            text = tr_n("1 picture", "{n} pictures", point.n_learned) if is_last else str(point.n_learned)
            box = QRectF(area.right() - 140, area.bottom() + 2, 140, 20) if is_last else _below(area, x)
            painter.drawText(box, right if is_last else Qt.AlignmentFlag.AlignCenter, text)


def _span(curve: LearningCurve) -> tuple[float, float]:
    """Return the lowest and highest accuracy of the scale: whole tens of percent around the ranges."""
    low = min(point.interval[0] for point in curve.points)
    high = max(point.interval[1] for point in curve.points)
    return int(low * 10) / 10, -int(-high * 10 // 1) / 10


def _place(area: QRectF, curve: LearningCurve, n_learned: int, accuracy: float) -> QPointF:
    low, high = _span(curve)
    across = n_learned / curve.points[-1].n_learned
    up = (accuracy - low) / max(high - low, 1e-9)
    return QPointF(area.left() + across * (area.width() - 16), area.bottom() - up * area.height())


def _below(area: QRectF, x: float) -> QRectF:
    return QRectF(x - 40, area.bottom() + 2, 80, 20)
