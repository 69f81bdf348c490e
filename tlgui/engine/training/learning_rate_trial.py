"""The learning-rate range test: a few batches with rising rates, and what their losses say. One loader, one phase."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from itertools import islice

from torch import nn

from tlgui.core.messages import Message, say
from tlgui.core.schedule import Phase
from tlgui.engine.training.checkpoint import on_the_processor, random_state, set_random_state
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.loaders import Batches, Loader
from tlgui.engine.training.optimizers import make_optimizer

LOWEST_RATE, HIGHEST_RATE = 1e-6, 10.0
SMOOTHING = 0.8
"""Part of the running mean in the loss that is looked at."""
BROKEN = 4.0
"""The loss has run away when it is this many times the lowest."""
STEP_BELOW_LOWEST = 0.1
"""The rate to take is at most this part of the one with the lowest loss. Source: Smith, WACV 2017."""
FAR_TOO_SMALL = 1e-3
"""Of the rate to take: below this nothing is learned in any sensible time."""
FLAT_PART = 100.0
"""Rates up to this many times the lowest are too small to learn anything: they show where the loss starts."""
LEAST_RISE = 5.0
"""A rate within this factor of the lowest one tried is an end of the range, not a finding."""
SETTLING = 4
"""The first of so many parts of the flat stretch is left out: a mean of one or two batches still jumps."""
LEAST_FALL = 0.05
"""A loss that falls by less than this part of where it starts shows nothing."""
NOISE_FACTOR = 3.0
"""So many times the jitter of the flat stretch; on curves of pure noise about one in a hundred falls further."""
BEGINS_AT = 0.1
"""The descent begins where this part of the whole fall is behind."""
SLOPE_DECADES = 0.5
"""Slopes are taken over this many powers of ten, so that the jump of one batch is no slope."""


@dataclass(frozen=True)
class LearningRateTrial:
    """The result of a trial."""

    rates: tuple[float, ...]
    """In even ratios, rising."""
    losses: tuple[float, ...]
    """Smoothed, nats per picture; one for each rate."""

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """(learning rate, smoothed loss) of each step."""
        return tuple(zip(self.rates, self.losses, strict=True))

    @property
    def suggested(self) -> float | None:
        """The rate to take: where the loss falls fastest; None when the curve shows no clear fall."""
        fall = self._fall()
        if fall is None:
            return None
        begin, lowest = fall
        width = self._slope_width()
        last = max(begin, lowest - width)
        steepest = min(range(begin, last + 1), key=lambda i: self._loss_at(i + width) - self.losses[i])
        rate = min(self.rates[min(steepest + width // 2, lowest)], self.rates[lowest] * STEP_BELOW_LOWEST)
        return rate if rate > self.rates[0] * LEAST_RISE else None

    def _fall(self) -> tuple[int, int] | None:
        """Return where the descent begins and where it ends, or None when there is none beyond the noise.

        The steepest step of the whole curve will not do: the running mean jumps most over its first
        batches, at the lowest rates, where nothing is learned yet.
        """
        n_flat = sum(rate < self.rates[0] * FLAT_PART for rate in self.rates)
        flat = self.losses[n_flat // SETTLING : n_flat]
        lowest = min(range(len(self.losses)), key=self._loss_at, default=0)
        if not flat or lowest < n_flat or not all(map(math.isfinite, flat)):
            return None
        start = statistics.median(flat)
        noise = max(abs(loss - start) for loss in flat)
        depth = start - self.losses[lowest]
        if not depth > max(NOISE_FACTOR * noise, LEAST_FALL * start):
            return None
        begin = max(i for i in range(lowest) if self.losses[i] > start - BEGINS_AT * depth)
        return begin, lowest

    def _slope_width(self) -> int:
        """Return how many steps a slope is taken over."""
        return max(1, round(SLOPE_DECADES / math.log10(self.rates[1] / self.rates[0])))

    def _loss_at(self, index: int) -> float:
        """Return a loss, infinite where it is not a number or the trial was over."""
        loss = self.losses[index] if index < len(self.losses) else math.inf
        return loss if math.isfinite(loss) else math.inf

    @property
    def breaks_at(self) -> float:
        """The rate from which on the loss ran away; infinite when it never did."""
        lowest = float("inf")
        for rate, loss in zip(self.rates, self.losses, strict=True):
            lowest = min(lowest, loss)
            # Not `loss >`: every comparison with NaN is false, and a NaN has run away too.
            if not loss <= BROKEN * lowest:
                return rate
        return float("inf")

    def complaint(self, rate: float) -> Message | None:
        """Return a message when a rate is far from what suits, else None."""
        if self.suggested is None:
            return None
        rates = {"rate": f"{rate:g}", "suggested": f"{self.suggested:.0e}"}
        if rate >= self.breaks_at:
            return say("training.rate_too_large", **rates)
        if rate < self.suggested * FAR_TOO_SMALL:
            return say("training.rate_too_small", **rates)
        return None


def try_learning_rates(context: TrainingContext, loader: Loader, phase: Phase, *, n_steps: int) -> LearningRateTrial:
    """Learn a few steps with rising rates, then put everything back as it was.

    Args:
        context: its classifier's learning blocks are those of the phase; a stop ends the trial early.
        loader: of the phase.
        phase: the rates of its blocks keep their ratios; the head's is the one that is returned.
        n_steps: rates tried, from 1e-6 to 10 in even ratios.
    """
    classifier = context.classifier
    # With buffers: the trial moves the batch-norm statistics of what learns, too.
    weights, numbers = on_the_processor(classifier.learning_state()), random_state(context.device)
    try:
        return _trial(context, loader, phase, n_steps)
    finally:
        classifier.load_state_dict(weights, strict=False)
        classifier.zero_grad(set_to_none=True)
        set_random_state(numbers, context.device)


def _trial(context: TrainingContext, loader: Loader, phase: Phase, n_steps: int) -> LearningRateTrial:
    classifier, config = context.classifier, context.config
    optimizer = make_optimizer(config, classifier, phase)
    top = max(phase.rates.values())
    shares = [group["lr"] / top for group in optimizer.param_groups]
    loss_function = nn.CrossEntropyLoss(label_smoothing=config.label_smoothing)
    ratio = (HIGHEST_RATE / LOWEST_RATE) ** (1 / max(n_steps - 1, 1))
    rates: list[float] = []
    losses: list[float] = []
    mean = 0.0
    epoch = loader.training(1)
    classifier.train()
    for step, (inputs, targets) in enumerate(islice(_endless(loader, epoch.batches), n_steps)):
        rate = LOWEST_RATE * ratio**step
        for group, share in zip(optimizer.param_groups, shares, strict=True):
            group["lr"] = rate * share
        loss = loss_function(epoch.forward(inputs).float(), targets)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        mean = SMOOTHING * mean + (1 - SMOOTHING) * loss.item()
        rates.append(rate)
        # The running mean began at 0; this takes that beginning out of it, as Adam does.
        losses.append(mean / (1 - SMOOTHING ** (step + 1)))
        if not context.may_go_on() or not math.isfinite(losses[-1]) or losses[-1] > BROKEN * min(losses):
            break
    return LearningRateTrial(tuple(rates), tuple(losses))


def _endless(loader: Loader, first: Batches) -> Batches:
    """Yield batches epoch after epoch; a loader whose pictures are gone raises, so this cannot spin."""
    yield from first
    epoch = 2
    while True:
        yield from loader.training(epoch).batches
        epoch += 1
