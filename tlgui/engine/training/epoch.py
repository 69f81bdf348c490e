"""One epoch, or one validation: the same routine with a flag."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from tlgui.core.errors import DivergedError
from tlgui.core.messages import say
from tlgui.engine.distributed.ranks import BatchFigures
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.device import is_out_of_memory, release_memory
from tlgui.engine.training.loaders import EpochBatches
from tlgui.engine.training.metrics import EpochMeter
from tlgui.engine.training.weight_average import WeightAverage

log = logging.getLogger(__name__)

BatchReporter = Callable[[int, float, EpochMeter], None]


@dataclass(frozen=True)
class EpochStats:
    """What one epoch, or its validation, measured; means are weighted by pictures."""

    loss: float
    """Mean loss, nats per picture."""
    accuracy: float
    n: int
    seconds: float
    was_stopped: bool = False
    """It ended early because a stop was asked for."""


@dataclass(frozen=True)
class Learning:
    """What training needs and validation does not."""

    optimizer: Optimizer
    rates: LambdaLR
    average: WeightAverage | None
    """Follows each step."""
    on_batch: BatchReporter
    """Called with the batch's number from 1, its loss and the epoch's meter, in the training thread."""
    first_batch: int = 0
    """Batches of the epoch that were learned from before an interruption."""
    meter_sums: tuple[float, int, int] = (0.0, 0, 0)
    """Loss sum in nats, right answers and pictures of those batches."""


class EpochRunner:
    """Runs epochs and validations of one classifier on one device.

    When memory runs out in a step, the step is done again in parts of half the size and the
    gradients are added up, so that the batch counts as before; that size is kept from then on.

    Args:
        context: its label smoothing is for training only; validation loss is plain cross entropy.
        on_less_memory: called with the new number of pictures at a time.

    Attributes:
        pictures_at_a_time: most pictures in one forward pass; None until memory ran out.
    """

    def __init__(self, context: TrainingContext, on_less_memory: Callable[[int], None]) -> None:
        self._context = context
        self._device = context.device
        self._on_less_memory = on_less_memory
        self.pictures_at_a_time: int | None = None
        # Cross entropy on logits is LogSoftmax followed by NLLLoss, as some courses write it, in one stable step.
        self._training_loss = nn.CrossEntropyLoss(label_smoothing=context.config.label_smoothing)
        self._plain_loss = nn.CrossEntropyLoss()

    def run(self, pictures: EpochBatches, *, learning: Learning | None, meter: EpochMeter | None = None) -> EpochStats:
        """Go over the batches, learning if `learning` is given.

        Args:
            pictures: batches and what is run on them.
            learning: None to validate; the classifier is then in eval mode and no gradient is kept.
            meter: to count with instead of a new one.

        Raises:
            DivergedError: a training loss is infinite or not a number.
        """
        started = time.monotonic()
        self._context.classifier.train(learning is not None)
        if meter is None:
            meter = EpochMeter(self._device, learning.meter_sums) if learning else EpochMeter(self._device)
        was_stopped = False
        first = learning.first_batch if learning else 0
        with torch.set_grad_enabled(learning is not None):
            for number, (inputs, targets) in enumerate(pictures.batches, start=first + 1):
                self._step(pictures.forward, inputs, targets, meter, learning, number)
                if self._should_stop(learning):
                    was_stopped = True
                    break
        if learning is None:  # while learning, each batch is counted whole at once
            meter.add_up(self._context.ranks)
        return EpochStats(meter.mean_loss, meter.accuracy, meter.n, time.monotonic() - started, was_stopped)

    def _step(
        self,
        forward: Callable[[Tensor], Tensor],
        inputs: Tensor,
        targets: Tensor,
        meter: EpochMeter,
        learning: Learning | None,
        number: int,
    ) -> None:
        while True:
            try:
                with self._numbers(learning):
                    loss, logits = self._forward_in_parts(forward, inputs, targets, learning)
                break
            except RuntimeError as error:
                if not is_out_of_memory(error) or not self._take_less(len(targets)):
                    raise
            # Outside the handler: within it the traceback still holds the tensors that are to be freed.
            release_memory(self._device)
        if learning is None:
            if len(targets):
                meter.add(loss, logits, targets)
            return
        figures = BatchFigures.of(loss, logits, targets)
        figures = self._context.ranks.add_up(_stepped(learning.optimizer), figures)
        if not figures.n:
            return  # not one of its pictures could be read, by any process
        meter.count(figures)
        self._take_step(learning)
        # After the step: reading waits for a GPU, which should have all of the batch to do by then.
        value = figures.loss.item()
        if not math.isfinite(value):
            raise DivergedError(
                say("training.the_loss_became_infinite_or_not"),
                hint=say("training.start_again_with_a_smaller_step"),
            )
        learning.on_batch(number, value, meter)

    def _forward_in_parts(
        self, forward: Callable[[Tensor], Tensor], inputs: Tensor, targets: Tensor, learning: Learning | None
    ) -> tuple[Tensor, Tensor]:
        """Return (mean loss, logits) of the batch; when learning, its gradients are added up in the parameters."""
        if learning:
            # Here and not after the step: a batch done again in parts must not begin with the gradients of the failed
            # try.
            learning.optimizer.zero_grad(set_to_none=True)
        loss_function = self._training_loss if learning else self._plain_loss
        if not len(targets):
            return _of_nothing(forward, inputs, learns=learning is not None and self._context.shares_statistics)
        size = self.pictures_at_a_time or len(targets)
        losses, all_logits = [], []
        for start in range(0, len(targets), size):
            part, part_targets = inputs[start : start + size], targets[start : start + size]
            # The softmax of half-precision logits loses digits: the loss is taken in single precision.
            logits = forward(part).float()
            # Weighted, so that the gradients add up to that of the mean over the whole batch, however small the last
            # part.
            loss = loss_function(logits, part_targets) * (len(part_targets) / len(targets))
            if learning:
                self._context.precision.scaler.scale(loss).backward()
            losses.append(loss.detach())
            all_logits.append(logits.detach())
        return torch.stack(losses).sum(), torch.cat(all_logits)

    def _take_step(self, learning: Learning) -> None:
        scaler, longest = self._context.precision.scaler, self._context.config.gradient_clip
        if longest > 0:
            scaler.unscale_(learning.optimizer)
            nn.utils.clip_grad_norm_(_stepped(learning.optimizer), longest)
        scaler.step(learning.optimizer)
        scaler.update()
        learning.rates.step()
        if learning.average is not None:
            learning.average.update()

    def _numbers(self, learning: Learning | None) -> AbstractContextManager[None]:
        """Return the context for what a step draws: no process drops out the same as another."""
        if learning is None:
            return nullcontext()
        seed, step = self._context.config.seed, learning.rates.last_epoch
        return self._context.ranks.own_numbers(seed, step, self._device)

    def _take_less(self, n: int) -> bool:
        """Halve the pictures at a time; False when there is nothing left to halve."""
        now = min(self.pictures_at_a_time or n, n)
        if now <= 1 or self._context.shares_statistics:  # which all processes take over the same pictures
            return False
        self.pictures_at_a_time = now // 2
        self._on_less_memory(self.pictures_at_a_time)
        return True

    def _should_stop(self, learning: Learning | None) -> bool:
        if learning is not None:
            return not self._context.may_go_on()
        # A state cannot say where in a validation it is, so a pause waits for the next batch that is learned from.
        self._context.control.agree()
        return self._context.control.should_stop


def _stepped(optimizer: Optimizer) -> list[nn.Parameter]:
    return [parameter for group in optimizer.param_groups for parameter in group["params"]]


def _of_nothing(forward: Callable[[Tensor], Tensor], inputs: Tensor, *, learns: bool) -> tuple[Tensor, Tensor]:
    """Return loss and logits of an empty share.

    Where batch norms of all processes wait for one another, the network is run on it all the same.
    """
    if not learns:
        return torch.zeros((), device=inputs.device), torch.zeros(0, 1, device=inputs.device)
    logits = forward(inputs).float()
    loss = logits.sum()
    loss.backward()  # type: ignore[no-untyped-call]
    return loss.detach(), logits.detach()
