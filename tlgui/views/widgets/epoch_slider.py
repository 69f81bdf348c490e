"""A slider over the epochs of a run, with its phases and the best epoch marked below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr
from tlgui.views.widgets.calm_slider import CalmSlider
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.reading_direction import keep_axes

RULER_PX = 34
HANDLE_PX = 22
"""Room for the handle, which is higher than Qt takes it for."""
BAND_PX = 16
MOST_TICKS = 60
"""More would run into each other; the phases and the best epoch are still marked."""


@dataclass(frozen=True)
class PhaseMark:
    """Where a phase begins on the slider."""

    place: int
    """Of its first epoch."""
    name: str


class EpochSlider(QWidget):
    """Chooses one of the epochs: the arrow keys step, the Page keys go from phase to phase, Home and End to the ends.

    Signals:
        place_changed(int): another epoch was chosen.
    """

    place_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        keep_axes(self)
        self.slider = _PhaseSlider()
        self._ruler = _Ruler(self.slider)
        self.slider.valueChanged.connect(self.place_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.slider)
        column.addWidget(self._ruler)

    @property
    def place(self) -> int:
        """The epoch that is chosen, by its place."""
        return self.slider.value()

    def set_place(self, place: int) -> None:
        """Choose an epoch."""
        self.slider.setValue(place)

    def describe(self, words: str) -> None:
        """Say in words which epoch is chosen; read aloud."""
        self.slider.setAccessibleDescription(words)

    def show_epochs(self, n: int, best_place: int | None, phases: Sequence[PhaseMark]) -> None:
        """Offer so many epochs, the last one chosen; nothing is emitted.

        Args:
            n: epochs.
            best_place: of the best one; None where it is not among them.
            phases: in order.
        """
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, n - 1))
        self.slider.setValue(max(0, n - 1))
        self.slider.blockSignals(False)
        self.slider.phase_places = tuple(mark.place for mark in phases)
        self._ruler.show_marks(n, best_place, phases)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._ruler.theme = theme
        self._ruler.update()


class _PhaseSlider(CalmSlider):
    """A slider whose Page keys go from phase to phase.

    Attributes:
        phase_places: of the first epoch of each phase.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("epoch_slider")
        self.setMinimumHeight(HANDLE_PX)
        self.setAccessibleName(tr("Epoch"))
        set_tool_tip(self, tr("The arrow keys step through the epochs, Page Up and Page Down through the phases"))
        self.phase_places: tuple[int, ...] = ()

    def centre(self, place: int) -> float:
        """Return where the handle's middle is at a place."""
        length = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
        return length / 2 + (self.width() - length) * place / max(1, self.maximum())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another phase with the Page keys."""
        if event.key() == Qt.Key.Key_PageUp:
            self.setValue(min((p for p in self.phase_places if p > self.value()), default=self.maximum()))
        elif event.key() == Qt.Key.Key_PageDown:
            self.setValue(max((p for p in self.phase_places if p < self.value()), default=self.minimum()))
        else:
            super().keyPressEvent(event)


class _Ruler(QWidget):
    """The phases as bands, a tick for each epoch, and a mark and a word at the best one."""

    def __init__(self, slider: _PhaseSlider) -> None:
        super().__init__()
        self._slider = slider
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme = LIGHT
        self._n = 0
        self._best: int | None = None
        self._phases: tuple[PhaseMark, ...] = ()

    def show_marks(self, n: int, best_place: int | None, phases: Sequence[PhaseMark]) -> None:
        self._n, self._best, self._phases = n, best_place, tuple(phases)
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(200, RULER_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_phases(painter)
        painter.setPen(QColor(self.theme.muted))
        if self._n <= MOST_TICKS:
            for place in range(self._n):
                x = self._slider.centre(place)
                painter.drawLine(QPointF(x, 0), QPointF(x, 3))
        if self._best is not None:
            self._draw_best(painter, self._slider.centre(self._best))

    def _draw_phases(self, painter: QPainter) -> None:
        step = self._slider.centre(1) - self._slider.centre(0) if self._n > 1 else 0.0
        for number, mark in enumerate(self._phases):
            is_last = number + 1 == len(self._phases)
            left = max(0.0, self._slider.centre(mark.place) - step / 2)
            right = float(self.width()) if is_last else self._slider.centre(self._phases[number + 1].place) - step / 2
            band = QRectF(left, 4, right - left, BAND_PX)
            shade = QColor(self.theme.muted)
            shade.setAlphaF(0.10 if number % 2 == 0 else 0.24)
            painter.fillRect(band, shade)
            painter.setPen(QColor(self.theme.text))
            shown = painter.fontMetrics().elidedText(mark.name, Qt.TextElideMode.ElideRight, int(band.width()) - 8)
            painter.drawText(band, Qt.AlignmentFlag.AlignCenter, shown)

    def _draw_best(self, painter: QPainter, x: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.good))
        top = 4.0 + BAND_PX
        painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x - 5, top + 8), QPointF(x + 5, top + 8)]))
        painter.setPen(QColor(self.theme.good))
        words = tr("best")
        width = painter.fontMetrics().horizontalAdvance(words)
        left = x + 8 if x + 8 + width <= self.width() else x - 8 - width
        painter.drawText(QPointF(left, top + 11), words)
