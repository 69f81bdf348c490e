"""The curves of a run as plain numbers, built from its events; no Qt, no drawing."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.engine.models.thawing import HEAD
from tlgui.engine.training.events import BatchDone, EpochDone, Event, PhaseStarted, RunStarted

MAX_POINTS = 1000
"""Points drawn for one line; more would cost time and show nothing more."""


@dataclass(frozen=True)
class PhaseSpan:
    """Where a phase lies on the epoch axis."""

    name: str
    start: float
    """Epoch at which it starts: its first epoch minus one."""
    end: float
    has_frozen_base: bool
    """Only the head learns in it."""


class CurvesData:
    """Collects what the chart shows. The x axis counts finished epochs, so epoch 1 ends at x = 1."""

    def __init__(self) -> None:
        self.n_epochs = 1
        self.batch_x: list[float] = []
        self.batch_loss: list[float] = []
        self.epochs: list[EpochDone] = []
        self._phases: list[PhaseStarted] = []

    def add(self, event: Event) -> bool:
        """Take one event; True when the frame of the chart (axes, phases) changed with it."""
        if isinstance(event, RunStarted):
            self.__init__()  # type: ignore[misc]
            self.n_epochs = max(event.n_epochs, 1)
            return True
        if isinstance(event, PhaseStarted):
            self._phases.append(event)
            return True
        if isinstance(event, BatchDone):
            self.batch_x.append(event.epoch - 1 + event.batch / event.n_batches)
            self.batch_loss.append(event.loss)
        elif isinstance(event, EpochDone):
            self.epochs.append(event)
        return False

    @property
    def phases(self) -> tuple[PhaseSpan, ...]:
        """The phases begun so far; each ends where the next one begins."""
        ends = [p.first_epoch - 1.0 for p in self._phases[1:]]
        last = self._phases[-1] if self._phases else None
        if last is not None:
            ends.append(last.first_epoch - 1.0 + last.n_epochs)
        return tuple(
            PhaseSpan(p.name, p.first_epoch - 1.0, end, p.learning_blocks == (HEAD,))
            for p, end in zip(self._phases, ends, strict=True)
        )

    @property
    def best(self) -> EpochDone | None:
        """The epoch with the lowest validation loss so far."""
        return min(self.epochs, key=lambda done: done.val_loss, default=None)

    @property
    def largest_loss(self) -> float:
        """The largest loss that the chart has to make room for; 0 before the first."""
        ends = [loss for done in self.epochs for loss in (done.train_loss, done.val_loss)]
        return max([*ends, *self.batch_loss[:1]], default=0.0)

    def batch_line(self) -> tuple[list[float], list[float]]:
        """Return the training loss of the batches, thinned to at most MAX_POINTS means."""
        size = -(-len(self.batch_x) // MAX_POINTS)
        if size <= 1:
            return self.batch_x, self.batch_loss
        starts = range(0, len(self.batch_x), size)
        x = [self.batch_x[min(start + size, len(self.batch_x)) - 1] for start in starts]
        y = [_mean(self.batch_loss[start : start + size]) for start in starts]
        return x, y


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)
