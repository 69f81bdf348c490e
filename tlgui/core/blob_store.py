"""A bounded store of bytes by key in one file, for what can be made again; what nobody asked for longest goes first."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import time
import zlib
from pathlib import Path

from tlgui.core.atomic_file import make_folder

log = logging.getLogger(__name__)

FORMAT = 1
BUSY_S = 0.5
SHARE_DROPPED = 0.2
"""Of the entries, once the file is as large as it may become."""
USED_AGAIN_S = 3600.0
"""An entry that is asked for is noted as used once in so long: reading shall not mean writing."""


class BlobStore:
    """Any thread, and several processes at once. It never fails: without a usable file it holds nothing.

    Args:
        path: of the file, which is made at the first use, and made anew when it is damaged.
        most_bytes: of the file.
    """

    def __init__(self, path: Path, most_bytes: int) -> None:
        self._path, self._most_bytes = path, most_bytes
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._is_given_up = False

    def get(self, key: str) -> bytes | None:
        """Return what is kept under a key; None where that is nothing, or damaged."""
        with self._lock:
            try:
                database = self._open()
                found = (
                    database and database.execute("SELECT data, used, crc FROM blob WHERE key = ?", (key,)).fetchone()
                )
                if not database or not found:
                    return None
                if time.time() - found[1] > USED_AGAIN_S:
                    database.execute("UPDATE blob SET used = ? WHERE key = ?", (time.time(), key))
            except (sqlite3.Error, OSError) as error:
                self._on_error(error)
                return None
            data: bytes = found[0]
            return data if zlib.crc32(data) == found[2] else None

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a key."""
        with self._lock:
            try:
                database = self._open()
                if database:
                    database.execute(
                        "REPLACE INTO blob VALUES (?, ?, ?, ?)", (key, time.time(), zlib.crc32(data), data)
                    )
                    self._keep_within_bounds(database)
            except (sqlite3.Error, OSError) as error:
                self._on_error(error)

    def close(self) -> None:
        """Let go of the file; a later use opens it again."""
        with self._lock:
            self._close()

    def _open(self) -> sqlite3.Connection | None:
        if self._database is None and not self._is_given_up:
            make_folder(self._path.parent)
            database = sqlite3.connect(self._path, timeout=BUSY_S, check_same_thread=False, isolation_level=None)
            self._database = database
            if database.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
                self._close()
                self._is_given_up = True
                log.info("'%s' was written by a later version of tlgui and is not used.", self._path.name)
                return None
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute(
                "CREATE TABLE IF NOT EXISTS blob "
                "(key TEXT PRIMARY KEY, used REAL NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL)"
            )
            database.execute("CREATE INDEX IF NOT EXISTS blob_used ON blob (used)")
            database.execute(f"PRAGMA user_version = {FORMAT}")
        return self._database

    def _keep_within_bounds(self, database: sqlite3.Connection) -> None:
        """Drop the entries not used for longest; their room in the file is used again."""
        n_pages, n_free, page_bytes = (
            database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        if (n_pages - n_free) * page_bytes <= self._most_bytes:
            return
        n = database.execute("SELECT COUNT(*) FROM blob").fetchone()[0]
        oldest = "SELECT key FROM blob ORDER BY used LIMIT ?"
        database.execute(f"DELETE FROM blob WHERE key IN ({oldest})", (max(1, int(n * SHARE_DROPPED)),))

    def _on_error(self, error: Exception) -> None:
        """Make a damaged file anew at the next use; of anything else say it once and go on without."""
        self._close()
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            return  # by another process, for a moment
        is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
        log.info("'%s' is %s: %s", self._path.name, "damaged and made anew" if is_damaged else "not used", error)
        self._is_given_up = not is_damaged
        if is_damaged:
            try:
                for name in (self._path.name, f"{self._path.name}-wal", f"{self._path.name}-shm"):
                    self._path.with_name(name).unlink(missing_ok=True)
            except OSError:
                self._is_given_up = True

    def _close(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            with contextlib.suppress(sqlite3.Error):
                database.close()
