"""How large the test part is that is set aside, and why; standard library only.

The test part is what neither the training nor the choice of the best epoch sees, so that its figure is an honest one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from tlgui.core.dataset import Subset

TEST_FRACTION = 0.15
"""Of the pictures, where a test part is set aside by itself."""
MOST_OF_LEARNING = 0.25
"""...and of what validation leaves, at most."""
LEAST_TEST_PICTURES = 30
"""With 30 test pictures, 27 of them right, the 95% range is 22 points wide; a test of fewer says hardly anything, and
each of them is missed where few are learned from."""
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


def least_for_test() -> int:
    """Return how many pictures there must be for a test part to be set aside by itself."""
    return round(LEAST_TEST_PICTURES / TEST_FRACTION)


def n_set_aside(n_pictures: int, fraction: float) -> int:
    """Return how many pictures of a class a fraction is: rounded, at least one if any may be."""
    if fraction <= 0 or n_pictures < 2:
        return 0
    return min(max(1, round(n_pictures * fraction)), n_pictures - 1)


def plan_test_part(
    class_sizes: Iterable[int], own: Collection[Subset], val_fraction: float, test_fraction: float | None
) -> TestPart:
    """Return how large the test part is to be.

    Args:
        class_sizes: pictures of each class that are in none of the folder's own validation and test parts.
        own: the parts that the folder brings.
        val_fraction: to be drawn; 0 where the folder brings validation pictures.
        test_fraction: as chosen; None leaves it to this rule.
    """
    if "test" in own:
        return TestPart(0.0, "own")
    if test_fraction is not None:
        return TestPart(test_fraction, "chosen" if test_fraction > 0 else "off")
    if "val" in own:  # somebody has decided what is learned from, and none of it is taken away unasked
        return TestPart(0.0, "own_val")
    part = TestPart(min(TEST_FRACTION, (1 - val_fraction) * MOST_OF_LEARNING), "automatic")
    n_test = sum(part.n_of(n, n_set_aside(n, val_fraction)) for n in class_sizes)
    return part if n_test >= LEAST_TEST_PICTURES else TestPart(0.0, "too_few")
