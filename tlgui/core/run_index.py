"""All runs of a folder at a glance: what they were begun with, how far they came and how good they are."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.evaluation import Part
from tlgui.core.events import RunFailed, RunFinished
from tlgui.core.interrupted_runs import epochs_done
from tlgui.core.json_values import object_of, text_of, texts_of, whole_of
from tlgui.core.messages import Message, say
from tlgui.core.run_folder import STARTED, RunFolder, failures_told
from tlgui.core.run_note import RunNote, read_note
from tlgui.core.sentences.runs import STATE_WORDS

log = logging.getLogger(__name__)


class RunState(Enum):
    """How far a run is."""

    RUNNING = "running"
    INTERRUPTED = "interrupted"
    """It can be continued."""
    COMPLETED = "completed"
    STOPPED = "stopped"
    """Before its planned end, by the person."""
    FAILED = "failed"
    LEFT = "left"
    """Broken off, and continuing it was given up."""
    DAMAGED = "damaged"
    """What it was begun with cannot be read."""

    @property
    def words(self) -> Message:
        """The same for a person, in a word or two."""
        return say(STATE_WORDS[self.value])


@dataclass(frozen=True)
class RunFigures:
    """How good the model of a finished run is, on pictures held out for that."""

    accuracy: float
    accuracy_low: float
    """Wilson interval, 95%."""
    accuracy_high: float
    part: Part
    """Which pictures: the test part where there is one."""
    n: int
    """How many."""


@dataclass(frozen=True)
class RunSummary:
    """One run. Everything is read from its folder; nothing is computed anew."""

    folder: Path
    state: RunState
    started: datetime
    """Local time."""
    note: RunNote = RunNote()
    config: TrainConfig | None = None
    """None for a damaged run."""
    dataset: Path | None = None
    """The folder of pictures, which may be gone; None for a damaged run."""
    class_names: tuple[str, ...] = ()
    figures: RunFigures | None = None
    """None until it has finished."""
    n_epochs: int = 0
    """Epochs done."""
    best_epoch: int | None = None
    seconds: float | None = None
    """Of learning, without interruptions; None until it has finished."""
    model: Path | None = None
    """None where it has none."""
    val_accuracy: float | None = None
    """On the validation pictures, 0..1: by these one run is chosen of several; None until it has finished."""
    val_loss: float | None = None
    """On the same, nats per picture."""

    @property
    def name(self) -> str:
        """What the person calls it; without a name, what its folder of pictures is called."""
        return self.note.name or (self.dataset.name if self.dataset is not None else "") or self.folder.name


def find_runs(place: Path, *, should_stop: Callable[[], bool] = lambda: False) -> tuple[RunSummary, ...]:
    """Return the runs whose folders lie in a folder, the newest first; or the run that the folder itself holds.

    Of each log only the end is read. Any thread.

    Args:
        place: need not exist: there are no runs then.
        should_stop: polled between the runs; the rest is then left out.

    Raises:
        RunFolderError: the folder cannot be read.
    """
    with failures_told(place, "read"):
        try:
            is_a_run = RunFolder(place).is_a_run
            folders = [place] if is_a_run else [path for path in place.iterdir() if os.path.isdir(path)]
        except FileNotFoundError:
            return ()
    found = []
    for path in folders:
        if should_stop():
            break
        summary = read_run(path)
        if summary is not None:
            found.append(summary)
    return tuple(sorted(found, key=lambda run: (run.started, run.folder.name), reverse=True))


def read_run(path: Path) -> RunSummary | None:
    """Return what is known of the run in a folder; None where there is none, or it cannot be looked at."""
    folder = RunFolder(path)
    if not folder.is_a_run:
        return None
    try:
        return _read(folder)
    except (OSError, ValueError, ConfigError) as error:
        log.info("The run in '%s' cannot be read: %s", path, error)
    try:
        return RunSummary(path, RunState.DAMAGED, _time_of(path), read_note(folder), model=_model_of(folder))
    except OSError:  # it has gone meanwhile
        return None


def _read(folder: RunFolder) -> RunSummary:
    data = folder.read_config()
    dataset = object_of(data.get("dataset"), "dataset")
    last = next((event for event in folder.log.newest() if isinstance(event, RunFinished | RunFailed)), None)
    finished = last if isinstance(last, RunFinished) else None
    return RunSummary(
        folder.path,
        _state_of(folder, last),
        _started(folder, data),
        read_note(folder),
        TrainConfig.from_json(object_of(data.get("config"), "config") | object_of(data.get("chosen", {}), "chosen")),
        Path(text_of(dataset.get("root"), "root")),
        texts_of(dataset.get("class_names"), "class_names"),
        _figures_of(finished, whole_of(dataset.get("n_val", 0), "n_val")),
        n_epochs=epochs_done(folder),
        best_epoch=finished.best_epoch if finished else None,
        seconds=finished.seconds if finished else None,
        model=_model_of(folder),
        val_accuracy=finished.val_accuracy if finished else None,
        val_loss=finished.val_loss if finished else None,
    )


def _state_of(folder: RunFolder, last: RunFinished | RunFailed | None) -> RunState:
    if folder.is_locked:
        return RunState.RUNNING
    if isinstance(last, RunFinished):
        return RunState.COMPLETED if last.outcome == "completed" else RunState.STOPPED
    if folder.is_interrupted:
        return RunState.INTERRUPTED
    return RunState.FAILED if isinstance(last, RunFailed) else RunState.LEFT


def _figures_of(finished: RunFinished | None, n_val: int) -> RunFigures | None:
    """Return the figure to tell: that of the test part where there is one, else that of the validation pictures."""
    if finished is None:
        return None
    of_test = (finished.test_accuracy, finished.test_accuracy_low, finished.test_accuracy_high)
    of_val = (finished.val_accuracy, finished.val_accuracy_low, finished.val_accuracy_high)
    has_test = finished.test_accuracy is not None
    accuracy, low, high = of_test if has_test else of_val
    if accuracy is None or low is None or high is None:
        return None
    return RunFigures(accuracy, low, high, "test" if has_test else "val", finished.n_test if has_test else n_val)


def _model_of(folder: RunFolder) -> Path | None:
    return folder.model if folder.model.is_file() and folder.has_own_model else None


def _started(folder: RunFolder, data: dict[str, Any]) -> datetime:
    """Return when a run began; earlier versions did not write it down, but wrote its choices just then."""
    try:
        return datetime.fromisoformat(text_of(data.get(STARTED), STARTED)).astimezone()
    except ValueError:
        return _time_of(folder.config)


def _time_of(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
