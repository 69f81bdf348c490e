"""The learning curve of a linear head on features computed once: the same folds, learned from in part."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial

import torch

from tlgui.core.learning_curve import CurvePoint
from tlgui.engine.results.cross_validation import FoldedFeatures

PARTS = ((0.25, 3), (0.5, 2), (0.75, 1), (1.0, 1))
"""Of the pictures, and how often it is drawn: a small part says different things each time."""


def n_fits(folds: Sequence[int]) -> int:
    """Return how many heads a curve takes."""
    return len(set(folds)) * sum(repeats for _, repeats in PARTS)


def measure_curve(data: FoldedFeatures, check: Callable[[int], None] = lambda done: None) -> tuple[CurvePoint, ...]:
    """Return a point for each part.

    Args:
        data: of the pictures.
        check: called between rounds of each fit with how many fits are done; what it raises passes through.
    """
    classes = data.targets.tolist()
    points, done = [], 0
    for part, repeats in PARTS:
        rights = torch.zeros(len(classes))
        sizes = []
        for repeat in range(repeats):
            for fold in data.fold_numbers:
                learned = _part_of(data.outside(fold), classes, part, f"{repeat} {fold}")
                asked, is_right = data.answered(fold, learned, partial(check, done))
                rights[asked] += is_right.cpu().float() / repeats
                sizes.append(len(learned))
                done += 1
        points.append(CurvePoint(part, round(sum(sizes) / len(sizes)), tuple(rights.tolist())))
    return tuple(points)


def _part_of(pool: Sequence[int], classes: Sequence[int], part: float, seed: str) -> list[int]:
    """Return a part of the pictures by chance, of each class as large a part, but one at least."""
    if part == 1:
        return list(pool)
    of_class: defaultdict[int, list[int]] = defaultdict(list)
    for number in pool:
        of_class[classes[number]].append(number)
    numbers = random.Random(f"part {part} {seed}")
    chosen = [numbers.sample(members, max(1, round(part * len(members)))) for members in of_class.values()]
    return sorted(number for members in chosen for number in members)
