"""The canvas of the live chart: only the moving lines redrawn, at most ten times a second."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent

from tlgui.views.theme import Theme
from tlgui.views.train.curves_data import CurvesData
from tlgui.views.train.curves_figure import CurvesFigure
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.plain_text import set_tool_tip

REDRAW_MS = 100
PART_S = 0.004
"""After so much drawing the rest of a frame waits for what else the window has to do."""
BEST_HELP = marked("Best, the star: the epoch with the lowest validation loss. Its model is the one that is kept.")


class CurvesCanvas(FigureCanvasQTAgg):
    """Draws a CurvesData. Call `request_redraw` as often as you like.

    A full matplotlib draw costs tens of milliseconds, most of it for ticks and labels; so the
    frame is drawn once, kept as a picture, and only the lines are drawn over it until the frame
    itself changes (axes, phases, size, theme). A changed frame is drawn part by part, aside, with
    room for other work of the window in between; after a resize the picture of before is stretched
    until then. Out of sight nothing is drawn.

    Attributes:
        n_frames, n_redraws: full draws and line redraws so far.
    """

    def __init__(self, data: CurvesData, theme: Theme) -> None:
        self._drawing = CurvesFigure()
        self._drawing.set_theme(theme)
        super().__init__(self._drawing.figure)
        self.setObjectName("curves_canvas")
        self.setAccessibleName(tr("Training and validation curves; the table below holds the same numbers"))
        set_tool_tip(self, tr(BEST_HELP))
        self._data = data
        self._frame: Any = None
        """The picture without the lines; None until there is one of this size."""
        self._stretched = QImage()
        """What is shown meanwhile: the picture of the size before."""
        self._ground = QColor(theme.surface)
        self._frame_is_old = True
        self._parts_left: list[Any] = []
        self._aside: Any = None
        """What the parts of a new frame are drawn with, while some are left."""
        self.n_frames = 0
        self.n_redraws = 0
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self._redraw)
        self._part_timer = QTimer(self)
        self._part_timer.setSingleShot(True)
        self._part_timer.timeout.connect(self._draw_part)
        self.mpl_connect("draw_event", self._on_draw)

    @property
    def n_epochs_drawn(self) -> int:
        """Epochs that the chart shows."""
        return self._drawing.n_epochs_drawn

    @property
    def is_up_to_date(self) -> bool:
        """True when everything known has been drawn."""
        return not self._timer.isActive() and self._aside is None and self._frame is not None

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._drawing.set_theme(theme)
        self._ground = QColor(theme.surface)
        self.request_redraw(frame=True)

    def say_again(self) -> None:
        """Draw the words of another language."""
        self.request_redraw(frame=True)

    def set_data(self, data: CurvesData) -> None:
        """Draw another run."""
        self._data = data
        self.request_redraw(frame=True)

    def request_redraw(self, *, frame: bool = False) -> None:
        """Redraw within a tenth of a second; everything known by then is shown.

        Args:
            frame: axes or phases changed too.
        """
        self._frame_is_old = self._frame_is_old or frame
        if self.isVisible() and not self._timer.isActive() and not self._is_stopped:
            self._timer.start()

    def stop(self) -> None:
        """Redraw no more, after a late change of size neither."""
        self._is_stopped = True
        self._timer.stop()
        self._frame_is_old = self._frame_is_old or self._aside is not None
        self._forget_parts()

    def _redraw(self) -> None:
        if self._aside is not None:
            self._timer.start()  # the old frame has other axes than the lines
            return
        self.n_redraws += 1
        if self._frame is None or self._frame_is_old or self._data.largest_loss > self._drawing.loss_top:
            self._frame_is_old = False
            self._drawing.set_frame(self._data)
            width, height = self.figure.bbox.size
            self._aside = RendererAgg(int(width), int(height), self.figure.dpi)
            self._parts_left = list(self._drawing.parts)
            self._part_timer.start(0)
            return
        self._draw_lines()

    def _draw_part(self) -> None:
        """Draw some of the new frame; when all is drawn, the frame takes the place of the old one."""
        if self._aside is None:
            return
        if self._parts_left:
            until_s = perf_counter() + PART_S
            self._parts_left.pop(0).draw(self._aside)
            while self._parts_left and perf_counter() < until_s:
                self._parts_left.pop(0).draw(self._aside)
            self._part_timer.start(0)
            return
        self.n_frames += 1
        self._frame = self._aside.copy_from_bbox(self.figure.bbox)
        self._forget_parts()
        self._draw_lines()

    def _draw_lines(self) -> None:
        self.restore_region(self._frame)
        self._drawing.draw_lines(self._data)
        self.blit(self.figure.bbox)

    def _forget_parts(self) -> None:
        self._part_timer.stop()
        self._parts_left, self._aside = [], None

    def _on_draw(self, _event: object) -> None:
        """Keep the fresh frame and draw the lines over it: whoever saves the figure has all of it drawn at once."""
        self._forget_parts()
        self.n_frames += 1
        self._frame = self.copy_from_bbox(self.figure.bbox)
        self._drawing.draw_lines(self._data)

    def draw_idle(self) -> None:
        """Draw all anew, part by part: what matplotlib asks for after a resize would take one long turn."""
        self.request_redraw(frame=True)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels their places; all is then drawn anew."""
        if self._frame is not None:
            pixels = self.buffer_rgba()
            height, width, _ = pixels.shape
            self._stretched = QImage(pixels, width, height, QImage.Format.Format_RGBA8888).copy()
        self._frame = None
        self._forget_parts()  # they were of another size
        self._drawing.lay_out(event.size().width(), event.size().height())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show what is drawn; until there is something of this size, the picture of before."""
        if self._frame is not None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._ground)
        painter.drawImage(self.rect(), self._stretched)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened out of sight."""
        super().showEvent(event)
        self.request_redraw(frame=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: the chart has nothing to turn, but matplotlib would keep the event."""
        event.ignore()
