"""One number that makes a network's probabilities as sure as it is right; which class is the best stays the same."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

LOWEST, HIGHEST = 0.2, 5.0
PRIOR_WIDTH = 0.35
"""Standard deviation of log T before anything is seen: with few pictures, or none answered wrongly, T stays near 1."""
N_STEPS = 40
GOLDEN = (math.sqrt(5) - 1) / 2


def fit_temperature(logits: Tensor, targets: Tensor) -> float:
    """Return the temperature that logits are divided by; 1 without pictures.

    Args:
        logits: (N, n_classes), of pictures that were not learned from.
        targets: (N,) int64, what they are.

    Source: C. Guo et al., On Calibration of Modern Neural Networks, 2017, arXiv 1706.04599, section 4.2; the prior is
    ours: by likelihood alone, fifty pictures that are all answered rightly make every answer certain.
    """
    if not len(logits):
        return 1.0
    logits = logits.double()

    def cost(log_t: float) -> float:
        surprise = cross_entropy(logits / math.exp(log_t), targets, reduction="sum").item()
        return surprise + 0.5 * (log_t / PRIOR_WIDTH) ** 2

    with torch.inference_mode():
        return math.exp(_lowest_point(cost, math.log(LOWEST), math.log(HIGHEST)))


def _lowest_point(cost: Callable[[float], float], low: float, high: float) -> float:
    """Return where a curve with one valley is lowest, by golden section."""
    left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
    at_left, at_right = cost(left), cost(right)
    for _ in range(N_STEPS):
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - GOLDEN * (high - low)
            at_left = cost(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + GOLDEN * (high - low)
            at_right = cost(right)
    return (low + high) / 2
