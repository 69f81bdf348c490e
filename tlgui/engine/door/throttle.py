"""Fewer events on the way to the window: a fast run says much more than a chart can show."""

from __future__ import annotations

from tlgui.core.events import BatchDone, Event, Preparing
from tlgui.core.throttle import Throttle


class EventThrottle(Throttle[Event]):
    """Passes events on, thinning BatchDone to about thirty per second and Preparing to ten.

    Of the batches that come within a period the ones with the lowest and the highest loss and the
    last one are kept, so that no peak of the curve is lost; the order stays. Any other event is
    passed at once, behind what was held back. The run's events.jsonl holds every batch.
    """

    def __call__(self, event: Event) -> None:
        """Take one event."""
        if not isinstance(event, BatchDone | Preparing):
            self.flush()
            self._send(event)
            return
        if self._held and not _replaces(event, self._held[-1]):
            self.flush()
        super().__call__(event)

    def _worth_keeping(self, held: list[Event]) -> list[Event]:
        """Return the lowest, the highest and the last batch, in order; of Preparing the last."""
        batches = [event for event in held if isinstance(event, BatchDone)]
        if not batches:
            return held[-1:]
        lowest, highest = min(batches, key=_loss), max(batches, key=_loss)
        return [event for event in batches if event is lowest or event is highest or event is batches[-1]]


def _replaces(new: BatchDone | Preparing, old: Event) -> bool:
    """Return whether both tell of the same piece of work."""
    if isinstance(new, Preparing):
        return isinstance(old, Preparing) and new.what == old.what
    return isinstance(old, BatchDone) and new.epoch == old.epoch


def _loss(batch: BatchDone) -> float:
    return batch.loss
