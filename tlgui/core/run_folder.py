"""The folder of a run: what lies in it, and how it is written so that nothing is lost."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from filelock import FileLock, Timeout

from tlgui.core.errors import RunFolderError
from tlgui.core.events import Event, EventClock, RunFailed, RunFinished, event_from_json

RUN_FILES = (
    "model.safetensors",
    "config.json",
    "split.json",
    "events.jsonl",
    "checkpoint.pt",
    "history.csv",
    "curves.png",
)


class RunFolder:
    """One run's folder. Use `create` to begin a run in it.

    Attributes:
        path: the folder.
        model, config, split, events, checkpoint, history, curves: the files in it, which may not exist yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.model = path / "model.safetensors"
        self.config = path / "config.json"
        self.split = path / "split.json"
        self.events = path / "events.jsonl"
        self.checkpoint = path / "checkpoint.pt"
        self._lock = path / "run.lock"
        self._open_events: TextIO | None = None
        self.history = path / "history.csv"
        self.curves = path / "curves.png"

    @classmethod
    def create(cls, path: Path, *, overwrite: bool = False) -> RunFolder:
        """Make the folder, or empty it of an earlier run when `overwrite` is set.

        Only files that a run writes are ever removed; anything else in the folder stays.

        Raises:
            RunFolderError: it holds a run already, or cannot be written.
        """
        folder = cls(path)
        if folder.holds_run and not overwrite:
            raise RunFolderError(
                f"The folder '{path}' already holds a run.",
                hint="Choose another folder, or say --overwrite to replace it.",
                path=path,
            )
        try:
            path.mkdir(parents=True, exist_ok=True)
            for name in RUN_FILES:
                (path / name).unlink(missing_ok=True)
            folder.events.touch()
        except OSError as error:
            raise RunFolderError(
                f"The run folder '{path}' cannot be written: {error.strerror or error}.",
                hint="Choose a folder on a disk that can be written.",
                path=path,
            ) from error
        return folder

    @property
    def holds_run(self) -> bool:
        """True when there is anything of a run in the folder."""
        return any((self.path / name).exists() for name in RUN_FILES)

    @property
    def is_interrupted(self) -> bool:
        """True when a run in it was broken off: it can go on, or begin again if it had hardly begun."""
        if not (self.split.exists() and self.config.exists()):
            return False
        last = next(reversed(self.events_so_far()), None)
        return not isinstance(last, RunFinished if self.checkpoint.exists() else RunFinished | RunFailed)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other programs from running in this folder; the system lets go when the process dies.

        Raises:
            RunFolderError: another program is running in it.
        """
        lock = FileLock(self._lock)
        try:
            lock.acquire(blocking=False)
        except Timeout as error:
            raise locked_error(self.path) from error
        try:
            yield
        finally:
            lock.release()
            self._lock.unlink(missing_ok=True)
            self._remove_if_empty()

    @property
    def is_held(self) -> bool:
        """True while a program runs in this folder."""
        if not self._lock.exists():
            return False
        lock = FileLock(self._lock)
        try:
            with lock.acquire(blocking=False):
                return False
        except Timeout:
            return True

    def write_config(self, data: dict[str, Any]) -> None:
        """Write config.json atomically."""
        write_text_atomic(self.config, json.dumps(data, indent=2, ensure_ascii=False) + "\n")

    def append_event(self, event: Event, clock: EventClock) -> None:
        """Add one line to events.jsonl; it is handed to the system before this returns.

        Raises:
            OSError: the disk is full or gone.
        """
        if self._open_events is None:
            self._open_events = self.events.open("a", encoding="utf-8")
        self._open_events.write(json.dumps(clock.to_json(event), ensure_ascii=False) + "\n")
        self._open_events.flush()

    def events_so_far(self) -> list[Event]:
        """Return what events.jsonl holds; a last line that was broken off is passed over."""
        text = self.events.read_text(encoding="utf-8") if self.events.exists() else ""
        whole = text[: text.rfind("\n") + 1]
        return [event_from_json(json.loads(line)) for line in whole.splitlines()]

    def truncate_events(self, n_bytes: int) -> None:
        """Take back the events written after a length of the file."""
        self.close()
        os.truncate(self.events, n_bytes)

    def n_event_bytes(self) -> int:
        """Return the length of events.jsonl."""
        return self.events.stat().st_size

    def close(self) -> None:
        """Close events.jsonl; the next event opens it again."""
        if self._open_events is not None:
            self._open_events.close()
            self._open_events = None

    def discard(self) -> None:
        """Remove what the run wrote, and the folder too when nothing else is in it (once it is not held)."""
        self.close()
        for name in RUN_FILES:
            (self.path / name).unlink(missing_ok=True)
        self._remove_if_empty()

    def _remove_if_empty(self) -> None:
        if self.path.is_dir() and not any(self.path.iterdir()):
            self.path.rmdir()


def locked_error(path: Path) -> RunFolderError:
    """Return the error for a run folder that another program is using."""
    return RunFolderError(
        f"The run in '{path}' is going on in another program.", hint="Wait for its end, or stop it there.", path=path
    )


def write_text_atomic(path: Path, text: str) -> None:
    """Write a text file so that a reader sees the old one or the new one, never half of it."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, path)
