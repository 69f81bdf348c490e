"""Runs that wait for the end of the one that goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset


@dataclass(frozen=True)
class QueuedRun:
    """A run to be started."""

    config: TrainConfig
    dataset: Dataset

    def folder(self, runs_dir: Path) -> Path:
        """Return a run folder named after now and the pictures, which does not exist yet."""
        path = free = runs_dir / f"{datetime.now():%Y-%m-%d %H.%M.%S} {self.dataset.root.name}"
        number = 1
        while free.exists():
            number += 1
            free = path.with_name(f"{path.name} ({number})")
        return free


class RunQueue(QObject):
    """First in, first out. Lives in the main thread.

    Signals:
        changed(object): the tuple of QueuedRun that wait, the next one first.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[QueuedRun, ...] = ()

    @property
    def runs(self) -> tuple[QueuedRun, ...]:
        """The runs that wait, the next one first."""
        return self._runs

    def add(self, run: QueuedRun) -> None:
        """Let a run wait behind the others."""
        self._set((*self._runs, run))

    def remove(self, index: int) -> None:
        """Take a run out."""
        self._set(tuple(run for number, run in enumerate(self._runs) if number != index))

    def clear(self) -> None:
        """Let nothing follow the run that goes on."""
        self._set(())

    def take_next(self) -> QueuedRun | None:
        """Take out the run that waits longest; None when none waits."""
        if not self._runs:
            return None
        first, *rest = self._runs
        self._set(tuple(rest))
        return first

    def _set(self, runs: tuple[QueuedRun, ...]) -> None:
        if runs != self._runs:
            self._runs = runs
            self.changed.emit(runs)
