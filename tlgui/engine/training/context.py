"""What every part of one training shares, passed on as one value instead of a dozen parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.events import Event
from tlgui.engine.distributed.ranks import ALONE, Ranks
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.training.device import Precision


@dataclass(frozen=True)
class TrainingContext:
    """One network in training: its choices, device, precision, control and listener. Used in one thread.

    Nothing in it writes to disk: files are written by the run's record alone, which only the first process has.
    """

    classifier: Classifier
    """On the device, weights loaded."""
    config: TrainConfig
    device: torch.device
    precision: Precision
    control: Control
    """Polled between batches."""
    emit: Callable[[Event], None]
    """Called in this thread with every event."""
    ranks: Ranks = ALONE
    """The processes that train together."""

    @property
    def shares_statistics(self) -> bool:
        """Whether batch norms learn their means and variances over the shares of all processes."""
        return self.ranks.n > 1 and not self.classifier.keeps_statistics

    def may_go_on(self) -> bool:
        """Wait while the run is paused; return False when a stop was asked for."""
        self.control.wait_while_paused()
        return not self.control.should_stop


@dataclass(frozen=True)
class TrainingData:
    """The pictures of a run and how a network is to see them."""

    train: Sequence[Picture]
    val: Sequence[Picture]
    preprocessing: Preprocessing
    hashes: Mapping[Path, str]
    """Content hash of each picture when the run began."""
