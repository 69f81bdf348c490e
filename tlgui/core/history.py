"""The epochs of a run as a table, kept as history.csv."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from tlgui.core.events import EpochDone

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
    """Write all epochs as CSV (UTF-8, comma, header row)."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(map(history_row, epochs))
