"""The curve of a search for learning rates: the loss over rising rates, with the one that was chosen marked."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.numerals import number_text
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr, typed_number
from tlgui.views.widgets.reading_direction import keep_axes

HEIGHT_PX = 130
TITLE_PX = 20
AXIS_PX = 18
MARK_PX = 5
HIGHEST_SHOWN = 1.3
"""Times the loss at the lowest rate: what runs away above it would press the rest flat."""


class LrCurve(QWidget):
    """Draws one curve; the learning rates are on a scale of powers of ten."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        keep_axes(self)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = title
        self._theme = LIGHT
        self._points: tuple[tuple[float, float], ...] = ()
        self._chosen: float | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_curve(self, points: Sequence[tuple[float, float]], chosen: float | None) -> None:
        """Draw these (learning rate, loss) points and mark the chosen rate; hide where there are none."""
        self._points = tuple(point for point in points if math.isfinite(point[1]))
        self._chosen = chosen
        self.setVisible(len(self._points) > 1)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self.sentence())
        self.setToolTip(self.sentence())
        self.update()

    def sentence(self) -> str:
        """Return what the curve shows, in words."""
        if not self._points:
            return ""
        start, lowest = self._points[0][1], min(loss for _rate, loss in self._points)
        falls = tr("The loss falls from {start:.2f} to {lowest:.2f}").format(start=start, lowest=lowest)
        if self._chosen is None:
            return tr("{falls}; no learning rate stands out.").format(falls=falls)
        chosen = typed_number(number_text(float(f"{self._chosen:.1e}")))
        return tr("{falls}; the suggested learning rate is {chosen}.").format(falls=falls, chosen=chosen)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return a height for one curve; the width is what there is."""
        return QSize(260, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, curve, mark and the ends of the axis."""
        if len(self._points) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(0, 0, self.width(), TITLE_PX), Qt.AlignmentFlag.AlignLeft, self._title)
        area = QRectF(2, TITLE_PX, self.width() - 4, self.height() - TITLE_PX - AXIS_PX)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRect(area)
        painter.setClipRect(area)
        painter.setPen(QPen(QColor(self._theme.train_line), 2))
        painter.drawPolyline(QPolygonF([self._place(area, rate, loss) for rate, loss in self._points]))
        self._draw_mark(painter, area)
        painter.setClipping(False)
        self._draw_axis(painter, area)

    def _place(self, area: QRectF, rate: float, loss: float) -> QPointF:
        first, last = math.log10(self._points[0][0]), math.log10(self._points[-1][0])
        low = min(loss for _rate, loss in self._points)
        high = max(HIGHEST_SHOWN * self._points[0][1], low + 1e-9)
        across = (math.log10(rate) - first) / max(last - first, 1e-9)
        up = (loss - low) / (high - low)
        return QPointF(area.left() + across * area.width(), area.bottom() - 6 - up * (area.height() - 12))

    def _draw_mark(self, painter: QPainter, area: QRectF) -> None:
        if self._chosen is None:
            return
        rates = [rate for rate, _loss in self._points]
        nearest = min(range(len(rates)), key=lambda i: abs(math.log(rates[i] / (self._chosen or rates[i]))))
        place = self._place(area, self._chosen, self._points[nearest][1])
        painter.setPen(QPen(QColor(self._theme.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(place, MARK_PX, MARK_PX)

    def _draw_axis(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._theme.muted))
        below = QRectF(area.left(), area.bottom(), area.width(), AXIS_PX)
        first, last = (
            typed_number(number_text(float(f"{rate:.0e}"))) for rate in (self._points[0][0], self._points[-1][0])
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tr("learning rate"))
