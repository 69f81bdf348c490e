"""The folder of a run: what lies in it, who may write there, and what a new run may replace."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from tlgui.core.atomic_file import make_folder, remove_leftovers, write_text_atomic
from tlgui.core.epoch_scores import EpochScoresLog
from tlgui.core.errors import RunFolderError
from tlgui.core.event_log import EventLog
from tlgui.core.events import RunFailed, RunFinished
from tlgui.core.file_lock import LockedError, file_lock, is_locked
from tlgui.core.json_values import parse_object
from tlgui.core.messages import say
from tlgui.core.regular_file import file_in_the_way, open_regular
from tlgui.core.safetensors_header import model_text, read_header
from tlgui.core.steer_inbox import SteerInbox

MODEL, CONFIG, SPLIT, EVENTS = "model.safetensors", "config.json", "split.json", "events.jsonl"
CHECKPOINT, HISTORY, CURVES, SCORES = "checkpoint.pt", "history.csv", "curves.png", "scores.jsonl"
NOTE, EPOCH_SCORES, SHORTCUTS = "name_and_note.json", "epoch_scores.bin", "shortcuts.json"
CHANGES = "network_changes.json"
ARRAYS = ("scores-val.npz", "scores-test.npz", "epochs.npz")
"""What the run answered, for other programs."""
REMOVAL_ORDER = (
    *(SPLIT, CHECKPOINT, EVENTS, HISTORY, CURVES, SCORES, EPOCH_SCORES, *ARRAYS, SHORTCUTS, CHANGES, NOTE, CONFIG),
)
"""All but the model. A run without its split cannot be continued: what a removal that was broken off leaves is none."""
RUN_FILES = (MODEL, *REMOVAL_ORDER)
LOCK = "run.lock"
KEYS = {CONFIG: {"config", "dataset"}, SPLIT: {"train", "val"}}
"""What tells the files of a run from those of others with the same name."""
EARLIER_MODEL = "earlier_model"
"""Key of config.json: size and time of the model file that was here before the run."""
STARTED = "started"
"""Key of config.json: when the run began, in ISO 8601, local time."""
LOCK_WAIT_S = 0.5
"""Longer than anybody holds the lock only to see whether it is free."""
Use = Literal["read", "used", "written"]


class RunFolder:
    """One run's folder.

    Attributes:
        path: the folder.
        model, config, split, checkpoint, history, curves, scores, shortcuts, changes, note: the files in it; any may
            be missing.
        log: its events.
        epoch_scores: what it answered to the validation pictures after each epoch.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.model = path / MODEL
        self.config = path / CONFIG
        self.split = path / SPLIT
        self.checkpoint = path / CHECKPOINT
        self.history = path / HISTORY
        self.curves = path / CURVES
        self.scores = path / SCORES
        self.shortcuts = path / SHORTCUTS
        self.changes = path / CHANGES
        self.note = path / NOTE
        self.log = EventLog(path / EVENTS)
        self.epoch_scores = EpochScoresLog(path / EPOCH_SCORES)
        self._lock = path / LOCK

    def check_usable(self, *, overwrite: bool) -> None:
        """Refuse a folder that a new run may not use.

        Raises:
            RunFolderError: it holds a run already, files of somebody else, or cannot be looked at.
        """
        with failures_told(self.path, "used"):
            if (file := file_in_the_way(self.path)) is not None:
                raise RunFolderError(
                    say("runs.is_a_file_and_a_run", path=file), hint=say("runs.choose_another_folder"), path=file
                )
            if not overwrite and self.holds_run:
                raise RunFolderError(
                    say("runs.the_folder_already_holds_a_run", path=self.path),
                    hint=say("runs.choose_another_folder"),
                    path=self.path,
                )
            if not self.is_a_run:
                for name in (CONFIG, SPLIT, MODEL):
                    self._refuse_foreign(name)

    def check_apart_from(self, pictures: Path) -> None:
        """Refuse a folder among the pictures: its curves would be taken for one, and its classes for its own.

        Args:
            pictures: the folder of the dataset.

        Raises:
            RunFolderError: a scan of the pictures would come across this folder.
        """
        out, root = Path(os.path.realpath(self.path)), Path(os.path.realpath(pictures))
        is_hidden = out.is_relative_to(root) and any(part.startswith(".") for part in out.relative_to(root).parts)
        if out.is_relative_to(root) and not is_hidden:  # no scan goes into a hidden folder
            raise RunFolderError(
                say("runs.lies_among_the_pictures", path=self.path, root=pictures),
                hint=say("runs.choose_a_folder_beside"),
                path=self.path,
            )

    def clear(self, *, overwrite: bool) -> None:
        """Make room for a new run; call it with the folder locked.

        Only files that a run writes are ever removed. An earlier model stays until the new run saves its own.

        Raises:
            RunFolderError: it holds a run already, files of somebody else, or cannot be written.
        """
        self.check_usable(overwrite=overwrite)
        with failures_told(self.path, "written"):
            for name in REMOVAL_ORDER:
                (self.path / name).unlink(missing_ok=True)
            SteerInbox(self.path).clear()
            remove_leftovers(self.path)

    @property
    def holds_run(self) -> bool:
        """True when there is anything of a run in the folder.

        Not of one that was broken off before it began: empty files, or the first of the two files of its plan.

        Raises:
            OSError: the folder cannot be looked at.
        """
        present = [name for name in RUN_FILES if _is_filled(self.path / name)]
        return bool(present) and not (present in ([CONFIG], [SPLIT]) and self._is_ours(present[0]))

    @property
    def is_a_run(self) -> bool:
        """True when what a run was begun with, or its model, lies in the folder; False where nothing can be read."""
        return any(self._is_ours(name) for name in (CONFIG, SPLIT, MODEL))

    @property
    def is_interrupted(self) -> bool:
        """True when a run in it was broken off: it can go on, or begin again if it had hardly begun.

        Raises:
            OSError: the folder cannot be looked at.
        """
        if not (_is_filled(self.split) and _is_filled(self.config)):
            return False
        last = next(self.log.newest(), None)
        return not isinstance(last, RunFinished if self.checkpoint.exists() else RunFinished | RunFailed)

    @property
    def has_own_model(self) -> bool:
        """True when the model file is of this run, and not of one that was here before it."""
        try:
            return _stamp(self.model) != self.read_config().get(EARLIER_MODEL)
        except (OSError, ValueError):
            return self.model.exists()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder and keep other programs from running in it; the lock of a process that dies is released.

        Raises:
            RunFolderError: another program is running in it, or it cannot be written.
        """
        with ExitStack() as stack:
            stack.callback(self._remove_if_empty)
            with failures_told(self.path, "written"):
                make_folder(self.path)
                try:
                    stack.enter_context(file_lock(self._lock, timeout_s=LOCK_WAIT_S))
                except LockedError as error:
                    raise locked_error(self.path) from error
            yield

    @property
    def is_locked(self) -> bool:
        """True while a program runs in this folder."""
        return is_locked(self._lock)

    def write_config(self, data: dict[str, Any], *, began: datetime | None = None) -> None:
        """Write config.json, and into it which model file was there before this run, and when it began (None: now).

        Raises:
            OSError: the disk is full or cannot be written.
        """
        earlier = {EARLIER_MODEL: _stamp(self.model)} if self.model.exists() else {}
        when = began or datetime.now()
        started = {STARTED: when.astimezone().isoformat(timespec="seconds")}
        write_text_atomic(self.config, json.dumps(data | started | earlier, indent=2) + "\n")

    def write_split(self, data: dict[str, Any]) -> None:
        """Write split.json, which makes a run of the folder.

        Raises:
            OSError: the disk is full or cannot be written.
        """
        write_text_atomic(self.split, json.dumps(data))

    def read_config(self) -> dict[str, Any]:
        """Return what config.json holds.

        Raises:
            OSError, ValueError: it is not there or damaged.
        """
        return _read_object(self.config)

    @property
    def device(self) -> str:
        """What the run was asked to run on; 'auto' where that cannot be read."""
        try:
            config = self.read_config().get("config")
        except (OSError, ValueError):
            return "auto"
        return str(config.get("device", "auto")) if isinstance(config, dict) else "auto"

    def read_split(self) -> dict[str, Any]:
        """Return what split.json holds.

        Raises:
            OSError, ValueError: it is not there or damaged.
        """
        return _read_object(self.split)

    def close(self) -> None:
        """Close the log; the next event opens it again."""
        self.log.close()

    def discard(self) -> None:
        """Remove what the run wrote, and the folder too when nothing else is in it (once it is not locked).

        Raises:
            RunFolderError: the folder cannot be written.
        """
        self.close()
        with failures_told(self.path, "written"):
            if self.has_own_model:
                self.model.unlink(missing_ok=True)
            for name in REMOVAL_ORDER:
                (self.path / name).unlink(missing_ok=True)
            SteerInbox(self.path).clear()
            remove_leftovers(self.path)
        self._remove_if_empty()

    def _remove_if_empty(self) -> None:
        try:
            self.path.rmdir()
        except OSError:  # there is something in it
            return

    def _is_ours(self, name: str) -> bool:
        """Return whether a run has written a file of this name; False also for one that cannot be read."""
        try:
            return self._is_known(name)
        except (OSError, ValueError):
            return False

    def _is_known(self, name: str) -> bool:
        if name == MODEL:
            return model_text(read_header(self.path / name)) is not None
        return KEYS[name] <= _read_object(self.path / name).keys()

    def _refuse_foreign(self, name: str) -> None:
        """Refuse a file that is whole, but of another program; a damaged one may be a run's."""
        try:
            is_known = self._is_known(name)
        except (OSError, ValueError):
            return
        if not is_known:
            raise RunFolderError(
                say("runs.is_in_the_way_and_no", path=self.path / name),
                hint=say("runs.choose_another_folder"),
                path=self.path / name,
            )


FAILURES: dict[Use, str] = {
    "read": "runs.the_run_folder_cannot_be_read",
    "used": "runs.the_run_folder_cannot_be_used",
    "written": "runs.the_run_folder_cannot_be_written",
}


@contextmanager
def failures_told(path: Path, use: Use) -> Iterator[None]:
    """Turn what the system refuses in a run's folder into a sentence.

    Args:
        path: the folder.
        use: what cannot be done with it.

    Raises:
        RunFolderError: the system refused.
    """
    try:
        yield
    except OSError as error:
        raise RunFolderError(
            say(FAILURES[use], path=path, reason=error.strerror or error),
            hint=say("runs.choose_a_folder_on_a_disk"),
            path=path,
        ) from error


def locked_error(path: Path) -> RunFolderError:
    """Return the error for a run folder that another program is using."""
    return RunFolderError(
        say("runs.the_run_in_is_going_on", path=path), hint=say("runs.wait_for_its_end_or_stop"), path=path
    )


def owns(folder: Path, name: str) -> bool:
    """Return whether a run in this folder has a file of this name, or will have it."""
    run = RunFolder(folder)
    return name.casefold() in (*RUN_FILES, LOCK) and run.is_a_run


def _is_filled(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError):
        return False


def _stamp(path: Path) -> list[int]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns]


def _read_object(path: Path) -> dict[str, Any]:
    with open_regular(path) as file:
        return parse_object(file.read())
