"""Which pictures are learned from, and which are kept apart: stratified, seeded, the same everywhere."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture, Subset
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.core.split_sizes import SplitSizes, TestPart, TestSource, n_set_aside, plan_test_part
from tlgui.engine.data.picture_hashes import content_hash


@dataclass(frozen=True)
class Split:
    """Three sets of pictures; none is in two of them."""

    train: tuple[Picture, ...]
    val: tuple[Picture, ...]
    test: tuple[Picture, ...] = ()
    test_source: TestSource = "off"
    """Where the test part comes from, or why there is none; not stored."""

    @property
    def sizes(self) -> SplitSizes:
        """The numbers of pictures."""
        return SplitSizes(len(self.train), len(self.val), len(self.test), self.test_source)


def split_dataset(
    dataset: Dataset,
    *,
    val_fraction: float,
    test_fraction: float | None = 0.0,
    seed: int = 0,
    hashes: Mapping[Path, str] | None = None,
) -> Split:
    """Split a dataset, class by class; a folder's own train/val/test layout is used as given.

    Files with the same content stay on one side, so that no validation picture was learned from.
    The result depends on contents, names below the root and the seed, not on the file system's order.

    Args:
        dataset: from scan_folder.
        val_fraction: part of each class kept for validation, 0..1; at least one picture where there are two.
        test_fraction: part of each class kept for the final test, 0..1; None as split_sizes.plan_test_part has it.
        seed: another seed draws another split.
        hashes: content hash of each picture; None reads the files.

    Raises:
        DatasetError: nothing would be left to learn from or to validate on.
    """
    given = {name: [p for p in dataset.pictures if p.subset == name] for name in ("train", "val", "test")}
    # What no part of the folder names is learned from: a table may give some pictures a part and others none.
    pool = [p for p in dataset.pictures if p.subset in ("train", None)]
    own: set[Subset] = {p.subset for p in dataset.pictures if p.subset is not None}
    class_sizes = Counter(picture.class_index for picture in pool).values()
    test_part = plan_test_part(class_sizes, own, val_fraction, test_fraction)
    drawn = _draw_split(dataset, pool, 0.0 if given["val"] else val_fraction, test_part, seed, hashes)
    val, test = tuple(given["val"]) or drawn.val, tuple(given["test"]) or drawn.test
    split = Split(drawn.train, val, test, test_part.source)
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
    """Draw validation and test pictures from the pool of each class."""
    if not val_fraction and not test_part.fraction:
        return Split(tuple(pool), ())
    parts: tuple[list[Picture], list[Picture], list[Picture]] = ([], [], [])
    for class_index, class_name in enumerate(dataset.class_names):
        pictures = [p for p in pool if p.class_index == class_index]
        groups = _groups_of_equal_content(pictures, dataset.root, hashes)
        random.Random(f"{seed} {class_name}").shuffle(groups)
        n_pictures = sum(map(len, groups))
        n_val, n_test = n_set_aside(n_pictures, val_fraction), test_part.n_of(n_pictures)
        for group in groups:
            if len(groups) == 1:
                parts[0].extend(group)
            elif n_val > 0 and group is not groups[-1]:
                parts[1].extend(group)
                n_val -= len(group)
            elif n_test > 0 and group is not groups[-1]:
                parts[2].extend(group)
                n_test -= len(group)
            else:
                parts[0].extend(group)
    train, val, test = map(tuple, parts)
    return Split(train, val, test)


def _groups_of_equal_content(
    pictures: Sequence[Picture], root: Path, hashes: Mapping[Path, str] | None
) -> list[list[Picture]]:
    groups: defaultdict[str, list[Picture]] = defaultdict(list)
    for picture in sorted(pictures, key=lambda p: _portable_name(p.path, root)):
        groups[hashes[picture.path] if hashes else content_hash(picture.path)].append(picture)
    return list(groups.values())


def _portable_name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


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
