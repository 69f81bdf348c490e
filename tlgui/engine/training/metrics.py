"""Means over an epoch, weighted by pictures."""

from __future__ import annotations

import torch
from torch import Tensor

from tlgui.engine.distributed.ranks import BatchFigures, Ranks


class EpochMeter:
    """Adds up loss and right answers on the device and reads them only when asked.

    Reading waits for a GPU (`.item()`), so it happens once a batch at most.

    Args:
        device: where losses and logits are.
        sums: an earlier meter's `sums`, to continue from.
    """

    def __init__(self, device: torch.device, sums: tuple[float, int, int] = (0.0, 0, 0)) -> None:
        dtype = torch.float64 if device.type != "mps" else torch.float32
        self._loss_sum = torch.tensor(sums[0], dtype=dtype, device=device)
        self._n_right = torch.tensor(sums[1], dtype=torch.int64, device=device)
        self.n = sums[2]

    def add(self, loss: Tensor, logits: Tensor, targets: Tensor) -> None:
        """Count some pictures.

        Args:
            loss: () their mean loss, nats per picture.
            logits: (N, n_classes).
            targets: (N,) int64.
        """
        self.count(BatchFigures.of(loss, logits, targets))

    def count(self, figures: BatchFigures) -> None:
        """Count a batch."""
        self._loss_sum += figures.loss.to(self._loss_sum.dtype) * figures.n
        self._n_right += figures.n_right
        self.n += figures.n

    def add_up(self, ranks: Ranks) -> None:
        """Add what the other processes have counted, each its share."""
        if ranks.is_alone:
            return
        loss_sum, n_right, n = ranks.sum(self.sums)
        self._loss_sum.fill_(loss_sum)
        self._n_right.fill_(round(n_right))
        self.n = round(n)

    @property
    def sums(self) -> tuple[float, int, int]:
        """Loss sum in nats, right answers, pictures."""
        return self._loss_sum.item(), int(self._n_right.item()), self.n

    @property
    def mean_loss(self) -> float:
        """Mean loss so far, nats per picture; NaN before the first picture."""
        return self._loss_sum.item() / self.n if self.n else float("nan")

    @property
    def accuracy(self) -> float:
        """Fraction of right answers so far, 0..1; 0 before the first picture."""
        return self._n_right.item() / self.n if self.n else 0.0
