"""One piece of work: its request, its answers and its end."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tlgui.engine.door.requests import Answered, Command, Ended, Failed, Outcome, Progressed, RunCommand, TaskMessage

log = logging.getLogger(__name__)

_task_ids = itertools.count(1)
OnCommand = Callable[[int, RunCommand], None]


class Task(QObject):
    """What every request returns; lives in the main thread, and whoever asked listens.

    Tasks never cancel each other by being newer. A page that wants only its latest cancels the one before.

    Args:
        on_command: takes the task_id and a command for it.

    Attributes:
        task_id: unique in this process; stands in every message about the task.
        is_waiting: whether something that was asked for before is still being done by whoever is to do this.
        outcome: None until it has ended.

    Signals:
        begun(): a task that waited is being done now.
        progressed(object): an event of a run, or how far the work is.
        answered(object): something that was asked for, as it comes.
        failed(object): a Failure; at most once.
        finished(object): the Outcome: exactly once and last, whatever happened.
    """

    begun = Signal()
    progressed = Signal(object)
    answered = Signal(object)
    failed = Signal(object)
    finished = Signal(object)

    def __init__(self, on_command: OnCommand, *, is_waiting: bool = False) -> None:
        super().__init__()
        self.task_id = next(_task_ids)
        self.outcome: Outcome | None = None
        self.is_waiting = is_waiting
        self._on_command = on_command

    @property
    def is_over(self) -> bool:
        """Whether `finished` has been emitted."""
        return self.outcome is not None

    def cancel(self) -> None:
        """End within one batch or one picture, with no result; a task that is over stays as it is."""
        self.command(Command.CANCEL)

    def command(self, command: RunCommand) -> None:
        """Pass a command on, whether the task waits or runs."""
        if not self.is_over:
            self._on_command(self.task_id, command)

    def begin(self) -> None:
        """Say that its turn has come, if it waited; called by the owner, in the main thread."""
        if self.is_waiting:
            self.is_waiting = False
            self.begun.emit()

    def take(self, message: TaskMessage) -> None:
        """Emit the signal for a message; called by the owner, in the main thread.

        Raises:
            TypeError: this is no message about a task.
        """
        # An engine that is killed right after its Ended: the runner may report the same end a second time.
        if self.is_over:
            log.warning("Task %s is over; a %s is dropped.", self.task_id, type(message).__name__)
        elif isinstance(message, Progressed):
            self.progressed.emit(message.progress)
        elif isinstance(message, Answered):
            self.answered.emit(message.answer)
        elif isinstance(message, Failed):
            self.failed.emit(message.failure)
        elif isinstance(message, Ended):
            self.outcome = message.outcome
            self.finished.emit(message.outcome)
        else:
            raise TypeError(f"A {type(message).__name__} is no message about a task.")
