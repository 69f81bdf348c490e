"""How long to wait for a server, and how often to ask it again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from tlgui.core.errors import DownloadError

POLL_S = 0.1


@dataclass(frozen=True)
class Patience:
    """How long to wait for a server, in seconds; tests wait less. A cancel waits for none of it."""

    connect_s: float = 10.0
    stall_s: float = 10.0
    """A server that sends nothing for so long is asked again."""
    back_off_s: tuple[float, ...] = (1.0, 2.0, 4.0)
    """Waits between tries that bring nothing; a try that brings bytes begins the count anew."""
    head_s: float = 30.0
    """For all that comes before the first byte: a server may also send its headers without end."""
    longest_wished_s: float = 60.0
    """A server may ask to be left alone for so long; whoever is to wait longer is told instead."""


USUAL_PATIENCE = Patience()


class Tries:
    """Counts the tries that brought nothing, and waits between them.

    Args:
        patience: how often and how long.
        check_stop: called while waiting, in the caller's thread; what it raises ends the waiting.
    """

    def __init__(self, patience: Patience, check_stop: Callable[[], None]) -> None:
        self._patience = patience
        self._check_stop = check_stop
        self._n_in_vain = 0

    def begin_anew(self) -> None:
        """A try has brought something: count from nothing."""
        self._n_in_vain = 0

    def wait_after(self, failure: DownloadError, wished_s: float = 0.0) -> None:
        """Wait for the next try.

        Args:
            failure: what to raise when there is none.
            wished_s: how long the server wishes to be left alone.

        Raises:
            DownloadError: `failure`, after too many tries or where the server wishes too long a time.
        """
        waits = self._patience.back_off_s
        if self._n_in_vain >= len(waits) or wished_s > self._patience.longest_wished_s:
            raise failure
        until = time.monotonic() + max(waits[self._n_in_vain], wished_s)
        self._n_in_vain += 1
        while (left := until - time.monotonic()) > 0:
            self._check_stop()
            time.sleep(min(left, POLL_S))
