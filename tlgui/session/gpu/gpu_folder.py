"""The folder of second environments: which are finished, which are at work, and which may go.

Several programs share it: two windows, each with two engines, and perhaps one that builds. Each program holds what it
uses by a lock of its own beside the environment, which the system lets go of when the program ends, however it ends.
"""

from __future__ import annotations

import itertools
import logging
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from tlgui.paths import data_dir

log = logging.getLogger(__name__)

FINISHED = "tlgui-finished.txt"
"""Lies in an environment that has passed its test; its time is the environment's age."""
BUILD_LOCK = "build.lock"
PATTERN = "environment *"

_held: dict[Path, BaseFileLock] = {}
_held_guard = threading.Lock()


def environments_dir() -> Path:
    """Return the folder for second environments (not made here)."""
    return data_dir() / "gpu engine"


def environment_of(python: Path, folder: Path | None = None) -> Path | None:
    """Return the environment of ours that this Python belongs to; None for a Python that lies elsewhere."""
    folder = folder or environments_dir()
    return next((parent for parent in python.parents if parent.parent == folder), None)


def hold(environment: Path) -> None:
    """Keep an environment from being removed by any program until this one ends, or lets it go."""
    with _held_guard:
        if environment in _held:
            return
        for number in itertools.count(1):
            # Taken in a worker thread and let go in another.
            lock = FileLock(environment.with_name(f"{environment.name}.user {number}.lock"), thread_local=False)
            try:
                lock.acquire(blocking=False)
            except Timeout:
                continue  # another program uses it too
            except OSError as error:
                log.warning("'%s' cannot be held: %s", environment, error)
                return
            _held[environment] = lock
            return


def lock_environment_of(python: Path) -> None:
    """Hold the environment of this Python, if it is one of ours."""
    environment = environment_of(python)
    if environment is not None and environment.is_dir():
        hold(environment)


def let_go(environment: Path) -> None:
    """Hold it no longer."""
    with _held_guard:
        lock = _held.pop(environment, None)
    if lock is not None:
        lock.release()


def is_held(environment: Path) -> bool:
    """Return whether any program uses it, this one too."""
    for path in environment.parent.glob(f"{environment.name}.user *.lock"):
        try:
            with FileLock(path).acquire(blocking=False):
                pass
        except (Timeout, OSError):
            return True
    return False


@contextmanager
def only_builder(folder: Path) -> Iterator[None]:
    """Keep every other program from building in this folder.

    Raises:
        filelock.Timeout: another one builds already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / BUILD_LOCK).acquire(blocking=False):
        yield


def mark_finished(environment: Path) -> None:
    """Note that it has passed its test; without this word it counts as broken off."""
    (environment / FINISHED).write_text("It has passed a step of learning; tlgui removes those without this file.\n")


def unfinished_environments(folder: Path | None = None) -> list[Path]:
    """Return those that a power cut has left half made; not one that is just being made."""
    return [path for path in _environments(folder) if not (path / FINISHED).exists() and not is_held(path)]


def unused_environments(python: Path, folder: Path | None = None) -> list[Path]:
    """Return what may go when this Python is the remembered one: what is older, or half made, and not in use.

    A newer one stays: another window may just have fetched it. With a Python that lies elsewhere, or is not there,
    everything finished stays: the person may come back to it.
    """
    kept = environment_of(python, folder) if python.is_file() else None
    old = [path for path in _environments(folder) if _is_older(path, kept) and not is_held(path)]
    return old + [path for path in unfinished_environments(folder) if path != kept]


def remove_environment(environment: Path) -> None:
    """Remove it; one that cannot be removed whole counts as half made from now on."""
    log.info("Removing '%s', which is not used", environment)
    try:
        (environment / FINISHED).unlink(missing_ok=True)
    except OSError as error:
        log.info("'%s' stays: %s", environment, error)
        return
    shutil.rmtree(environment, ignore_errors=True)


def _environments(folder: Path | None) -> list[Path]:
    return sorted(path for path in (folder or environments_dir()).glob(PATTERN) if path.is_dir())


def _is_older(environment: Path, kept: Path | None) -> bool:
    """Return whether both are finished, and this one was so earlier."""
    if kept is None:
        return False
    try:
        return (environment / FINISHED).stat().st_mtime < (kept / FINISHED).stat().st_mtime
    except OSError:
        return False
