"""The epochs of a run as a table, kept as history.csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from tlgui.core.atomic_file import write_text_atomic
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
    """Write all epochs as CSV (UTF-8, comma, header row); the old table stays until the new one is whole.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, COLUMNS)
    writer.writeheader()
    writer.writerows(map(history_row, epochs))
    write_text_atomic(path, table.getvalue())
