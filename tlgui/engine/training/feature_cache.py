"""Cached features: half-precision rows under names, what a frozen network gave for each picture.

On disk a cache is one folder: `rows.bin` holds the rows one after the other, `index.txt` one line
a row: its name and its checksum. Rows are only ever added, and a line is written after its row, so
a program killed at any moment leaves a cache whose listed rows are whole.
"""

from __future__ import annotations

import logging
import os
import shutil
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

log = logging.getLogger(__name__)

Rows = NDArray[np.float16]

HIGHEST = float(np.finfo(np.float16).max)
MAPPED_BYTES = 2**24
"""Of rows that are mapped into memory at once: what is mapped counts as the process's own while it is read."""


class FeatureCache(Protocol):
    """Rows of one length under names."""

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return the names that have no whole row here, in the order given."""
        ...

    def append(self, names: Sequence[str], rows: Rows) -> None:
        """Add (N, feature_length) float16 rows; a name that is here already gets the new row."""
        ...

    def take(self, names: Sequence[str]) -> Rows:
        """Return (N, feature_length) float16 rows; every name must be here, else KeyError."""
        ...

    def close(self) -> None:
        """Release files and memory; the cache cannot be used afterwards."""
        ...


class MemoryFeatureCache:
    """A cache that lasts as long as the run."""

    def __init__(self) -> None:
        self._rows: dict[str, Rows] = {}

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return the names that have no row here, in the order given."""
        return [name for name in names if name not in self._rows]

    def append(self, names: Sequence[str], rows: Rows) -> None:
        """Add rows."""
        self._rows.update(zip(names, rows, strict=True))

    def take(self, names: Sequence[str]) -> Rows:
        """Return the rows of these names."""
        return np.stack([self._rows[name] for name in names])

    def close(self) -> None:
        """Forget all rows."""
        self._rows.clear()


class DiskFeatureCache:
    """A cache in a folder, which later runs find again. One process at a time writes to it.

    Args:
        folder: made if missing.
        feature_length: values per row.

    Raises:
        OSError: the folder cannot be written.
        filelock.Timeout: another process has it.
    """

    def __init__(self, folder: Path, feature_length: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(folder / "lock")
        self._lock.acquire(blocking=False)
        self._row_bytes = feature_length * 2
        self._row_length = feature_length
        self._data: BinaryIO = (folder / "rows.bin").open("ab+")
        self._index = (folder / "index.txt").open("a+", encoding="utf-8")
        self._numbers: dict[str, int] = {}
        self._checksums: list[int] = []
        self._read_index()
        os.utime(folder)  # the folder's age tells which cache to drop first

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return the names that have no row here or a damaged one, in the order given."""
        return [name for part in self._in_parts(list(names)) for name in self._missing_of(part)]

    def append(self, names: Sequence[str], rows: Rows) -> None:
        """Add rows, then their lines in one write: a kill in between leaves no line without its row."""
        # Not synced: after a power cut the checksums tell which rows came through, and the others are made again.
        self._data.write(rows.tobytes())
        self._data.flush()
        checksums = [zlib.crc32(row.tobytes()) for row in rows]
        self._index.write("".join(f"{c:08x} {name}\n" for name, c in zip(names, checksums, strict=True)))
        self._index.flush()
        for name, checksum in zip(names, checksums, strict=True):
            self._numbers[name] = len(self._checksums)
            self._checksums.append(checksum)

    def take(self, names: Sequence[str]) -> Rows:
        """Return the rows of these names, read from the mapped file."""
        taken = np.empty((len(names), self._row_length), np.float16)
        start = 0
        for part in self._in_parts(names):
            taken[start : start + len(part)] = self._map()[[self._numbers[name] for name in part]]
            start += len(part)
        return taken

    def close(self) -> None:
        """Close the files and release the lock, so that another process can use the folder."""
        self._data.close()
        self._index.close()
        self._lock.release()

    def _map(self) -> Rows:
        if not self._checksums:
            return np.empty((0, self._row_length), np.float16)
        shape = (len(self._checksums), self._row_length)
        return np.memmap(self._data.name, dtype=np.float16, mode="r", shape=shape)

    def _in_parts(self, names: Sequence[str]) -> Iterator[Sequence[str]]:
        n = max(1, MAPPED_BYTES // self._row_bytes)
        return (names[start : start + n] for start in range(0, len(names), n))

    def _missing_of(self, names: Sequence[str]) -> list[str]:
        rows = self._map()
        return [name for name in names if not self._is_whole(name, rows)]

    def _is_whole(self, name: str, rows: Rows) -> bool:
        number = self._numbers.get(name)
        return number is not None and zlib.crc32(rows[number].tobytes()) == self._checksums[number]

    def _note_lines(self, lines: Sequence[str]) -> None:
        """Note the rows of all lines that are not noted yet."""
        for number, line in enumerate(lines[len(self._checksums) :], start=len(self._checksums)):
            checksum, _, name = line.partition(" ")
            self._numbers[name] = number
            self._checksums.append(int(checksum, 16))

    def _read_index(self) -> None:
        """Read the lines whose rows are there, and cut off what an interrupted write left."""
        self._index.seek(0)
        # What follows the last line end is nothing, or a line that a kill cut short.
        lines = self._index.read().split("\n")[:-1]
        n_rows = min(len(lines), os.fstat(self._data.fileno()).st_size // self._row_bytes)
        self._note_lines(lines[:n_rows])
        self._data.truncate(n_rows * self._row_bytes)
        self._index.truncate(len("".join(line + "\n" for line in lines[:n_rows]).encode()))
        self._index.seek(0, os.SEEK_END)


class DiskFeatureReader(DiskFeatureCache):
    """What another process of this run keeps in a folder; its new rows are seen when `missing` is asked.

    Args:
        folder: of a DiskFeatureCache.
        feature_length: values per row.

    Raises:
        OSError: the folder cannot be read.
    """

    def __init__(self, folder: Path, feature_length: int) -> None:
        self._folder = folder
        self._row_bytes = feature_length * 2
        self._row_length = feature_length
        self._data: BinaryIO = (folder / "rows.bin").open("rb")
        self._numbers: dict[str, int] = {}
        self._checksums: list[int] = []
        self._look_again()

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return the names that have no whole row by now."""
        self._look_again()
        return super().missing(names)

    def append(self, names: Sequence[str], rows: Rows) -> None:
        """Leave it to the process that keeps the folder."""

    def close(self) -> None:
        """Close the file."""
        self._data.close()

    def _look_again(self) -> None:
        lines = (self._folder / "index.txt").read_text(encoding="utf-8").split("\n")[:-1]
        self._note_lines(lines)


def to_features(values: NDArray[np.float32]) -> Rows:
    """Return (N, ...) values as (N, feature_length) half-precision rows; what is out of range becomes the limit."""
    return np.clip(values.reshape(len(values), -1), -HIGHEST, HIGHEST).astype(np.float16)


def open_feature_cache(
    root: Path, key: str, *, feature_length: int, n_rows: int, memory_bytes: int, disk_bytes: int
) -> FeatureCache | None:
    """Return a cache for n_rows rows: on disk where they fit, else in memory, else None.

    Args:
        root: folder of all caches; those unused longest are dropped to make room.
        key: names the cache; the same key must always mean the same rows.
        feature_length: values per row.
        n_rows: rows it will be asked to hold.
        memory_bytes: most it may take of memory.
        disk_bytes: most that all caches together may take of the disk.
    """
    n_bytes = n_rows * feature_length * 2
    if n_bytes <= disk_bytes:
        try:
            _make_room(root, keep=key, n_bytes=disk_bytes - n_bytes)
            return DiskFeatureCache(root / key, feature_length)
        except (OSError, ValueError, Timeout) as error:
            log.info("Features cannot be cached in '%s': %s", root, error)
    return MemoryFeatureCache() if n_bytes <= memory_bytes else None


def _make_room(root: Path, *, keep: str, n_bytes: int) -> None:
    """Drop the caches unused longest until the others take at most n_bytes."""
    if not root.is_dir():
        return
    stores = sorted((f for f in root.iterdir() if f.is_dir() and f.name != keep), key=lambda f: f.stat().st_mtime)
    sizes = {store: sum(file.stat().st_size for file in store.iterdir()) for store in stores}
    total = sum(sizes.values())
    for store in stores:
        if total <= n_bytes:
            return
        lock = FileLock(store / "lock")
        try:
            with lock.acquire(blocking=False):
                (store / "index.txt").unlink(missing_ok=True)  # first: rows without an index mean nothing
        except Timeout:
            continue
        shutil.rmtree(store, ignore_errors=True)
        total -= sizes[store]
