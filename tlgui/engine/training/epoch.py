"""One pass over the pictures: training and validation are the same routine with a flag."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from tlgui.engine.models.classifier import Classifier
from tlgui.engine.training.control import Control
from tlgui.engine.training.device import Precision
from tlgui.engine.training.metrics import EpochMeter
from tlgui.errors import DivergedError

Batches = Iterable[tuple[Tensor, Tensor]]


@dataclass(frozen=True)
class EpochStats:
    """What one pass measured; means are weighted by pictures."""

    loss: float
    """Nats a picture."""
    accuracy: float
    n: int
    seconds: float
    was_stopped: bool = False
    """The pass ended early because a stop was asked for."""


@dataclass(frozen=True)
class Learning:
    """What a training pass has and a validation pass has not."""

    optimizer: Optimizer
    rates: LambdaLR
    on_batch: Callable[[int, float], None]
    """Called with the batch's number from 1 and its loss, in the training thread."""


class EpochRunner:
    """Runs passes of one classifier on one device.

    Args:
        classifier: on the device already.
        device: where it is.
        precision: mixed precision for training passes; validation runs in the same.
        label_smoothing: 0..1, for training only; validation loss is plain cross entropy.
        control: polled before each batch.
    """

    def __init__(
        self,
        classifier: Classifier,
        *,
        device: torch.device,
        precision: Precision,
        label_smoothing: float,
        control: Control,
        channels_last: bool = False,
    ) -> None:
        self._classifier = classifier
        self._device = device
        self._precision = precision
        self._control = control
        self._memory_format = torch.channels_last if channels_last else torch.contiguous_format
        # Cross entropy on logits is LogSoftmax followed by NLLLoss, as some courses write it, in one stable step.
        self._training_loss = nn.CrossEntropyLoss(label_smoothing=label_smoothing)
        self._plain_loss = nn.CrossEntropyLoss()

    def run(self, batches: Batches, *, learning: Learning | None) -> EpochStats:
        """Go once over the batches, learning if `learning` is given.

        Args:
            batches: yields (images, targets): (N, 3, H, W) float32 normalised; (N,) int64.
            learning: None to validate; the classifier is then in eval mode and no gradient is kept.

        Raises:
            DivergedError: a training loss is infinite or not a number.
        """
        started = time.monotonic()
        self._classifier.train(learning is not None)
        meter = EpochMeter(self._device)
        was_stopped = False
        with torch.set_grad_enabled(learning is not None):
            for number, (images, targets) in enumerate(batches, start=1):
                self._step(images, targets, meter, learning, number)
                if self._should_stop(learning):
                    was_stopped = True
                    break
        return EpochStats(meter.mean_loss, meter.accuracy, meter.n, time.monotonic() - started, was_stopped)

    def _step(self, images: Tensor, targets: Tensor, meter: EpochMeter, learning: Learning | None, number: int) -> None:
        images = images.to(self._device, memory_format=self._memory_format, non_blocking=True)
        targets = targets.to(self._device, non_blocking=True)
        loss_function = self._training_loss if learning else self._plain_loss
        with self._precision.autocast():
            logits = self._classifier(images)
        loss = loss_function(logits.float(), targets)
        meter.add(loss, logits, targets)
        if learning is None:
            return
        self._learn(loss, learning)
        value = loss.item()
        if not math.isfinite(value):
            raise DivergedError(
                "The loss became infinite or not a number.",
                hint="Start again with a smaller step size (learning rate); the best model so far is kept.",
            )
        learning.on_batch(number, value)

    def _learn(self, loss: Tensor, learning: Learning) -> None:
        learning.optimizer.zero_grad(set_to_none=True)
        scaler = self._precision.scaler
        scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        scaler.step(learning.optimizer)
        scaler.update()
        learning.rates.step()

    def _should_stop(self, learning: Learning | None) -> bool:
        if learning is not None:
            self._control.wait_while_paused()
        return self._control.should_stop
