"""Measure what choosing the pictures to label next gains over taking them by chance.

    python -m benchmarks.label_next DATA WEIGHTS [--draws 20] [--backbone squeezenet1_1]

Features of the frozen network are computed once. In each draw half of the pictures are for the test; of the rest some
are labelled at the beginning, and three times as many as `--count` are added by each rule; after each time a head is
fitted anew, and its accuracy on the test pictures is compared with that after labels by chance.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from statistics import fmean, stdev

import torch
from torch import Tensor
from torch.nn.functional import normalize

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.next_to_label import choose_next, uncertainty
from tlgui.engine.runs.audition import HeadWork, TriedPictures, classes_of, features_of
from tlgui.engine.training.linear_fit import fit_linear

N_ROUNDS = 3
Rule = Callable[[Tensor, Tensor, int], list[int]]


def by_chance(features: Tensor, _probabilities: Tensor, count: int) -> list[int]:
    """Take any."""
    return torch.randperm(len(features))[:count].tolist()


def least_sure(_features: Tensor, probabilities: Tensor, count: int) -> list[int]:
    """Take those that the model is least sure of, however alike."""
    return uncertainty(probabilities).topk(min(count, len(probabilities))).indices.tolist()


def product(features: Tensor, probabilities: Tensor, count: int) -> list[int]:
    """Take those with the largest product of uncertainty and distance to what is chosen: k-center, weighted."""
    unit, weight = normalize(features, dim=1), uncertainty(probabilities).clamp_min(1e-6)
    distance, chosen = torch.ones(len(unit)), list[int]()
    while len(chosen) < min(count, len(unit)):
        score = weight * distance
        score[chosen] = -1
        chosen.append(int(score.argmax()))
        distance = torch.minimum(distance, 1 - unit @ unit[chosen[-1]])
    return chosen


def most_different(features: Tensor, probabilities: Tensor, count: int) -> list[int]:
    """Take those that are furthest from one another, however sure the model is: k-center."""
    return product(features, torch.full_like(probabilities, 1 / probabilities.shape[1]), count)


def drawn(features: Tensor, probabilities: Tensor, count: int) -> list[int]:
    """Draw as k-means++ does: by uncertainty times the squared distance to what is chosen."""
    unit, weight = normalize(features, dim=1), uncertainty(probabilities).clamp_min(1e-6)
    distance, chosen = torch.ones(len(unit)), list[int]()
    while len(chosen) < min(count, len(unit)):
        chance = weight * (2 * distance).clamp_min(1e-9)
        chance[chosen] = 0
        chosen.append(int(chance.multinomial(1)))
        distance = torch.minimum(distance, 1 - unit @ unit[chosen[-1]])
    return chosen


def of_the_least_sure(features: Tensor, probabilities: Tensor, count: int) -> list[int]:
    """Of three times as many that the model is least sure of, take those that are furthest from one another."""
    near = uncertainty(probabilities).topk(min(3 * count, len(probabilities))).indices
    return near[most_different(features[near], probabilities[near], count)].tolist()


RULES: dict[str, Rule] = {
    "by chance": by_chance,
    "least sure": least_sure,
    "most different": most_different,
    "drawn": drawn,
    "of the least sure": of_the_least_sure,
    "unsure times different": product,
    "unsure, none alike": choose_next,
}


def accuracies(
    features: Tensor, targets: Tensor, rule: Rule, draw: int, first: int, count: int, copies: int = 1
) -> list[float]:
    """Return the accuracy at the beginning and after each round, for one draw."""
    torch.manual_seed(draw)
    order = torch.randperm(len(features))
    test, pool = order[: len(order) // 2], order[len(order) // 2 :]
    labelled, rest = pool[:first], pool[first:].repeat(copies)
    n_classes, found = int(targets.max()) + 1, []
    for number in range(N_ROUNDS + 1):
        fit = fit_linear(features[labelled], targets[labelled], n_classes)
        found.append((fit.answers(features[test]) == targets[test]).float().mean().item())
        if number < N_ROUNDS:
            probabilities = (features[rest] @ fit.weight.T + fit.bias).softmax(dim=1)
            chosen = torch.tensor(rule(features[rest], probabilities, count))
            labelled = torch.cat([labelled, rest[chosen]])
            keep = torch.ones(len(rest), dtype=torch.bool)
            keep[chosen] = False
            rest = rest[keep]
    return found


def main() -> None:
    """Print a table for one set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights")
    parser.add_argument("--backbone", default="squeezenet1_1")
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--first", type=int, default=20)
    parser.add_argument("--copies", type=int, default=1, help="of each picture that may be labelled")
    parser.add_argument("--rules", nargs="+", choices=tuple(RULES), default=list(RULES))
    parser.add_argument("--count", type=int, default=20)
    arguments = parser.parse_args()
    config = TrainConfig(backbone=arguments.backbone, weights=arguments.weights, device="cpu")
    work = HeadWork(lambda _event: None, Control())
    pictures = TriedPictures.of(config, scan_folder(arguments.data), work.on_event, work.control)
    _, features, found = features_of(config, pictures, work)
    targets = classes_of(found, features)
    print(f"{arguments.data.name}: {len(found)} pictures, {arguments.first} labelled first, {arguments.count} a round")
    by_rule = {
        name: [
            accuracies(features, targets, RULES[name], draw, arguments.first, arguments.count, arguments.copies)
            for draw in range(arguments.draws)
        ]
        for name in dict.fromkeys(("by chance", *arguments.rules))
    }
    for name, rows in by_rule.items():
        cells = [f"{100 * fmean(row[0] for row in rows):.1f}"]
        for number in range(1, N_ROUNDS + 1):
            gains = [100 * (row[number] - other[number]) for row, other in zip(rows, by_rule["by chance"], strict=True)]
            accuracy = 100 * fmean(row[number] for row in rows)
            cells.append(f"{accuracy:.1f} ({fmean(gains):+.1f}, {stdev(gains) / len(gains) ** 0.5:.1f})")
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
