"""A CSV to which rows are added; a kill leaves no half row, and a person's own changes to it stay."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from tlgui.core.answer_journal import AnswerJournal
from tlgui.core.atomic_file import sync, write_atomic
from tlgui.core.prediction import Prediction
from tlgui.core.predictions_table import Tell, columns, csv_bytes, rows, told_of, write_csv

SIZE, NUMBER = "table bytes", "table number"
"""Kept in the journal: how long the table was when rows were last added, and the number of the last of them."""


class GrowingTable:
    """Adds what the journal holds to a table. One thread.

    Args:
        path: from `checked_place`; a CSV.
        journal: of the answers.
        class_names: of the columns.
        tell: makes sentences of messages.
        least: the model's answer dial.
    """

    def __init__(
        self, path: Path, journal: AnswerJournal, class_names: Sequence[str], *, tell: Tell, least: float | None
    ) -> None:
        self._path, self._journal, self._class_names = path, journal, class_names
        self._tell, self._least = tell, least

    def add(self) -> None:
        """Add the rows that are not in the table yet; where it is gone, write it anew with all of them.

        Raises:
            TableError: it cannot be written; the next call adds the rows.
        """
        size = self._journal.about(SIZE)
        number = int(self._journal.about(NUMBER) or 0)
        with told_of(self._path):
            is_new = size is None or not self._path.exists()
            last = self._write_whole() if is_new else self._append(int(size or 0), number)
            if not is_new and last == number:
                return  # the size stays that of our own last rows, whatever a person has added
            self._journal.set_about(SIZE, str(self._path.stat().st_size))
        self._journal.set_about(NUMBER, str(last))
        self._journal.commit()

    def _write_whole(self) -> int:
        answers = _Numbered(self._journal.after(0, self._least))
        cells = rows(answers, self._class_names, self._tell)
        write_atomic(self._path, lambda file: write_csv(file, columns(self._class_names), cells))
        return answers.number

    def _append(self, size: int, number: int) -> int:
        answers = _Numbered(self._journal.after(number, self._least), number)
        new = csv_bytes(rows(answers, self._class_names, self._tell))
        if not new:
            return number
        with self._path.open("r+b") as file:
            file.seek(min(size, os.fstat(file.fileno()).st_size))
            start, tail = file.tell(), file.read(len(new) + 1)
            if start == size and new.startswith(tail):
                file.seek(start)  # nothing behind, or what a kill left of these very rows
            else:  # a person has changed the table: their rows stay, ours come behind them
                file.seek(-1, os.SEEK_END)
                last = file.read(1)
                file.write(b"" if last == b"\n" else b"\r\n")
            file.write(new)
            file.flush()
            sync(file.fileno())
        return answers.number


class _Numbered:
    """Answers without their numbers; keeps the last of these."""

    def __init__(self, answers: Iterator[tuple[int, Prediction]], number: int = 0) -> None:
        self._answers = answers
        self.number = number

    def __iter__(self) -> Iterator[Prediction]:
        for number, prediction in self._answers:
            self.number = number
            yield prediction
