"""How a worker gets a request done: in an engine process, or inline in its own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from tlgui.core.control import Control
from tlgui.engine.door.requests import EngineMessage, RunCommand, Submit
from tlgui.engine.door.server import apply_command, run_request

OnMessage = Callable[[EngineMessage], None]


class Runner(Protocol):
    """Does one request at a time; `run` in a worker thread, `command` and `close` from any thread."""

    def run(self, submitted: Submit, on_message: OnMessage) -> None:
        """Do the request; on_message is called in this thread, with Ended last."""

    def command(self, task_id: int, command: RunCommand) -> None:
        """Pass a command to a task that runs or is about to; for one that is over nothing happens."""

    def warm_up(self, on_message: OnMessage) -> None:
        """Load what the first request needs, so that it starts at once."""

    def close(self) -> None:
        """End what runs at once, a run resumably, and free everything. Nothing is run afterwards."""


class InlineRunner:
    """Runs requests in the calling thread: for tests, and where no process can be spawned."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._controls: dict[int, Control] = {}

    def run(self, submitted: Submit, on_message: OnMessage) -> None:
        """Do the request here; commands reach it through its control, also those that came before."""
        control = self._control_of(submitted.task_id)
        run_request(submitted.task_id, submitted.request, on_message=on_message, control=control)
        with self._lock:
            del self._controls[submitted.task_id]

    def command(self, task_id: int, command: RunCommand) -> None:
        """Act on the task, now or when it begins."""
        apply_command(self._control_of(task_id), command)

    def warm_up(self, on_message: OnMessage) -> None:
        """Do nothing: the first request pays."""

    def close(self) -> None:
        """Let what runs end, a run resumably."""
        with self._lock:
            for control in self._controls.values():
                control.leave()

    def _control_of(self, task_id: int) -> Control:
        with self._lock:
            return self._controls.setdefault(task_id, Control())
