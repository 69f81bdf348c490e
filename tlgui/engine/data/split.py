"""Which pictures are learned from, and which are kept apart: stratified, seeded, the same everywhere."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.engine.data.picture_hashes import content_hash


@dataclass(frozen=True)
class Split:
    """Three sets of pictures; none is in two of them."""

    train: tuple[Picture, ...]
    val: tuple[Picture, ...]
    test: tuple[Picture, ...] = ()


def split_dataset(
    dataset: Dataset,
    *,
    val_fraction: float,
    test_fraction: float = 0.0,
    seed: int = 0,
    hashes: Mapping[Path, str] | None = None,
) -> Split:
    """Split a dataset, class by class; a folder's own train/val/test layout is used as given.

    Files with the same content stay on one side, so that no validation picture was learned from.
    The result depends on contents, names below the root and the seed, not on the file system's order.

    Args:
        dataset: from scan_folder.
        val_fraction: part of each class kept for validation, 0..1; at least one picture where there are two.
        test_fraction: part of each class kept for a final test, 0..1.
        seed: another seed draws another split.
        hashes: content hash of each picture; None reads the files.

    Raises:
        DatasetError: nothing would be left to learn from or to validate on.
    """
    given = {name: [p for p in dataset.pictures if p.subset == name] for name in ("train", "val", "test")}
    pool = given["train"] or [p for p in dataset.pictures if p.subset is None]
    if given["val"]:
        split = Split(tuple(pool), tuple(given["val"]), tuple(given["test"]))
    else:
        test_part = 0.0 if given["test"] else test_fraction
        split = _draw_split(dataset, pool, (val_fraction, test_part), seed, hashes)
        split = Split(split.train, split.val, split.test or tuple(given["test"]))
    _check_usable(dataset, split)
    return split


def _draw_split(
    dataset: Dataset,
    pool: Sequence[Picture],
    fractions: tuple[float, float],
    seed: int,
    hashes: Mapping[Path, str] | None,
) -> Split:
    """Draw validation and test pictures, by their two fractions, from the pool of each class."""
    parts: tuple[list[Picture], list[Picture], list[Picture]] = ([], [], [])
    for class_index, class_name in enumerate(dataset.class_names):
        pictures = [p for p in pool if p.class_index == class_index]
        groups = _groups_of_equal_content(pictures, dataset.root, hashes)
        random.Random(f"{seed} {class_name}").shuffle(groups)
        n_pictures = sum(map(len, groups))
        n_val, n_test = (_n_kept(n_pictures, fraction) for fraction in fractions)
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
    return Split(*(tuple(part) for part in parts))


def _n_kept(n_pictures: int, fraction: float) -> int:
    """Return how many pictures of a class are kept apart: rounded, at least one if any may be."""
    if fraction <= 0 or n_pictures < 2:
        return 0
    return min(max(1, round(n_pictures * fraction)), n_pictures - 1)


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
