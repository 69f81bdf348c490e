"""Runs that were broken off: the newest one that can go on, and forgetting it. Without torch, for the window."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.events import BatchDone, EpochDone, EpochStarted, PhaseStarted, RunStarted
from tlgui.core.json_values import object_of, text_of
from tlgui.core.remote_run import forget_remote_run
from tlgui.core.run_folder import RunFolder

log = logging.getLogger(__name__)

N_NEWEST = 20
"""Run folders looked at; what lies further back has been forgotten."""


@dataclass(frozen=True)
class InterruptedRun:
    """A run that stopped without an end."""

    folder: Path
    dataset: str
    """Name of its folder of pictures."""
    epoch: int
    """Epochs done."""
    n_epochs: int


def find_interrupted(runs_dir: Path) -> InterruptedRun | None:
    """Return the newest run that was broken off and is not going on in another program, or None.

    Of each log only both ends are read, so that it takes milliseconds however long the runs were. Any thread.
    """
    for path in _newest_folders(runs_dir):
        try:
            found = _read(path)
        except (OSError, ValueError) as error:
            log.info("'%s' holds no run that can be read: %s", path, error)
            continue
        if found is not None:
            return found
    return None


def forget_interrupted(run: InterruptedRun) -> None:
    """Give up continuing a run: its state goes, its best model stays; with no model the folder goes too.

    What cannot be removed, or goes on in another program by now, stays.
    """
    folder = RunFolder(run.folder)
    if folder.is_locked:
        return
    try:
        folder.checkpoint.unlink(missing_ok=True)
        forget_remote_run(run.folder)  # one on another computer comes to its end there
        folder.split.unlink(missing_ok=True)  # without it there is nothing to begin again from either
    except OSError as error:
        log.info("'%s' cannot be forgotten: %s", run.folder, error)
        return
    if not folder.model.exists():
        folder.discard()


def _newest_folders(runs_dir: Path) -> list[Path]:
    try:
        dated = [(path.stat().st_mtime, path) for path in runs_dir.iterdir() if path.is_dir()]
    except OSError as error:
        log.info("No interrupted run is looked for in '%s': %s", runs_dir, error)
        return []
    return [path for _, path in sorted(dated, reverse=True)[:N_NEWEST]]


def _read(path: Path) -> InterruptedRun | None:
    folder = RunFolder(path)
    if not folder.is_interrupted or folder.is_locked:
        return None
    started = folder.log.first()
    if isinstance(started, RunStarted):
        dataset, n_epochs = started.dataset, started.n_epochs
    else:
        dataset, n_epochs = object_of(folder.read_config().get("dataset"), "dataset"), 0
    return InterruptedRun(path, Path(text_of(dataset.get("root"), "root")).name, epochs_done(folder), n_epochs)


def epochs_done(folder: RunFolder) -> int:
    """Return how many epochs of a run are over, from the end of its log.

    Raises:
        OSError: the log cannot be read.
    """
    for event in folder.log.newest():
        if isinstance(event, EpochDone):
            return event.epoch
        if isinstance(event, EpochStarted | BatchDone):
            return event.epoch - 1
        if isinstance(event, PhaseStarted):
            return event.first_epoch - 1
    return 0
