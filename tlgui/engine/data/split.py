"""Which pictures are learned from, and which are kept apart: stratified, seeded, the same everywhere."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture, Subset
from tlgui.core.errors import DatasetError
from tlgui.core.final_test import TestPart, TestSource, n_set_aside, plan_parts
from tlgui.core.messages import say
from tlgui.core.origin_offers import draw_by_origin, pool_of
from tlgui.core.origins import HeldOrigins, SplitBy
from tlgui.core.picture_groups import joined
from tlgui.core.split_sizes import SplitSizes
from tlgui.engine.data.picture_hashes import content_hash


@dataclass(frozen=True)
class Split:
    """Three sets of pictures; none is in two of them."""

    train: tuple[Picture, ...]
    val: tuple[Picture, ...]
    test: tuple[Picture, ...] = ()
    test_source: TestSource = "off"
    """Where the test part comes from, or why there is none; not stored."""
    held: HeldOrigins | None = None
    """Which groups are held out whole; None where single pictures were drawn."""

    @property
    def sizes(self) -> SplitSizes:
        """The numbers of pictures."""
        return SplitSizes(len(self.train), len(self.val), len(self.test), self.test_source)


def split_dataset(
    dataset: Dataset,
    *,
    val_fraction: float | None,
    test_fraction: float | None = 0.0,
    seed: int = 0,
    hashes: Mapping[Path, str] | None = None,
    split_by: SplitBy = "none",
) -> Split:
    """Split a dataset, class by class; a folder's own train/val/test layout is used as given.

    Files with the same content, and pictures that belong together by the dataset's grouping, stay on one side, so
    that no picture is validated or tested on beside a copy that was learned from. The result depends on contents and
    the seed, not on names or the file system's order; when pictures are added, nearly all others stay where they were.

    Args:
        dataset: from scan_folder.
        val_fraction: part of each class kept for validation, 0..1, at least one picture where there are two; None as
            final_test.plan_parts has it.
        test_fraction: part of each class kept for the final test, 0..1; None as final_test.plan_parts has it.
        seed: another seed draws another split.
        hashes: content hash of each picture; None reads the files.
        split_by: the origin of which whole groups are held out.

    Raises:
        DatasetError: nothing would be left to learn from or to validate on, or whole groups cannot be held out.
    """
    given = {name: [p for p in dataset.pictures if p.subset == name] for name in ("train", "val", "test")}
    # What no part of the folder names is learned from: a table may give some pictures a part and others none.
    pool = pool_of(dataset)
    own: set[Subset] = {p.subset for p in dataset.pictures if p.subset is not None}
    class_sizes = Counter(picture.class_index for picture in pool).values()
    val_part, test_part = plan_parts(class_sizes, own, val_fraction, test_fraction)
    if split_by == "none":
        drawn = replace(_draw_split(dataset, pool, val_part, test_part, seed, hashes), test_source=test_part.source)
    else:
        drawn = _split_by_origin(dataset, pool, split_by, (val_fraction, test_fraction), seed, hashes)
    val, test = tuple(given["val"]) or drawn.val, tuple(given["test"]) or drawn.test
    split = replace(drawn, val=val, test=test)
    _check_usable(dataset, split)
    return split


def _draw_split(
    dataset: Dataset,
    pool: Sequence[Picture],
    val_fraction: float,
    test_part: TestPart,
    seed: int,
    hashes: Mapping[Path, str] | None,
) -> Split:
    """Draw validation and test pictures from the pool, class by class, each group whole."""
    if not val_fraction and not test_part.fraction:
        return Split(tuple(pool), ())
    tickets = {p.path: _ticket(hashes[p.path] if hashes else content_hash(p.path), seed) for p in pool}
    together = [group.paths for group in dataset.grouping.groups]
    groups = sorted(groups_of(pool, tickets, together), key=lambda group: min(tickets[p.path] for p in group))
    sizes = Counter(picture.class_index for picture in pool)
    # The test part first: where pictures are added later, it is the one that changes least.
    n_val = {index: n_set_aside(n, val_fraction) for index, n in sizes.items()}
    test = _take(groups, {index: test_part.n_of(n, n_val[index]) for index, n in sizes.items()})
    val = _take(groups, n_val)
    train = {picture.path for group in groups for picture in group}
    return Split(tuple(p for p in pool if p.path in train), tuple(val), tuple(test))


def _split_by_origin(
    dataset: Dataset,
    pool: Sequence[Picture],
    split_by: SplitBy,
    fractions: tuple[float | None, float | None],
    seed: int,
    hashes: Mapping[Path, str] | None,
) -> Split:
    """Hold whole groups of an origin out of the pool."""
    contents = hashes or {p.path: content_hash(p.path) for p in pool}
    copies = [[picture.path for picture in group] for group in groups_of(pool, contents, ()) if len(group) > 1]
    plan, test = draw_by_origin(dataset, split_by, fractions, seed, copies)
    val, tested = (tuple(p for p in pool if p.path in part) for part in (plan.val, plan.test))
    train = tuple(p for p in pool if p.path not in plan.val and p.path not in plan.test)
    return Split(train, val, tested, test.source, plan.held)


def _ticket(content: str, seed: int) -> str:
    """Return what decides when a picture is drawn: by its content, so that others may come and go."""
    return hashlib.sha256(f"{seed} {content}".encode()).hexdigest()


def groups_of(
    pictures: Sequence[Picture], contents: Mapping[Path, str], together: Iterable[Sequence[Path]]
) -> list[list[Picture]]:
    """Return the pictures as groups of one or more: files of one content in a class, and what belongs together.

    Args:
        pictures: of which each is in one group.
        contents: what is the same for files of one content.
        together: pictures that belong together by a dataset's grouping; others than the given ones count nothing.
    """
    index_of = {picture.path: index for index, picture in enumerate(pictures)}
    same: dict[tuple[int, str], int] = {}
    pairs = [
        (same.setdefault((picture.class_index, contents[picture.path]), index), index)
        for index, picture in enumerate(pictures)
    ]
    for paths in together:
        pairs += pairwise(index_of[path] for path in paths if path in index_of)
    return [[pictures[index] for index in members] for members in joined(pairs)]


def _take(groups: list[list[Picture]], wanted: Mapping[int, int]) -> list[Picture]:
    """Take groups out, in their order, as long as no class gets more pictures than wanted; return those pictures.

    A class whose groups are all larger gives its smallest one, unless that is most of what it has.
    """
    left = Counter(wanted)
    taken: list[list[Picture]] = []
    others: list[list[Picture]] = []
    for group in groups:
        counts = Counter(picture.class_index for picture in group)
        fits = all(n <= left[index] for index, n in counts.items())
        left.subtract(counts if fits else {})
        (taken if fits else others).append(group)
    for index, n in wanted.items():
        own = [group for group in others if all(p.class_index == index for p in group)] if left[index] == n > 0 else []
        smallest = min(own, key=len, default=[])
        if smallest and 2 * len(smallest) <= sum(map(len, own)):
            taken.append(smallest)
            others.remove(smallest)
    groups[:] = others
    return [picture for group in taken for picture in group]


def _check_usable(dataset: Dataset, split: Split) -> None:
    if not split.train or not split.val:
        raise DatasetError(
            say("pictures.has_too_few_pictures_to_learn", name=dataset.root.name),
            hint=say("pictures.give_every_class_at_least_two"),
            path=dataset.root,
        )
    learned = {p.class_index for p in split.train}
    for index, name in enumerate(dataset.class_names):
        if index not in learned:
            raise DatasetError(
                say("pictures.the_class_has_no_picture_to", name=name),
                hint=say("pictures.add_pictures_to_its_folder_or"),
                path=dataset.root,
            )
