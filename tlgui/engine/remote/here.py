"""A run on another computer, as it is seen from here: sent, started, followed to its end, and brought back."""

from __future__ import annotations

import hashlib
import logging
import os
import platform
import re
import secrets
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.errors import RemoteError, RunFolderError
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.remote_run import RemoteRun, forget_remote_run, read_remote_run
from tlgui.core.run_folder import RunFolder, failures_told, locked_error
from tlgui.core.suggestions import is_imagenet, is_weights_file
from tlgui.engine.door.registry import TaskContext
from tlgui.engine.door.remote_requests import RemoteTrainRequest
from tlgui.engine.remote.following import Following
from tlgui.engine.remote.job import Job
from tlgui.engine.remote.place import PICTURES, WEIGHTS, Greeting, Place
from tlgui.engine.remote.ssh import is_about_the_line
from tlgui.engine.weights.store import find_weights_file, set_of_choice

log = logging.getLogger(__name__)

COPYING = "copying pictures"
"""What a Preparing says while pictures are sent."""


def train_there(request: RemoteTrainRequest, context: TaskContext) -> None:
    """Train on another computer, and leave the run's folder here.

    Args:
        request: what, where, and the folder here.
        context: reports the run's events, with paths of this computer; its control is passed on. Left by `interrupt`,
            the run goes on there.

    Raises:
        RunFolderError: the folder here cannot be used.
        RemoteError: the place cannot be reached, or cannot train.
        RelayedFailureError: the run failed there.
        CancelledError: it was stopped before it had begun.
        InterruptedRunError: it was left.
    """
    folder = RunFolder(Path(request.out))
    _check_free(folder)
    waiting = read_remote_run(folder.path)
    if waiting is not None:
        raise RunFolderError(
            say("remote.in_use", path=folder.path, host=waiting.place.host),
            hint=say("remote.go_on_with_it"),
            path=folder.path,
        )
    folder.check_apart_from(request.dataset.root)
    folder.check_usable(overwrite=request.overwrite)
    place = Place(request.place)
    greeting = place.greet()
    if not greeting.has_rsync:
        raise RemoteError(say("remote.no_rsync", where=request.place.host), hint=say("remote.install_rsync"))
    with folder.locked():
        folder.clear(overwrite=request.overwrite)
        run, data = _send(place, greeting, request, context)
        with failures_told(folder.path, "written"):
            run.write(folder.path)  # first: a line that breaks now must not leave a run that nobody knows of
        try:
            place.ask("start", run.folder_there, run.job, stdin=data)
        except RemoteError as error:
            if not is_about_the_line(error):  # else it may have begun there, and is found again
                forget_remote_run(folder.path)
            raise
        Following(place, run, folder, context).to_the_end()


def go_on_there(out: Path, context: TaskContext) -> None:
    """Follow a run again, from its first event on, and bring it back.

    Raises:
        RunFolderError: the folder waits for none.
        As train_there.
    """
    folder = RunFolder(out)
    _check_free(folder)
    run = read_remote_run(out)
    if run is None:
        raise RunFolderError(say("runs.in_there_is_no_run_that", path=out), path=out)
    place = Place(run.place)
    place.greet()
    with folder.locked():
        place.ask("start", run.folder_there, run.job)
        Following(place, run, folder, context).to_the_end()


def _check_free(folder: RunFolder) -> None:
    if folder.is_locked:
        raise locked_error(folder.path)


def _send(
    place: Place, greeting: Greeting, request: RemoteTrainRequest, context: TaskContext
) -> tuple[RemoteRun, bytes]:
    """Copy what the run needs, and return what it is there, and the job."""
    root = request.dataset.root
    root_there = request.pictures_there or f"{greeting.folder}/{PICTURES}/{_name_for(root)}"
    names = _names_below(root, request)
    if not request.pictures_there:
        _send_pictures(place, root, root_there, names, context)
    config = _send_weights(place, greeting.folder, request.config)
    name = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}-{secrets.token_hex(4)}"
    run = RemoteRun(request.place, name, str(root), root_there, greeting.folder)
    job = Job(config, request.dataset, request.n_processes, request.allow_download)
    return run, job.to_bytes(root_there)


def _names_below(root: Path, request: RemoteTrainRequest) -> list[bytes]:
    """Return the pictures' names below the root.

    Raises:
        RemoteError: one lies elsewhere.
    """
    outside = next((p.path for p in request.dataset.pictures if not p.path.is_relative_to(root)), None)
    if outside is not None:
        raise RemoteError(say("remote.outside", path=outside), path=outside)
    return [os.fsencode(picture.path.relative_to(root)) for picture in request.dataset.pictures]


def _send_pictures(place: Place, root: Path, root_there: str, names: list[bytes], context: TaskContext) -> None:
    n_sent = 0

    def count(_name: str) -> None:
        nonlocal n_sent
        n_sent = min(n_sent + 1, len(names) - 1)
        context.check_cancelled()
        context.report(Preparing(COPYING, n_sent, len(names)))

    context.report(Preparing(COPYING, 0, len(names)))
    place.copy_there(
        f"{root}/", f"{root_there}/", ["--from0", "--files-from=-"], stdin=b"\0".join(names), on_file=count
    )
    context.report(Preparing(COPYING, len(names), len(names)))


def _send_weights(place: Place, folder_there: str, config: TrainConfig) -> TrainConfig:
    """Copy the file of weights that the run begins with, where it is here; return the choices with its place there."""
    if is_weights_file(config.weights):
        file = Path(config.weights)
        there = f"{folder_there}/{WEIGHTS}/{file.name}"
        place.copy_there(str(file), there)
        return replace(config, weights=there)
    if is_imagenet(config.weights):
        found = find_weights_file(config.backbone, set_of_choice(config.weights, config.backbone).name)
        if found is not None and found.is_file():
            place.copy_there(str(found), f"{folder_there}/{WEIGHTS}/{found.name}")
    return config


def _name_for(root: Path) -> str:
    """Return a name that no folder of another computer, or elsewhere on this one, has there."""
    digest = hashlib.sha256(os.fsencode(f"{platform.node()}\n{root}")).hexdigest()[:10]
    return f"{re.sub(r'[^A-Za-z0-9._-]+', '-', root.name).strip('.-') or 'pictures'}-{digest}"
