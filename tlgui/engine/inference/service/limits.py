"""What a service takes of one client and of all, so that none of them harms the others."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

MEBIBYTE = 2**20


@dataclass(frozen=True)
class Limits:
    """The limits of a service."""

    max_bytes: int = 64 * MEBIBYTE
    """Of the body of one request."""
    max_pictures: int = 100
    """In one request."""
    per_second: float = 50.0
    """Requests of one address, in the long run."""
    burst: int = 100
    """Requests of one address that may come at once after a rest."""
    max_under_way: int = 32
    """Requests for answers at the same time, of all addresses, from their first byte to their answer."""
    max_connections: int = 128
    header_s: float = 10.0
    """Seconds that a client may take to say what it wants."""
    idle_s: int = 5
    """Seconds that a connection stays open between two requests."""
    body_s: float = 30.0
    """Seconds that it may take to send its pictures."""
    answer_s: float = 60.0
    """Seconds that a request waits for its answers before it is told that the service is busy."""


class RateLimiter:
    """Counts each address's requests: a bucket of `burst`, which fills by `per_second`.

    Args:
        per_second, burst: as in Limits.
        clock: gives seconds.
    """

    MOST_ADDRESSES = 4096
    """Whose buckets are remembered; the one that asked longest ago is forgotten first."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float] = monotonic) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def seconds_to_wait(self, address: str) -> int:
        """Count a request; return 0, or after how many seconds to come again when it is one too many."""
        now = self._clock()
        left, at = self._buckets.pop(address, (float(self._burst), now))
        left = min(float(self._burst), left + (now - at) * self._per_second)
        is_allowed = left >= 1
        self._buckets[address] = (left - 1 if is_allowed else left, now)
        if len(self._buckets) > self.MOST_ADDRESSES:
            self._buckets.popitem(last=False)
        return 0 if is_allowed else max(1, math.ceil((1 - left) / self._per_second))
