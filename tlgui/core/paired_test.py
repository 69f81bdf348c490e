"""Whether one of two models is better on the same pictures, or whether chance alone may have made the difference."""

from __future__ import annotations

from enum import Enum

SIGNIFICANT = 0.05
"""Below this, one says that it is likely no chance."""
N_TELLING = 6
"""Fewer pictures than this cannot tell two models apart, even when all speak for the same one: 2 / 2**5 > 0.05."""


class Verdict(Enum):
    """What a comparison says of the second model."""

    SAME = "same"
    """Right and wrong on the very same pictures."""
    GAIN = "gain"
    LOSS = "loss"
    CHANCE = "chance"
    TOO_FEW = "too_few"
    """Whatever the answers to so few pictures had been, they would tell nothing."""


def exact_paired_p(n_fixed: int, n_broken: int) -> float:
    """Return how probable a difference at least this large is where both models are equally good, 0..1.

    Only pictures that one of them got right and the other wrong count; each is then a toss of a coin. Two-sided.

    Args:
        n_fixed: pictures that only the second model got right.
        n_broken: pictures that only the first one got right.

    Source: Q. McNemar, Psychometrika 12 (1947) 153-157, in its exact binomial form.
    """
    n = n_fixed + n_broken
    fewer = min(n_fixed, n_broken)
    ways = all_ways = 1
    for k in range(fewer):  # in whole numbers, and so exact for any n
        ways = ways * (n - k) // (k + 1)
        all_ways += ways
    return min(1.0, 2 * all_ways / (1 << n))


def verdict(n_fixed: int, n_broken: int) -> Verdict:
    """Return what a comparison with these counts says."""
    if not n_fixed + n_broken:
        return Verdict.SAME
    if n_fixed + n_broken < N_TELLING:
        return Verdict.TOO_FEW
    if exact_paired_p(n_fixed, n_broken) >= SIGNIFICANT:
        return Verdict.CHANCE
    return Verdict.GAIN if n_fixed > n_broken else Verdict.LOSS
