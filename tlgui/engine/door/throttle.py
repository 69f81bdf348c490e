"""Fewer answers on the way to the window: what the next one replaces is sent a few times a second."""

from __future__ import annotations

import time
from collections.abc import Callable

from tlgui.core.events import BatchDone, Preparing
from tlgui.engine.door.requests import EngineMessage

PERIOD_S = 0.1
"""The window draws ten times a second; more often would cost it time and show nothing."""


class EventThrottle:
    """Passes answers on, thinning BatchDone to about thirty a second and Preparing to ten.

    The first is passed at once. Of those that come within the period the batches with the lowest and
    the highest loss and the last one are kept, so that no peak of the curve is lost, and passed when
    the period is over or anything else comes; the order stays. Anything else is never held back.
    The run's events.jsonl holds every batch.

    Called in one thread, that of the job.

    Args:
        send: takes what is left.
        clock: seconds, monotonic; given by tests.
    """

    def __init__(self, send: Callable[[EngineMessage], None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._send = send
        self._clock = clock
        self._held: list[BatchDone | Preparing] = []
        self._sent_s = float("-inf")

    def __call__(self, answer: EngineMessage) -> None:
        """Take one answer of the job."""
        if not isinstance(answer, BatchDone | Preparing):
            self._flush()
            self._send(answer)
            return
        if self._held and not _replaces(answer, self._held[-1]):
            self._flush()
        self._held = _worth_keeping([*self._held, answer])
        if self._clock() - self._sent_s >= PERIOD_S:
            self._sent_s = self._clock()
            self._flush()

    def _flush(self) -> None:
        held, self._held = self._held, []
        for answer in held:
            self._send(answer)


def _replaces(new: BatchDone | Preparing, old: BatchDone | Preparing) -> bool:
    """Return whether both tell of the same piece of work."""
    if isinstance(new, Preparing):
        return isinstance(old, Preparing) and new.what == old.what
    return isinstance(old, BatchDone) and new.epoch == old.epoch


def _worth_keeping(held: list[BatchDone | Preparing]) -> list[BatchDone | Preparing]:
    """Return the lowest, the highest and the last batch, in order; of Preparing the last."""
    batches = [answer for answer in held if isinstance(answer, BatchDone)]
    if not batches:
        return held[-1:]
    lowest, highest = min(batches, key=_loss), max(batches, key=_loss)
    return [answer for answer in batches if answer is lowest or answer is highest or answer is batches[-1]]


def _loss(batch: BatchDone) -> float:
    return batch.loss
