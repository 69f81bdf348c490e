"""How many pictures are learned from, validated on and kept for the test, and why; standard library only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from tlgui.core.dataset import Dataset
from tlgui.core.errors import DatasetError
from tlgui.core.final_test import LEAST_OF_EVERY_CLASS, TestSource, n_set_aside, plan_parts
from tlgui.core.messages import Message, say
from tlgui.core.origin_offers import draw_by_origin
from tlgui.core.origins import HeldOrigins, SplitBy, is_any_known


@dataclass(frozen=True)
class SplitSizes:
    """The numbers of pictures of the three parts."""

    n_train: int
    n_val: int
    n_test: int
    test_source: TestSource
    held: HeldOrigins | None = None
    """Which groups are held out whole; None where single pictures are."""
    n_torn: int = 0
    """As in an OriginPlan."""
    obstacle: Message | None = None
    """Why the pictures cannot be split as chosen; the numbers are those of a split by chance then."""

    def sentence(self) -> Message:
        """Return what the pictures are for, and where the figures of the finished model come from."""
        counts = {"n_train": self.n_train, "n_val": self.n_val, "n_test": self.n_test}
        return say(SENTENCES[self.test_source], **counts, least_of_class=LEAST_OF_EVERY_CLASS)


SENTENCES: dict[TestSource, str] = {
    "own": "split.own_test",
    "chosen": "split.drawn_test",
    "automatic": "split.drawn_test",
    "too_few": "split.too_few_for_test",
    "own_val": "split.own_val_without_test",
    "off": "split.test_is_off",
    "too_few_groups": "split.too_few_groups_for_test",
}


def split_sentences(
    dataset: Dataset,
    val_fraction: float | None,
    test_fraction: float | None,
    *,
    split_by: SplitBy = "none",
    seed: int = 0,
) -> tuple[Message, ...]:
    """Return what the pictures will be used for, and which of them stay together."""
    sizes = split_sizes(dataset, val_fraction, test_fraction, split_by=split_by, seed=seed)
    if sizes.obstacle is not None:
        return (sizes.obstacle, say("origins.split_otherwise"))
    own = Counter(picture.subset for picture in dataset.pictures)
    n_drawn = (0 if own["val"] else sizes.n_val) + (0 if own["test"] else sizes.n_test)
    n_drawn_from = dataset.total - own["val"] - own["test"]
    held = sizes.held.told() if sizes.held is not None else ()
    torn = (say("origins.torn", n=sizes.n_torn),) if sizes.n_torn else ()
    together = () if torn else dataset.grouping.sentences(n_drawn_from, n_drawn)
    unknown = (say("origins.nothing_known"),) if n_drawn and not is_any_known(dataset.origins) else ()
    return (sizes.sentence(), *held, *torn, *together, *unknown)


def split_sizes(
    dataset: Dataset,
    val_fraction: float | None,
    test_fraction: float | None,
    *,
    split_by: SplitBy = "none",
    seed: int = 0,
) -> SplitSizes:
    """Return how many pictures each part will have, without reading any; copies that stay together may shift a few."""
    if split_by == "none":
        return _sizes_by_chance(dataset, val_fraction, test_fraction)
    try:
        plan, test = draw_by_origin(dataset, split_by, (val_fraction, test_fraction), seed)
    except DatasetError as error:
        obstacle = error.message if isinstance(error.message, Message) else Message(error.message)
        return replace(_sizes_by_chance(dataset, val_fraction, test_fraction), obstacle=obstacle)
    own = Counter(picture.subset for picture in dataset.pictures if picture.subset is not None)
    n_val, n_test = len(plan.val), len(plan.test)
    n_train = dataset.total - own["val"] - own["test"] - n_val - n_test
    return SplitSizes(n_train, own["val"] or n_val, own["test"] or n_test, test.source, plan.held, plan.n_torn)


def _sizes_by_chance(dataset: Dataset, val_fraction: float | None, test_fraction: float | None) -> SplitSizes:
    own = Counter(picture.subset for picture in dataset.pictures if picture.subset is not None)
    pool = Counter(p.class_index for p in dataset.pictures if p.subset in ("train", None))
    val_part, test = plan_parts(pool.values(), own.keys(), val_fraction, test_fraction)
    drawn = [(n_set_aside(n, val_part), n) for n in pool.values()]
    n_val, n_test = sum(n for n, _ in drawn), sum(test.n_of(n, n_val) for n_val, n in drawn)
    return SplitSizes(pool.total() - n_val - n_test, own["val"] or n_val, own["test"] or n_test, test.source)
