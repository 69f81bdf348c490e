"""The engine process: a child that loads torch so that the window never has to."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from tlgui.engine.door.pipe import MessageError, receive
from tlgui.engine.door.requests import Command, EngineMessage, EngineReady, EngineReplaced, Failure, Job, RequestDone
from tlgui.engine.door.server import serve
from tlgui.import_path import keep_current_folder_out
from tlgui.logging_setup import catch_crashes, set_up_logging
from tlgui.paths import log_dir
from tlgui.session.external_engine import ExternalProcess, start_external_engine
from tlgui.session.gpu.gpu_folder import lock_environment_of

log = logging.getLogger(__name__)

CLOSE_TIMEOUT_S = 20.0
"""How long a closing engine may take to save its best model before it is killed."""


class EngineProcess:
    """One engine process, started at the first need and again after a crash.

    Args:
        python: the Python of another environment to run it with; None spawns it from our own. One that does
            not come up gives way to our own, and EngineReplaced says so.

    `run` is called in one worker thread; `command` and `close` from any thread.
    """

    def __init__(self, python: Path | None = None) -> None:
        self._python = python
        if python is not None:
            lock_environment_of(python)
        self._process: _Process | None = None
        self._pipe: Connection | None = None
        self._is_ready = False
        self._is_closed = False
        self._send_lock = threading.Lock()

    def warm_up(self, on_message: Callable[[EngineMessage], None]) -> None:
        """Spawn the engine and wait until it has loaded what jobs need."""
        try:
            self._get_ready(on_message)
        except (EOFError, OSError):
            self._cleanup()

    def run(self, job: Job, on_message: Callable[[EngineMessage], None]) -> None:
        """Send the job and relay its answers until RequestDone; a dead engine gives Failure."""
        try:
            pipe = self._get_ready(on_message)
            self._send(job)
            while True:
                answer: EngineMessage = receive(pipe)
                self._note(answer, on_message)
                if isinstance(answer, RequestDone):
                    return
        except (EOFError, OSError) as error:
            exit_code, words = self._cleanup()
            if not self._is_closed:
                log.warning("The engine process ended with %s (%s)", exit_code, error)
                on_message(_crash_failure(exit_code, _reason(error, words)))
            on_message(RequestDone())

    def command(self, command: Command) -> None:
        """Pass a wish to the engine; an engine that is gone needs none."""
        try:
            self._send(command)
        except (OSError, ValueError):
            log.info("The engine is gone; %s was not sent.", command)

    def close(self) -> None:
        """Ask the engine to stop its job, keep its best and end; kill it if it does not."""
        self._is_closed = True
        process = self._process
        if process is None:
            return
        self.command(Command.QUIT)
        process.join(CLOSE_TIMEOUT_S)
        if process.is_alive():
            log.error("The engine process did not end; it is killed.")
            process.kill()
            process.join()

    def _get_ready(self, on_message: Callable[[EngineMessage], None]) -> Connection:
        """Start the engine at need, and wait until it has loaded what jobs need.

        Raises:
            EOFError, OSError: it ended, or cannot be started.
        """
        while True:
            try:
                pipe = self._start()
                while not self._is_ready:
                    self._note(receive(pipe), on_message)
            except (EOFError, OSError) as error:
                if self._python is None or self._is_closed:
                    raise
                exit_code, words = self._cleanup()
                log.warning(
                    "The engine of '%s' ended with %s before it was ready; ours takes over", self._python, exit_code
                )
                on_message(EngineReplaced(str(self._python), _reason(error, words)))
                self._python = None
            else:
                return pipe

    def _start(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._cleanup()
        self._process, self._pipe = start_external_engine(self._python) if self._python else _spawn_engine()
        return self._pipe

    def _send(self, message: Job | Command) -> None:
        with self._send_lock:
            if self._pipe is not None:
                self._pipe.send(message)

    def _note(self, answer: EngineMessage, on_message: Callable[[EngineMessage], None]) -> None:
        if isinstance(answer, EngineReady):
            self._is_ready = True
        on_message(answer)

    def _cleanup(self) -> tuple[int | None, str]:
        """Forget a dead engine and return its exit code and, of a foreign one, its last words."""
        if self._pipe is not None:
            self._pipe.close()  # first: an engine that lives, and is not understood, ends by this
        exit_code, words = None, ""
        if self._process is not None:
            self._process.join()
            exit_code = self._process.exitcode
        if isinstance(self._process, ExternalProcess):
            words = self._process.last_output_line()
        self._process, self._pipe, self._is_ready = None, None, False
        return exit_code, words


class _Process(Protocol):
    """What is asked of an engine's process, spawned or foreign."""

    @property
    def exitcode(self) -> int | None: ...
    def is_alive(self) -> bool: ...
    def join(self, timeout: float | None = None) -> None: ...
    def kill(self) -> None: ...


def _spawn_engine() -> tuple[_Process, Connection]:
    # spawn: a forked child would inherit Qt's threads and locks in an unknown state.
    keep_current_folder_out()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve_with_log, args=(theirs,), name="tlgui engine", daemon=False)
    process.start()
    theirs.close()
    return process, ours


def _serve_with_log(connection: Connection) -> None:
    """Run the engine, in the child; its own log and crashes go where the window's go."""
    catch_crashes(log_dir())
    set_up_logging(log_dir(), name="engine.log")
    serve(connection)


def _reason(error: EOFError | OSError, words: str) -> str:
    """Return why an engine is gone: what was not understood, or what it said last, or why it could not be started."""
    if isinstance(error, MessageError):
        return str(error)
    return words or getattr(error, "strerror", None) or ""


def _crash_failure(exit_code: int | None, words: str) -> Failure:
    if exit_code == -9:
        reason = "without a word. It was ended from outside; most likely the machine ran out of memory."
    elif words:
        reason = f"with exit code {exit_code}. Its last words were: {words}."
    else:
        reason = f"without a word. Its exit code was {exit_code}."
    return Failure(
        "The engine stopped unexpectedly",
        f"The part of the program that does the arithmetic ended {reason}",
        "The best model so far is safe in its run folder. Start again; a smaller batch size needs less memory.",
    )
