"""Which run was broken off and can go on; without torch, so that the window can ask."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.events import EpochDone, RunStarted
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
    """Return the newest run that was broken off and is not going on in another program, or None."""
    if not runs_dir.is_dir():
        return None
    folders = sorted((f for f in runs_dir.iterdir() if f.is_dir()), key=lambda f: f.stat().st_mtime, reverse=True)
    for path in folders[:N_NEWEST]:
        try:
            found = _read(path)
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.info("'%s' holds no run that can be read: %s", path, error)
            continue
        if found is not None:
            return found
    return None


def forget_interrupted(run: InterruptedRun) -> None:
    """Give up continuing a run: its state goes, its best model stays; with no model the folder goes too."""
    folder = RunFolder(run.folder)
    folder.checkpoint.unlink(missing_ok=True)
    folder.split.unlink(missing_ok=True)  # without it there is nothing to begin again from either
    if not folder.model.exists():
        folder.discard()


def _read(path: Path) -> InterruptedRun | None:
    folder = RunFolder(path)
    if not folder.is_interrupted or folder.is_held:
        return None
    events = folder.events_so_far()
    started = next((event for event in events if isinstance(event, RunStarted)), None)
    if started is None:
        root, n_epochs = json.loads(folder.config.read_text(encoding="utf-8"))["dataset"]["root"], 0
    else:
        root, n_epochs = started.dataset["root"], started.n_epochs
    done = max((event.epoch for event in events if isinstance(event, EpochDone)), default=0)
    return InterruptedRun(path, Path(root).name, done, n_epochs)
