"""The engine process: a child that loads torch so that the window never has to."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from tlgui.core.messages import say
from tlgui.engine.door.pipe import MessageError, receive, send_quietly
from tlgui.engine.door.requests import (
    Ended,
    EngineMessage,
    EngineReady,
    EngineReplaced,
    Failed,
    Failure,
    Outcome,
    Quit,
    ResumeRequest,
    RunCommand,
    Submit,
    TaskCommand,
    TrainRequest,
)
from tlgui.engine.door.server import serve
from tlgui.import_path import keep_current_folder_out
from tlgui.logging_setup import catch_crashes, set_up_logging
from tlgui.paths import log_dir
from tlgui.session.external_engine import ExternalProcess, start_external_engine
from tlgui.session.gpu.gpu_folder import lock_environment_of
from tlgui.session.runner import OnMessage

log = logging.getLogger(__name__)

CLOSE_TIMEOUT_S = 1.5
"""How long a closing engine may take to write a run's state; what it had written before is safe anyway."""
DYING_TIMEOUT_S = 20.0
"""How long an engine that ends by itself may take: killed too early it could not say why it ended."""


class EngineProcess:
    """One engine process, started at the first need and again after a crash.

    Args:
        python: the Python of another environment to run it with; None spawns it from our own. One that does
            not come up gives way to our own, and EngineReplaced says so.

    `run` is called in one worker thread; `command` and `close` from any thread. `_lock` guards what
    they share: the pipe's sending end, the process, and the commands for a task not yet sent.
    """

    def __init__(self, python: Path | None = None) -> None:
        self._python = python
        if python is not None:
            lock_environment_of(python)
        self._process: _Process | None = None
        self._pipe: Connection | None = None
        self._is_ready = False
        self._is_closed = False
        self._sent: int | None = None
        """The task that the engine has been sent and that has not ended."""
        self._does_run = False
        """It is a run, and has a state to keep."""
        self._early_commands: dict[int, list[RunCommand]] = {}
        self._lock = threading.RLock()

    def warm_up(self, on_message: OnMessage) -> None:
        """Spawn the engine and wait until it has loaded what requests need."""
        try:
            self._get_ready(on_message)
        except (EOFError, OSError):
            self._cleanup()

    def run(self, submitted: Submit, on_message: OnMessage) -> None:
        """Send the request and relay what comes until Ended; a dead engine gives Failed and Ended."""
        task_id = submitted.task_id
        try:
            pipe = self._get_ready(on_message)
            self._send_task(submitted)
            while True:
                message: EngineMessage = receive(pipe)
                self._note(message)
                on_message(message)
                if isinstance(message, Ended):
                    return
        except (EOFError, OSError) as error:
            exit_code, said = self._cleanup()
            outcome = Outcome.CANCELLED
            if not self._is_closed:
                log.warning("The engine process ended with %s (%s)", exit_code, error)
                on_message(Failed(task_id, _crash_failure(exit_code, _reason(error, said))))
                outcome = Outcome.FAILED
            on_message(Ended(task_id, outcome))
        finally:
            with self._lock:
                self._sent, self._does_run = None, False
                self._early_commands.pop(task_id, None)

    def command(self, task_id: int, command: RunCommand) -> None:
        """Pass a command on: at once to a task that was sent, else right behind its request."""
        with self._lock:
            if self._sent != task_id:
                self._early_commands.setdefault(task_id, []).append(command)
            elif self._pipe is not None:
                send_quietly(self._pipe, TaskCommand(task_id, command))

    def close(self) -> None:
        """Ask the engine to keep a run's state and to end; kill it if it takes long. It is not started again.

        Only a run has something to keep, and its files survive a kill at any moment: what this waits for
        is the last minutes of work.
        """
        with self._lock:
            self._is_closed = True
            process, is_worth_waiting = self._process, self._is_ready and self._does_run
            if self._pipe is not None and is_worth_waiting:
                send_quietly(self._pipe, Quit())
        if process is None:
            return
        if is_worth_waiting:
            process.join(CLOSE_TIMEOUT_S)
        if process.is_alive():
            process.kill()
            process.join(CLOSE_TIMEOUT_S)  # an end by a kill takes moments, unless the disk hangs

    def _get_ready(self, on_message: OnMessage) -> Connection:
        """Start the engine at need, and wait until it has loaded what requests need.

        Raises:
            EOFError, OSError: it ended, or cannot be started.
        """
        while True:
            try:
                pipe = self._start()
                while not self._is_ready:
                    message: EngineMessage = receive(pipe)
                    self._note(message)
                    on_message(message)
            except (EOFError, OSError) as error:
                if self._python is None or self._is_closed:
                    raise
                exit_code, said = self._cleanup()
                log.warning(
                    "The engine of '%s' ended with %s before it was ready; ours takes over", self._python, exit_code
                )
                on_message(EngineReplaced(str(self._python), _reason(error, said)))
                self._python = None
            else:
                return pipe

    def _start(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._cleanup()
        with self._lock:
            # Under the lock: a close that comes now either finds the process or keeps it from being started.
            if self._is_closed:
                raise EOFError("The window is closed.")
            self._process, self._pipe = start_external_engine(self._python) if self._python else _spawn_engine()
            return self._pipe

    def _send_task(self, submitted: Submit) -> None:
        with self._lock:
            if self._pipe is None:
                raise EOFError("The engine is gone.")
            # Commands given since the person pressed Start go right behind the request: the engine
            # knows the task from here on, and another command can only come after we let go of the lock.
            self._pipe.send(submitted)
            self._sent = submitted.task_id
            self._does_run = isinstance(submitted.request, TrainRequest | ResumeRequest)
            for command in self._early_commands.pop(submitted.task_id, []):
                self._pipe.send(TaskCommand(submitted.task_id, command))

    def _note(self, message: EngineMessage) -> None:
        if isinstance(message, EngineReady):
            self._is_ready = True

    def _cleanup(self) -> tuple[int | None, str]:
        """Forget a dead engine and return its exit code and, of an external one, what it said last."""
        with self._lock:
            process, pipe = self._process, self._pipe
            self._process, self._pipe, self._is_ready = None, None, False
        if pipe is not None:
            pipe.close()  # first: an engine that lives, and is not understood, ends by this
        if process is None:
            return None, ""
        process.join(CLOSE_TIMEOUT_S if self._is_closed else DYING_TIMEOUT_S)
        if process.is_alive():
            process.kill()
            process.join()
        said = process.last_output_line() if isinstance(process, ExternalProcess) else ""
        return process.exitcode, said


class _Process(Protocol):
    """What is asked of an engine's process, spawned or external."""

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
    # No daemon: multiprocessing ends those at our exit, before a run has kept its state.
    process = context.Process(target=_serve_with_log, args=(theirs,), name="tlgui engine", daemon=False)
    process.start()
    # While we hold the engine's end too, reading from ours never says that it is gone.
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


def _crash_failure(exit_code: int | None, said: str) -> Failure:
    # SIGKILL: what Linux sends when memory has run out.
    if exit_code == -9:
        message = say("engine.killed")
    elif said:
        message = say("engine.exited_saying", code=exit_code, said=said)
    else:
        message = say("engine.exited", code=exit_code)
    return Failure(say("title.engine_died"), message, say("engine.died_hint"))
