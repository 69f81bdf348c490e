"""Less on the way to a person: what the next value replaces is passed on a few times a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

PERIOD_S = 0.1
"""A window draws ten times a second; more often would cost it time and show nothing."""


class Throttle(Generic[T]):
    """Passes values on at most once a period: the first at once, then the latest. One thread.

    Args:
        send: takes what is left.
        period_s: seconds between two.
        clock: seconds, monotonic; given by tests.
    """

    def __init__(
        self, send: Callable[[T], None], *, period_s: float = PERIOD_S, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._send = send
        self._period_s = period_s
        self._clock = clock
        self._held: list[T] = []
        self._sent_s = float("-inf")

    def __call__(self, value: T) -> None:
        """Take a value, and pass on what is due."""
        self._held = self._worth_keeping([*self._held, value])
        now_s = self._clock()
        if now_s - self._sent_s >= self._period_s:
            self._sent_s = now_s
            self.flush()

    def flush(self) -> None:
        """Pass on what is held back; call it at the end, so that the last value is never lost."""
        held, self._held = self._held, []
        for value in held:
            self._send(value)

    def _worth_keeping(self, held: list[T]) -> list[T]:
        return held[-1:]
