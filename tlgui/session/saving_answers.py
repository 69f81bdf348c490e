"""Saving answers as a table, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.atomic_file import write_atomic
from tlgui.core.messages import Text
from tlgui.core.prediction import Prediction
from tlgui.core.predictions_table import checked_place, columns, rows, told_of, write_csv
from tlgui.session.background import Report, ShouldStop, Work

SHOWN_COLUMNS = ("answer", "note")


@dataclass(frozen=True)
class AnswersSaved:
    """A table of answers is written."""

    path: Path
    n: int
    """Its rows: one for each file, whether it could be read or not."""


def saving_answers(
    path: Path,
    predictions: Sequence[Prediction],
    shown: Iterable[tuple[str, str]],
    model: Path | None,
    sentence: Callable[[Text], str],
) -> Work:
    """Return the work of writing the table that `tlgui predict --csv` writes, and as last columns what the window says.

    It answers AnswersSaved.

    Args:
        path: as the person chose it, who has agreed that a file there is replaced.
        predictions: one for each row.
        shown: the answer and the note of each as they stand in the window; asked for in the background.
        model: that is open, which is never replaced, nor are the pictures.
        sentence: makes words of why a picture cannot be read.
    """

    def work(_report: Report, _should_stop: ShouldStop) -> AnswersSaved:
        inputs = [Path(prediction.path) for prediction in predictions]
        place = checked_place(path, [*inputs, *([model] if model is not None else [])], overwrite=True)
        cells = ([*row, *words] for row, words in zip(rows(predictions, (), sentence), shown, strict=True))
        with told_of(place):
            write_atomic(place, lambda file: write_csv(file, [*columns(()), *SHOWN_COLUMNS], cells))
        return AnswersSaved(place, len(predictions))

    return work
