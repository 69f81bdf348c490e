"""Which epoch of a run is its best: the one whose weights are kept."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import Protocol, TypeVar


class Validated(Protocol):
    """An epoch that the validation pictures were looked at after; losses in nats a picture."""

    @property
    def val_loss(self) -> float:
        """As the network answered."""

    @property
    def calibrated_val_loss(self) -> float | None:
        """With its answers made as sure as they are right; None where the run chooses by `val_loss`."""


E = TypeVar("E", bound=Validated)


def deciding_loss(epoch: Validated) -> float:
    """Return the loss by which epochs compete: the lowest is the best.

    Fine-tuning makes a network surer than it is right long before it answers fewer pictures rightly, and a run
    calibrates its model at the end anyway: so only what calibration cannot mend counts against an epoch.
    """
    return epoch.val_loss if epoch.calibrated_val_loss is None else epoch.calibrated_val_loss


def best_of(epochs: Iterable[E]) -> E | None:
    """Return the first epoch with the lowest deciding loss; None where no epoch has one that is a number."""
    numbers = (epoch for epoch in epochs if isfinite(deciding_loss(epoch)))
    return min(numbers, key=deciding_loss, default=None)
