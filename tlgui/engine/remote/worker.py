"""The process that trains on the other computer: the engine behind a folder of files instead of a pipe."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import cast

from tlgui.core.control import Control
from tlgui.core.events import Continued, Event, EventClock
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.engine.door.requests import (
    Ended,
    EngineMessage,
    Failed,
    Failure,
    Progressed,
    ResumeRequest,
    TrainRequest,
)
from tlgui.engine.door.server import apply_command, run_request
from tlgui.engine.remote.job import Job, JobFolder
from tlgui.engine.remote.place import JOBS, WEIGHTS
from tlgui.engine.weights.store import use_shared_folder

LOOK_EVERY_S = 0.1


def work(path: Path) -> None:
    """Do a job to its end, or go on with it; where another worker is at it, nothing happens."""
    folder = JobFolder(path)
    try:
        with file_lock(folder.lock):
            if folder.read_end() is None:
                _Worker(folder).work()
    except LockedError:
        return


class _Worker:
    """Writes everything that is said into the stream."""

    def __init__(self, folder: JobFolder) -> None:
        self._folder = folder
        self._control = Control()
        self._is_over = threading.Event()
        self._clock = EventClock()
        self._failure: Failure | None = None
        self._ended: Ended | None = None
        # What is said again of a run that goes on was written before.
        self._skips = folder.run.checkpoint.exists()

    def work(self) -> None:
        job = Job.from_bytes(self._folder.job.read_bytes())
        assert self._folder.path.parent.name == JOBS
        use_shared_folder(str(self._folder.path.parent.parent / WEIGHTS))
        out = str(self._folder.run.path)
        request: TrainRequest | ResumeRequest
        if self._folder.run.is_interrupted:
            request = ResumeRequest(out, job.n_processes)
        else:
            request = TrainRequest(job.config, job.dataset, out, job.n_processes, job.allow_download)
        listener = threading.Thread(target=self._listen, daemon=True)
        listener.start()
        with self._folder.stream.open("ab") as stream:
            _drop_half_line(self._folder.stream)

            def take(message: EngineMessage) -> None:
                self._note(message)
                if not isinstance(message, Progressed):
                    return
                event = cast(Event, message.progress)
                self._skips = self._skips and not isinstance(event, Continued)
                if not self._skips:
                    stream.write(json.dumps(self._clock.to_json(event)).encode() + b"\n")
                    stream.flush()

            run_request(1, request, on_message=take, control=self._control)
        self._is_over.set()
        listener.join()
        if self._ended is not None:
            self._folder.write_end(self._ended.outcome, self._failure)

    def _note(self, message: EngineMessage) -> None:
        if isinstance(message, Failed):
            self._failure = message.failure
        elif isinstance(message, Ended):
            self._ended = message

    def _listen(self) -> None:
        while not self._is_over.wait(LOOK_EVERY_S):
            for command in self._folder.take_commands():
                apply_command(self._control, command)


def _drop_half_line(stream: Path) -> None:
    """Take back the line at which an earlier worker was ended."""
    with stream.open("r+b") as file:
        data = file.read()
        file.truncate(data.rfind(b"\n") + 1)
