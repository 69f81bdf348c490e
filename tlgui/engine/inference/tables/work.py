"""Answers pictures into tables; what was answered is never lost, and a work that was cut off goes on."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.answer_journal import AnswerJournal, FileState
from tlgui.core.atomic_file import make_folder
from tlgui.core.errors import TableError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.messages import say
from tlgui.core.prediction import Prediction
from tlgui.core.predictions_table import Tell, columns, rows
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.tables.table_file import TableFile
from tlgui.paths import data_dir

JOURNALS = "unfinished tables"
"""Folder of tlgui's own."""
OLD_S = 30 * 24 * 3600.0
"""A table that nobody went on with for so long is not gone on with any more: its answers are forgotten."""


@dataclass
class Answering:
    """How far the answers of a table are."""

    n_to_do: int = 0
    """Pictures in all."""
    n_done: int = 0
    n_answered: int = 0
    n_kept: int = 0
    """Of those answered, the ones from before an interruption."""
    n_unsure: int = 0
    n_unknown: int = 0

    @property
    def n_unreadable(self) -> int:
        """Pictures whose row says why there is no answer."""
        return self.n_done - self.n_answered

    def count(self, prediction: Prediction) -> None:
        """Take one more picture into account."""
        self.n_done += 1
        self.n_answered += not prediction.error
        self.n_unsure += prediction.is_unsure
        self.n_unknown += prediction.is_unknown


class TableWork:
    """Answers pictures one by one, then writes the tables from the journal. One thread.

    Args:
        predictor: answers them.
        paths: one for each row, in their order.
        tables: at least one; the first names the work that is gone on with.
        all_classes: the tables have a column for each class.
        tell: makes sentences of messages.
        says_answer: the tables have a last column with the answer, or that it is none of the classes.

    Attributes:
        answering: how far it is.

    Raises:
        TableError: a table cannot hold so much.
    """

    def __init__(
        self,
        predictor: Predictor,
        paths: Sequence[Path],
        tables: Sequence[TableFile],
        *,
        all_classes: bool,
        tell: Tell,
        says_answer: bool = False,
    ) -> None:
        self._predictor, self._paths, self._tables, self._tell = predictor, paths, tables, tell
        self._class_names = predictor.header.class_names if all_classes else ()
        self._says_answer = says_answer
        self._head = columns(self._class_names, says_answer=says_answer)
        self.answering = Answering(n_to_do=len(paths))
        for table in tables:
            table.check_size(len(paths), len(self._head))

    def run(self) -> Iterator[Prediction]:
        """Yield every answer, those from before an interruption too; when all are taken, the tables are written.

        Raises:
            TableError: another program makes the same table, or a disk is full; what is answered is kept.
        """
        header = self._predictor.header
        with journal_file(self._tables[0].path) as file:
            journal = AnswerJournal(file, header.identity, header.class_names)
            try:
                for prediction in self._answers(journal):
                    self.answering.count(prediction)
                    yield prediction
                journal.commit()
                for table in self._tables:
                    answers = (journal.answer(path, header.least_probability) for path in self._paths)
                    cells = rows(answers, self._class_names, self._tell, says_answer=self._says_answer)
                    table.write(self._head, cells)
            finally:
                journal.close()
            journal.discard()

    def _answers(self, journal: AnswerJournal) -> Iterator[Prediction]:
        is_kept = bytearray(journal.holds(path, FileState.of(path)) for path in self._paths) if len(journal) else None
        is_kept = is_kept or bytearray(len(self._paths))
        self.answering.n_kept = sum(is_kept)
        states: deque[FileState] = deque()

        def to_do() -> Iterator[Path]:
            for path, kept in zip(self._paths, is_kept, strict=True):
                if not kept:
                    states.append(FileState.of(path))  # before it is read: what changes meanwhile is answered anew
                    yield path

        new = self._predictor.predict(to_do())
        least = self._predictor.header.least_probability
        for path, kept in zip(self._paths, is_kept, strict=True):
            if kept:
                yield journal.answer(path, least)
            else:
                prediction = next(new)
                journal.note(path, states.popleft(), prediction)
                yield prediction


@contextlib.contextmanager
def journal_file(table: Path, kind: str = JOURNALS) -> Iterator[Path]:
    """Hold the journal of a table against every other program; `kind` is a folder of tlgui's own.

    Raises:
        TableError: it is held, or tlgui's folder cannot be written.
    """
    name = hashlib.sha256(os.fsencode(os.path.realpath(table))).hexdigest()[:32]
    file = data_dir() / kind / f"{name}.sqlite"
    with contextlib.ExitStack() as held:
        try:
            make_folder(file.parent)
            held.enter_context(file_lock(file.with_suffix(".lock")))
        except LockedError as error:
            raise TableError(say("tables.is_going_on", path=str(table)), path=table) from error
        except OSError as error:
            why = error.strerror or str(error)
            raise TableError(
                say("tables.journal_unwritable", file=str(file), why=why), hint=say("tables.go_on_hint"), path=file
            ) from error
        if kind == JOURNALS:  # that of a watched folder is needed as long as its table grows
            _remove_old(file)
        yield file


def _remove_old(wanted: Path) -> None:
    """Remove the journals of other tables that were left behind long ago; what cannot be removed stays."""
    for file in wanted.parent.glob("*.sqlite"):
        if file == wanted:
            continue
        with contextlib.suppress(OSError, LockedError):
            if time.time() - file.stat().st_mtime > OLD_S:
                with file_lock(file.with_suffix(".lock")):
                    for place in (file, Path(f"{file}-journal")):
                        place.unlink(missing_ok=True)
