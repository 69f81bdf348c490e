"""What the head gets of every training picture: held where it is little, else gone over part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

import torch
from torch import Tensor

Parts = Iterable[tuple[Tensor, Tensor]]
"""(n, in_features) float32 and their targets, (n,) int64, both on the device."""
LEAST_SPREAD = 1e-6


class HeadFeatures(Protocol):
    """Features of mean spread 1, and the classes of their pictures."""

    spread: Tensor
    """() float32: what the features were divided by, the mean over all numbers of their standard deviation."""
    n: int
    """Features in all."""

    def parts(self) -> Parts:
        """Yield all features, each time the same in the same parts."""
        ...


class HeldFeatures:
    """Those that fit into memory, in one part.

    Args:
        features: (N, in_features) float32.
        targets: (N,) int64, on the same device.
    """

    def __init__(self, features: Tensor, targets: Tensor) -> None:
        spread = features.std(dim=0).mean() if len(features) > 1 else features.abs().mean()
        self.spread = spread.clamp_min(LEAST_SPREAD)
        self.n = len(targets)
        self._features = features / self.spread
        self._targets = targets

    def parts(self) -> Parts:
        """Yield the one part."""
        yield self._features, self._targets


class StreamedFeatures:
    """Those that do not fit, read anew each time.

    Args:
        read: yields them as they are, each time the same.
        n: how many there are, at least 2.
    """

    def __init__(self, read: Callable[[], Parts], n: int) -> None:
        self.n = n
        self._read = read
        self.spread = _mean_spread(features for features, _ in read()).clamp_min(LEAST_SPREAD)

    def parts(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield them part by part."""
        for features, targets in self._read():
            yield features / self.spread, targets


def _mean_spread(parts: Iterable[Tensor]) -> Tensor:
    """Return the mean standard deviation, () float32, by the way of Chan et al. to add up variances of parts.

    Source: T. Chan, G. Golub, R. LeVeque, Algorithms for computing the sample variance, 1983.
    """
    n, mean, squares = 0, torch.zeros(()), torch.zeros(())
    for part in parts:
        # On Apple's GPUs there is no double precision; within a part and between parts single will do.
        own_mean = part.mean(dim=0)
        own_squares = (part - own_mean).square().sum(dim=0)
        if not n:
            n, mean, squares = len(part), own_mean, own_squares
            continue
        both, away = n + len(part), own_mean - mean
        squares = squares + own_squares + away.square() * (n * len(part) / both)
        mean = mean + away * (len(part) / both)
        n = both
    return (squares / max(n - 1, 1)).sqrt().mean()
