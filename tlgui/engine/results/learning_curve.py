"""The learning curve of a linear head on features computed once: the same folds, learned from in part."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from tlgui.core.learning_curve import CurvePoint
from tlgui.engine.training.linear_fit import fit_linear

PARTS = ((0.25, 3), (0.5, 2), (0.75, 1), (1.0, 1))
"""Of the pictures, and how often it is drawn: a small part says different things each time."""


def n_fits(folds: Sequence[int]) -> int:
    """Return how many heads a curve takes."""
    return len(set(folds)) * sum(repeats for _, repeats in PARTS)


def measure_curve(
    features: Tensor,
    targets: Tensor,
    folds: Sequence[int],
    n_classes: int,
    check: Callable[[int], None] = lambda done: None,
) -> tuple[CurvePoint, ...]:
    """Return a point for each part.

    Args:
        features: (N, n_features) float32.
        targets: (N,) int64.
        folds: fold of each picture, at least two in all.
        n_classes: of the dataset.
        check: called between rounds of each fit with how many fits are done; what it raises passes through.
    """
    of_picture = torch.tensor(folds, device=features.device)
    classes = targets.tolist()
    points, done = [], 0
    for part, repeats in PARTS:
        rights = torch.zeros(len(targets), device=features.device)
        sizes = []
        for repeat in range(repeats):
            for fold in sorted(set(folds)):
                is_held_out = of_picture == fold
                pool = [number for number, its_fold in enumerate(folds) if its_fold != fold]
                chosen = torch.tensor(_part_of(pool, classes, part, f"{repeat} {fold}"), device=features.device)
                n_done = done
                fit = fit_linear(features[chosen], targets[chosen], n_classes, lambda n=n_done: check(n))  # type: ignore[misc]
                is_right = fit.answers(features[is_held_out]) == targets[is_held_out]
                rights[is_held_out] += is_right.float() / repeats
                sizes.append(len(chosen))
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
