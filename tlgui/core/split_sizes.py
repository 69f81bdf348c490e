"""How many pictures are learned from, validated on and kept for the test, and why; standard library only.

The test part is what neither the training nor the choice of the best epoch sees, so that its figure is an honest one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from tlgui.core.dataset import Dataset, Subset
from tlgui.core.messages import Message, say

TEST_FRACTION = 0.15
"""Of the pictures, where a test part is set aside by itself."""
MOST_OF_LEARNING = 0.25
"""...and of what validation leaves, at most."""
LEAST_TEST_PICTURES = 30
"""With 30 test pictures, 27 of them right, the 95% range is 22 points wide; a test of fewer says hardly anything, and
each of them is missed where few are learned from."""
LEAST_OF_CLASS = 10
"""A class with fewer pictures keeps all that validation leaves for learning, unless a test part was chosen."""

TestSource = Literal["own", "chosen", "automatic", "too_few", "own_val", "off"]
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


@dataclass(frozen=True)
class SplitSizes:
    """The numbers of pictures of the three parts."""

    n_train: int
    n_val: int
    n_test: int
    test_source: TestSource

    def sentence(self) -> Message:
        """Return what the pictures are for, and where the figures of the finished model come from."""
        counts = {"n_train": self.n_train, "n_val": self.n_val, "n_test": self.n_test}
        return say(SENTENCES[self.test_source], **counts, least=least_for_test(), least_of_class=LEAST_OF_CLASS)


SENTENCES: dict[TestSource, str] = {
    "own": "split.own_test",
    "chosen": "split.drawn_test",
    "automatic": "split.drawn_test",
    "too_few": "split.too_few_for_test",
    "own_val": "split.own_val_without_test",
    "off": "split.test_is_off",
}


def least_for_test() -> int:
    """Return how many pictures there must be for a test part to be set aside by itself."""
    return round(LEAST_TEST_PICTURES / TEST_FRACTION)


def split_sentences(dataset: Dataset, val_fraction: float, test_fraction: float | None) -> tuple[Message, ...]:
    """Return what the pictures will be used for, and which of them stay together."""
    sizes = split_sizes(dataset, val_fraction, test_fraction)
    own = Counter(picture.subset for picture in dataset.pictures)
    n_drawn = (0 if own["val"] else sizes.n_val) + (0 if own["test"] else sizes.n_test)
    n_drawn_from = dataset.total - own["val"] - own["test"]
    return (sizes.sentence(), *dataset.grouping.sentences(n_drawn_from, n_drawn))


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


def split_sizes(dataset: Dataset, val_fraction: float, test_fraction: float | None) -> SplitSizes:
    """Return how many pictures each part will have, without reading any; copies that stay together may shift a few."""
    own = Counter(picture.subset for picture in dataset.pictures if picture.subset is not None)
    pool = Counter(p.class_index for p in dataset.pictures if p.subset in ("train", None))
    val_part = 0.0 if own["val"] else val_fraction
    test = plan_test_part(pool.values(), own, val_part, test_fraction)
    drawn = [(n_set_aside(n, val_part), n) for n in pool.values()]
    n_val, n_test = sum(n for n, _ in drawn), sum(test.n_of(n, n_val) for n_val, n in drawn)
    return SplitSizes(pool.total() - n_val - n_test, own["val"] or n_val, own["test"] or n_test, test.source)
