"""A run of the window in several processes: starts the group, relays what its first process says, and starts it anew.

The engine process that does this trains nothing itself: it has no part in what a killed process takes down.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
from dataclasses import dataclass, replace
from multiprocessing.context import SpawnProcess
from pathlib import Path

from tlgui.core.errors import CancelledError
from tlgui.core.events import Continued, Notice
from tlgui.core.messages import Message, say
from tlgui.core.run_folder import RunFolder
from tlgui.engine.distributed.launch import EXIT_LOST, MOST_RESTARTS, Ended, run_group
from tlgui.engine.door.pipe import receive, send_quietly
from tlgui.engine.door.registry import RelayedFailureError, TaskContext
from tlgui.engine.door.requests import Ended as TaskEnded
from tlgui.engine.door.requests import (
    Failed,
    Failure,
    Outcome,
    Progressed,
    Quit,
    ResumeRequest,
    Submit,
    TaskCommand,
    TrainRequest,
)
from tlgui.engine.runs.group_members import follow, lead
from tlgui.engine.runs.wishes import Wishes
from tlgui.engine.weights.store import shared_folder

log = logging.getLogger(__name__)

LOST = "process_lost"
"""Kind of the Notice that says that a process was lost and all begin again."""
POLL_S = 0.05
"""How long a wish of the person waits before it is passed on."""
TASK_ID = 1


def train_in_processes(request: TrainRequest | ResumeRequest, context: TaskContext) -> None:
    """Run a group of processes to the end of a run, and anew from what it has kept when one of them is lost.

    Args:
        request: says how many.
        context: its control is passed on; it reports the first process's events. After a loss it reports a Notice,
            and a Continued where the run goes on from its state.

    Raises:
        CancelledError: the run was left, or stopped before it had begun.
        RelayedFailureError: it failed, or processes were lost too often.
    """
    n, folder = request.n_processes, RunFolder(Path(request.out))
    asked: TrainRequest | ResumeRequest = replace(request, n_processes=1)
    is_again = False
    for n_restarts in range(MOST_RESTARTS + 1):
        group = _Group(n, asked, context, skips_replay=is_again and folder.checkpoint.exists())
        ended = group.run()
        if not ended.is_lost:
            group.said.answer(ended)
            return
        log.warning("Process %d of %d ended with %s", ended.culprit + 1, n, ended.codes[ended.culprit])
        if context.control.is_interrupted:
            raise CancelledError(say("engine.the_work_was_stopped"))
        if ended.is_refused or n_restarts == MOST_RESTARTS or not folder.is_interrupted:
            break
        context.report(Notice(LOST, say("distributed.goes_on", number=ended.culprit + 1, n=n, why=why_ended(ended))))
        asked, is_again = ResumeRequest(request.out), True
    raise RelayedFailureError(group.said.failure_of_loss(ended, n))


def why_ended(ended: Ended) -> Message:
    """Return what became of the process that was lost."""
    code = ended.codes[ended.culprit]
    if code < 0:
        return say("distributed.was_killed", signal=-code)
    return say("distributed.did_not_answer") if code in (0, EXIT_LOST) else say("distributed.had_a_fault", code=code)


@dataclass
class _Said:
    """How the first process says that its run has ended."""

    outcome: Outcome | None = None
    failure: Failure | None = None

    def answer(self, ended: Ended) -> None:
        """Raise what the run has ended with, unless it went well."""
        if self.outcome is Outcome.CANCELLED:
            raise CancelledError(say("engine.the_work_was_stopped"))
        if self.outcome is not Outcome.DONE:
            died = Failure(say("title.engine_died"), say("engine.exited", code=ended.code), say("engine.died_hint"))
            raise RelayedFailureError(self.failure or died)

    def failure_of_loss(self, ended: Ended, n: int) -> Failure:
        """Return why the run was given up."""
        given_up = say("distributed.given_up", number=ended.culprit + 1, n=n, why=why_ended(ended))
        message = self.failure.message if self.failure is not None and ended.is_refused else given_up
        return Failure(say("title.engine_died"), message, say("engine.died_hint"))


class _Group:
    """One start of all processes.

    Attributes:
        said: what the first one has said of its end.
    """

    def __init__(
        self, n: int, request: TrainRequest | ResumeRequest, context: TaskContext, *, skips_replay: bool
    ) -> None:
        self.said = _Said()
        self._n, self._request, self._context = n, request, context
        self._skips = skips_replay
        self._processes = multiprocessing.get_context("spawn")
        self._ours, self._theirs = self._processes.Pipe()
        self._ended: list[Ended] = []

    def run(self) -> Ended:
        """Start them, relay both ways until all have ended, and return how."""
        watching = threading.Thread(target=self._watch, name="group of processes", daemon=True)
        watching.start()
        try:
            self._ours.send(Submit(TASK_ID, self._request, shared_folder()))
            self._relay(Wishes(self._context.control), watching)
        except (EOFError, OSError):
            log.info("The first process speaks no more.")
        finally:
            self._ours.close()  # the first one leaves its run and ends, if it has not
            watching.join()
        return self._ended[0]

    def _watch(self) -> None:
        self._ended.append(run_group(self._start, self._n))

    def _start(self, rank: int, place: dict[str, str]) -> _Member:
        if rank:
            return _Member(self._processes.Process(target=follow, args=(place,)), rank)
        first = _Member(self._processes.Process(target=lead, args=(place, self._theirs)), rank)
        self._theirs.close()  # while we hold it too, reading from ours never says that the other side is gone
        return first

    def _relay(self, wishes: Wishes, watching: threading.Thread) -> None:
        while watching.is_alive() or self._ours.poll():
            for command in wishes.new():
                self._ours.send(TaskCommand(TASK_ID, command))
            if self._ours.poll(POLL_S):
                self._take(receive(self._ours))

    def _take(self, message: object) -> None:
        if isinstance(message, Progressed):
            self._skips = self._skips and not isinstance(message.progress, Continued)
            if not self._skips:
                self._context.report(message.progress)
        elif isinstance(message, Failed):
            self.said.failure = message.failure
        elif isinstance(message, TaskEnded):
            self.said.outcome = message.outcome
            send_quietly(self._ours, Quit())


class _Member:
    """A started process, as run_group watches it."""

    def __init__(self, process: SpawnProcess, rank: int) -> None:
        process.name = f"tlgui engine {rank + 1}"
        process.start()
        self._process = process

    def wait(self) -> int:
        self._process.join()
        return self._process.exitcode or 0

    def kill(self) -> None:
        self._process.kill()
