"""The head phase without steps: a linear head fitted on features computed once, by L-BFGS."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

from tlgui.core.errors import DivergedError
from tlgui.core.messages import say
from tlgui.core.schedule import Phase, is_head_fitted
from tlgui.core.unfreezing import HEAD
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.epoch import EpochStats
from tlgui.engine.training.loaders import Loader

PENALTY = 1e-2
"""On half the squared weights, for features of mean spread 1: as good as a cross-validated one on four sets."""
N_PARTS = 5
"""Of an epoch; each is reported, and a stop is polled between them."""
N_ITERATIONS = 4
"""Of L-BFGS in each part."""


class HeadSolver:
    """Fits a linear head to features by multinomial logistic regression with a small penalty.

    Each epoch begins afresh from the head's own weights, so a run that goes on from the state after an
    epoch takes the same way as one that was never broken off.

    Args:
        context: whose head is fitted; its label smoothing counts.
        head: of the classifier.
        features: (N, in_features) float32 on the device.
        targets: (N,) int64.
    """

    def __init__(self, context: TrainingContext, head: nn.Linear, features: Tensor, targets: Tensor) -> None:
        self._context = context
        self._head = head
        spread = features.std(dim=0).mean() if len(features) > 1 else features.abs().mean()
        self._spread = spread.clamp_min(1e-6)
        self._features = features / self._spread
        self._targets = targets

    def run_epoch(self, on_part: Callable[[int, float], None]) -> EpochStats:
        """Go on with the fit; a stop leaves the head as it was.

        Args:
            on_part: called after each part with its number from 1 and the loss, nats a picture.

        Raises:
            DivergedError: the loss is infinite or not a number.
        """
        started = time.monotonic()
        weight = (self._head.weight.detach() * self._spread).requires_grad_()
        bias = self._head.bias.detach().clone().requires_grad_()
        optimizer = torch.optim.LBFGS([weight, bias], max_iter=N_ITERATIONS, line_search_fn="strong_wolfe")

        def objective() -> Tensor:
            optimizer.zero_grad()
            value = self._loss(weight, bias) + PENALTY / 2 * weight.square().sum()
            value.backward()  # type: ignore[no-untyped-call]
            return value

        for part in range(1, N_PARTS + 1):
            optimizer.step(objective)  # type: ignore[no-untyped-call]
            with torch.no_grad():
                loss = self._loss(weight, bias).item()
            if not math.isfinite(loss):
                raise DivergedError(
                    say("training.the_loss_became_infinite_or_not"),
                    hint=say("training.start_again_with_a_smaller_step"),
                )
            on_part(part, loss)
            if self._context.control.should_stop:
                return EpochStats(loss, 0.0, len(self._targets), time.monotonic() - started, was_stopped=True)
        with torch.no_grad():
            self._head.weight.copy_(weight / self._spread)
            self._head.bias.copy_(bias)
            is_right = (self._features @ weight.T + bias).argmax(dim=1) == self._targets
        accuracy = is_right.float().mean().item()
        return EpochStats(loss, accuracy, len(self._targets), time.monotonic() - started)

    def _loss(self, weight: Tensor, bias: Tensor) -> Tensor:
        smoothing = self._context.config.label_smoothing
        return functional.cross_entropy(self._features @ weight.T + bias, self._targets, label_smoothing=smoothing)


def make_head_solver(context: TrainingContext, loader: Loader, phase: Phase) -> HeadSolver | None:
    """Return what fits the head in this phase; None where the optimizer is to learn it.

    That is so where it was chosen, where more than the head learns, where the head is not a single linear
    layer, where features are not kept, and after a stop.
    """
    head = context.classifier.head
    if phase.learning_blocks != (HEAD,) or not is_head_fitted(context.config.choices()):
        return None
    data = loader.head_features()
    if data is None:
        return None
    assert isinstance(head, nn.Linear)
    return HeadSolver(context, head, *data)
