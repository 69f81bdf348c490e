"""The journal of a table of answers: every answer is on disk before the next pictures are looked at.

SQLite, one file: a hundred thousand answers cost no memory, and one that was cut off at any moment opens again.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tlgui.core.errors import TableError
from tlgui.core.messages import Text, message_from_json, message_to_json, say
from tlgui.core.prediction import Prediction, Score
from tlgui.core.shards import status_of

FORMAT = 1
APPLICATION_ID = 0x746C6761
"""Tells our files from those of other programs, in the file's first hundred bytes."""
COMMIT_S = 1.0
"""So much work is lost at most when the program is killed."""
N_COMMIT = 64
NO_PICTURE = -1.0
"""In place of the time since when a file is seen."""
SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE answer (
    number INTEGER PRIMARY KEY, path BLOB NOT NULL, size INTEGER NOT NULL, changed_ns INTEGER NOT NULL,
    prediction TEXT NOT NULL, is_error INTEGER NOT NULL
);
CREATE INDEX answer_path ON answer (path);
CREATE TABLE seen (
    path BLOB PRIMARY KEY, size INTEGER NOT NULL, changed_ns INTEGER NOT NULL, since_s REAL NOT NULL
) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class FileState:
    """By what a file is taken for unchanged."""

    size: int
    """Bytes; -1 where it cannot be found out."""
    changed_ns: int

    @classmethod
    def of(cls, path: Path) -> FileState:
        """Return the state of a file now; it need not be there."""
        try:
            status = status_of(path)
        except (OSError, ValueError):
            return cls(-1, -1)
        return cls(status.st_size, status.st_mtime_ns)


class AnswerJournal:
    """Keeps answers on disk. One thread.

    Args:
        file: the journal; made, or made anew where it is damaged or is of something else.
        about: what the answers depend on, such as the model; another value begins anew.
        class_names: of the model, in its order.

    Raises:
        TableError: the file cannot be written.
    """

    def __init__(self, file: Path, about: str, class_names: Sequence[str]) -> None:
        self.file = file
        self._class_names = tuple(class_names)
        self._n_waiting, self._committed_s = 0, time.monotonic()
        with self._told():
            self._database = self._opened(about)

    def __len__(self) -> int:
        with self._told():
            (n,) = self._database.execute("SELECT count(*) FROM answer").fetchone()
        return int(n)

    def holds(self, path: Path, state: FileState) -> bool:
        """Return whether a picture is answered, as it is now; one that could not be read is to be tried again."""
        return self._latest(path) == (state.size, state.changed_ns, 0)

    def knows(self, path: Path, state: FileState) -> bool:
        """Return whether there is a row for a file as it is now, readable or not."""
        return self._latest(path)[:2] == (state.size, state.changed_ns)

    def see(self, path: Path, state: FileState, now_s: float) -> float | None:
        """Return for how many seconds a file has been seen in this state; None where it is known to be no picture."""
        with self._told():
            row = self._database.execute(
                "SELECT size, changed_ns, since_s FROM seen WHERE path = ?", (os.fsencode(path),)
            ).fetchone()
            if row is not None and row[:2] == (state.size, state.changed_ns) and row[2] <= now_s:
                return None if row[2] == NO_PICTURE else now_s - float(row[2])
            self._database.execute(
                "INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)",
                (os.fsencode(path), state.size, state.changed_ns, now_s),
            )
        return 0.0

    def mark_other(self, path: Path) -> None:
        """Keep that a file that was seen is no picture, until it changes."""
        with self._told():
            self._database.execute("UPDATE seen SET since_s = ? WHERE path = ?", (NO_PICTURE, os.fsencode(path)))

    def answer(self, path: Path, least: float | None) -> Prediction:
        """Return the latest answer to a picture, judged by an answer dial; KeyError where there is none."""
        with self._told():
            row = self._database.execute(
                "SELECT prediction FROM answer WHERE path = ? ORDER BY number DESC LIMIT 1", (os.fsencode(path),)
            ).fetchone()
        if row is None:
            raise KeyError(path)
        return self._prediction(os.fsdecode(path), row[0], least)

    def after(self, number: int, least: float | None) -> Iterator[tuple[int, Prediction]]:
        """Yield the answers after one of this number, oldest first, each with its own."""
        with self._told():
            rows = self._database.execute(
                "SELECT number, path, prediction FROM answer WHERE number > ? ORDER BY number", (number,)
            )
            for found, path, text in rows:
                yield found, self._prediction(os.fsdecode(path), text, least)

    def note(self, path: Path, state: FileState, prediction: Prediction) -> None:
        """Keep an answer; it is on disk within a second, or after the next `commit`."""
        scores = {score.class_name: score.probability for score in prediction.scores}
        data = {
            "p": [scores[name] for name in self._class_names] if scores else [],
            "u": prediction.unknown_score,
            "e": _error_to_json(prediction.error),
        }
        text = json.dumps(data, separators=(",", ":"))
        with self._told():
            self._database.execute(
                "INSERT INTO answer (path, size, changed_ns, prediction, is_error) VALUES (?, ?, ?, ?, ?)",
                (os.fsencode(path), state.size, state.changed_ns, text, bool(prediction.error)),
            )
        self._n_waiting += 1
        if self._n_waiting >= N_COMMIT or time.monotonic() - self._committed_s >= COMMIT_S:
            self.commit()

    def about(self, key: str) -> str | None:
        """Return a value that was kept with `set_about`."""
        with self._told():
            row = self._database.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_about(self, key: str, value: str) -> None:
        """Keep a value; on disk after the next `commit`."""
        with self._told():
            self._database.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (key, value))

    def commit(self) -> None:
        """Have everything noted on the disk.

        Raises:
            TableError: it cannot be written; what was there before is kept.
        """
        with self._told():
            self._database.commit()
        self._n_waiting, self._committed_s = 0, time.monotonic()

    def close(self) -> None:
        """Have what was noted on the disk where that is possible, and close the file."""
        with contextlib.suppress(sqlite3.Error):
            self._database.commit()
        self._database.close()

    def discard(self) -> None:
        """Close and remove it: the table is written."""
        self._database.close()
        _remove(self.file)

    def _latest(self, path: Path) -> tuple[int, ...]:
        with self._told():
            row = self._database.execute(
                "SELECT size, changed_ns, is_error FROM answer WHERE path = ? ORDER BY number DESC LIMIT 1",
                (os.fsencode(path),),
            ).fetchone()
        return () if row is None else tuple(row)

    def _prediction(self, path: str, text: str, least: float | None) -> Prediction:
        data: dict[str, Any] = json.loads(text)
        named = [Score(name, value) for name, value in zip(self._class_names, data["p"], strict=False)]
        named.sort(key=lambda score: -score.probability)
        error = _error_from_json(data["e"])
        if error:
            return Prediction(path, error=error)
        return Prediction(path, tuple(named), unknown_score=data["u"], least_probability=least)

    def _opened(self, about: str) -> sqlite3.Connection:
        wanted = _wanted(about, self._class_names)
        database = _connect(self.file)
        try:
            if _is_of(database, wanted):
                return database
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_ERROR":  # the disk; else it holds no such tables
                database.close()
                raise
        except sqlite3.DatabaseError:
            pass  # damaged, or no database: nothing that could be gone on with
        database.close()
        _remove(self.file)
        database = _connect(self.file)
        database.executescript(
            f"BEGIN; PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={FORMAT}; {SCHEMA} COMMIT;"
        )
        database.execute("INSERT INTO about VALUES ('of', ?)", (wanted,))
        database.commit()
        return database

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            is_full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
            key = "tables.journal_disk_is_full" if is_full else "tables.journal_unwritable"
            raise TableError(
                say(key, file=str(self.file), why=str(error)), hint=say("tables.go_on_hint"), path=self.file
            ) from error


def belongs(file: Path, about: str, class_names: Sequence[str]) -> bool:
    """Return whether there is a journal of exactly this, which `AnswerJournal` would go on with."""
    if not file.exists():
        return False
    with contextlib.closing(_connect(file)) as database, contextlib.suppress(sqlite3.Error):
        return _is_of(database, _wanted(about, class_names))
    return False


def _wanted(about: str, class_names: Sequence[str]) -> str:
    return json.dumps([about, list(class_names)])


def _connect(file: Path) -> sqlite3.Connection:
    # Without WAL, which does not work in data folders on network drives; commits are rare enough.
    return sqlite3.connect(file, timeout=10.0)


def _is_of(database: sqlite3.Connection, wanted: str) -> bool:
    application = database.execute("PRAGMA application_id").fetchone()
    version = database.execute("PRAGMA user_version").fetchone()
    if (application, version) != ((APPLICATION_ID,), (FORMAT,)):
        return False
    about = database.execute("SELECT value FROM about WHERE key = 'of'").fetchone()
    return about is not None and str(about[0]) == wanted


def _remove(file: Path) -> None:
    for suffix in ("", "-journal"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)


def _error_to_json(error: Text) -> Any:
    return error if isinstance(error, str) else message_to_json(error)


def _error_from_json(data: Any) -> Text:
    return data if isinstance(data, str) else message_from_json(data)
