"""The curves of several runs in one picture, as a matplotlib figure.

Loads matplotlib, which takes a third of a second: imported when curves are first seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from tlgui.core.history_csv import EpochFigures, best_of
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import decimal, tr
from tlgui.views.widgets.decimal_ticks import DecimalTicks

STYLES: tuple[tuple[Any, str], ...] = (
    ("-", "o"),
    ("--", "s"),
    ("-.", "^"),
    (":", "D"),
    ((0, (6, 1.5, 1, 1.5, 1, 1.5)), "v"),
    ((0, (1.5, 1.5)), "P"),
)
"""Line and mark of each run: with the letters at their ends they tell the lines apart without any colour."""
LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX, GAP_PX = 54, 24, 28, 46, 72
LABEL_PX = 14
"""Letters stand at least this far apart, across or up."""
POINTS_PER_PX = 0.72
"""Of a matplotlib figure with its usual 100 dots per inch."""
MOST_MARKS = 40
"""Lines of more epochs are drawn without a mark for each."""

Curve = tuple[str, Sequence[EpochFigures]]
"""The letter of a run, and its epochs."""


class OverlaidFigure:
    """Two panels, validation loss and right answers, with a line for each run and its letter at the line's end.

    Attributes:
        figure: to be given to a canvas.
    """

    def __init__(self) -> None:
        self.figure = Figure()
        self._loss, self._accuracy = self.figure.subplots(1, 2)
        self._curves: tuple[Curve, ...] = ()
        self._theme = LIGHT
        self._size_px = (1, 1)

    @property
    def lines_drawn(self) -> tuple[tuple[str, object, str], ...]:
        """Letter, line style and mark of each line of the left panel."""
        return tuple(
            (line.get_label(), line.get_linestyle(), line.get_marker()) for line in self._loss.get_lines()[::2]
        )

    def lay_out(self, width_px: int, height_px: int) -> None:
        """Give the panels their places in a canvas of this size (logical pixels)."""
        self._size_px = (max(width_px, 1), max(height_px, 1))
        self._place_panels()
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take this theme's colours."""
        self._theme = theme
        self._place_panels()
        self._draw()

    def say_again(self) -> None:
        """Draw the words of another language."""
        self._draw()

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Draw these; at most as many as there are STYLES."""
        self._curves = tuple(curves)[: len(STYLES)]
        self._draw()

    def _place_panels(self) -> None:
        width_px, height_px = self._size_px
        scale = self._theme.text_scale
        left, right, top, bottom, gap = (px * scale for px in (LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX, GAP_PX))
        panel_px = max((width_px - left - gap - right) / 2, 1.0)
        rest_px = max(height_px - top - bottom, 1.0)
        for axes, left_px in ((self._loss, left), (self._accuracy, left + panel_px + gap)):
            axes.set_position((left_px / width_px, bottom / height_px, panel_px / width_px, rest_px / height_px))

    def _draw(self) -> None:
        theme = self._theme
        self.figure.set_facecolor(theme.surface)
        n_epochs = max((epochs[-1].epoch for _, epochs in self._curves if epochs), default=1)
        for axes, title in (
            (self._loss, tr("Validation loss")),
            (self._accuracy, tr("Validation accuracy")),
        ):
            axes.cla()
            self._dress(axes, title)
            axes.set_xlim(0, n_epochs * 1.02 + 0.2)
        self._draw_lines(self._loss, [[figures.val_loss for figures in epochs] for _, epochs in self._curves])
        self._draw_lines(self._accuracy, [[figures.val_accuracy for figures in epochs] for _, epochs in self._curves])
        self._loss.set_ylim(bottom=0)
        self._accuracy.set_ylim(0, 1.02)
        self._loss.yaxis.set_major_formatter(DecimalTicks())
        self._accuracy.yaxis.set_major_formatter(lambda value, _position: decimal(value, ".0%"))
        for axes in (self._loss, self._accuracy):
            self._letter_ends(axes)

    def _dress(self, axes: Any, title: str) -> None:
        theme = self._theme
        scale = theme.text_scale
        axes.set_facecolor(theme.surface)
        axes.set_title(title, loc="left", fontsize=10.5 * scale, y=1.0, color=theme.text)
        axes.set_xlabel(tr("epochs"), color=theme.muted, fontsize=10 * scale)
        axes.xaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
        axes.yaxis.set_major_locator(MaxNLocator(nbins=5))
        axes.tick_params(colors=theme.muted, labelsize=9 * scale)
        axes.grid(visible=True, color=theme.border, lw=0.6, alpha=0.7)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
            spine.set_color(theme.border)

    def _draw_lines(self, axes: Any, values: Sequence[Sequence[float]]) -> None:
        """Draw each run's line, and a star at the epoch that it kept."""
        theme = self._theme
        colours = (theme.train_line, theme.val_line, theme.good, theme.bad, theme.text, theme.warning)
        for number, ((letter, epochs), numbers) in enumerate(zip(self._curves, values, strict=True)):
            (style, mark), colour = STYLES[number], colours[number]
            x = [figures.epoch for figures in epochs]
            axes.plot(
                x, numbers, ls=style, lw=1.8, color=colour, marker=mark if len(x) <= MOST_MARKS else "", ms=4.5,
                label=letter, clip_on=False,  # else marks at 0 and 100% would be cut in half
            )  # fmt: skip
            best = best_of(epochs)
            at = x.index(best.epoch) if best is not None else None
            axes.plot(
                [] if at is None else [x[at]], [] if at is None else [numbers[at]], ls="none", marker="*", ms=13,
                color=colour, markeredgecolor=theme.surface, label=f"_{letter}", clip_on=False,
            )  # fmt: skip

    def _letter_ends(self, axes: Any) -> None:
        """Write each run's letter beside the end of its line; letters that would meet are pushed apart."""
        panel = axes.get_position()
        width_px, height_px = panel.width * self._size_px[0], panel.height * self._size_px[1]
        (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
        ends = [(line.get_xdata()[-1], line.get_ydata()[-1], line) for line in axes.get_lines()[::2]]
        placed: list[tuple[float, float]] = []
        for x_end, y_end, line in sorted(ends, key=lambda end: end[1]):
            x_px = (x_end - left) / (right - left) * width_px
            y_px = place_px = (y_end - low) / (high - low) * height_px
            for other_x_px, other_y_px in placed:  # from below
                if abs(x_px - other_x_px) < LABEL_PX:
                    place_px = max(place_px, other_y_px + LABEL_PX)
            placed.append((x_px, place_px))
            axes.annotate(
                line.get_label(), (x_end, y_end), xytext=(9, (place_px - y_px) * POINTS_PER_PX),
                textcoords="offset points", va="center", fontsize=10 * self._theme.text_scale,
                color=line.get_color(), annotation_clip=False,
            )  # fmt: skip
