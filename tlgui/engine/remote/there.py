"""What is asked of tlgui on the computer that trains: `tlgui remote there VERB ...`, over ssh. Nothing listens here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import tlgui
from tlgui.core.atomic_file import make_folder
from tlgui.core.errors import RunFolderError
from tlgui.core.json_values import parse_object
from tlgui.core.messages import say
from tlgui.engine.remote.job import JobFolder, command_from_json
from tlgui.engine.remote.place import JOBS, PICTURES, WEIGHTS, schema_digest

BEAT_S = 5.0
"""How often a line says that the other side lives."""
LOOK_EVERY_S = 0.1
START_LIMIT_S = 60.0

Tell = Callable[[Any], None]


def greet(folder: str, *, looks_for_device: bool) -> dict[str, Any]:
    """Make the folder at need, and say what is here."""
    place = absolute(folder)
    for name in (JOBS, PICTURES, WEIGHTS):
        make_folder(place / name)
    greeting = {
        "tlgui": tlgui.__version__,
        "folder": str(place),
        "free_bytes": shutil.disk_usage(place).free,
        "has_rsync": shutil.which("rsync") is not None,
        "device": "",
        "n_gpus": 0,
        "schema": schema_digest(),
    }
    if looks_for_device:
        from tlgui.engine.runs.handlers import best_device_in_words, n_gpus

        greeting |= {"device": best_device_in_words(), "n_gpus": n_gpus()}
    return greeting


def start(folder: str, name: str, data: bytes) -> dict[str, Any]:
    """Take a job and begin with it, unless somebody is at it or it is over; may be asked again and again.

    Args:
        folder: the place's.
        name: of the job.
        data: the job; empty to go on with one that is here.

    Raises:
        RunFolderError: there is none.
    """
    job = job_folder(folder, name)
    if data:
        job.take(data)
    if not job.job.exists():
        raise RunFolderError(say("remote.gone", path=name, host="this computer"), path=job.path)
    if job.read_end() is None and not job.is_worked_on:
        _start_worker(job)
    return {"state": "over" if job.read_end() is not None else "running"}


def follow(folder: str, name: str, offset: int, tell: Tell, commands: BinaryIO) -> None:
    """Tell what was said from a place in the stream on, until the job is over or the other side is gone.

    Lines: `{"at", "event"}`, `{"at", "beat"}` now and then, and last `{"end"}`, or `{"gone"}` where the worker died.

    Args:
        folder: the place's.
        name: of the job.
        offset: bytes of the stream that are known.
        tell: sends a line; raises OSError when nobody listens.
        commands: lines with commands come from here; at its end this returns.
    """
    job = job_folder(folder, name)
    is_left = threading.Event()
    threading.Thread(target=_pass_commands, args=(job, commands, is_left), daemon=True).start()
    beat_s = 0.0
    while not is_left.is_set():
        was_at_work, end = job.is_worked_on, job.read_end()  # before the last look at the stream
        for behind, event in _lines_from(job.stream, offset):
            offset = behind
            tell({"at": offset, "event": event})
        if end is not None or not was_at_work:
            tell({"end": end} if end is not None else {"gone": True})
            return
        if time.monotonic() - beat_s > BEAT_S:
            beat_s = time.monotonic()
            tell({"at": offset, "beat": True})
        is_left.wait(LOOK_EVERY_S)


def forget(folder: str, name: str) -> dict[str, Any]:
    """Remove a job that is over and was fetched."""
    job = job_folder(folder, name)
    if not job.is_worked_on:
        shutil.rmtree(job.path, ignore_errors=True)
    return {"state": "forgotten"}


def job_folder(folder: str, name: str) -> JobFolder:
    """Return the folder of a job.

    Raises:
        RunFolderError: the name is none of ours.
    """
    if not name.replace("-", "").isalnum():
        raise RunFolderError(say("remote.gone", path=name, host="this computer"))
    return JobFolder(absolute(folder) / JOBS / name)


def absolute(folder: str) -> Path:
    """Return a folder that is named from the person's home."""
    return Path.home() / Path(folder).expanduser()


def _start_worker(job: JobFolder) -> None:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "tlgui"]
    somewhere = None if os.name == "nt" else "/"  # no folder is held that somebody may want to remove
    with job.log.open("ab") as log:
        # In a session of its own: what ends the line, or the person's session, does not reach it.
        worker = subprocess.Popen(
            [*program, "remote", "there", "work", str(job.path)],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd=somewhere,
        )  # fmt: skip
    until = time.monotonic() + START_LIMIT_S
    while worker.poll() is None and not job.is_worked_on and job.read_end() is None and time.monotonic() < until:
        time.sleep(LOOK_EVERY_S / 2)


def _pass_commands(job: JobFolder, commands: BinaryIO, is_left: threading.Event) -> None:
    for line in commands:
        with suppress(ValueError, KeyError, OSError):
            job.command(command_from_json(parse_object(line)))
    is_left.set()


def _lines_from(stream: Path, offset: int) -> Iterator[tuple[int, Any]]:
    """Yield each whole line with the offset behind it."""
    try:
        with stream.open("rb") as file:
            file.seek(offset)
            for line in file:
                if not line.endswith(b"\n"):
                    return
                offset += len(line)
                yield offset, json.loads(line)
    except FileNotFoundError:
        return
