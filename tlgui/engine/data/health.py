"""What makes a dataset hard to learn from, said before the first pass."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from tlgui.core.dataset import Dataset, Problem

FEW_PICTURES = 10
"""Below this a class cannot be judged: one validation picture is half of the figure."""
UNEVEN_RATIO = 5.0
"""Beyond this the largest class is worth guessing always."""


def find_problems(dataset: Dataset) -> tuple[Problem, ...]:
    """Return what the person should know about a scanned dataset."""
    return (*_few_pictures(dataset), *_uneven(dataset), *_duplicates_across_classes(dataset))


def _few_pictures(dataset: Dataset) -> list[Problem]:
    return [
        Problem(
            "few_pictures",
            dataset.root / name,
            f"The class '{name}' has only {n} picture{'s' if n != 1 else ''}; twenty or more work much better.",
        )
        for name, n in dataset.counts.items()
        if n < FEW_PICTURES
    ]


def _uneven(dataset: Dataset) -> list[Problem]:
    counts = dataset.counts
    most, least = max(counts, key=lambda k: counts[k]), min(counts, key=lambda k: counts[k])
    if counts[most] < UNEVEN_RATIO * counts[least]:
        return []
    return [
        Problem(
            "uneven",
            dataset.root,
            f"The classes are uneven: '{most}' has {counts[most]} pictures and '{least}' {counts[least]}. "
            "The model will lean towards the larger one; add pictures to the smaller one.",
        )
    ]


def _duplicates_across_classes(dataset: Dataset) -> list[Problem]:
    """Find files with the same bytes in two classes; only files of equal size are read."""
    from tlgui.engine.data.content import content_hash

    by_size: defaultdict[int, list[int]] = defaultdict(list)
    for index, picture in enumerate(dataset.pictures):
        by_size[picture.path.stat().st_size].append(index)
    by_content: defaultdict[str, list[int]] = defaultdict(list)
    for group in by_size.values():
        if len({dataset.pictures[i].class_index for i in group}) > 1:
            for index in group:
                by_content[content_hash(dataset.pictures[index].path)].append(index)
    problems = []
    for group in by_content.values():
        pictures = [dataset.pictures[i] for i in group]
        if len({p.class_index for p in pictures}) > 1:
            names = " and ".join(f"'{_short(p.path, dataset.root)}'" for p in pictures[:2])
            message = f"The same picture is in two classes: {names}. Keep it in one of them."
            problems.append(Problem("same_picture_in_two_classes", pictures[0].path, message))
    return problems


def _short(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
