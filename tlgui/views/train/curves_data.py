"""The curves of a run as plain numbers, built from its events; no Qt, no drawing."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite

from tlgui.core.events import BatchDone, EpochDone, Event, PhaseStarted, RunStarted, Steered
from tlgui.core.steering import SteerAction
from tlgui.core.unfreezing import HEAD


@dataclass(frozen=True)
class PhaseSpan:
    """Where a phase lies on the epoch axis."""

    name: str
    start: float
    """Epoch at which it starts: its first epoch minus one."""
    end: float
    has_frozen_base: bool
    """Only the head learns in it."""
    unfrozen: tuple[str, ...] = ()
    """Blocks that begin to learn with it, from the input side; of the first phase none."""
    unfreezes_all: bool = False
    """With them the whole network learns."""


@dataclass(frozen=True)
class SteerMark:
    """Where on the epoch axis the person changed the run, and how."""

    action: SteerAction
    x: float


def best_epoch(epochs: Sequence[EpochDone]) -> EpochDone | None:
    """Return the epoch whose weights the engine keeps: the first with the lowest validation loss of the whole run."""
    numbers = (done for done in epochs if isfinite(done.val_loss))
    return min(numbers, key=lambda done: done.val_loss, default=None)


def _span(phase: PhaseStarted, end: float, before: PhaseStarted | None) -> PhaseSpan:
    learned = before.learning_blocks if before is not None else phase.learning_blocks
    unfrozen = tuple(block for block in phase.learning_blocks if block not in learned)
    is_whole = bool(unfrozen) and not phase.frozen_blocks
    return PhaseSpan(
        phase.name, phase.first_epoch - 1.0, end, phase.learning_blocks == (HEAD,), unfrozen, unfreezes_all=is_whole
    )


class CurvesData:
    """Collects what the chart shows. The x axis counts finished epochs, so epoch 1 ends at x = 1.

    Attributes:
        n_epochs: planned epochs.
        batch_x, batch_loss: a point a batch, x never falling; packed, so that numpy reads them in place.
        epochs: the epochs that are over.
        steers: where the person changed the run, the first one first.
    """

    def __init__(self) -> None:
        self.n_epochs = 1
        self.batch_x = array("d")
        self.batch_loss = array("d")
        self.epochs: list[EpochDone] = []
        self._phases: list[PhaseStarted] = []
        self.steers: list[SteerMark] = []

    def add(self, event: Event) -> bool:
        """Take one event; True when the frame of the chart (axes, phases) changed with it."""
        if isinstance(event, RunStarted):
            self.__init__()  # type: ignore[misc]
            self.n_epochs = max(event.n_epochs, 1)
            return True
        if isinstance(event, PhaseStarted):
            self._phases.append(event)
            return True
        if isinstance(event, Steered):
            self._add_steered(event)
            return True
        if isinstance(event, BatchDone):
            self._add_batch(event.epoch - 1 + event.batch / event.n_batches, event.loss)
        elif isinstance(event, EpochDone):
            self._add_epoch(event)
        return False

    @property
    def phases(self) -> tuple[PhaseSpan, ...]:
        """The phases begun so far; each ends where the next one begins."""
        ends = [p.first_epoch - 1.0 for p in self._phases[1:]]
        last = self._phases[-1] if self._phases else None
        if last is not None:
            ends.append(last.first_epoch - 1.0 + last.n_epochs)
        before = [None, *self._phases][: len(self._phases)]
        return tuple(_span(p, end, prior) for p, end, prior in zip(self._phases, ends, before, strict=True))

    @property
    def best(self) -> EpochDone | None:
        """The epoch that is kept so far."""
        return best_epoch(self.epochs)

    @property
    def largest_loss(self) -> float:
        """The largest loss that the chart has to make room for; 0 before the first."""
        ends = [loss for done in self.epochs for loss in (done.train_loss, done.val_loss)]
        return max((loss for loss in (*ends, *self.batch_loss[:1]) if isfinite(loss)), default=0.0)

    def _add_steered(self, event: Steered) -> None:
        """Take over a new plan: the phase under way may end elsewhere, and the run too."""
        self.n_epochs = sum(phase.n_epochs for phase in event.phases)
        if self._phases and self._phases[-1].index == event.phase:
            self._phases[-1] = replace(self._phases[-1], n_epochs=event.phases[event.phase].n_epochs)
        x = self.batch_x[-1] if self.batch_x else event.epoch - 1.0
        self.steers.append(SteerMark(event.action, x))

    def _add_batch(self, x: float, loss: float) -> None:
        if self.batch_x and x <= self.batch_x[-1]:
            # The run went back and learns this part anew; what it takes the place of is not drawn.
            n_standing = bisect_left(self.batch_x, x)
            del self.batch_x[n_standing:], self.batch_loss[n_standing:]
        self.batch_x.append(x)
        self.batch_loss.append(loss)

    def _add_epoch(self, done: EpochDone) -> None:
        while self.epochs and self.epochs[-1].epoch >= done.epoch:
            self.epochs.pop()
        self.epochs.append(done)
