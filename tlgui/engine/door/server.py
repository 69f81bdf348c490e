"""The engine's side of the pipe: takes requests one at a time and answers with plain values."""

from __future__ import annotations

import importlib
import logging
import os
import queue
import signal
import threading
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection

from tlgui.core.control import Control, InterruptedRunError, ProcessLostError
from tlgui.core.errors import CancelledError, TlguiError
from tlgui.core.messages import say
from tlgui.core.steering import Steer
from tlgui.engine.door.pipe import MessageError, receive
from tlgui.engine.door.registry import RelayedFailureError, TaskContext, handler_for
from tlgui.engine.door.requests import (
    Answered,
    Command,
    Ended,
    EngineMessage,
    EngineReady,
    Failed,
    Failure,
    Outcome,
    Progressed,
    Quit,
    Request,
    RunCommand,
    Submit,
    TaskCommand,
)
from tlgui.engine.door.throttle import EventThrottle
from tlgui.engine.weights.store import use_shared_folder
from tlgui.net.hub_place import keep_libraries_off_the_hub

log = logging.getLogger(__name__)

OnMessage = Callable[[EngineMessage], None]
NICENESS = 10
LEAVE_WITHIN_S = 30.0
"""How long a run whose window is gone may take to come to the end of its batch before the process ends anyway."""
WARM_UP = "tlgui.engine.runs.handlers"


def serve(connection: Connection) -> None:
    """Run the engine process until the pipe closes or Quit comes.

    Messages are read by a thread of their own, so that a command reaches a running task within one batch.
    When the window is gone, the run keeps its state and is left there, to be resumed at the next start.

    Raises:
        MessageError: a message came that cannot be read; the process ends with that as its last line.
        ProcessLostError: another of the processes that train with this one is gone.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the window's to handle
    if hasattr(os, "nice"):
        # The window shares the processor with it, and must stay quick. An engine's own children are nice already.
        os.nice(max(0, NICENESS - os.nice(0)))
    keep_libraries_off_the_hub()
    inbox = _Inbox(connection)
    inbox.start()
    send = _make_sender(connection)
    send(_warm_up())
    # One task at a time, in this thread: torch shares its threads and its random state between callers.
    while (waiting := inbox.next_task()) is not None:
        submitted, control = waiting
        use_shared_folder(submitted.weights_folder)
        run_request(submitted.task_id, submitted.request, on_message=send, control=control)
        inbox.forget(submitted.task_id)
    if inbox.failure is not None:
        raise inbox.failure


class _Inbox(threading.Thread):
    """Reads the pipe: requests wait in a queue, commands act at once on the task that they name.

    Attributes:
        failure: why it reads no further, when a message could not be read.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(daemon=True, name="engine inbox")
        self._connection = connection
        self._controls: dict[int, Control] = {}
        self._tasks: queue.Queue[tuple[Submit, Control] | None] = queue.Queue()
        self.failure: MessageError | None = None

    def next_task(self) -> tuple[Submit, Control] | None:
        """Wait for a task and the control that commands act on; None means the end."""
        return self._tasks.get()

    def forget(self, task_id: int) -> None:
        """Let go of a task that has ended."""
        self._controls.pop(task_id, None)

    def run(self) -> None:
        while True:
            message = self._receive()
            if isinstance(message, Submit):
                # Made here and not when the task begins: a command for a task that still waits must find it.
                self._controls[message.task_id] = control = Control()
                self._tasks.put((message, control))
            elif isinstance(message, TaskCommand):
                # A command may come for a task that ended a moment ago.
                if (commanded := self._controls.get(message.task_id)) is not None:
                    apply_command(commanded, message.command)
            elif isinstance(message, Quit):
                self._leave()
                return
            else:
                log.error("A %s is no message for the engine.", type(message).__name__)

    def _receive(self) -> object:
        try:
            return receive(self._connection)
        except MessageError as error:
            # The window waits for an answer to it, and must hear that none will come.
            self.failure = error
        except (EOFError, OSError):
            log.info("The window is gone.")
        return Quit()

    def _leave(self) -> None:
        for control in list(self._controls.values()):
            control.leave()
        self._tasks.put(None)
        # A batch of a large network can take minutes, and a process that nobody sees must not go on for hours.
        timer = threading.Timer(LEAVE_WITHIN_S, os._exit, (1,))
        timer.daemon = True
        timer.start()


def apply_command(control: Control, command: RunCommand) -> None:
    """Set what a command asks for."""
    if isinstance(command, Steer):
        control.steer(command)
        return
    actions = {
        Command.PAUSE: control.pause,
        Command.CONTINUE: control.resume,
        Command.STOP: control.stop,
        Command.DISCARD: control.discard,
        Command.CANCEL: control.cancel,
        Command.INTERRUPT: control.interrupt,
    }
    actions[command]()


def run_request(task_id: int, request: Request, *, on_message: OnMessage, control: Control) -> None:
    """Do what a request asks for; every outcome is a message, and Ended is always the last one.

    This is the worker border: the one place where any exception of the engine is caught.

    Args:
        task_id: stands in every message.
        request: what to do.
        on_message: called in this thread; events come thinned, see EventThrottle.
        control: polled by the handler.
    """
    report = EventThrottle(lambda event: on_message(Progressed(task_id, event)))
    outcome = Outcome.FAILED
    try:
        outcome = _answer(task_id, request, on_message, TaskContext(control, report))
    except TlguiError as error:
        report.flush()
        on_message(Failed(task_id, Failure(error.title, error.message, error.hint)))
    except RelayedFailureError as error:
        report.flush()
        on_message(Failed(task_id, error.failure))
    except Exception as error:
        log.exception("A task failed by an internal error")
        report.flush()
        on_message(Failed(task_id, _own_fault(error)))
    finally:
        report.flush()
        on_message(Ended(task_id, outcome))


def _answer(task_id: int, request: Request, on_message: OnMessage, context: TaskContext) -> Outcome:
    if context.control.is_cancelled:
        return Outcome.CANCELLED  # while it waited
    report = context.report
    assert isinstance(report, EventThrottle)
    try:
        for answer in handler_for(request)(request, context):
            report.flush()
            on_message(Answered(task_id, answer))
    except ProcessLostError:
        raise  # whoever started this process goes on from what is kept
    except (CancelledError, InterruptedRunError):
        return Outcome.CANCELLED
    return Outcome.DONE


def _own_fault(error: Exception) -> Failure:
    what = f"{type(error).__name__}: {error}"
    return Failure(
        say("title.internal_error"),
        say("engine.internal_error", what=what),
        say("engine.internal_error_hint"),
        traceback.format_exc(),
    )


def _warm_up() -> EngineReady:
    """Import what every run needs, so that the first one starts at once; return what there is to run on.

    Not what draws its curves at the end: at the very first start that lists all fonts, long work on a busy computer.
    """
    runs = importlib.import_module(WARM_UP)
    return EngineReady(runs.best_device_in_words(), runs.n_gpus())


def _make_sender(connection: Connection) -> OnMessage:
    def send(message: EngineMessage) -> None:
        try:
            connection.send(message)
        except (BrokenPipeError, OSError):
            # The window is gone; the inbox has told the task, which still keeps what it has.
            log.info("Nobody listens any more; %s was not sent.", type(message).__name__)

    return send
