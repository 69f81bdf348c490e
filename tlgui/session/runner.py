"""How a worker gets a job done: in an engine process, or inline in its own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from tlgui.core.control import Control
from tlgui.engine.door.requests import Command, EngineMessage, Job
from tlgui.engine.door.server import apply_command, run_request


class Runner(Protocol):
    """Does one job at a time; `run` in a worker thread, `command` and `close` from any thread."""

    def run(self, job: Job, on_message: Callable[[EngineMessage], None]) -> None:
        """Do the job; on_message is called in this thread, RequestDone last."""

    def command(self, command: Command) -> None:
        """Pass a wish to the running job; without one, nothing happens."""

    def warm_up(self, on_message: Callable[[EngineMessage], None]) -> None:
        """Load what the first job needs, so that it starts at once."""

    def close(self) -> None:
        """Stop the running job, keeping its best, and free everything."""


class InlineRunner:
    """Runs jobs in the calling thread: for tests, and where no process can be spawned."""

    def __init__(self) -> None:
        self._control = Control()

    def run(self, job: Job, on_message: Callable[[EngineMessage], None]) -> None:
        """Do the job here; commands reach it through its control."""
        self._control = Control()
        run_request(job, on_message=on_message, control=self._control)

    def command(self, command: Command) -> None:
        """Act on the job that runs now."""
        apply_command(self._control, command)

    def warm_up(self, on_message: Callable[[EngineMessage], None]) -> None:
        """Do nothing: the first job pays."""

    def close(self) -> None:
        """Stop the running job and keep its best."""
        self._control.stop()
