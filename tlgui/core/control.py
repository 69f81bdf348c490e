"""How a run is asked to pause, go on, stop or be thrown away: polled between batches."""

from __future__ import annotations

import threading


class Control:
    """Wishes set by any thread and polled by the one that trains.

    In the window the engine process sets them from its pipe; inline callers set them directly.
    """

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._discard = threading.Event()
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

    def pause(self) -> None:
        """Ask to wait after this batch."""
        if not self.should_stop:
            self._may_run.clear()

    def proceed(self) -> None:
        """Go on after a pause."""
        self._may_run.set()

    @property
    def should_stop(self) -> bool:
        """True once a stop or a discard was asked for."""
        return self._stop.is_set()

    @property
    def should_discard(self) -> bool:
        """True once a discard was asked for."""
        return self._discard.is_set()

    @property
    def is_paused(self) -> bool:
        """True while the run is to wait."""
        return not self._may_run.is_set()

    def wait_while_paused(self) -> None:
        """Return at once when not paused, else when asked to go on or to stop."""
        self._may_run.wait()
