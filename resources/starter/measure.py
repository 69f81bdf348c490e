"""Measures the starter beside random and ImageNet weights: `python resources/starter/measure.py --data FOLDER...`.

Two figures for each set, each a mean over seeds (a seed is another split, and other random weights):

- probe: frozen features of the base (validation transform), standardised, and a logistic layer on top;
- finetune: the program's own schedule at its defaults, measured from the saved model file.

Random weights and the starter have their BatchNorm statistics estimated anew on the training pictures
before features are taken, as the program does; otherwise the comparison would flatter the others.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Picture
from tlgui.engine.data.batches import PlainLoader
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.samples import make_samples
from tlgui.engine.data.split import split_dataset
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.runs.run import train
from tlgui.engine.training.batch_norm import reestimate_batch_norm
from tlgui.engine.weights.resolve import ResolvedWeights, resolve_weights

N_SAMPLES = 60
DECAYS = (1e-4, 1e-3, 1e-2, 1e-1)


@dataclass(frozen=True)
class Contestant:
    """One set of weights of one backbone."""

    name: str
    backbone: str
    weights: str


def main() -> int:
    """Measure and print one JSON line a figure; each seed is told on standard error when it is done."""
    arguments = _parse()
    torch.set_num_threads(arguments.threads or torch.get_num_threads())
    contestants = [
        Contestant("random resnet18", "resnet18", "none"),
        Contestant("starter", "resnet18", "starter"),
    ]
    for file in arguments.imagenet:
        backbone = file.stem.partition("-")[0]
        contestants.append(Contestant(f"random {backbone}", backbone, "none"))
        contestants.append(Contestant(f"ImageNet {backbone}", backbone, str(file)))
    with tempfile.TemporaryDirectory() as folder:
        sets = list(arguments.data)
        if arguments.samples:
            sets.append(make_samples(Path(folder), n_per_class=N_SAMPLES, seed=0).dataset_dir)
        for data in sets:
            for contestant in contestants:
                if not arguments.only or contestant.name in arguments.only:
                    _measure(contestant, data, arguments)
    return 0


def _measure(contestant: Contestant, data: Path, arguments: argparse.Namespace) -> None:
    kinds = {"probe": probe, "finetune": finetune}
    for kind in arguments.figures:
        accuracies = []
        for seed in range(arguments.seeds):
            accuracies.append(round(kinds[kind](contestant, data, seed), 4))
            print(f"{data.name}, {kind}, {contestant.name}, seed {seed}: {accuracies[-1]:.1%}", file=sys.stderr)
        mean = round(sum(accuracies) / len(accuracies), 4)
        row = {"set": data.name, "figure": kind, "weights": contestant.name, "mean": mean, "seeds": accuracies}
        print(json.dumps(row), flush=True)


def probe(contestant: Contestant, data: Path, seed: int) -> float:
    """Return the validation accuracy of a logistic layer on frozen features."""
    split = split_dataset(scan_folder(data), val_fraction=0.2, test_fraction=0.0, seed=seed)
    resolved = resolve_weights(contestant.weights, contestant.backbone)
    classifier = _build(contestant.backbone, resolved, seed)
    loader = PlainLoader(batch_size=32, n_threads=1, on_unreadable=_refuse)
    transform = resolved.preprocessing.evaluation_transform()
    if resolved.has_foreign_statistics:
        classifier.set_learning(["head"])
        reestimate_batch_norm(classifier, (images for images, _ in loader.batches(split.train, transform)))
    sets = [_features(classifier, loader.batches(pictures, transform)) for pictures in (split.train, split.val)]
    return _logistic_accuracy(sets[0], sets[1])


def finetune(contestant: Contestant, data: Path, seed: int) -> float:
    """Return the validation accuracy after the default schedule."""
    config = TrainConfig(backbone=contestant.backbone, weights=contestant.weights, seed=seed)
    with tempfile.TemporaryDirectory() as folder:
        result = train(config, scan_folder(data), out=Path(folder) / "run", on_event=lambda _: None)
    return float(result.finished.val_accuracy or 0.0)


def _build(backbone: str, resolved: ResolvedWeights, seed: int) -> Classifier:
    return build_classifier(backbone, 2, state=resolved.state, seed=seed).eval()


@torch.no_grad()
def _features(classifier: Classifier, batches: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
    """Return what the head is given: (N, D) features, averaged over places where there are any, and targets."""
    classifier.eval()
    caught: list[Tensor] = []
    hook = classifier.head.register_forward_pre_hook(lambda _module, inputs: caught.append(inputs[0].float()))
    targets = []
    for images, labels in batches:
        classifier(images)
        targets.append(labels)
    hook.remove()
    features = torch.cat([f.mean((2, 3)) if f.ndim == 4 else f for f in caught])
    return features, torch.cat(targets)


def _logistic_accuracy(train_set: tuple[Tensor, Tensor], val_set: tuple[Tensor, Tensor]) -> float:
    """Fit by L-BFGS; the weight decay is chosen on a fifth of the training features, never on the validation set."""
    mean, std = train_set[0].mean(0), train_set[0].std(0).clamp_min(1e-6)
    x, y = ((train_set[0] - mean) / std), train_set[1]
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
    held, rest = order[: len(x) // 5], order[len(x) // 5 :]
    best = max(DECAYS, key=lambda decay: _accuracy(_fit(x[rest], y[rest], decay), x[held], y[held]))
    return _accuracy(_fit(x, y, best), (val_set[0] - mean) / std, val_set[1])


def _fit(x: Tensor, y: Tensor, decay: float) -> nn.Linear:
    layer = nn.Linear(x.shape[1], int(y.max()) + 1)
    nn.init.zeros_(layer.weight)
    optimizer = torch.optim.LBFGS(layer.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(layer(x), y) + decay * layer.weight.square().sum() / 2
        loss.backward()
        return loss

    optimizer.step(closure)
    return layer


@torch.no_grad()
def _accuracy(layer: nn.Linear, x: Tensor, y: Tensor) -> float:
    return (layer(x).argmax(1) == y).float().mean().item()


def _refuse(picture: Picture, error: Exception) -> None:
    raise SystemExit(f"'{picture.path}' cannot be read: {error}")


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, nargs="*", default=[], help="folders with one sub-folder for each class")
    parser.add_argument(
        "--imagenet", type=Path, nargs="*", default=[], help="ImageNet weights files, BACKBONE[-...].pth"
    )
    parser.add_argument("--figures", nargs="*", choices=("probe", "finetune"), default=["probe", "finetune"])
    parser.add_argument("--samples", action=argparse.BooleanOptionalAction, default=True, help="the drawn set too")
    parser.add_argument(
        "--only", nargs="*", metavar="NAME", help="only these contestants, as 'starter'; it takes hours"
    )
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--threads", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
