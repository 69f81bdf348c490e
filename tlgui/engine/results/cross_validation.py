"""Cross-validation of a linear head on features computed once: each picture is answered by a head that never saw it."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from tlgui.engine.training.linear_fit import fit_linear

N_FOLDS = 5


def make_folds(classes: Sequence[int], groups: Sequence[str], *, n_folds: int = N_FOLDS, seed: int = 0) -> list[int]:
    """Return the fold of each picture, 0..n_folds-1: each class evenly over all folds, each group in one of them.

    Args:
        classes: class of each picture.
        groups: pictures that must stay together have the same name here.
        n_folds: at most; with fewer groups there are as many folds as groups.
        seed: another seed draws other folds.
    """
    names = sorted(set(groups))
    random.Random(f"folds {seed}").shuffle(names)
    members: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(groups):
        members[name].append(number)
    n_folds = min(n_folds, len(names))
    of_class: list[Counter[int]] = [Counter() for _ in range(n_folds)]
    sizes = [0] * n_folds
    folds = [0] * len(classes)
    for name in sorted(names, key=lambda name: (-len(members[name]), classes[members[name][0]])):
        kind = classes[members[name][0]]
        fold = min(range(n_folds), key=lambda fold: (of_class[fold][kind], sizes[fold], fold))
        for number in members[name]:
            folds[number] = fold
            of_class[fold][classes[number]] += 1
        sizes[fold] += len(members[name])
    return folds


def cross_validate(
    features: Tensor,
    targets: Tensor,
    folds: Sequence[int],
    n_classes: int,
    check: Callable[[int], None] = lambda done: None,
) -> Tensor:
    """Return for each picture whether a head fitted to the other folds answers it right, (N,) bool.

    Args:
        features: (N, n_features) float32.
        targets: (N,) int64.
        folds: fold of each picture, at least two in all.
        n_classes: of the dataset.
        check: called between rounds of each fit with how many folds are done; what it raises passes through.
    """
    of_picture = torch.tensor(folds, device=features.device)
    is_right = torch.zeros(len(targets), dtype=torch.bool, device=features.device)
    for done, fold in enumerate(sorted(set(folds))):
        is_held_out = of_picture == fold
        fit = fit_linear(
            features[~is_held_out],
            targets[~is_held_out],
            n_classes,
            lambda done=done: check(done),  # type: ignore[misc]
        )
        is_right[is_held_out] = fit.answers(features[is_held_out]) == targets[is_held_out]
    return is_right
