"""When a model says that a picture is of none of its classes; standard library only.

A picture is out of class when it lies far from the training pictures and no class draws it strongly. Both are measured
in standard deviations of held-out pictures of the classes, and added up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, pstdev


class Method(StrEnum):
    """What the distance is; the name in model files."""

    NEAREST = "knn5+energy"
    """Of earlier versions: to the fifth nearest training picture, 1 minus the cosine."""
    SPREAD = "mahalanobis+energy"
    """From the middle of all training pictures, each direction in what they spread there: things that fine-tuning has
    drawn near some class still leave the directions in which pictures of the classes vary at all."""


N_NEIGHBOURS = 5
"""The fifth, so that one odd or mislabelled picture makes nothing familiar."""
RIDGE = 0.3
"""Part of the mean spread that is added to that of every direction: a few hundred pictures cannot tell it for each."""
MOST_PICTURES = 2000
"""Whose features a model file holds."""
LEAST_HELD_OUT = 10
"""With fewer held-out pictures no threshold can be told from chance."""
KEPT = 0.95
"""Of the held-out pictures are to stay known."""
STRONGEST = -1.0
"""Standard score of the energy, at least: however strongly a class draws a picture, one that lies far stays far."""
LEAST_SPREAD = 1e-3
"""Held-out pictures that are all alike must not make every other one infinitely strange."""


@dataclass(frozen=True)
class OutOfClassRule:
    """How strange a picture may be; found at the end of a run, kept in the model file."""

    n_pictures: int
    """Training pictures whose features lie in the file, at most MOST_PICTURES."""
    distance_mean: float
    """Of held-out pictures: their distance, by the method."""
    distance_spread: float
    """Standard deviation."""
    energy_mean: float
    """Of held-out pictures: minus the log of the summed exponentials of the logits, before the temperature."""
    energy_spread: float
    threshold: float
    """A higher sum of the two standard scores is out of class."""
    n_held_out: int
    """Pictures that this was found on."""
    n_kept: int
    """How many of them stay known."""
    method: Method = Method.SPREAD

    def score(self, distance: float, energy: float) -> float:
        """Return how strange a picture is: above 0 it is of none of the classes."""
        return self._sum(distance, energy) - self.threshold

    def _sum(self, distance: float, energy: float) -> float:
        far = (distance - self.distance_mean) / self.distance_spread
        faint = (energy - self.energy_mean) / self.energy_spread
        return far + max(faint, STRONGEST)


def find_rule(distances: Sequence[float], energies: Sequence[float], n_pictures: int) -> OutOfClassRule | None:
    """Return the rule by which nearly all held-out pictures stay known; None with too few of them to tell.

    Args:
        distances: of held-out pictures of the classes.
        energies: of the same pictures.
        n_pictures: training pictures that the distances were measured to.
    """
    n = len(distances)
    if n < LEAST_HELD_OUT or n_pictures < 1:
        return None
    rule = OutOfClassRule(
        n_pictures=n_pictures,
        distance_mean=fmean(distances),
        distance_spread=max(pstdev(distances), LEAST_SPREAD),
        energy_mean=fmean(energies),
        energy_spread=max(pstdev(energies), LEAST_SPREAD),
        threshold=0.0,
        n_held_out=n,
        n_kept=n,
    )
    scores = sorted(rule.score(*pair) for pair in zip(distances, energies, strict=True))
    # As split conformal prediction counts: the next picture of the classes stays known with 95% or more; with fewer
    # than 19 held-out pictures none of them may be refused.
    threshold = scores[min(math.ceil((n + 1) * KEPT), n) - 1]
    n_kept = sum(score <= threshold for score in scores)
    return OutOfClassRule(**{**vars(rule), "threshold": threshold, "n_kept": n_kept})
