"""The drawings of a report as SVG text: curves over epochs, and how sure against how often right."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

from tlgui.core.calibration import Reliability
from tlgui.core.evaluation import wilson_interval
from tlgui.core.events import EpochDone, PhaseStarted
from tlgui.core.printable import printable

WIDTH, HEIGHT = 320, 168
LEFT, RIGHT, TOP, BOTTOM = 40, 8, 22, 26
N_TICKS = 3
SIDE = 168
LETTER_PX = 5.5
"""Of the labels; a phase too short for its name has it as a tool tip only."""


def escaped(text: str) -> str:
    """Return a text that stands for itself in HTML and SVG, with no character that steers the reader."""
    return html.escape(printable(text))


class _Plane:
    """Data to places in the picture."""

    def __init__(self, n_epochs: int, low: float, high: float) -> None:
        self._n, self._low, self._high = n_epochs, low, high

    def x(self, epoch: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (epoch - 0.5) / max(self._n, 1)

    def y(self, value: float) -> float:
        share = (value - self._low) / (self._high - self._low)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * min(max(share, 0.0), 1.0)


def curves_svg(
    title: str,
    series: Sequence[tuple[str, Sequence[float]]],
    phases: Sequence[PhaseStarted],
    *,
    best_epoch: int,
    is_fraction: bool,
) -> str:
    """Return a chart of two curves over the epochs.

    Args:
        title: above it.
        series: name and values of the training curve, then of the validation curve; not empty.
        phases: shaded in turn.
        best_epoch: marked.
        is_fraction: the values are 0..1 and shown as percentages, up to 100%.
    """
    values = [value for _, line in series for value in line if math.isfinite(value)] or [0.0]
    high = 1.0 if is_fraction else max(values) * 1.05 or 1.0
    low = max(0.0, math.floor(min(values) * 10) / 10 - 0.1) if is_fraction else 0.0
    n = len(series[0][1])
    plane = _Plane(n, low, high)
    parts = [f'<text class="t" x="{LEFT}" y="13">{escaped(title)}</text>']
    parts += _bands(plane, phases, n)
    for step in range(N_TICKS):
        value = low + (high - low) * step / (N_TICKS - 1)
        label = f"{value:.0%}" if is_fraction else f"{value:.2g}"
        y = plane.y(value)
        parts.append(f'<line class="g" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="l" text-anchor="end" x="{LEFT - 5}" y="{y + 3.5:.1f}">{label}</text>')
    for epoch in sorted({1, (n + 1) // 2, n}):
        x = plane.x(epoch)
        parts.append(f'<text class="l" text-anchor="middle" x="{x:.1f}" y="{HEIGHT - BOTTOM + 13}">{epoch}</text>')
    x = plane.x(best_epoch)
    parts.append(f'<line class="b" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
    for kind, (name, line) in zip(("a", "v"), series, strict=True):
        parts += _line(plane, kind, line)
        offset = WIDTH - RIGHT - (70 if kind == "v" else 140)
        parts.append(f'<line class="{kind}" x1="{offset}" x2="{offset + 14}" y1="9" y2="9"/>')
        parts.append(f'<text class="l" x="{offset + 17}" y="12">{escaped(name)}</text>')
    return _svg(WIDTH, HEIGHT, title, parts)


def _bands(plane: _Plane, phases: Sequence[PhaseStarted], n: int) -> list[str]:
    parts = []
    for index, phase in enumerate(phases):
        end = phases[index + 1].first_epoch if index + 1 < len(phases) else n + 1
        left, right = plane.x(phase.first_epoch - 0.5), plane.x(min(end, n + 1) - 0.5)
        if right > left:
            kind = "p0" if index % 2 == 0 else "p1"
            name = escaped(phase.name)
            parts.append(
                f'<rect class="{kind}" x="{left:.1f}" y="{TOP}" width="{right - left:.1f}" '
                f'height="{HEIGHT - TOP - BOTTOM}"><title>{name}</title></rect>'
            )
            if len(phases) > 1 and right - left > LETTER_PX * len(phase.name):
                x = (left + right) / 2
                parts.append(f'<text class="l" text-anchor="middle" x="{x:.1f}" y="{HEIGHT - 2}">{name}</text>')
    return parts


def _line(plane: _Plane, kind: str, values: Sequence[float]) -> list[str]:
    points = [(plane.x(i), plane.y(value)) for i, value in enumerate(values, start=1) if math.isfinite(value)]
    joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = [f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="2"/>' for x, y in points] if len(points) < 40 else []
    return [f'<polyline class="{kind}" points="{joined}"/>', *dots]


def epochs_svg(
    titles: tuple[str, str, str, str], epochs: Sequence[EpochDone], phases: Sequence[PhaseStarted], best_epoch: int
) -> str:
    """Return the charts of loss and of accuracy.

    Args:
        titles: of the loss, of the accuracy, of the training curve and of the validation curve.
        epochs: all of the run, at least one.
        phases: of the run.
        best_epoch: counted from 1.
    """
    loss, accuracy, train, val = titles
    # Epochs that the log has lost are not counted: the curves then end where the log does.
    best = next((place for place, done in enumerate(epochs, start=1) if done.epoch == best_epoch), len(epochs))
    losses = ((train, [d.train_loss for d in epochs]), (val, [d.val_loss for d in epochs]))
    accuracies = ((train, [d.train_accuracy for d in epochs]), (val, [d.val_accuracy for d in epochs]))
    return curves_svg(loss, losses, phases, best_epoch=best, is_fraction=False) + curves_svg(
        accuracy, accuracies, phases, best_epoch=best, is_fraction=True
    )


def reliability_svg(found: Reliability, x_title: str, y_title: str) -> str:
    """Return a dot for each range of probability, with its own range; on the dashed line the two agree."""
    left, bottom, top, right = 46, 30, 8, 10
    width, height = SIDE - left - right, SIDE - bottom - top

    def place(x: float, y: float) -> tuple[float, float]:
        return left + width * x, top + height * (1 - y)

    parts = [f'<rect class="f" x="{left}" y="{top}" width="{width}" height="{height}"/>']
    (x1, y1), (x2, y2) = place(0, 0), place(1, 1)
    parts.append(f'<line class="b" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>')
    for tick in (0.0, 0.5, 1.0):
        x, y = place(tick, tick)
        parts.append(f'<text class="l" text-anchor="middle" x="{x:.0f}" y="{SIDE - bottom + 12}">{tick:.0%}</text>')
        parts.append(f'<text class="l" text-anchor="end" x="{left - 4}" y="{y + 3.5:.0f}">{tick:.0%}</text>')
    largest = max(one.n for one in found.bins)
    for one in found.bins:
        low, high = wilson_interval(one.n_right, one.n)
        (x, y_low), (_, y_high), (_, y) = (place(one.confidence, value) for value in (low, high, one.accuracy))
        radius = 2.5 + 3.5 * math.sqrt(one.n / largest)
        parts.append(f'<line class="a" x1="{x:.1f}" x2="{x:.1f}" y1="{y_low:.1f}" y2="{y_high:.1f}"/>')
        parts.append(f'<circle class="a" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>')
    middle = top + height / 2
    parts.append(
        f'<text class="l" text-anchor="middle" x="{left + width / 2}" y="{SIDE - 4}">{escaped(x_title)}</text>'
    )
    parts.append(
        f'<text class="l" text-anchor="middle" transform="translate(11 {middle}) rotate(-90)">{escaped(y_title)}</text>'
    )
    return _svg(SIDE, SIDE, x_title, parts)


def _svg(width: int, height: int, title: str, parts: Sequence[str]) -> str:
    return f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escaped(title)}">{"".join(parts)}</svg>'
