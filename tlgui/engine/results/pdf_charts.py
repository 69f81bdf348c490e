"""The drawings of a report on a sheet: the matrix, curves over epochs, and how sure against how often right."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tlgui.core.calibration import Reliability
from tlgui.core.evaluation import Evaluation, wilson_interval
from tlgui.core.printed_report import PrintedReport
from tlgui.engine.results.pdf_sheet import BLUE, RED, RULE, SOFT, Box, Column, Dot, Sheet, Stroke, Style, Words, mixed

SHADE = 0.6
"""Of a full cell of the matrix: the number in it stays readable."""
BANDS = ("#f5f6f7", "#e8eaed")
CHART = 62.0
"""Height of a chart at scale 1, in points."""
N_TICKS = 3


def draw_matrix(sheet: Sheet, column: Column, figures: Evaluation, style: Style) -> None:
    """Draw the confusion matrix, shaded by share of each row."""
    names, n = 0.26 * column.width, len(figures.classes)
    cell = (column.width - names) / n
    small = Style(0.88 * style.size, colour=SOFT)
    height = 1.5 * style.size
    for number, name in enumerate(figures.classes):
        x = column.x + names + (number + 0.5) * cell
        sheet.line(x, column.y, name, small, align="center", room=cell - 2)
    column.y += 1.3 * style.size
    for true, (name, row) in enumerate(zip(figures.classes, figures.confusion, strict=True)):
        sheet.line(column.x, column.y + 1, name, small, room=names - 3)
        total = max(sum(row), 1)
        for answered, count in enumerate(row):
            x = column.x + names + answered * cell
            fill = mixed(BLUE if answered == true else RED, SHADE * count / total)
            sheet.marks.append(Box(x + 0.4, column.y, cell - 0.8, height - 0.8, fill=fill))
            sheet.line(x + cell / 2, column.y + 0.8, str(count) if count else "\u00b7", style, align="center")
        column.y += height
    column.y += 3


def draw_epochs(sheet: Sheet, column: Column, printed: PrintedReport, style: Style) -> None:
    """Draw loss and accuracy over the epochs side by side, phases shaded, the best epoch marked."""
    epochs, words = printed.report.epochs, printed.headings
    names = (words["report.curve_train"], words["report.curve_val"])
    width = (column.width - 16) / 2
    height = CHART * style.size / 6.2
    losses = ([done.train_loss for done in epochs], [done.val_loss for done in epochs])
    accuracies = ([done.train_accuracy for done in epochs], [done.val_accuracy for done in epochs])
    for number, (key, series) in enumerate((("report.loss", losses), ("report.accuracy", accuracies))):
        place = Box(column.x + number * (width + 16), column.y, width, height)
        _Chart(sheet, place, printed, style).draw(words[key], names, series, is_fraction=number == 1)
    column.y += height + 4


class _Chart:
    """One chart over the epochs."""

    def __init__(self, sheet: Sheet, place: Box, printed: PrintedReport, style: Style) -> None:
        self._sheet, self._report, self._style = sheet, printed.report, style
        line = 1.35 * style.size
        self._left, self._right = place.x + 4.2 * style.size, place.x + place.width
        self._top, self._bottom = place.y + line, place.y + place.height - line
        self._n = len(self._report.epochs)

    def draw(self, title: str, names: tuple[str, str], series: Sequence[Sequence[float]], *, is_fraction: bool) -> None:
        sheet, style, line = self._sheet, self._style, 1.35 * self._style.size
        values = [value for curve in series for value in curve if math.isfinite(value)] or [0.0]
        high = 1.0 if is_fraction else max(values) * 1.05 or 1.0
        low = max(0.0, math.floor(min(values) * 10) / 10 - 0.1) if is_fraction else 0.0
        self._draw_bands()
        for step in range(N_TICKS):
            value = low + (high - low) * step / (N_TICKS - 1)
            y = self._y(value, low, high)
            sheet.marks.append(Stroke(((self._left, y), (self._right, y)), RULE, 0.4))
            label = f"{value:.0%}" if is_fraction else f"{value:.2g}"
            sheet.line(self._left - 3, y - 0.6 * style.size, label, style, align="right")
        for epoch in sorted({1, (self._n + 1) // 2, self._n}):
            sheet.line(self._x(epoch), self._bottom + 1, str(epoch), style, align="center")
        best = self._x(self._best)
        sheet.marks.append(Stroke(((best, self._top), (best, self._bottom)), SOFT, 0.6, is_dashed=True))
        top = self._top - line
        sheet.line(self._left, top, title, Style(style.size * 1.1, is_bold=True))
        for number, (name, curve, colour) in enumerate(zip(names, series, (BLUE, RED), strict=True)):
            points = [
                (self._x(epoch), self._y(value, low, high))
                for epoch, value in enumerate(curve, start=1)
                if math.isfinite(value)
            ]
            is_dashed = number == 1
            if len(points) > 1:
                sheet.marks.append(Stroke(points, colour, 1.1, is_dashed))
            elif points:
                sheet.marks.append(Dot(*points[0], 1.6, colour))
            x = self._right - (2 - number) * 11 * style.size
            y = top + 0.6 * style.size
            sheet.marks.append(Stroke(((x, y), (x + 10, y)), colour, 1.1, is_dashed))
            sheet.line(x + 13, top, name, style, room=11 * style.size - 14)

    @property
    def _best(self) -> int:
        # Epochs that the log has lost are not counted: the curves then end where the log does.
        numbers = [done.epoch for done in self._report.epochs]
        return numbers.index(self._report.best_epoch) + 1 if self._report.best_epoch in numbers else self._n

    def _draw_bands(self) -> None:
        phases = self._report.phases
        for index, phase in enumerate(phases):
            end = phases[index + 1].first_epoch if index + 1 < len(phases) else self._n + 1
            left, right = self._x(phase.first_epoch - 0.5), self._x(min(end, self._n + 1) - 0.5)
            if right > left:
                height = self._bottom - self._top
                self._sheet.marks.append(Box(left, self._top, right - left, height, fill=BANDS[index % 2]))

    def _x(self, epoch: float) -> float:
        return self._left + (self._right - self._left) * (epoch - 0.5) / max(self._n, 1)

    def _y(self, value: float, low: float, high: float) -> float:
        share = min(max((value - low) / (high - low), 0.0), 1.0)
        return self._bottom - (self._bottom - self._top) * share


def draw_reliability(sheet: Sheet, place: Box, found: Reliability, titles: tuple[str, str], style: Style) -> None:
    """Draw a dot for each range of probability, with its own range; on the dashed line the two agree."""
    left, bottom = place.x + 5.2 * style.size, place.y + place.height - 3.0 * style.size
    width, height = place.x + place.width - left, bottom - place.y - 2

    def at(x: float, y: float) -> tuple[float, float]:
        return left + width * x, bottom - height * y

    sheet.marks.append(Box(left, bottom - height, width, height, edge=RULE))
    sheet.marks.append(Stroke((at(0, 0), at(1, 1)), SOFT, 0.5, is_dashed=True))
    for tick in (0.0, 0.5, 1.0):
        x, y = at(tick, tick)
        sheet.line(x, bottom + 1, f"{tick:.0%}", style, align={0.0: "left", 0.5: "center", 1.0: "right"}[tick])
        sheet.line(left - 2, y - 0.6 * style.size, f"{tick:.0%}", style, align="right")
    largest = max(one.n for one in found.bins)
    for one in found.bins:
        low, high = wilson_interval(one.n_right, one.n)
        sheet.marks.append(Stroke((at(one.confidence, low), at(one.confidence, high)), BLUE, 0.9))
        sheet.marks.append(Dot(*at(one.confidence, one.accuracy), 1.2 + 1.8 * math.sqrt(one.n / largest), BLUE))
    sheet.line(left + width / 2, bottom + 1 + 1.2 * style.size, titles[0], style, align="center", room=width)
    upright = Words(place.x + style.size, bottom - height / 2, sheet.fonts.shown(titles[1]), style, "center", 90.0)
    sheet.marks.append(upright)
