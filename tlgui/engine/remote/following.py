"""Follows a run on another computer: finds it again after each loss of the line, and brings it back at its end."""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.control import InterruptedRunError
from tlgui.core.errors import CancelledError, RemoteError
from tlgui.core.events import Event, Notice, RunFailed, RunFinished, RunStarted, event_from_json
from tlgui.core.json_values import parse_object
from tlgui.core.messages import Message, say
from tlgui.core.remote_run import RemoteRun, forget_remote_run
from tlgui.core.run_folder import CHECKPOINT, CONFIG, LOCK, SPLIT, RunFolder, failures_told
from tlgui.engine.door.registry import RelayedFailureError, TaskContext
from tlgui.engine.remote.job import command_to_json, failure_from_json
from tlgui.engine.remote.place import Place, as_line
from tlgui.engine.remote.ssh import EXIT_SSH, refusal
from tlgui.engine.runs.wishes import Wishes

log = logging.getLogger(__name__)

LINE = "line"
"""Kind of the Notices that say that the line is lost, and that it is there again."""
SILENCE_S = 20.0
"""The other side says something four times as often."""
PAUSES_S = (0.5, 2.0, 5.0, 10.0, 30.0)
"""Before the first tries to find it again; the last one before all others."""
POLL_S = 0.05
MOST_RESTARTS = 3
"""Of a worker that ends without a word, while it says nothing new."""
MAX_LAST_WORDS = 8192
NOT_FETCHED = (LOCK, CHECKPOINT, "steer-*.json")


class _LineLostError(Exception):
    """Nothing comes any more."""


class Following:
    """One run there, one folder here. Used in one thread.

    Args:
        place: where.
        run: which.
        folder: here; locked by whoever calls.
        context: reports events, and is asked for the person's wishes.
    """

    def __init__(self, place: Place, run: RemoteRun, folder: RunFolder, context: TaskContext) -> None:
        self._place, self._run, self._folder, self._context = place, run, folder, context
        self._offset = 0
        self._last: RunFinished | RunFailed | None = None
        self._has_begun = False
        self._is_lost = False
        self._n_tries = self._n_restarts = 0
        self._places = {run.run_there: str(folder.path), run.root_there: run.root}

    def to_the_end(self) -> None:
        """Follow, whatever happens to the line, until the run is over and here.

        Raises:
            RemoteError: the place does not know of the run any more, or it was given up there.
            RelayedFailureError: the run failed.
            CancelledError: it was stopped before it had begun.
            InterruptedRunError: it is left, and goes on there.
        """
        end = self._persist(self._follow)
        is_discarded = isinstance(self._last, RunFinished) and self._last.outcome == "discarded"
        if self._has_begun and not is_discarded:
            self._persist(self._fetch)
        with failures_told(self._folder.path, "written"):
            forget_remote_run(self._folder.path)
        if is_discarded:
            self._folder.discard()
        with suppress(RemoteError):
            self._place.ask("forget", self._run.folder_there, self._run.job)
        if self._last is not None:
            self._context.report(self._last)
        if end.get("failure"):
            raise RelayedFailureError(failure_from_json(end["failure"]))
        if end.get("outcome") == "cancelled":
            raise CancelledError(say("engine.the_work_was_stopped"))

    def _persist(self, step: Any) -> Any:
        """Do a step until the line holds long enough for it."""
        while True:
            try:
                return step()
            except _LineLostError as lost:
                log.info("The line to '%s' is lost: %s", self._run.place.host, lost)
                if not self._is_lost:
                    self._is_lost = True
                    self._say("remote.line_lost")
                self._pause(PAUSES_S[min(self._n_tries, len(PAUSES_S) - 1)])
                self._n_tries += 1

    def _follow(self) -> dict[str, Any]:
        """Take what is said until the job is over, and return how it ended."""
        with _Line(self._place, self._run, self._offset) as line:
            wishes = Wishes(self._context.control)
            while True:
                if self._context.control.is_interrupted:  # first: to leave the run is no wish for it to end
                    raise InterruptedRunError
                for command in wishes.new():
                    line.send(command_to_json(command))
                said = line.next(POLL_S)
                if said is None:
                    continue
                self._note_that_it_holds()
                if "end" in said:
                    return dict(said["end"])
                if "gone" in said:
                    break
                if "event" in said:
                    self._take(said["event"])
                self._offset = int(said["at"])
        self._start_again()
        return self._follow()

    def _start_again(self) -> None:
        """Let a new worker go on; the one before was ended, with its computer or by somebody."""
        self._n_restarts += 1
        if self._n_restarts > MOST_RESTARTS:
            raise RemoteError(say("remote.given_up", host=self._run.place.host))
        self._say("remote.ended_there")
        try:
            self._place.ask("start", self._run.folder_there, self._run.job)
        except RemoteError as error:
            raise _LineLostError(str(error)) from error

    def _take(self, data: dict[str, Any]) -> None:
        try:
            event: Event = event_from_json(self._as_here(data))
        except (ValueError, LookupError) as error:
            log.warning("'%s' said what cannot be understood: %s", self._run.place.host, error)
            return
        self._n_restarts = 0
        if isinstance(event, RunStarted):
            self._has_begun = True
            self._fetch_beginning()
        if isinstance(event, RunFinished | RunFailed):
            self._last = event  # said when what it speaks of is here
        else:
            self._context.report(event)

    def _fetch_beginning(self) -> None:
        """Bring what makes a run of the folder here, so that the next start finds it."""
        try:
            for name in (CONFIG, SPLIT):
                self._place.copy_here(f"{self._run.run_there}/{name}", str(self._folder.path / name))
            self._move_paths(self._folder.config)
        except RemoteError as error:
            log.info("The beginning of the run is not here yet: %s", error)

    def _fetch(self) -> None:
        """Bring the run's folder, as if the run had been made here."""
        flags = [f"--exclude={name}" for name in NOT_FETCHED]
        try:
            self._place.copy_here(f"{self._run.run_there}/", f"{self._folder.path}/", flags)
        except RemoteError as error:
            if isinstance(error.message, Message) and error.message.key in ("remote.no_rsync", "remote.copy_failed"):
                raise
            raise _LineLostError(str(error)) from error
        self._note_that_it_holds()
        with failures_told(self._folder.path, "written"):
            for path in (*self._folder.path.glob("*.json"), *self._folder.path.glob("*.jsonl")):
                self._move_paths(path)

    def _move_paths(self, path: Path) -> None:
        """Let a file of JSON, whole or in lines, name places here instead of there."""
        try:
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".jsonl":
                moved = "".join(json.dumps(self._as_here(json.loads(line))) + "\n" for line in text.splitlines())
            else:
                moved = json.dumps(self._as_here(json.loads(text)), indent=2) + "\n"
        except ValueError as error:
            log.info("'%s' stays as it is: %s", path, error)
            return
        write_text_atomic(path, moved)

    def _as_here(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._as_here(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._as_here(item) for item in value]
        if isinstance(value, str):
            for there, here in self._places.items():
                if value == there or value.startswith(f"{there}/"):
                    return here + value[len(there) :]
        return value

    def _note_that_it_holds(self) -> None:
        self._n_tries = 0
        if self._is_lost:
            self._is_lost = False
            self._say("remote.line_found")

    def _say(self, key: str) -> None:
        self._context.report(Notice(LINE, Message(key, (("host", self._run.place.host),))))

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self._context.control.is_interrupted:
                raise InterruptedRunError
            time.sleep(POLL_S)


class _Line:
    """One `follow` there: lines come from it, commands go to it."""

    def __init__(self, place: Place, run: RemoteRun, offset: int) -> None:
        self._host = run.place.host
        self._process = place.open("follow", run.folder_there, run.job, str(offset))
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self._last_words = b""
        self._threads = [
            threading.Thread(target=read, args=(stream,), daemon=True)
            for read, stream in ((self._read, self._process.stdout), (self._listen, self._process.stderr))
        ]
        for thread in self._threads:
            thread.start()
        self._heard_s = time.monotonic()

    def __enter__(self) -> _Line:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._close()

    def send(self, command: dict[str, Any]) -> None:
        """Pass a command on."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(as_line(command))
            self._process.stdin.flush()
        except OSError as error:
            raise _LineLostError(str(error)) from error

    def next(self, timeout_s: float) -> dict[str, Any] | None:
        """Return what was said, None where nothing was within this time.

        Raises:
            _LineLostError: nothing comes any more.
            RemoteError: the place refuses.
        """
        try:
            line = self._lines.get(timeout=timeout_s)
        except queue.Empty:
            if time.monotonic() - self._heard_s > SILENCE_S:
                raise _LineLostError("silence") from None
            return None
        if line is None:
            raise self._why_it_ended()
        self._heard_s = time.monotonic()
        try:
            return parse_object(line)
        except ValueError:
            return None  # what a login script prints

    def _why_it_ended(self) -> Exception:
        self._close()
        code, told = self._process.returncode, self._last_words.decode(errors="replace")
        error = refusal(self._host, code, told)
        return _LineLostError(str(error)) if code in (0, EXIT_SSH) or code < 0 else error

    def _close(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=SILENCE_S)
        for thread in self._threads:
            thread.join(timeout=1.0)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    def _read(self, stream: IO[bytes]) -> None:
        with suppress(ValueError, OSError):
            for line in stream:
                self._lines.put(line)
        self._lines.put(None)

    def _listen(self, stream: IO[bytes]) -> None:
        with suppress(ValueError, OSError):
            for line in stream:
                self._last_words = (self._last_words + line)[-MAX_LAST_WORDS:]
