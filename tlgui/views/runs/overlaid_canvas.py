"""The canvas of the overlaid curves; loads matplotlib."""

from __future__ import annotations

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtGui import QResizeEvent, QWheelEvent

from tlgui.views.runs.overlaid_figure import OverlaidFigure
from tlgui.views.translation import tr


class OverlaidCanvas(FigureCanvasQTAgg):
    """Shows one OverlaidFigure; drawn anew only when that or the size changes."""

    def __init__(self, drawing: OverlaidFigure) -> None:
        super().__init__(drawing.figure)
        self.setObjectName("overlaid_canvas")
        self.setAccessibleName(tr("Validation curves of the chosen runs; the sentences below say the same"))
        self._drawing = drawing

    def redraw(self) -> None:
        """Draw when Qt comes round to it, once for several calls."""
        self.draw_idle()

    def say_again(self) -> None:
        """Draw the words of another language."""
        self._drawing.say_again()
        self.redraw()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels their places; matplotlib then draws all anew."""
        self._drawing.lay_out(event.size().width(), event.size().height())
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: the chart has nothing to turn, but matplotlib would keep the event."""
        event.ignore()
