"""Runs that wait for the end of the one that goes on; kept on disk, so that a crash loses none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.folder_report import ScanOptions
from tlgui.core.run_group import GroupPlace
from tlgui.session.queue_store import QueueStore


@dataclass(frozen=True)
class QueuedRun:
    """A run to be started."""

    config: TrainConfig
    root: Path
    """The folder of pictures."""
    dataset: Dataset | None
    """What is in it; None for a run of an earlier start, whose folder is looked at when its turn comes."""
    options: ScanOptions = ScanOptions()
    """How its classes are found."""
    place: GroupPlace | None = None
    """Which run of a group it is; None for a run of its own."""

    @classmethod
    def on(cls, config: TrainConfig, dataset: Dataset, place: GroupPlace | None = None) -> QueuedRun:
        """Return a run on an open dataset."""
        return cls(config, dataset.root, dataset, dataset.options, place)

    def folder(self, runs_dir: Path) -> Path:
        """Return its run folder: the one that its group knows; else one named after now, which does not exist yet."""
        if self.place is not None:
            return runs_dir / self.place.folder
        path = free = runs_dir / f"{datetime.now():%Y-%m-%d %H.%M.%S} {self.root.name}"
        number = 1
        while free.exists():
            number += 1
            free = path.with_name(f"{path.name} ({number})")
        return free


class RunQueue(QObject):
    """First in, first out. Lives in the main thread.

    Args:
        folder: where the waiting runs are kept on disk.

    Signals:
        changed(object): the tuple of QueuedRun that wait, the next one first.
    """

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QueueStore(folder)
        self._runs: tuple[QueuedRun, ...] = ()

    @property
    def runs(self) -> tuple[QueuedRun, ...]:
        """The runs that wait, the next one first."""
        return self._runs

    def add(self, *runs: QueuedRun) -> None:
        """Let runs wait behind the others."""
        self._set((*self._runs, *runs))

    def remove(self, index: int) -> None:
        """Take a run out."""
        self._set(tuple(run for number, run in enumerate(self._runs) if number != index))

    def remove_group(self, key: str) -> None:
        """Take out the runs of a group."""
        self._set(tuple(run for run in self._runs if run.place is None or run.place.key != key))

    def clear(self) -> None:
        """Empty the queue: nothing follows the run that goes on."""
        self._set(())

    def take_next(self) -> QueuedRun | None:
        """Take out the run that waits longest; None when none waits."""
        if not self._runs:
            return None
        first, *rest = self._runs
        self._set(tuple(rest))
        return first

    def restore(self) -> None:
        """Let the runs wait again that waited when the program ended the last time."""
        left = tuple(
            QueuedRun(config, root, None, options, place) for config, root, options, place in self._store.take_over()
        )
        self._set((*left, *self._runs))

    def keep_for_next_start(self) -> None:
        """Let nothing follow the run that goes on; what waited stays on disk. The queue is not used afterwards."""
        self._store.leave()
        if self._runs:
            self._runs = ()
            self.changed.emit(())

    def _set(self, runs: tuple[QueuedRun, ...]) -> None:
        if runs != self._runs:
            self._runs = runs
            self._store.write((run.config, run.root, run.options, run.place) for run in runs)  # before anybody is told
            self.changed.emit(runs)
