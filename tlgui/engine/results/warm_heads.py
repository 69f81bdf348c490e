"""Heads of a cross-validation that go on from those of the labels before: a change of few labels moves them little."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from tlgui.engine.results.cross_validation import FoldedFeatures
from tlgui.engine.training.linear_fit import LinearFit, fit_linear


@dataclass(frozen=True)
class _Fitted:
    learned: tuple[tuple[Path, int], ...]
    """What the head learned from: pictures and their labels."""
    names: tuple[str, ...]
    """Of its classes."""
    fit: LinearFit


class WarmHeads:
    """The heads of all folds as they were fitted last. Used in one thread; for one network's features alone."""

    def __init__(self) -> None:
        self._fitted: dict[int, _Fitted] = {}

    def answers(
        self, data: FoldedFeatures, paths: Sequence[Path], names: Sequence[str], check: Callable[[], None]
    ) -> Tensor:
        """Return for each picture what a head fitted to the other folds answers, (N,) int64.

        A fold whose head learns from the same as before keeps it; the others begin from the head before, and come to
        the same minimum, which is the only one, with fewer rounds.

        Args:
            data: features, labels and folds.
            paths: of the pictures; features of a path do not change.
            names: of the classes.
            check: called before each fold and between rounds; what it raises passes through.
        """
        answers = torch.zeros_like(data.targets)
        labels = data.targets.tolist()
        for fold in data.fold_numbers:
            check()
            outside = data.outside(fold)
            learned = tuple((paths[number], labels[number]) for number in outside)
            before = self._fitted.get(fold)
            if before is None or (before.learned, before.names) != (learned, tuple(names)):
                start = None if before is None else _under(before, names)
                fit = fit_linear(data.features[outside], data.targets[outside], len(names), check, start=start)
                before = self._fitted[fold] = _Fitted(learned, tuple(names), fit)
            asked = torch.tensor([number for number, its_fold in enumerate(data.folds) if its_fold == fold])
            answers[asked] = before.fit.answers(data.features[asked])
        return answers


def _under(before: _Fitted, names: Sequence[str]) -> LinearFit:
    """Return a head with the classes of now, new ones at zero."""
    places = {name: place for place, name in enumerate(before.names)}
    weight, bias = before.fit.weight.new_zeros(len(names), before.fit.weight.shape[1]), torch.zeros(len(names))
    for row, name in enumerate(names):
        if name in places:
            weight[row], bias[row] = before.fit.weight[places[name]], before.fit.bias[places[name]]
    return LinearFit(weight, bias)
