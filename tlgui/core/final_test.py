"""How large the validation part and the test part are, and why; standard library only.

The test part is what neither the training nor the choice of the best epoch sees, so that its figure is an honest one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from tlgui.core.dataset import Subset

VAL_FRACTION, TEST_FRACTION = 0.15, 0.15
"""Of the pictures, where a test part is set aside by itself."""
VAL_FRACTION_ALONE = 0.2
"""Of the pictures, where none is."""
MOST_OF_LEARNING = 0.25
"""The test part is at most this of what a validation part of one's own choice leaves."""
LEAST_OF_EVERY_CLASS = 20
"""Where every class has as many, a test part is set aside."""
LEAST_TEST_PICTURES = 30
"""Where some class has fewer, it is set aside if it has so many pictures all the same: a thin class does not cost a
large folder its honest figure."""
LEAST_OF_CLASS = 10
"""A class with fewer pictures keeps all that validation leaves for learning, unless a test part was chosen."""

TestSource = Literal["own", "chosen", "automatic", "too_few", "own_val", "off", "too_few_groups"]
"""Where the test part comes from, or why there is none."""


@dataclass(frozen=True)
class TestPart:
    """How large the test part is to be."""

    __test__ = False  # for pytest, which takes the name for one of its own

    fraction: float
    """Of each class, 0..1."""
    source: TestSource

    def n_of(self, n_pictures: int, n_val: int) -> int:
        """Return how many pictures of a class with so many are set aside, beside those for validation."""
        if self.source == "automatic" and n_pictures < LEAST_OF_CLASS:
            return 0
        return max(0, min(n_set_aside(n_pictures, self.fraction), n_pictures - n_val - 1))


def n_set_aside(n_pictures: int, fraction: float) -> int:
    """Return how many pictures of a class a fraction is: rounded, at least one if any may be."""
    if fraction <= 0 or n_pictures < 2:
        return 0
    return min(max(1, round(n_pictures * fraction)), n_pictures - 1)


def plan_parts(
    class_sizes: Iterable[int], own: Collection[Subset], val_fraction: float | None, test_fraction: float | None
) -> tuple[float, TestPart]:
    """Return the fraction that is drawn for validation, 0..1, and how large the test part is to be.

    Args:
        class_sizes: pictures of each class that are in none of the folder's own validation and test parts.
        own: the parts that the folder brings.
        val_fraction: as chosen; None leaves it to this rule.
        test_fraction: as chosen; None leaves it to this rule.
    """
    test = _plan_test_part(tuple(class_sizes), own, val_fraction, test_fraction)
    if "val" in own:
        return 0.0, test
    if val_fraction is not None:
        return val_fraction, test
    return VAL_FRACTION if test.fraction else VAL_FRACTION_ALONE, test


def _plan_test_part(
    class_sizes: tuple[int, ...], own: Collection[Subset], val_fraction: float | None, test_fraction: float | None
) -> TestPart:
    if "test" in own:
        return TestPart(0.0, "own")
    if test_fraction is not None:
        return TestPart(test_fraction, "chosen" if test_fraction > 0 else "off")
    if "val" in own:  # somebody has decided what is learned from, and none of it is taken away unasked
        return TestPart(0.0, "own_val")
    val_part = VAL_FRACTION if val_fraction is None else val_fraction
    part = TestPart(min(TEST_FRACTION, (1 - val_part) * MOST_OF_LEARNING), "automatic")
    n_test = sum(part.n_of(n, n_set_aside(n, val_part)) for n in class_sizes)
    is_enough = n_test >= LEAST_TEST_PICTURES or min(class_sizes, default=0) >= LEAST_OF_EVERY_CLASS
    return part if is_enough else TestPart(0.0, "too_few")
