"""The engine process: a child that loads torch so that the window never has to."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from tlgui.engine.jobs import Answer, Command, EngineReady, Job, JobDone, JobFailed
from tlgui.engine.service import serve
from tlgui.logging_setup import catch_crashes, set_up_logging
from tlgui.paths import log_dir

log = logging.getLogger(__name__)

CLOSE_TIMEOUT_S = 20.0
"""How long a closing engine may take to save its best model before it is killed."""


class EngineProcess:
    """One spawned engine, started at the first need and again after a crash.

    `run` is called in one worker thread; `command` and `close` from any thread.
    """

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self._is_ready = False
        self._is_closed = False
        self._send_lock = threading.Lock()

    def warm_up(self, on_answer: Callable[[Answer], None]) -> None:
        """Spawn the engine and wait until it has loaded what jobs need."""
        self._start()
        assert self._pipe is not None
        try:
            while not self._is_ready:
                self._note(self._pipe.recv(), on_answer)
        except (EOFError, OSError):
            self._bury()

    def run(self, job: Job, on_answer: Callable[[Answer], None]) -> None:
        """Send the job and relay its answers until JobDone; a dead engine gives JobFailed."""
        try:
            pipe = self._start()
            self._send(job)
            while True:
                answer: Answer = pipe.recv()
                self._note(answer, on_answer)
                if isinstance(answer, JobDone):
                    return
        except (EOFError, OSError) as error:
            exit_code = self._bury()
            if not self._is_closed:
                log.warning("The engine process ended with %s (%s)", exit_code, error)
                on_answer(_death_notice(exit_code))
            on_answer(JobDone())

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

    def _start(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._bury()
        # spawn: a forked child would inherit Qt's threads and locks in an unknown state.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve_with_log, args=(theirs,), name="tlgui engine", daemon=False)
        self._process.start()
        theirs.close()
        self._pipe = ours
        return ours

    def _send(self, message: Job | Command) -> None:
        with self._send_lock:
            if self._pipe is not None:
                self._pipe.send(message)

    def _note(self, answer: Answer, on_answer: Callable[[Answer], None]) -> None:
        if isinstance(answer, EngineReady):
            self._is_ready = True
        on_answer(answer)

    def _bury(self) -> int | None:
        """Forget a dead engine and return its exit code."""
        exit_code = None
        if self._process is not None:
            self._process.join()
            exit_code = self._process.exitcode
        if self._pipe is not None:
            self._pipe.close()
        self._process, self._pipe, self._is_ready = None, None, False
        return exit_code


def _serve_with_log(connection: Connection) -> None:
    """Run the engine, in the child; its own log and crashes go where the window's go."""
    catch_crashes(log_dir())
    set_up_logging(log_dir(), name="engine.log")
    serve(connection)


def _death_notice(exit_code: int | None) -> JobFailed:
    if exit_code == -9:
        reason = "It was ended from outside; most likely the machine ran out of memory."
    else:
        reason = f"Its exit code was {exit_code}."
    return JobFailed(
        "The engine stopped unexpectedly",
        f"The part of the program that does the arithmetic ended without a word. {reason}",
        "The best model so far is safe in its run folder. Start again; a smaller batch size needs less memory.",
    )
