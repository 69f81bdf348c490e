"""The chart's place on the Train page; the chart itself is made when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.views.theme import LIGHT, Theme
from tlgui.views.train.curves_data import CurvesData
from tlgui.views.widgets.chart_library import load_chart_library

if TYPE_CHECKING:
    from tlgui.views.train.curves_canvas import CurvesCanvas

HEIGHT_PX = 320


class LiveCurves(QWidget):
    """Draws a CurvesData. Until it is seen it costs nothing: matplotlib is half of the program's loading time.

    Attributes:
        canvas: the chart; None before it was first seen.
    """

    def __init__(self, data: CurvesData) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT_PX)
        self._data = data
        self._theme = LIGHT
        self.canvas: CurvesCanvas | None = None
        self._words = ""
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        if self.canvas is not None:
            self.canvas.set_theme(theme)

    def set_data(self, data: CurvesData) -> None:
        """Draw another run."""
        self._data = data
        if self.canvas is not None:
            self.canvas.set_data(data)

    def describe(self, words: str) -> None:
        """Say in words what is drawn, for who does not see it."""
        self._words = words
        if self.canvas is not None:
            self.canvas.setAccessibleDescription(words)

    def request_redraw(self, *, frame: bool = False) -> None:
        """Redraw within a tenth of a second; see CurvesCanvas."""
        if self.canvas is not None:
            self.canvas.request_redraw(frame=frame)

    def stop(self) -> None:
        """Redraw no more."""
        if self.canvas is not None:
            self.canvas.stop()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Make the chart at the first time."""
        super().showEvent(event)
        if self.canvas is None:
            load_chart_library()
            from tlgui.views.train.curves_canvas import CurvesCanvas

            self.canvas = CurvesCanvas(self._data, self._theme)
            self._place.addWidget(self.canvas)
            self.describe(self._words)
