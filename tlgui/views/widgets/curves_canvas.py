"""The live chart: two panels, only the moving lines redrawn, at most ten times a second."""

from __future__ import annotations

from typing import Any

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QTimer

from tlgui.views.curves_data import CurvesData
from tlgui.views.theme import LIGHT, Theme

REDRAW_MS = 100
LOSS_ROOM = 1.15
HEIGHT_PX = 300


class CurvesCanvas(FigureCanvasQTAgg):
    """Draws a CurvesData. Call `request_redraw` as often as you like.

    A full matplotlib draw costs tens of milliseconds, most of it for ticks and labels; so the
    frame is drawn once, kept as a picture, and only the lines are drawn over it until the frame
    itself changes (axes, phases, size, theme).

    Attributes:
        n_frames, n_redraws: full draws and line redraws so far.
    """

    def __init__(self, data: CurvesData) -> None:
        self._figure = Figure(layout="constrained")
        super().__init__(self._figure)
        self.setObjectName("curves_canvas")
        self.setAccessibleName("Training and validation curves; the table below holds the same numbers")
        self.setFixedHeight(HEIGHT_PX)
        self._data = data
        self._theme = LIGHT
        self._frame: Any = None
        self._loss_top = 0.0
        self._frame_is_old = True
        self.n_frames = 0
        self.n_redraws = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self._redraw)
        self._build()
        self.mpl_connect("draw_event", self._on_draw)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
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
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Redraw no more."""
        self._timer.stop()

    def _redraw(self) -> None:
        self.n_redraws += 1
        if self._data.largest_loss > self._loss_top:
            self._frame_is_old = True
        if self._frame_is_old or self._frame is None:
            self._build()
            self.draw()  # ends in _on_draw
            return
        self.restore_region(self._frame)
        self._draw_lines()
        self.blit(self._figure.bbox)

    def _on_draw(self, _event: object) -> None:
        """Keep the fresh frame and draw the lines over it; after a resize too."""
        self.n_frames += 1
        self._frame = self.copy_from_bbox(self._figure.bbox)
        self._draw_lines()

    def _draw_lines(self) -> None:
        self._update_lines()
        for axes, artists in self._moving.items():
            for artist in artists:
                axes.draw_artist(artist)

    def _build(self) -> None:
        """Lay out axes, phases and empty lines anew."""
        theme, data = self._theme, self._data
        self._frame_is_old = False
        self._figure.clear()
        self._figure.set_facecolor(theme.surface)
        loss, accuracy = self._figure.subplots(1, 2)
        self._loss_top = max(data.largest_loss * LOSS_ROOM, 0.1)
        loss.set_ylim(0, self._loss_top)
        accuracy.set_ylim(0, 1.02)
        accuracy.yaxis.set_major_formatter(lambda value, _position: f"{value:.0%}")
        loss.set_title("Loss: how far off the answers are", loc="left", color=theme.text, fontsize=10.5)
        accuracy.set_title("Right answers", loc="left", color=theme.text, fontsize=10.5)
        for axes in (loss, accuracy):
            self._style(axes)
        self._moving: dict[Any, list[Any]] = {
            loss: [
                self._line(loss, theme.train_line, "-", alpha=0.35, lw=1.0),
                self._line(loss, theme.train_line, "-", marker="o", label="training"),
                self._line(loss, theme.val_line, "--", marker="s", label="validation"),
                self._line(loss, theme.text, "", marker="*", ms=13, label="best"),
            ],
            accuracy: [
                self._line(accuracy, theme.train_line, "-", marker="o", label="training"),
                self._line(accuracy, theme.val_line, "--", marker="s", label="validation"),
                self._line(accuracy, theme.text, "", marker="*", ms=13, label="best"),
            ],
        }
        for axes in (loss, accuracy):
            axes.legend(loc="best" if axes is loss else "lower right", frameon=False, labelcolor=theme.text, fontsize=9)

    def _style(self, axes: Any) -> None:
        theme = self._theme
        axes.set_facecolor(theme.surface)
        axes.set_xlim(0, self._data.n_epochs)
        axes.set_xlabel("passes over the pictures (epochs)", color=theme.muted)
        axes.tick_params(colors=theme.muted, labelsize=9)
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.grid(visible=True, color=theme.border, lw=0.6, alpha=0.7)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
            spine.set_color(theme.border)
        for index, phase in enumerate(self._data.phases):
            colour = theme.frozen if phase.has_frozen_base else theme.learning
            axes.axvspan(phase.start, phase.end, color=colour, alpha=0.10 + 0.05 * (index % 2), lw=0)
            axes.text(
                phase.start + 0.1, 0.985, phase.name, transform=axes.get_xaxis_transform(), va="top",
                color=theme.muted, fontsize=8.5, clip_on=True,
            )  # fmt: skip

    def _line(self, axes: Any, colour: str, style: str, *, lw: float = 1.8, **options: Any) -> Any:
        options.setdefault("ms", 4)
        (line,) = axes.plot([], [], color=colour, ls=style or "none", lw=lw, animated=True, **options)
        return line

    def _update_lines(self) -> None:
        data = self._data
        x = [done.epoch for done in data.epochs]
        best = data.best
        star_x = [best.epoch] if best else []
        (batches, train_loss, val_loss, loss_star), (train, val, star) = self._moving.values()
        batches.set_data(*data.batch_line())
        train_loss.set_data(x, [done.train_loss for done in data.epochs])
        val_loss.set_data(x, [done.val_loss for done in data.epochs])
        train.set_data(x, [done.train_accuracy for done in data.epochs])
        val.set_data(x, [done.val_accuracy for done in data.epochs])
        loss_star.set_data(star_x, [best.val_loss] if best else [])
        star.set_data(star_x, [best.val_accuracy] if best else [])
