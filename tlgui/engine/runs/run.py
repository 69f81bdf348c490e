"""The two entries to a run: start one, or continue one that was interrupted."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import DatasetError, RunFolderError
from tlgui.core.events import Event
from tlgui.core.messages import say
from tlgui.core.run_folder import RunFolder, failures_told, locked_error
from tlgui.core.shards import is_there
from tlgui.engine.runs.active_run import ActiveRun, TrainResult
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.prepare import Prepared, build, check_room, prepare
from tlgui.engine.runs.resume_weights import resolve_again
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.device import pick_device
from tlgui.engine.training.training_state import require_fitting


def train(
    config: TrainConfig,
    dataset: Dataset,
    *,
    out: Path,
    on_event: Callable[[Event], None],
    control: Control | None = None,
    overwrite: bool = False,
    allow_download: bool = False,
) -> TrainResult:
    """Train on a dataset and leave a run folder with a measured model file.

    Args:
        config: every choice.
        dataset: from scan_folder.
        out: the run folder; made if missing.
        on_event: called in this thread with every event, in the order events.py promises, after the
            event is in events.jsonl. An error for the person gives RunFailed before it is raised.
        control: polled between batches; None never stops.
        overwrite: replace an earlier run in the folder.
        allow_download: the person agreed to fetch the pretrained weights.

    Raises:
        RunFolderError, WeightsMissingError, WeightsMismatchError, DatasetError, DeviceError:
            before RunStarted; the folder is as it was.
        DatasetError, DeviceMemoryError, DivergedError, ModelFileError: during the run; the best model so far is kept.
        CancelledError: a stop was asked for before RunStarted.
    """
    began_s = time.monotonic()
    control = control or Control()
    folder = RunFolder(out)
    _check_free(folder)
    folder.check_apart_from(dataset.root)
    folder.check_usable(overwrite=overwrite)  # before minutes go into preparing
    prepared = prepare(config, dataset, on_event=on_event, control=control, allow_download=allow_download)
    check_room(out, prepared.classifier)
    with folder.locked():  # before anything in it is touched: another run may go on there
        folder.clear(overwrite=overwrite)
        return ActiveRun(prepared, folder, on_event, control, began_s=began_s).go(None)


def resume_training(
    out: Path, *, on_event: Callable[[Event], None], control: Control | None = None, allow_download: bool = False
) -> TrainResult:
    """Continue an interrupted run from its last saved state, or from the start if there is none yet.

    The events before that state are sent again, so that a listener has the whole run. The weights it was
    begun with may be gone once its first model file is written.

    Args:
        out: the run folder.
        on_event: as in train.
        control: as in train.
        allow_download: as in train.

    Raises:
        RunFolderError: no run can be continued in the folder.
        DatasetError: its pictures are gone.
        WeightsMissingError, WeightsMismatchError, DeviceError, DeviceMemoryError, DivergedError,
        ModelFileError: as in train.
    """
    control = control or Control()
    folder = RunFolder(out)
    _check_free(folder)
    _check_interrupted(folder)  # before a lock file is made in whatever folder this is
    with folder.locked():
        return _resume(folder, on_event, control, allow_download=allow_download)


def _resume(
    folder: RunFolder, on_event: Callable[[Event], None], control: Control, *, allow_download: bool
) -> TrainResult:
    plan = _plan_to_go_on_with(folder)
    saved = Checkpoint.load(folder.checkpoint) if folder.checkpoint.exists() else None
    if saved is None:
        with failures_told(folder.path, "written"):
            folder.log.cut(0)
    device = pick_device(plan.config.device)
    resolved, kept = resolve_again(plan, folder, saved, on_event, control, allow_download=allow_download)
    classifier = build(plan.config, len(plan.class_names), resolved, device)
    if kept is not None:
        require_fitting(classifier.state_dict(), kept, folder.path)
        classifier.load_state_dict(kept)
    return ActiveRun(Prepared(plan, resolved, classifier, device), folder, on_event, control).go(saved)


def _plan_to_go_on_with(folder: RunFolder) -> RunPlan:
    """Return the plan of an interrupted run.

    Raises:
        RunFolderError: there is none, or what it was begun with is damaged.
        DatasetError: its pictures are gone.
    """
    _check_interrupted(folder)
    plan = RunPlan.read(folder)
    if not any(is_there(picture.path) for picture in plan.split.train):
        raise DatasetError(
            say("runs.the_pictures_of_this_run_are", root=plan.root),
            hint=say("runs.put_the_folder_back_where_it"),
            path=plan.root,
        )
    return plan


def _check_free(folder: RunFolder) -> None:
    """Refuse a folder in which another program runs.

    Raises:
        RunFolderError: one does.
    """
    if folder.is_locked:
        raise locked_error(folder.path)


def _check_interrupted(folder: RunFolder) -> None:
    """Refuse a folder without a run that was broken off.

    Raises:
        RunFolderError: there is none.
    """
    with failures_told(folder.path, "read"):
        if folder.is_interrupted:
            return
    raise RunFolderError(
        say("runs.in_there_is_no_run_that", path=folder.path),
        hint=say("runs.a_run_can_be_continued_when"),
        path=folder.path,
    )
