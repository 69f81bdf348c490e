"""A linear head fitted to features at once, without a run: the objective of the head phase, to its minimum."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from tlgui.engine.training.head_solver import PENALTY

N_ROUNDS, N_ITERATIONS = 12, 10
"""And iterations of L-BFGS in each round."""
SMALL_GAIN = 1e-4
"""A round that lowers the objective by less than this part of it is the last."""
N_ROUNDS_ON, N_ITERATIONS_ON, SMALL_GAIN_ON = 30, 4, 1e-3
"""The same where a head of before is gone on from: short rounds, since few are needed."""


@dataclass(frozen=True)
class LinearFit:
    """A fitted head."""

    weight: Tensor
    """(n_classes, n_features) float32."""
    bias: Tensor
    """(n_classes,) float32."""

    def answers(self, features: Tensor) -> Tensor:
        """Return the (N,) int64 classes with the highest score for (N, n_features) features."""
        return (features @ self.weight.T + self.bias).argmax(dim=1)


def fit_linear(
    features: Tensor,
    targets: Tensor,
    n_classes: int,
    check: Callable[[], None] = lambda: None,
    *,
    start: LinearFit | None = None,
) -> LinearFit:
    """Fit multinomial logistic regression with the penalty of the head phase.

    Args:
        features: (N, n_features) float32.
        targets: (N,) int64, on the same device.
        n_classes: of which some may have no picture.
        check: called between rounds; what it raises passes through.
        start: a head fitted to nearly the same before, to begin from; it shortens the way to the same minimum.
    """
    spread = (features.std(dim=0).mean() if len(features) > 1 else features.abs().mean()).clamp_min(1e-6)
    scaled = features / spread
    weight = torch.zeros(n_classes, features.shape[1], device=features.device, requires_grad=True)
    bias = torch.zeros(n_classes, device=features.device, requires_grad=True)
    if start is not None:
        with torch.no_grad():
            weight.copy_(start.weight * spread)
            bias.copy_(start.bias)
    n_rounds, n_iterations, small_gain = N_ROUNDS, N_ITERATIONS, SMALL_GAIN
    if start is not None:
        n_rounds, n_iterations, small_gain = N_ROUNDS_ON, N_ITERATIONS_ON, SMALL_GAIN_ON
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=n_iterations, line_search_fn="strong_wolfe")

    def objective() -> Tensor:
        optimizer.zero_grad()
        loss = functional.cross_entropy(scaled @ weight.T + bias, targets) + PENALTY / 2 * weight.square().sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    before = float("inf")
    for _ in range(n_rounds):
        check()
        after = optimizer.step(objective).item()  # type: ignore[no-untyped-call]
        if before - after < small_gain * before:  # of the beginnings of two rounds
            break
        before = after
    return LinearFit((weight / spread).detach(), bias.detach())
