"""The classes of a measurement as lines: their figures, and what their pictures were answered as."""

from __future__ import annotations

from tlgui.cli.terminal import print_line
from tlgui.core.evaluation import Evaluation


def print_classes(evaluation: Evaluation) -> None:
    """Print a line for each class, confusion matrix included."""
    width = max(map(len, evaluation.classes))
    print_line(f"{'':<{width}}  {'pictures':>8} {'found':>8} {'trusted':>8}   answered as (columns in class order)")
    for name, row in zip(evaluation.classes, evaluation.confusion, strict=True):
        report = evaluation.per_class[name]
        counts = " ".join(f"{count:>5}" for count in row)
        print_line(f"{name:<{width}}  {report.n:>8} {_percent(report.recall)} {_percent(report.precision)}   {counts}")
    print_line()
    print_line("found: recall, of this class's pictures; trusted: precision, of the answers with this class")


def _percent(fraction: float | None) -> str:
    return f"{'-' if fraction is None else f'{fraction:.1%}':>8}"
