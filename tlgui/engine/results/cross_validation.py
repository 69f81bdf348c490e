"""Cross-validation of a linear head on features computed once: each picture is answered by a head that never saw it."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

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


@dataclass(frozen=True)
class FoldedFeatures:
    """What a head gets of pictures, and who answers for whom."""

    features: Tensor
    """(N, n_features) float32."""
    targets: Tensor
    """(N,) int64, on the same device."""
    folds: Sequence[int]
    """Of each picture, at least two in all."""
    n_classes: int
    """Of the dataset."""

    @property
    def fold_numbers(self) -> list[int]:
        """The folds, in rising order."""
        return sorted(set(self.folds))

    def outside(self, fold: int) -> list[int]:
        """Return the numbers of the pictures of all other folds, in rising order."""
        return [number for number, its_fold in enumerate(self.folds) if its_fold != fold]

    def answered(self, fold: int, learned: Sequence[int], check: Callable[[], None]) -> tuple[Tensor, Tensor]:
        """Answer the pictures of a fold by a head fitted to others.

        Args:
            fold: whose pictures are answered.
            learned: numbers of the pictures that the head learns from.
            check: called between rounds of the fit; what it raises passes through.

        Returns:
            (n,) int64 numbers of the fold's pictures, and (n,) bool, whether each was answered right.
        """
        asked, answers = self.answers(fold, learned, check)
        return asked, answers == self.targets[asked]

    def answers(self, fold: int, learned: Sequence[int], check: Callable[[], None]) -> tuple[Tensor, Tensor]:
        """As `answered`, but with the (n,) int64 classes that were answered."""
        asked = [number for number, its_fold in enumerate(self.folds) if its_fold == fold]
        fit = fit_linear(self.features[learned], self.targets[learned], self.n_classes, check)
        return torch.tensor(asked), fit.answers(self.features[asked])


def cross_validate(data: FoldedFeatures, check: Callable[[int], None] = lambda done: None) -> Tensor:
    """Return for each picture whether a head fitted to the other folds answers it right, (N,) bool.

    Args:
        data: of the pictures.
        check: called between rounds of each fit with how many folds are done; what it raises passes through.
    """
    is_right = torch.zeros(len(data.targets), dtype=torch.bool)
    for done, fold in enumerate(data.fold_numbers):
        asked, found = data.answered(fold, data.outside(fold), partial(check, done))
        is_right[asked] = found.cpu()
    return is_right
