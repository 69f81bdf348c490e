"""What a network answers to the validation pictures of an epoch, taken down while it is validated."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from tlgui.core.dataset import Picture
from tlgui.core.epoch_scores import NOT_MEASURED, WHOLE, EpochScores
from tlgui.engine.distributed.ranks import Ranks
from tlgui.engine.training.metrics import EpochMeter


class AnsweringMeter(EpochMeter):
    """An EpochMeter that keeps the most probable classes of each picture too, on the device until they are asked for.

    Args:
        device: where losses and logits are.
        n_kept: classes of each picture, at most as many as there are.
    """

    def __init__(self, device: torch.device, n_kept: int) -> None:
        super().__init__(device)
        self._n_kept = n_kept
        self._classes: list[Tensor] = []
        self._probabilities: list[Tensor] = []

    def add(self, loss: Tensor, logits: Tensor, targets: Tensor) -> None:
        """Count some pictures and keep their answers."""
        super().add(loss, logits, targets)
        # First the answer as it is counted: topk alone may take another of two equal logits.
        answer = logits.argmax(dim=1, keepdim=True)
        kept = logits.scatter(1, answer, float("inf")).topk(self._n_kept, dim=1).indices
        self._classes.append(kept)
        self._probabilities.append(logits.softmax(dim=1).gather(1, kept))

    def answers(self) -> tuple[Tensor, Tensor]:
        """Return classes and their probabilities, (N, n_kept) int64 and float32, on the processor."""
        if not self._classes:  # a share may be empty
            empty = torch.empty(0, self._n_kept)
            return empty.long(), empty
        return torch.cat(self._classes).cpu(), torch.cat(self._probabilities).cpu()


@dataclass(frozen=True)
class ScoresStore:
    """Where the answers of each epoch go."""

    places: Mapping[Path, int]
    """Of the validation pictures, in the order of the file."""
    n_kept: int
    """Classes of each picture."""
    write: Callable[[EpochScores], None]
    """Has them in the run folder, or has reported why not."""

    def meter(self, device: torch.device) -> AnsweringMeter:
        """Return what counts a validation."""
        return AnsweringMeter(device, self.n_kept)

    def keep(self, epoch: int, pictures: Sequence[Picture], meter: AnsweringMeter, ranks: Ranks) -> None:
        """Write the answers of an epoch.

        Args:
            epoch: its number.
            pictures: those that were measured, in order; others were left out.
            meter: that counted them.
            ranks: each of which has measured its share.
        """
        classes, probabilities = meter.answers()
        own = [self.places[picture.path] for picture in pictures]
        kept = np.full((len(self.places), self.n_kept), NOT_MEASURED, dtype=np.uint16)
        shares = np.zeros_like(kept)
        for rows, answered, sureness in ranks.gather((own, classes.numpy(), probabilities.numpy())):
            kept[rows] = answered
            shares[rows] = np.rint(sureness.astype(np.float64).clip(0, 1) * WHOLE)
        self.write(EpochScores(epoch, array("H", kept.tobytes()), array("H", shares.tobytes())))
