"""Whether more pictures would help: accuracy over how many are learned from, and what twice as many would bring."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tlgui.core.evaluation import wilson_interval

N_RESAMPLED = 300
"""Draws of the pictures, with replacement, from which the range of the gain comes."""
RANGE = 0.9
"""Part of the draws that the range of the gain covers."""
DOUBT = 0.4
"""Of the gain: that errors follow a power is itself a guess, which the draws do not show."""
LEAST_GAIN = 0.005
"""A gain that is likely larger than this is one; half a point is nothing that a person would see."""
LITTLE = 0.015
"""A gain that is likely smaller than this is not worth collecting pictures for."""


class Outlook(Enum):
    """What twice the pictures would likely bring."""

    RISES = "rises"
    FLAT = "flat"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class CurvePoint:
    """One part of the pictures."""

    fraction: float
    """Of the pictures that are learned from, 0..1."""
    n_learned: int
    """Pictures that each head learned from."""
    rights: tuple[float, ...]
    """Of each picture, how often its held-out answers were right, 0..1; in the same order in every point."""

    @property
    def accuracy(self) -> float:
        """Mean over the pictures, 0..1."""
        return math.fsum(self.rights) / len(self.rights)

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson interval of the accuracy, 95%."""
        return wilson_interval(round(math.fsum(self.rights)), len(self.rights))


@dataclass(frozen=True)
class LearningCurve:
    """Accuracy of a head alone, by how many pictures it learned from."""

    backbone: str
    weights: str
    points: tuple[CurvePoint, ...]
    """From few pictures to all."""
    n_in_all: int
    """Pictures to learn from in the folder; of many only some are tried."""
    gain: float
    """That twice the pictures would likely bring, 0..1."""
    gain_low: float
    gain_high: float
    """Nine in ten draws of the pictures give a gain between these, or closer to it than DOUBT."""

    @classmethod
    def of(cls, backbone: str, weights: str, points: Sequence[CurvePoint], n_in_all: int) -> LearningCurve:
        """Return the curve with what follows from its points."""
        sizes = [point.n_learned for point in points]
        factor = n_in_all / len(points[-1].rights)
        numbers = random.Random("learning curve")
        n = len(points[-1].rights)
        gains = sorted(
            _gain(sizes, _errors(points, numbers.choices(range(n), k=n)), factor) for _ in range(N_RESAMPLED)
        )
        tail = round((1 - RANGE) / 2 * N_RESAMPLED)
        gain = _gain(sizes, _errors(points, range(n)), factor)
        low, high = gains[tail], gains[-1 - tail]
        low, high = min(low, gain - abs(gain) * DOUBT), max(high, gain + abs(gain) * DOUBT)
        return cls(backbone, weights, tuple(points), n_in_all, gain, low, high)

    @property
    def outlook(self) -> Outlook:
        """What twice the pictures would likely bring."""
        if self.gain_low >= LEAST_GAIN:
            return Outlook.RISES
        return Outlook.FLAT if self.gain_high <= LITTLE else Outlook.UNCLEAR

    @property
    def last_step(self) -> float:
        """By how much the accuracy rose from the last point but one to the last, -1..1."""
        return self.points[-1].accuracy - self.points[-2].accuracy

    def to_json(self) -> dict[str, Any]:
        """Return the figures as plain JSON values."""
        return {
            "backbone": self.backbone,
            "weights": self.weights,
            "points": [
                {
                    "fraction": point.fraction,
                    "n_learned": point.n_learned,
                    "accuracy": point.accuracy,
                    "accuracy_low": point.interval[0],
                    "accuracy_high": point.interval[1],
                }
                for point in self.points
            ],
            "n_in_all": self.n_in_all,
            "gain_of_twice_the_pictures": self.gain,
            "gain_low": self.gain_low,
            "gain_high": self.gain_high,
            "outlook": self.outlook.value,
        }


def _errors(points: Sequence[CurvePoint], chosen: Sequence[int]) -> list[float]:
    """Return the part of wrong answers at each point over these pictures, never quite none."""
    n = len(chosen)
    return [(n - math.fsum(point.rights[i] for i in chosen) + 0.5) / (n + 1) for point in points]


def _gain(sizes: Sequence[int], errors: Sequence[float], factor: float) -> float:
    """Return by how much the errors fall from all pictures to twice as many, if they go on falling by a power of them.

    A power of the number of pictures is what errors of many kinds of models follow over such a range; the last two
    points count twice, for they lie nearest to what is asked.

    Source: J. Hestness et al., Deep Learning Scaling is Predictable, Empirically, 2017, arXiv 1712.00409.

    Args:
        sizes: pictures learned from at each point.
        errors: 0..1, at each point.
        factor: how many times as many pictures as at the last point there are.
    """
    weights = [1.0] * (len(sizes) - 2) + [2.0, 2.0]
    x, y = [math.log(size) for size in sizes], [math.log(error) for error in errors]
    total = sum(weights)
    x_mean = math.fsum(w * v for w, v in zip(weights, x, strict=True)) / total
    y_mean = math.fsum(w * v for w, v in zip(weights, y, strict=True)) / total
    spread = math.fsum(w * (v - x_mean) ** 2 for w, v in zip(weights, x, strict=True))
    slope = math.fsum(w * (a - x_mean) * (b - y_mean) for w, a, b in zip(weights, x, y, strict=True)) / spread
    last = y_mean + slope * (x[-1] + math.log(factor) - x_mean)
    return math.exp(last) * (1 - math.exp2(slope))
