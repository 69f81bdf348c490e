"""The chart as a matplotlib figure, made once; afterwards only limits, phases, colours and lines change.

Loads matplotlib, which takes a third of a second: imported when the chart is first seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from tlgui.core.steering import SteerAction
from tlgui.views.phase_texts import phase_title
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.train.curves_data import CurvesData, PhaseSpan, SteerMark
from tlgui.views.train.decimation import min_max_columns
from tlgui.views.translation import decimal, marked, tr
from tlgui.views.widgets.decimal_ticks import DecimalTicks

LOSS_ROOM = 1.15
TOP_ROOM = 1.02
"""Of both panels above their highest label, so that the two stand at one height."""
LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX, GAP_PX = 54, 14, 52, 46, 62
XLABEL_DOWN_PX = 25
LETTER_PX = 7.0
"""Width of a letter on a band, a little more than the usual one; to measure each name would double a draw."""
STEER_WORDS: dict[SteerAction, str] = {
    "unfreeze": marked("unfreeze"),
    "more_epochs": marked("more epochs"),
    "lower_rate": marked("lower rate"),
}
STEER_ROOM = 0.06
"""Changes closer together than this part of the chart share a line and its words."""
MARKER_ROOM_PX = 12
"""Marks closer together than this would be a smear; the line alone is drawn then."""


class CurvesFigure:
    """Two panels, loss and right answers, with the lines of one CurvesData.

    Margins are fixed in pixels: to let matplotlib find them doubles the time of a draw.

    Attributes:
        figure: to be given to a canvas. Its lines are 'animated': a draw leaves them out, `draw_lines` adds them.
        loss_top: upper end of the loss axis; the frame is old when a loss is above it.
    """

    def __init__(self) -> None:
        self.figure = Figure()
        self.loss_top = 0.1
        self._loss, self._accuracy = self.figure.subplots(1, 2)
        self._legend: Any = None
        self._theme = LIGHT
        self._size_px = (0, 0)
        self._phase_marks: list[Any] = []
        self._phase_names: list[tuple[Any, PhaseSpan, str]] = []
        """Each text on a band, the phase and its number."""
        self._batches = self._line(self._loss, "-", lw=1.0)
        self._train_loss, self._val_loss, self._best_loss = self._lines(self._loss)
        self._train, self._val, self._best = self._lines(self._accuracy)
        self._titles = [
            self._title(self._loss, tr("Loss: how far off")),
            self._title(self._accuracy, tr("Accuracy: % right")),
        ]
        self._accuracy.set_ylim(0, TOP_ROOM)
        self._accuracy.yaxis.set_major_formatter(lambda value, _position: decimal(value, ".0%"))
        self._loss.yaxis.set_major_formatter(DecimalTicks())
        for axes in (self._loss, self._accuracy):
            axes.set_xlabel(tr("epochs"))
            axes.xaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
            axes.yaxis.set_major_locator(MaxNLocator(nbins=5))
        self.set_theme(LIGHT)

    def lay_out(self, width_px: int, height_px: int) -> None:
        """Give the panels their places in a canvas of this size (logical pixels)."""
        self._size_px = (width_px, height_px)
        scale = self._theme.text_scale
        left, right, top, bottom, gap = (px * scale for px in (LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX, GAP_PX))
        panel_px = max((width_px - left - gap - right) / 2, 1.0)
        rest_px = max(height_px - top - bottom, 1)
        for axes, left_px in ((self._loss, left), (self._accuracy, left + panel_px + gap)):
            axes.set_position((left_px / width_px, bottom / height_px, panel_px / width_px, rest_px / height_px))
            axes.xaxis.set_label_coords(0.5, -XLABEL_DOWN_PX * scale / rest_px)
        self._name_phases()

    def set_theme(self, theme: Theme) -> None:
        """Take this theme's colours; the phases take them at the next `set_frame`."""
        self._theme = theme
        scale = theme.text_scale
        self.figure.set_facecolor(theme.surface)
        for axes in (self._loss, self._accuracy):
            axes.set_facecolor(theme.surface)
            axes.xaxis.label.set(color=theme.muted, fontsize=10 * scale)
            axes.tick_params(colors=theme.muted, labelsize=9 * scale)
            axes.grid(visible=True, color=theme.border, lw=0.6, alpha=0.7)
            for side, spine in axes.spines.items():
                spine.set_visible(side in ("left", "bottom"))
                spine.set_color(theme.border)
        for title in self._titles:
            title.set(color=theme.text, fontsize=10.5 * scale)
        self._batches.set(color=theme.train_line, alpha=0.35)
        for line, colour in (
            (self._train_loss, theme.train_line), (self._train, theme.train_line),
            (self._val_loss, theme.val_line), (self._val, theme.val_line),
            (self._best_loss, theme.text), (self._best, theme.text),
        ):  # fmt: skip
            line.set_color(colour)
        if self._legend is not None:
            self._legend.remove()
        self._legend = self.figure.legend(
            handles=[self._train, self._val, self._best], loc="upper right", borderaxespad=0.5, ncols=3, frameon=False,
            borderpad=0.2, labelcolor=theme.text, fontsize=9 * scale, columnspacing=1.0, handletextpad=0.4,
            handlelength=1.6,
        )  # fmt: skip
        if all(self._size_px):
            self.lay_out(*self._size_px)

    def set_frame(self, data: CurvesData) -> None:
        """Take the axes and phases from the data."""
        self.loss_top = max(data.largest_loss * LOSS_ROOM, 0.1)
        self._loss.set_ylim(0, self.loss_top * TOP_ROOM)
        for mark in self._phase_marks:
            mark.remove()
        self._phase_marks, self._phase_names = [], []
        for axes in (self._loss, self._accuracy):
            axes.set_xlim(0, data.n_epochs)
            self._mark_phases(axes, data)
            self._mark_steers(axes, data)
        self._name_phases()

    @property
    def parts(self) -> tuple[Any, ...]:
        """What the frame is made of, from below: each is drawn by itself, with its `draw`.

        A panel drawn whole takes 25 to 50 ms, nearly all of it for the ticks and labels of its two axes.
        """
        return (self.figure.patch, *_pieces(self._loss), *_pieces(self._accuracy), self._legend)

    def draw_lines(self, data: CurvesData) -> None:
        """Draw the lines over the frame, at a cost that does not grow with the number of points."""
        self._update_lines(data)
        for axes, lines in self._moving.items():
            for line in lines:
                axes.draw_artist(line)

    @property
    def n_vertices(self) -> int:
        """Points that are drawn for all lines together."""
        return sum(len(line.get_xdata()) for lines in self._moving.values() for line in lines)

    @property
    def batch_losses_drawn(self) -> list[float]:
        """The losses of the batches as they are drawn."""
        return [float(loss) for loss in self._batches.get_ydata()]

    @property
    def n_epochs_drawn(self) -> int:
        """Points of the validation line."""
        return len(self._val.get_xdata())

    @property
    def has_marks(self) -> bool:
        """True when each epoch has its mark."""
        return bool(self._val.get_marker())

    @property
    def _small(self) -> float:
        """Size of the text inside the panels, in points."""
        return 8.5 * self._theme.text_scale

    @property
    def _moving(self) -> dict[Any, tuple[Any, ...]]:
        return {
            self._loss: (self._batches, self._train_loss, self._val_loss, self._best_loss),
            self._accuracy: (self._train, self._val, self._best),
        }

    def _update_lines(self, data: CurvesData) -> None:
        epochs, best = data.epochs, data.best
        x = [done.epoch for done in epochs]
        self._set(self._batches, data.batch_x, data.batch_loss)
        self._set(self._train_loss, x, [done.train_loss for done in epochs])
        self._set(self._val_loss, x, [done.val_loss for done in epochs])
        self._set(self._train, x, [done.train_accuracy for done in epochs])
        self._set(self._val, x, [done.val_accuracy for done in epochs])
        self._best_loss.set_data([best.epoch] if best else [], [best.val_loss] if best else [])
        self._best.set_data([best.epoch] if best else [], [best.val_accuracy] if best else [])
        has_room = data.n_epochs * MARKER_ROOM_PX <= self._loss.bbox.width
        for line, marker in (
            (self._train_loss, "o"), (self._val_loss, "s"), (self._train, "o"), (self._val, "s"),
        ):  # fmt: skip
            line.set_marker(marker if has_room or len(x) < 2 else "")

    def _set(self, line: Any, x: Any, y: Any) -> None:
        n_columns = max(int(line.axes.bbox.width), 1)
        line.set_data(*min_max_columns(x, y, x_range=line.axes.get_xlim(), n_columns=n_columns))

    def _mark_phases(self, axes: Any, data: CurvesData) -> None:
        # Where the curves are not: a loss falls, an accuracy rises.
        y, side = (0.985, "top") if axes is self._loss else (0.015, "bottom")
        for index, phase in enumerate(data.phases):
            colour = self._theme.frozen if phase.has_frozen_base else self._theme.learning
            span = axes.axvspan(phase.start, phase.end, color=colour, alpha=0.10 + 0.05 * (index % 2), lw=0)
            name = axes.text(
                phase.start + 0.1, y, "", transform=axes.get_xaxis_transform(), va=side,
                color=self._theme.muted, fontsize=self._small, clip_on=True,
            )  # fmt: skip
            self._phase_marks += [span, name]
            self._phase_names.append((name, phase, f"{index + 1}."))
            if phase.unfrozen:
                self._mark_unfreezing(axes, phase)

    def _mark_steers(self, axes: Any, data: CurvesData) -> None:
        """Draw a line where the person changed the run, and say how beside the loss."""
        for x, actions in _together(data.steers, data.n_epochs * STEER_ROOM):
            self._phase_marks.append(axes.axvline(x, color=self._theme.accent, lw=1.2, ls=":"))
            if axes is self._loss:
                said = tr("you: {changes}").format(changes=", ".join(tr(STEER_WORDS[action]) for action in actions))
                words = axes.text(
                    x, 0.04, said, transform=axes.get_xaxis_transform(), rotation=90,
                    va="bottom", ha="right", color=self._theme.accent, fontsize=self._small, clip_on=True,
                )  # fmt: skip
                self._phase_marks.append(words)

    def _name_phases(self) -> None:
        """Write each phase's name on its band, or its number where the name would run into the next."""
        for text, phase, number in self._phase_names:
            n_epochs = text.axes.get_xlim()[1]
            room_px = text.axes.bbox.width * (phase.end - phase.start) / n_epochs
            name = phase_title(phase.name)
            letter_px = LETTER_PX * self._theme.text_scale * self.figure.dpi / 100
            text.set_text(name if len(name) * letter_px <= room_px else number)

    def _mark_unfreezing(self, axes: Any, phase: PhaseSpan) -> None:
        """Draw a line where blocks begin to learn, and say which ones beside the loss."""
        line = axes.axvline(phase.start, color=self._theme.muted, lw=1.2, ls=(0, (4, 3)))
        self._phase_marks.append(line)
        if axes is self._loss:
            words = axes.text(
                phase.start, 0.9, unfreezing_text(phase), transform=axes.get_xaxis_transform(), rotation=90,
                va="top", ha="left", color=self._theme.muted, fontsize=self._small, clip_on=True,
            )  # fmt: skip
            self._phase_marks.append(words)

    def _lines(self, axes: Any) -> tuple[Any, Any, Any]:
        return (
            self._line(axes, "-", marker="o", label=tr("training")),
            self._line(axes, "--", marker="s", label=tr("validation")),
            # The star is whole at the last epoch, too.
            self._line(axes, "none", marker="*", ms=13, label=tr("best: lowest validation loss"), clip_on=False),
        )

    def _line(self, axes: Any, style: str, *, lw: float = 1.8, **options: Any) -> Any:
        options.setdefault("ms", 4)
        (line,) = axes.plot([], [], ls=style, lw=lw, animated=True, **options)
        return line

    def _title(self, axes: Any, text: str) -> Any:
        return axes.set_title(text, loc="left", y=1.0)  # a given y spares the search for one


def _pieces(axes: Any) -> list[Any]:
    """Return what a panel is made of, in the order in which matplotlib draws it; no lines, which move."""
    still = (child for child in axes.get_children() if child is not axes.patch and not child.get_animated())
    return [axes.patch, *sorted(still, key=lambda child: child.get_zorder())]


def _together(steers: Sequence[SteerMark], room: float) -> list[tuple[float, list[SteerAction]]]:
    """Return where changes are drawn and what they are, those at about the same place once."""
    found: list[tuple[float, list[SteerAction]]] = []
    for steer in steers:
        if not found or steer.x - found[-1][0] > room:
            found.append((steer.x, []))
        if steer.action not in found[-1][1]:
            found[-1][1].append(steer.action)
    return found


def unfreezing_text(phase: PhaseSpan) -> str:
    """Return which blocks begin to learn with a phase."""
    if phase.unfreezes_all:
        return tr("all unfrozen")
    first, last = phase.unfrozen[0], phase.unfrozen[-1]
    return tr("{blocks} unfrozen").format(blocks=first if first == last else f"{first} - {last}")
