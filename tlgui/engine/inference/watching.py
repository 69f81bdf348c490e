"""Watches a folder: new pictures are answered once they are whole, written into a table, and sorted if wanted.

A watcher looks when it is told to; who waits between two looks, and how, is the caller's.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from tlgui.core.answer_journal import AnswerJournal, FileState, belongs
from tlgui.core.errors import PictureError, TableError
from tlgui.core.messages import say
from tlgui.core.prediction import NONE_OF_THESE, NOT_SURE, Prediction
from tlgui.core.predictions_table import Tell
from tlgui.core.sorting import Sorter, only_one, open_sorting
from tlgui.core.sorting_journal import JournalHead, folder_names
from tlgui.engine.data.decode import is_picture
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.tables.growing_table import GrowingTable
from tlgui.engine.inference.tables.work import journal_file

JOURNALS = "watched folders"
SETTLED_S = 2.0
"""A file that has kept its size and time for so long is whole."""
N_AT_ONCE = 64
"""So many answers are in the table before the next pictures are looked at."""
UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart")
"""Names that programs give to files while they write them."""


@dataclass(frozen=True)
class Watch:
    """What is watched, and where the answers go."""

    folder: Path
    table: Path
    """From `checked_place`; a CSV."""
    sort_into: Path | None = None
    """Copies go there; a new or empty folder, or one that this model has sorted into."""


@dataclass(frozen=True)
class Looked:
    """What a look, or a part of it, has found."""

    is_there: bool
    """False while the folder is gone."""
    new: tuple[Prediction, ...] = ()
    """Answered now, and in the table."""
    n_waiting: int = 0
    """Files that may still be written to."""


class Watcher:
    """Looks for new pictures in a folder. One thread; use `open_watcher`.

    Args:
        predictor: answers them.
        watch: what and where.
        journal: of this watch.
        tell: makes sentences of messages.
    """

    def __init__(
        self,
        predictor: Predictor,
        watch: Watch,
        journal: AnswerJournal,
        *,
        tell: Tell,
    ) -> None:
        self._predictor, self._watch, self._journal = predictor, watch, journal
        header = predictor.header
        self._least = header.least_probability
        self._table = GrowingTable(watch.table, journal, header.class_names, tell=tell, least=self._least)

    @property
    def n_rows(self) -> int:
        """Answers so far, those of earlier times too."""
        return len(self._journal)

    def look(self) -> Iterator[Looked]:
        """Yield what is new, some pictures at a time, each time after it is in the table and sorted.

        Raises:
            TableError, SortingError: something cannot be written; the next look does what is left.
        """
        if not _is_there(self._watch.folder):
            yield Looked(is_there=False)
            return
        whole, n_waiting = self._new_files()
        self._journal.commit()
        self._keep_up()  # with what an earlier look could not write
        for start in range(0, len(whole), N_AT_ONCE):
            new = tuple(self._answered(whole[start : start + N_AT_ONCE]))
            self._journal.commit()
            self._keep_up()
            yield Looked(is_there=True, new=new, n_waiting=n_waiting)
        if not whole:
            yield Looked(is_there=True, n_waiting=n_waiting)

    def _new_files(self) -> tuple[list[tuple[Path, FileState]], int]:
        """Return the pictures that are whole and not answered as they are now, and how many may not be whole."""
        whole, n_waiting, now_s = [], 0, time.time()
        for path in self._files():
            state = FileState.of(path)
            if state.size < 0 or self._journal.knows(path, state):
                continue
            seen_s = self._journal.see(path, state, now_s)
            if seen_s is None:
                continue
            if seen_s < SETTLED_S:
                n_waiting += 1
            elif _may_be_picture(path):
                whole.append((path, state))
            else:
                self._journal.mark_other(path)
        return whole, n_waiting

    def _files(self) -> Iterator[Path]:
        sorted_into = os.path.realpath(self._watch.sort_into) if self._watch.sort_into else ""
        for place, folders, names in os.walk(self._watch.folder):
            folders[:] = sorted(
                name
                for name in folders
                if not name.startswith(".") and os.path.realpath(os.path.join(place, name)) != sorted_into
            )
            for name in sorted(names):
                if not name.startswith(".") and not name.lower().endswith(UNFINISHED):
                    yield Path(place, name)

    def _answered(self, files: Sequence[tuple[Path, FileState]]) -> Iterator[Prediction]:
        predictions = self._predictor.predict(path for path, _ in files)
        for (path, state), prediction in zip(files, predictions, strict=True):
            if prediction.error and FileState.of(path) != state:
                continue  # it went away, or was written to after all: a later look tells
            self._journal.note(path, state, prediction)
            yield prediction

    def _keep_up(self) -> None:
        """Bring the table and the sorted folder up to the journal."""
        self._table.add()
        into = self._watch.sort_into
        if into is None:
            return
        key = f"sorted into {os.path.realpath(into)!r}"
        number = int(self._journal.about(key) or 0)
        # Before it is opened: each opening writes the sorting's journal anew.
        if not any(True for _ in islice(self._journal.after(number, self._least), 1)):
            return
        with only_one(into), contextlib.closing(open_sorting(into, self._head())) as journal:
            sorter = Sorter(into, journal)
            sorter.finish_interrupted()
            for found, prediction in self._journal.after(number, self._least):
                if sorter.is_to_do(Path(prediction.path)):
                    sorter.take(prediction)
                number = found
        self._journal.set_about(key, str(number))
        self._journal.commit()

    def _head(self) -> JournalHead:
        header = self._predictor.header
        return JournalHead(header.identity, False, folder_names(header.class_names, (NOT_SURE, NONE_OF_THESE)))


@contextlib.contextmanager
def open_watcher(predictor: Predictor, watch: Watch, *, tell: Tell, overwrite: bool = False) -> Iterator[Watcher]:
    """Open the watcher of a folder, which goes on where an earlier one ended; nobody else writes its table meanwhile.

    Args:
        predictor: answers the pictures.
        watch: what and where.
        tell: makes sentences of messages.
        overwrite: begin the table anew where it is of another model or folder.

    Raises:
        TableError: the table is one of another model or folder, or is being written to already.
    """
    about = f"{predictor.header.identity} in {absolute(watch.folder)!r}"
    class_names = predictor.header.class_names
    with journal_file(watch.table, JOURNALS) as file:
        if watch.table.exists() and not overwrite and not belongs(file, about, class_names):
            raise TableError(
                say("tables.of_another_watch", path=str(watch.table)),
                hint=say("runs.choose_another_name_or_replace"),
                path=watch.table,
            )
        with contextlib.closing(AnswerJournal(file, about, class_names)) as journal:
            yield Watcher(predictor, watch, journal, tell=tell)


def absolute(path: Path) -> str:
    """Return one name of a folder, however it was given."""
    return os.path.realpath(path)


def _is_there(folder: Path) -> bool:
    try:
        with os.scandir(folder):
            return True
    except OSError:
        return False


def _may_be_picture(path: Path) -> bool:
    try:
        return is_picture(path)
    except PictureError:
        return True  # the answer says why it cannot be read
