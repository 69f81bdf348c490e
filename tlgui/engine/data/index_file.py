"""The index of a folder of pictures on the disk: a small database that can always be made again."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tlgui.core.atomic_file import make_folder

log = logging.getLogger(__name__)

FORMAT = 1
"""Kept as user_version. One of an earlier format is made anew; one of a later format is left as it is and not used."""
APPLICATION_ID = 0x746C6769
PAGE_BYTES = 16384
"""Several miniatures fit on a page; on one of SQLite's own size, a single one."""
BUSY_S = 2.0
"""How long another process may be writing before this one goes on without the index."""
N_RESULTS = 6
"""Of one folder, which is looked at in several ways."""
MOST_BYTES, MOST_FOLDERS = 2**30, 200
"""Of all indexes together; those not used for longest go first."""
SUFFIX = ".sqlite"
COLUMNS = (
    *("path", "size", "mtime_ns", "ctime_ns", "inode", "flags"),
    *("state", "content", "format", "width", "height", "taken", "camera", "detail"),
)
SCHEMA = f"""
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE file (
    path BLOB PRIMARY KEY,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, inode INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    state TEXT NOT NULL, content TEXT NOT NULL, format TEXT NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, taken TEXT NOT NULL, camera TEXT NOT NULL, detail TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE miniature (path BLOB PRIMARY KEY, grey BLOB NOT NULL);
CREATE TABLE result (key TEXT PRIMARY KEY, data BLOB NOT NULL, used REAL NOT NULL);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
"""

TABLES = {"about", "file", "miniature", "result"}

Row = tuple[bytes, int, int, int, int, int, str, str, str, int, int, str, str, str]
"""COLUMNS of one file: its path below the folder in the system's bytes, its signature, and what was seen of it."""


class UnusableIndexError(Exception):
    """The index is left alone; the scan does without."""


@contextlib.contextmanager
def unusable() -> Iterator[None]:
    """Turn what the database and its disk say into an UnusableIndexError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise UnusableIndexError(str(error)) from error


class IndexFile:
    """One open index. Used by one thread at a time; several processes may have the same open.

    Args:
        path: of the database; it is made where there is none, and made anew where it is damaged, or was written by
            other readers of pictures.
        reader: names what reads the pictures; others may see something else in them.

    Raises:
        UnusableIndexError: it cannot be opened, or a later version of the program has written it. So say all methods.
    """

    def __init__(self, path: Path, reader: str) -> None:
        self._path, self._reader = path, reader
        with unusable():
            make_folder(path.parent)
            try:
                self._database = self._opened()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
                    raise  # locked, or a disk that cannot be written: what lies there may be whole
                log.warning("The index of pictures '%s' is damaged (%s); it is made anew.", path.name, error)
                remove_index(path)
                self._database = self._opened()

    def rows(self) -> list[Row]:
        """Return what is known of every file."""
        with unusable():
            return self._database.execute(f"SELECT {', '.join(COLUMNS)} FROM file").fetchall()

    def put(self, rows: Sequence[Row], miniatures: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep rows, each in place of an earlier one of its path; and miniatures by path, which belong to new rows."""
        marks = ", ".join("?" * len(COLUMNS))
        packed = [(path, zlib.compress(grey, 1)) for path, grey in miniatures]
        with unusable(), self._database:
            self._database.executemany("DELETE FROM miniature WHERE path = ?", [(row[0],) for row in rows])
            self._database.executemany(f"REPLACE INTO file VALUES ({marks})", rows)
            self._database.executemany("REPLACE INTO miniature VALUES (?, ?)", packed)

    def forget(self, paths: Iterable[bytes]) -> None:
        """Drop the rows of files that are not there any more."""
        gone = [(path,) for path in paths]
        with unusable(), self._database:
            self._database.executemany("DELETE FROM file WHERE path = ?", gone)
            self._database.executemany("DELETE FROM miniature WHERE path = ?", gone)

    def miniature(self, path: bytes) -> bytes | None:
        """Return the miniature of a picture; None where none was kept."""
        with unusable():
            found = self._database.execute("SELECT grey FROM miniature WHERE path = ?", (path,)).fetchone()
        try:
            return zlib.decompress(found[0]) if found else None
        except zlib.error:
            return None

    def result(self, key: str) -> bytes | None:
        """Return the result that was kept under a key."""
        with unusable():
            found = self._database.execute("SELECT data FROM result WHERE key = ?", (key,)).fetchone()
            if found:
                with self._database:
                    self._database.execute("UPDATE result SET used = ? WHERE key = ?", (time.time(), key))
        try:
            return zlib.decompress(found[0]) if found else None
        except zlib.error:
            return None

    def put_result(self, key: str, data: bytes) -> None:
        """Keep a result; those not used for longest go."""
        kept = f"SELECT key FROM result ORDER BY used DESC LIMIT {N_RESULTS}"
        with unusable(), self._database:
            self._database.execute("REPLACE INTO result VALUES (?, ?, ?)", (key, zlib.compress(data, 1), time.time()))
            self._database.execute(f"DELETE FROM result WHERE key NOT IN ({kept})")

    def close(self) -> None:
        """Let go of the file."""
        with contextlib.suppress(sqlite3.Error):
            self._database.close()

    def _opened(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=BUSY_S, check_same_thread=False)
        try:
            _require_known_format(database)
            database.execute(f"PRAGMA page_size = {PAGE_BYTES}")
            database.execute("PRAGMA journal_mode = WAL")
            # What a power cut takes away is looked at again.
            database.execute("PRAGMA synchronous = NORMAL")
            self._prepare(database)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        """Make the tables in a new file, and anew where other readers have filled them."""
        database.execute("BEGIN IMMEDIATE")  # of two processes at a new file, the second waits and finds it made
        names = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        is_made = database.execute("PRAGMA user_version").fetchone()[0] == FORMAT and names == TABLES
        found = database.execute("SELECT value FROM about WHERE key = 'reader'").fetchone() if is_made else None
        if found != (self._reader,):
            for name in names:
                database.execute(f'DROP TABLE "{name}"')
            for statement in filter(str.strip, SCHEMA.split(";")):
                database.execute(statement)
            database.execute("INSERT INTO about VALUES ('reader', ?)", (self._reader,))
        database.execute("COMMIT")


def _require_known_format(database: sqlite3.Connection) -> None:
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if version > FORMAT:
        raise UnusableIndexError(f"it is of format {version}, and this version of tlgui knows {FORMAT}")


def remove_index(path: Path) -> None:
    """Remove an index with all its files.

    Raises:
        OSError: it cannot be removed.
    """
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def prune_indexes(folder: Path, *, keep: Path) -> None:
    """Remove the indexes not used for longest while all together are too many or too large; never this one."""
    found: list[tuple[float, int, Path]] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(SUFFIX) and entry.name != keep.name:
                status = entry.stat()
                found.append((status.st_mtime, status.st_size, Path(entry.path)))
    n_bytes = 0
    for number, (_, size, path) in enumerate(sorted(found, reverse=True), start=2):
        n_bytes += size
        if n_bytes > MOST_BYTES or number > MOST_FOLDERS:
            with contextlib.suppress(OSError):  # another process has it open, or the disk does not let us
                remove_index(path)
