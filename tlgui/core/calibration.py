"""How far a model's probabilities can be taken at their word; standard library only."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

N_BINS = 15
"""Of the calibration error, as most papers have it."""
LEAST_EXCESS = 0.02
N_SHOWN_BINS = 10
"""Of the diagram: with some fifty pictures, narrower ones would be empty."""

Answer = tuple[float, bool]
"""How probable the model found its answer, 0..1, and whether the answer was right."""


@dataclass(frozen=True)
class ReliabilityBin:
    """The answers whose probability lies in one range."""

    low: float
    high: float
    n: int
    n_right: int
    confidence: float
    """Their mean probability."""

    @property
    def accuracy(self) -> float:
        """How many of them were right, 0..1."""
        return self.n_right / self.n


@dataclass(frozen=True)
class Reliability:
    """How sure a model was of its answers, and how often they were right."""

    bins: tuple[ReliabilityBin, ...]
    """From unsure to sure; empty ones are left out."""
    n: int
    confidence: float
    """Mean probability of all answers."""
    accuracy: float
    standard_error: float
    """Of `accuracy`, if every probability were true."""

    @property
    def excess(self) -> int:
        """Return 1 when the model is too sure, -1 when it is right more often than it says, else 0.

        Two standard errors are chance, and less than two points mean nothing to a person: of answers that are
        all nearly certain, a single wrong one would count as too sure.
        """
        difference = self.confidence - self.accuracy
        is_chance = abs(difference) <= max(2 * self.standard_error, LEAST_EXCESS)
        return 0 if is_chance else int(math.copysign(1, difference))


def reliability(answers: Sequence[Answer], n_bins: int = N_SHOWN_BINS) -> Reliability | None:
    """Return how sure a model was of its answers and how often they were right; None without answers."""
    if not answers:
        return None
    n = len(answers)
    return Reliability(
        _bins(answers, n_bins),
        n,
        confidence=math.fsum(probability for probability, _ in answers) / n,
        accuracy=sum(is_right for _, is_right in answers) / n,
        standard_error=math.sqrt(math.fsum(p * (1 - p) for p, _ in answers)) / n,
    )


def expected_calibration_error(answers: Sequence[Answer], n_bins: int = N_BINS) -> float | None:
    """Return the mean distance between how sure a model was and how often it was right, 0..1; None without answers.

    Source: C. Guo et al., On Calibration of Modern Neural Networks, 2017, arXiv 1706.04599, equation 3.
    """
    if not answers:
        return None
    return math.fsum(b.n * abs(b.accuracy - b.confidence) for b in _bins(answers, n_bins)) / len(answers)


def _bins(answers: Iterable[Answer], n_bins: int) -> tuple[ReliabilityBin, ...]:
    found: dict[int, list[Answer]] = {}
    for probability, is_right in answers:
        found.setdefault(min(int(probability * n_bins), n_bins - 1), []).append((probability, is_right))
    return tuple(
        ReliabilityBin(
            low=number / n_bins,
            high=(number + 1) / n_bins,
            n=len(inside),
            n_right=sum(is_right for _, is_right in inside),
            confidence=math.fsum(probability for probability, _ in inside) / len(inside),
        )
        for number, inside in sorted(found.items())
    )
