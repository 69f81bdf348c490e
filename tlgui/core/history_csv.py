"""The epochs of a run as a table, kept as history.csv."""

from __future__ import annotations

import csv
import io
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.events import EpochDone
from tlgui.core.regular_file import open_regular

log = logging.getLogger(__name__)

COLUMNS = (
    "epoch",
    "phase",
    "train_loss",
    "train_accuracy",
    "val_loss",
    "val_accuracy",
    "learning_rate_head",
    "learning_rate_base",
    "seconds",
)


@dataclass(frozen=True)
class EpochFigures:
    """What an epoch of a run came to: losses in nats a picture, accuracies 0..1."""

    epoch: int
    phase: int
    train_loss: float
    train_accuracy: float
    val_loss: float
    val_accuracy: float

    @classmethod
    def of(cls, done: EpochDone) -> EpochFigures:
        """Return the figures of an event."""
        return cls(done.epoch, done.phase, done.train_loss, done.train_accuracy, done.val_loss, done.val_accuracy)


def best_of(epochs: Sequence[EpochFigures]) -> EpochFigures | None:
    """Return the epoch whose weights a run keeps: the first with the lowest validation loss."""
    numbers = (figures for figures in epochs if isfinite(figures.val_loss))
    return min(numbers, key=lambda figures: figures.val_loss, default=None)


def history_row(done: EpochDone) -> dict[str, float]:
    """Return one row of the table; losses in nats a picture, accuracies 0..1."""
    values = (
        done.epoch,
        done.phase,
        done.train_loss,
        done.train_accuracy,
        done.val_loss,
        done.val_accuracy,
        done.rate_head,
        done.rate_base,
        round(done.seconds, 3),
    )
    return dict(zip(COLUMNS, values, strict=True))


def write_history(path: Path, epochs: Iterable[EpochDone]) -> None:
    """Write all epochs as CSV (UTF-8, comma, header row); the old table stays until the new one is whole.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, COLUMNS)
    writer.writeheader()
    writer.writerows(map(history_row, epochs))
    write_text_atomic(path, table.getvalue())


def read_history(path: Path) -> tuple[EpochFigures, ...]:
    """Return the epochs that `write_history` wrote.

    Raises:
        OSError: there is no such file, or it cannot be read.
        ValueError: it is damaged.
    """
    with open_regular(path) as file:
        rows = csv.DictReader(io.StringIO(file.read().decode("utf-8"), newline=""))
    try:
        return tuple(
            EpochFigures(int(row["epoch"]), int(row["phase"]), *(float(row[column]) for column in COLUMNS[2:6]))
            for row in rows
        )
    except (KeyError, TypeError, csv.Error) as error:  # a column is missing, or a line was broken off
        raise ValueError(str(error)) from error


def known_history(path: Path) -> tuple[EpochFigures, ...]:
    """Return the epochs that a run has written down; none where they cannot be read."""
    try:
        return read_history(path)
    except (OSError, ValueError) as error:
        log.info("The curves in '%s' are not known: %s", path, error)
        return ()
