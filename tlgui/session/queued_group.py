"""A group of runs on its way into the queue, and what became of its runs."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import RunFolderError
from tlgui.core.run_group import GroupKind, GroupPlace, RunGroup, note_problem, write_group
from tlgui.engine.door.requests import Failure
from tlgui.session.run_queue import QueuedRun

log = logging.getLogger(__name__)


def queued_group(
    runs_dir: Path, kind: GroupKind, configs: tuple[TrainConfig, ...], dataset: Dataset
) -> tuple[QueuedRun, ...]:
    """Return the runs of a new group, which is on disk by then.

    Raises:
        RunFolderError: it cannot be written.
    """
    prefix = f"{datetime.now():%Y-%m-%d %H.%M.%S} {dataset.root.name} "
    group = RunGroup.of(kind, configs, dataset.root, options=dataset.options, folder_prefix=prefix)
    write_group(runs_dir, group)
    places = (GroupPlace(group.key, member.folder) for member in group.members)
    return tuple(QueuedRun.on(config, dataset, place) for config, place in zip(configs, places, strict=True))


def told_in_group(runs_dir: Path, place: GroupPlace, failure: Failure) -> bool:
    """Keep with its group why a run failed; False where that cannot be kept, or is a fault of the program itself."""
    if failure.details:
        return False
    try:
        note_problem(runs_dir, place, failure.message, failure.hint)
    except RunFolderError as error:
        log.warning("What became of a run cannot be kept with its group: %s", error)
        return False
    return True
