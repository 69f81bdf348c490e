"""Pictures that likely lie in the wrong class, and pictures that are like no other: by what a frozen network sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

from tlgui.engine.results.cross_validation import FoldedFeatures
from tlgui.engine.training.linear_fit import fit_linear

DOUBTED = 0.1
"""Probability below which a picture's own class is doubted."""
N_NEIGHBOURS, MOST_OF_OWN, LEAST_OF_OTHER = 10, 1, 5
"""Of its nearest pictures at most one is of its class, and five are of the one class that the head answers. With the
doubt alone half of what is told would be wrong; without the five, three times as many on a clean set of ten classes."""
OUTLYING_NEIGHBOUR, OUTLYING = 5, 3.5
"""How far away which neighbour is, in robust standard scores of the logarithm."""
LEAST_TO_COMPARE = 20
MOST_OUTLYING = 0.01
"""Of all pictures that are told at most: more belong to what the folder holds."""
BLOCK = 1024


@dataclass(frozen=True)
class DoubtedLabel:
    """One picture whose class is likely wrong."""

    number: int
    """Place among the pictures."""
    better: int
    """The class that the head and the neighbours take it for."""
    probability: float
    """That the head gives its own class."""


@dataclass(frozen=True)
class Neighbours:
    """The nearest pictures of each, by the angle between their features; nearer ones first."""

    places: Tensor
    """(N, k) int64."""
    distances: Tensor
    """(N, k) float32, 1 - cosine."""


def doubted_labels(data: FoldedFeatures, probabilities: Tensor, near: Neighbours) -> list[DoubtedLabel]:
    """Return the pictures that likely are of another class, the surest first.

    Args:
        data: of the pictures.
        probabilities: (N, n_classes) by heads that had not learned from them.
        near: of the same pictures.

    Source: the doubt is that of C. Northcutt et al., Confident Learning, JAIR 70 (2021); the neighbours are ours.
    """
    if near.places.shape[1] < N_NEIGHBOURS:
        return []
    targets, answers = data.targets, probabilities.argmax(dim=1)
    around = targets[near.places]
    given = probabilities.gather(1, targets[:, None]).squeeze(1)
    n_own, n_other = ((around == classes[:, None]).sum(dim=1) for classes in (targets, answers))
    is_doubted = (given < DOUBTED) & (n_own <= MOST_OF_OWN) & (n_other >= LEAST_OF_OTHER)
    found = torch.nonzero(is_doubted).flatten().tolist()
    doubted = [DoubtedLabel(number, int(answers[number]), float(given[number])) for number in found]
    return sorted(doubted, key=lambda label: label.probability)


def outlying(near: Neighbours) -> list[int]:
    """Return the pictures that are far from all others, the furthest first."""
    n, n_near = near.distances.shape
    if n < LEAST_TO_COMPARE or n_near < OUTLYING_NEIGHBOUR:
        return []
    far = near.distances[:, OUTLYING_NEIGHBOUR - 1].clamp_min(1e-6).log()
    middle = far.median()
    spread = 1.4826 * (far - middle).abs().median()
    if spread <= 0:
        return []
    scores = (far - middle) / spread
    found = [place for place in scores.argsort(descending=True).tolist() if scores[place] >= OUTLYING]
    return found[: max(1, round(n * MOST_OUTLYING))]


def held_out_probabilities(data: FoldedFeatures, check: Callable[[int], None] = lambda done: None) -> Tensor:
    """Return (N, n_classes) probabilities of each picture, by a head fitted to the other folds.

    Args:
        data: of the pictures.
        check: called between rounds of each fit with how many folds are done; what it raises passes through.
    """
    found = torch.zeros(len(data.targets), data.n_classes)
    for done, fold in enumerate(data.fold_numbers):
        learned = data.outside(fold)
        asked = [number for number, its_fold in enumerate(data.folds) if its_fold == fold]
        fit = fit_linear(data.features[learned], data.targets[learned], data.n_classes, partial(check, done))
        found[asked] = (data.features[asked] @ fit.weight.T + fit.bias).softmax(dim=1).cpu()
    return found


def nearest(features: Tensor, n_nearest: int = N_NEIGHBOURS) -> Neighbours:
    """Return the nearest others of each picture; (N, n_features) float32 features."""
    unit = functional.normalize(features, dim=1)
    n_nearest = min(n_nearest, len(unit) - 1)
    places, distances = [], []
    for start in range(0, len(unit), BLOCK):
        scores = unit[start : start + BLOCK] @ unit.T
        rows = torch.arange(len(scores), device=scores.device)
        scores[rows, rows + start] = -2.0  # itself, further than any other can be
        values, found = scores.topk(n_nearest, dim=1)
        places.append(found.cpu())
        distances.append((1 - values).cpu())
    return Neighbours(torch.cat(places), torch.cat(distances))
