"""How work is asked to pause, go on, stop or be thrown away: polled between batches and between pictures."""

from __future__ import annotations

import threading


class InterruptedRunError(BaseException):
    """The run is left as it is, its state on disk: whoever asked for it is gone.

    Not an Exception: nothing on the way may take it for the run's own failure and write an end into its record.
    """


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

    def stop(self) -> None:
        """Ask to end after this batch and keep the best model so far."""
        self._stop.set()
        self._may_run.set()

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
        self._may_run.set()

    def leave(self) -> None:
        """Ask for an end because nobody listens any more: a run keeps its state, anything else has no result."""
        self._cancel.set()
        self.interrupt()

    def pause(self) -> None:
        """Ask to wait after this batch."""
        if not self.should_stop:
            self._may_run.clear()

    def resume(self) -> None:
        """Go on after a pause."""
        self._may_run.set()

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
