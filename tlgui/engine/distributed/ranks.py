"""The processes that train one network together, as the training sees them; one alone has nothing to share out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeVar

import torch
from torch import Tensor

from tlgui.core.messages import Message

T = TypeVar("T")


@dataclass(frozen=True)
class BatchFigures:
    """What one batch gave."""

    loss: Tensor
    """() mean loss, nats per picture."""
    n_right: Tensor
    """() int64."""
    n: int
    """Pictures."""

    @classmethod
    def of(cls, loss: Tensor, logits: Tensor, targets: Tensor) -> BatchFigures:
        """Count the right answers among (N, n_classes) logits for (N,) int64 targets."""
        return cls(loss.detach(), (logits.argmax(dim=1) == targets).sum(), targets.shape[0])


class Ranks:
    """One process alone: everything is its own share, and nobody is told or waited for. Used in one thread.

    Each method that speaks of the others is called by all of them, in the same order.

    """

    @property
    def rank(self) -> int:
        """Of this process, from 0."""
        return 0

    @property
    def n(self) -> int:
        """How many processes train together."""
        return 1

    @property
    def n_of_machine(self) -> int:
        """How many of them are on this machine, and share its memory."""
        return 1

    @property
    def is_first_of_machine(self) -> bool:
        """Whether this process keeps files for those of its machine."""
        return True

    @property
    def is_first(self) -> bool:
        """Whether this process writes, speaks and decides."""
        return self.rank == 0

    @property
    def is_alone(self) -> bool:
        """Whether what is done now is done by this process alone."""
        return True

    def share(self, n: int) -> slice:
        """Return which of n things are this process's: together all of them, none twice."""
        return slice(self.rank * n // self.n, (self.rank + 1) * n // self.n)

    def in_step(self, items: Iterable[T], n_steps: int) -> Iterator[T | None]:
        """Yield the items of this process; None once they are used up and others, of n_steps, still have some."""
        yield from items

    def on_first(self, work: Callable[[], T]) -> T:
        """Return what the work gives; only the first process does it, and it does it alone."""
        return work()

    def gather(self, value: T) -> list[T]:
        """Return the value of each process, by rank."""
        return [value]

    def gather_at_machines(self, value: T) -> list[T]:
        """Return the value of the first process of each machine."""
        return [value]

    def sum(self, numbers: Sequence[float]) -> list[float]:
        """Return the sums over all processes, of the same bits in each."""
        return list(numbers)

    def hand_out(self, state: Mapping[str, Tensor]) -> None:
        """Give every process the first one's weights, in place."""

    def add_up(self, parameters: Sequence[torch.nn.Parameter], figures: BatchFigures) -> BatchFigures:
        """Turn the gradients of each process's share into those of the mean over the whole batch, in place.

        Args:
            parameters: that are stepped.
            figures: of the share.

        Returns:
            Those of the whole batch.
        """
        return figures

    def own_numbers(self, seed: int, step: int, device: torch.device) -> AbstractContextManager[None]:
        """Return the context in which a step draws random numbers of its own, where others draw theirs."""
        return nullcontext()

    def post(self, item: Any) -> None:
        """Let the first process have something, the next time that all gather."""
        raise AssertionError("there is nobody to write to")

    def deliver_to(self, reader: Callable[[Any], None]) -> None:
        """Let the first process read with this what others post."""

    def sum_in_place(self, values: Tensor) -> None:
        """Add up what each process has, in all of them."""

    def tell_failure(self, why: Message) -> None:
        """Leave word of why this process ends, for the first one to say."""

    def prepare_for(self, device: torch.device) -> None:
        """Get ready to exchange what is on this device."""


ALONE = Ranks()
