"""The answer dial: how sure a model must be to answer by itself; what it is less sure of goes to the person.

The dial is set on the validation pictures, and what it then gives is counted on the test pictures, which have no say in
where it stands; without a test part on the same pictures, which is said. Standard library only.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tlgui.core.calibration import Answer
from tlgui.core.evaluation import Part, wilson_interval

N_DECIMALS = 5
"""Of a probability that is kept."""
TELLABLE = 1e-4
"""Scores of one picture agree to 1e-5 whatever the batch: the dial never stands between two that are nearer than this,
so that the same pictures are answered everywhere."""
MOST_POSITIONS = 200
"""Half a point each; nobody can tell finer ones apart."""
ANSWERS_ALL = 0.0


@dataclass(frozen=True)
class DialFigures:
    """What a model does with held-out pictures when it answers only what it is sure enough of."""

    part: Part
    """Which pictures were counted."""
    n: int
    n_answered: int
    n_right: int
    """Of those answered."""
    is_own: bool = False
    """The dial was set on these same pictures."""

    @property
    def n_left(self) -> int:
        """Pictures that go to the person."""
        return self.n - self.n_answered

    @property
    def share(self) -> float:
        """Part of the pictures that is answered, 0..1."""
        return self.n_answered / self.n

    @property
    def accuracy(self) -> float:
        """Part of the answers that is right, 0..1; 0 without answers."""
        return self.n_right / self.n_answered if self.n_answered else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true accuracy of the answers lies, 95% of the time."""
        return wilson_interval(self.n_right, self.n_answered)


@dataclass(frozen=True)
class HeldOut:
    """How probable a model found its answers to held-out pictures; kept in the model file, so that the dial travels."""

    part: Part
    right: tuple[float, ...]
    """Probabilities of the right answers, ascending, to N_DECIMALS."""
    wrong: tuple[float, ...]

    @classmethod
    def of(cls, part: Part, answers: Iterable[Answer]) -> HeldOut:
        """Return the answers of a measurement."""
        rounded = sorted((round(probability, N_DECIMALS), is_right) for probability, is_right in answers)
        return cls(part, tuple(p for p, is_right in rounded if is_right), tuple(p for p, right in rounded if not right))

    @property
    def n(self) -> int:
        """Pictures."""
        return len(self.right) + len(self.wrong)

    def figures(self, least: float, *, is_own: bool = False) -> DialFigures:
        """Count what is answered with at least this probability."""
        n_right = len(self.right) - bisect_left(self.right, least)
        n_wrong = len(self.wrong) - bisect_left(self.wrong, least)
        return DialFigures(self.part, self.n, n_right + n_wrong, n_right, is_own)


@dataclass(frozen=True)
class Dial:
    """Every position that the dial of a model has."""

    set_on: HeldOut
    reported_on: HeldOut
    positions: tuple[float, ...]
    """Least probabilities, ascending: the first one answers everything, the last one the fewest."""

    def figures(self, least: float) -> DialFigures:
        """Return what is told of a least probability."""
        return self.reported_on.figures(least, is_own=self.reported_on is self.set_on)

    def is_harder(self, least: float) -> bool:
        """Return whether the reported pictures are clearly harder than those that the dial is set on."""
        reported, own = self.reported_on.figures(least), self.set_on.figures(least)
        return reported.interval[1] < own.accuracy and reported.accuracy < own.interval[0]

    def nearest(self, least: float | None) -> int:
        """Return the position that is next to a least probability; the first one without."""
        wanted = least or ANSWERS_ALL
        return min(range(len(self.positions)), key=lambda index: abs(self.positions[index] - wanted))

    def for_right(self, share: float) -> float | None:
        """Return where most is answered while this share of the answers should be right; None where nowhere.

        One more wrong answer is counted than there were: of the positions that keep a promise on few pictures, the one
        that answers most keeps it by luck. So conformal prediction counts; 20 pictures can promise 95%, never 98%.
        """
        return next((least for least in self.positions if self._promised(least) >= share), None)

    @property
    def most_right(self) -> float:
        """The largest share that `for_right` can promise, 0..1."""
        return max(map(self._promised, self.positions))

    def for_answered(self, share: float) -> float:
        """Return where least is answered that is still this share of the pictures."""
        wanted = share * self.set_on.n
        return max(least for least in self.positions if self.set_on.figures(least).n_answered >= wanted)

    def _promised(self, least: float) -> float:
        figures = self.set_on.figures(least)
        return figures.n_right / (figures.n_answered + 1)


def make_dial(held_out: Sequence[HeldOut]) -> Dial | None:
    """Return the dial of a model; None where nothing is known of held-out pictures.

    Args:
        held_out: the validation pictures, then the test pictures where there are some.
    """
    if not held_out:
        return None
    return Dial(held_out[0], held_out[-1], _positions(held_out[0]))


def _positions(held_out: HeldOut) -> tuple[float, ...]:
    probabilities = sorted({*held_out.right, *held_out.wrong})
    pairs = zip(probabilities, probabilities[1:], strict=False)
    cuts = [simple_between(low, high) for low, high in pairs if high - low >= TELLABLE]
    positions = [ANSWERS_ALL, *cuts]
    if len(positions) <= MOST_POSITIONS:
        return tuple(positions)
    step = (len(positions) - 1) / (MOST_POSITIONS - 1)
    return tuple(positions[round(index * step)] for index in range(MOST_POSITIONS))


def simple_between(low: float, high: float) -> float:
    """Return the number with the fewest decimals in the inner half between two."""
    quarter = (high - low) / 4
    for decimals in range(1, N_DECIMALS + 2):
        scale = 10.0**decimals
        candidate = round(math.ceil((low + quarter) * scale) / scale, decimals)
        if candidate <= high - quarter:
            return candidate
    return (low + high) / 2
