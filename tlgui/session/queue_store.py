"""Keeps the waiting runs on disk, so that a crash or a power cut loses none of them."""

from __future__ import annotations

import json
import logging
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.folder_report import ScanOptions
from tlgui.core.run_group import GroupPlace

log = logging.getLogger(__name__)

PREFIX = "queue-"
StoredRun = tuple[TrainConfig, Path, ScanOptions, GroupPlace | None]
"""The choices of a run, its folder of pictures, how the classes are found in it, and which run of a group it is."""


class QueueStore:
    """A file of one window; there is none while nothing waits.

    A lock beside it says that its window lives: a file without one was left behind, by a window that
    was closed or killed, and its runs are taken over.

    Args:
        folder: where the files lie; shared by all windows.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}.json"
        self._lock = FileLock(_lock_of(self._file))

    def write(self, runs: Iterable[StoredRun]) -> None:
        """Keep these, and nothing else; a folder that cannot be written only costs the queue its safety."""
        entries = [_entry(*run) for run in runs]
        try:
            if entries:
                self._write_whole(json.dumps({"runs": entries}, indent=2))  # ASCII: names need not be UTF-8
            else:
                self._remove()
        except OSError as error:
            log.warning("The waiting runs cannot be kept in '%s': %s", self._folder, error)

    def take_over(self) -> list[StoredRun]:
        """Return the runs that other windows have left behind, the oldest file first; their files go."""
        found: list[StoredRun] = []
        for file in sorted(self._left_behind(), key=_modified_s):
            with suppress(OSError, Timeout), FileLock(_lock_of(file)).acquire(blocking=False):
                found += _read(file)
                file.unlink(missing_ok=True)
            if not file.exists():
                _lock_of(file).unlink(missing_ok=True)
        return found

    def leave(self) -> None:
        """Let go of the file; the next window takes its runs over."""
        self._lock.release(force=True)  # taken at every write

    def _left_behind(self) -> Iterator[Path]:
        return (file for file in self._folder.glob(f"{PREFIX}*.json") if file != self._file)

    def _write_whole(self, text: str) -> None:
        make_folder(self._folder)
        self._lock.acquire(blocking=False)  # held by nobody else: the name is our own
        write_text_atomic(self._file, text)

    def _remove(self) -> None:
        self._file.unlink(missing_ok=True)
        if self._lock.is_locked:
            self._lock.release(force=True)
            _lock_of(self._file).unlink(missing_ok=True)


def _entry(config: TrainConfig, folder: Path, options: ScanOptions, place: GroupPlace | None) -> dict[str, Any]:
    group = {"group": asdict(place)} if place is not None else {}
    return {"config": config.to_json(), "pictures": os.fspath(folder), "classes": options.to_json(), **group}


def _place_of(entry: dict[str, Any]) -> GroupPlace | None:
    return GroupPlace.from_json(entry["group"]) if "group" in entry else None


def _lock_of(file: Path) -> Path:
    return file.with_suffix(".lock")


def _modified_s(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _read(file: Path) -> list[StoredRun]:
    """Return the runs of a file; what this version cannot use is left out and logged."""
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))["runs"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        log.warning("'%s' does not hold waiting runs: %s", file, error)
        return []
    runs = []
    for entry in entries if isinstance(entries, list) else []:
        try:
            config, folder = TrainConfig.from_json(entry["config"]), Path(entry["pictures"])
            runs.append((config, folder, ScanOptions.from_json(entry.get("classes")), _place_of(entry)))
        except (ConfigError, KeyError, TypeError, ValueError) as error:
            log.warning("A waiting run cannot be used any more: %s", error)
    return runs
