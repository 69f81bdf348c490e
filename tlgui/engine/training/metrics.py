"""Means over an epoch, weighted by pictures."""

from __future__ import annotations

import torch
from torch import Tensor


class EpochMeter:
    """Adds up loss and right answers on the device and reads them only when asked.

    Reading waits for a GPU (`.item()`), so it happens once a batch at most.
    """

    def __init__(self, device: torch.device) -> None:
        self._loss_sum = torch.zeros((), dtype=torch.float64 if device.type != "mps" else torch.float32, device=device)
        self._n_right = torch.zeros((), dtype=torch.int64, device=device)
        self.n = 0

    def add(self, loss: Tensor, logits: Tensor, targets: Tensor) -> None:
        """Count one batch.

        Args:
            loss: () mean loss of the batch, nats a picture.
            logits: (N, n_classes).
            targets: (N,) int64.
        """
        n = targets.shape[0]
        self._loss_sum += loss.detach().to(self._loss_sum.dtype) * n
        self._n_right += (logits.argmax(dim=1) == targets).sum()
        self.n += n

    @property
    def mean_loss(self) -> float:
        """Mean loss so far, nats a picture; NaN before the first picture."""
        return self._loss_sum.item() / self.n if self.n else float("nan")

    @property
    def accuracy(self) -> float:
        """Fraction of right answers so far, 0..1; 0 before the first picture."""
        return self._n_right.item() / self.n if self.n else 0.0
