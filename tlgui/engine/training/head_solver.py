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
from tlgui.engine.training.head_features import HeadFeatures
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
        data: what it gets of the training pictures, and their classes.
    """

    def __init__(self, context: TrainingContext, head: nn.Linear, data: HeadFeatures) -> None:
        self._context = context
        self._head = head
        self._data = data

    def run_epoch(self, on_part: Callable[[int, float], None]) -> EpochStats:
        """Go on with the fit; a stop leaves the head as it was.

        Args:
            on_part: called after each part with its number from 1 and the loss, nats a picture.

        Raises:
            DivergedError: the loss is infinite or not a number.
        """
        started = time.monotonic()
        try:
            loss, accuracy = self._fitted(on_part)
        except _StoppedError as stopped:
            return EpochStats(stopped.loss, 0.0, self._data.n, time.monotonic() - started, was_stopped=True)
        return EpochStats(loss, accuracy, self._data.n, time.monotonic() - started)

    def _fitted(self, on_part: Callable[[int, float], None]) -> tuple[float, float]:
        """Fit the head and return its loss and accuracy."""
        weight = (self._head.weight.detach() * self._data.spread).requires_grad_()
        bias = self._head.bias.detach().clone().requires_grad_()
        optimizer = torch.optim.LBFGS([weight, bias], max_iter=N_ITERATIONS, line_search_fn="strong_wolfe")

        def objective() -> Tensor:
            optimizer.zero_grad()
            value = PENALTY / 2 * weight.square().sum()
            value.backward()  # type: ignore[no-untyped-call]
            return self._loss(weight, bias, learns=True) + value.detach()

        loss = math.nan
        for part in range(1, N_PARTS + 1):
            optimizer.step(objective)  # type: ignore[no-untyped-call]
            loss = self._loss(weight, bias, learns=False).item()
            if not math.isfinite(loss):
                raise DivergedError(
                    say("training.the_loss_became_infinite_or_not"),
                    hint=say("training.start_again_with_a_smaller_step"),
                )
            on_part(part, loss)
            self._require_wanted(loss)
        accuracy = self._accuracy(weight, bias)
        with torch.no_grad():
            self._head.weight.copy_(weight / self._data.spread)
            self._head.bias.copy_(bias)
        return loss, accuracy

    def _loss(self, weight: Tensor, bias: Tensor, *, learns: bool) -> Tensor:
        """Return the mean loss; when learning, its gradients are added to those of weight and bias."""
        losses = []
        for features, targets in self._data.parts():
            with torch.set_grad_enabled(learns):
                logits = features @ weight.T + bias
                smoothing = self._context.config.label_smoothing
                loss = functional.cross_entropy(logits, targets, label_smoothing=smoothing)
                loss = loss * (len(targets) / self._data.n)
            if learns:
                loss.backward()  # type: ignore[no-untyped-call]
            losses.append(loss.detach())
            if len(targets) < self._data.n:  # a single part is through before anybody wonders
                self._require_wanted()
        return torch.stack(losses).sum()

    def _accuracy(self, weight: Tensor, bias: Tensor) -> float:
        n_right = torch.zeros((), dtype=torch.int64, device=weight.device)
        with torch.no_grad():
            for features, targets in self._data.parts():
                n_right += ((features @ weight.T + bias).argmax(dim=1) == targets).sum()
        return n_right.item() / self._data.n

    def _require_wanted(self, loss: float = math.nan) -> None:
        if self._context.control.should_stop:
            raise _StoppedError(loss)


class _StoppedError(Exception):
    """Leaves the fit where it is."""

    def __init__(self, loss: float) -> None:
        super().__init__()
        self.loss = loss


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
    return HeadSolver(context, head, data)
