"""How work is asked to pause, go on, stop or be thrown away: polled between batches and between pictures."""

from __future__ import annotations

import threading
from collections import deque

from tlgui.core.messages import Message
from tlgui.core.steering import Steer


class InterruptedRunError(BaseException):
    """The run is left as it is, its state on disk: whoever asked for it is gone.

    Not an Exception: nothing on the way may take it for the run's own failure and write an end into its record.
    """


class ProcessLostError(InterruptedRunError):
    """Another of the processes that train together is gone: the run is left as it is, and can be continued.

    Args:
        message: for the person.
        detail: what the system says, for the log.
    """

    def __init__(self, message: Message, detail: str = "") -> None:
        super().__init__(message, detail)
        self.message = message
        self.detail = detail


class Control:
    """Requests set by any thread and polled by the one that works.

    In the window the engine process sets them from its pipe; inline callers set them directly.
    """

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._discard = threading.Event()
        self._cancel = threading.Event()
        self._interrupt = threading.Event()
        self._may_run = threading.Event()
        self._may_run.set()
        self._steers: deque[Steer] = deque()
        self._news = threading.Condition()
        """Of `_may_run` and `_steers`."""

    def stop(self) -> None:
        """Ask to end after this batch and keep the best model so far."""
        self._stop.set()
        self._go_on()

    def discard(self) -> None:
        """Ask to end after this batch and keep nothing."""
        self._discard.set()
        self.stop()

    def cancel(self) -> None:
        """Ask to end before the next batch or picture, with no result."""
        self._cancel.set()
        self.stop()

    def interrupt(self) -> None:
        """Ask a run to keep its state on disk after this batch and to be left there, so that it can be resumed."""
        self._interrupt.set()
        self._go_on()

    def leave(self) -> None:
        """Ask for an end because nobody listens any more: a run keeps its state, anything else has no result."""
        self.interrupt()  # first: whoever sees the other must not take it for a wish to end the run
        self._cancel.set()

    def pause(self) -> None:
        """Ask to wait after this batch."""
        if not self.should_stop:
            self._may_run.clear()

    def resume(self) -> None:
        """Go on after a pause."""
        self._go_on()

    def steer(self, steer: Steer) -> None:
        """Ask for a change of the rest of a run, after this batch."""
        with self._news:
            self._steers.append(steer)
            self._news.notify_all()

    def agree(self) -> None:
        """Hear what was asked for until now. One process hears it at once; several hear it together, here."""

    def next_steer(self) -> Steer | None:
        """Return the change that was asked for first, and forget it; None when there is none.

        While the run is paused it waits for one: who wants to think pauses first.
        """
        with self._news:
            self._news.wait_for(lambda: self._steers or self._may_run.is_set())
            return self._steers.popleft() if self._steers else None

    def take_steers(self) -> list[Steer]:
        """Return the changes that were asked for, and forget them; unlike next_steer, never waits."""
        with self._news:
            steers = list(self._steers)
            self._steers.clear()
        return steers

    @property
    def is_paused(self) -> bool:
        """True while a pause was asked for."""
        return not self._may_run.is_set()

    @property
    def is_interrupted(self) -> bool:
        """True once the run is to be left as it is."""
        return self._interrupt.is_set()

    @property
    def should_stop(self) -> bool:
        """True once a stop, a discard or a cancel was asked for."""
        return self._stop.is_set()

    @property
    def should_discard(self) -> bool:
        """True once a discard was asked for."""
        return self._discard.is_set()

    @property
    def is_cancelled(self) -> bool:
        """True once a cancel was asked for."""
        return self._cancel.is_set()

    @property
    def should_keep_state(self) -> bool:
        """True while the run is to wait, or is to be left: its state belongs on disk now."""
        return not self._may_run.is_set() or self._interrupt.is_set()

    def wait_while_paused(self) -> None:
        """Return at once when not paused, else when asked to go on or to stop.

        Raises:
            InterruptedRunError: the run is to be left as it is.
        """
        self._may_run.wait()
        if self._interrupt.is_set():
            raise InterruptedRunError

    def _go_on(self) -> None:
        with self._news:
            self._may_run.set()
            self._news.notify_all()
