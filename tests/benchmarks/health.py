"""`python -m benchmarks.health DATA WEIGHTS` in `tests/`: planted faults found, and what is told of sets as they are.

DATA holds one folder for each set, WEIGHTS the pretrained weights, each file named after its network.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageEnhance, ImageFilter

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.engine.data.decode import load_rgb, shrink
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.picture_look import Look, _grey, blur_of, odd_ones
from tlgui.engine.results.cross_validation import FoldedFeatures
from tlgui.engine.results.label_check import doubted_labels, held_out_probabilities, nearest, outlying
from tlgui.engine.runs.audition import HeadWork, features_of
from tlgui.engine.runs.health import HealthCheck

PLANTED = 0.05
"""Of the labels that are made wrong, and of the pictures that get a fault."""
SIDE = 224
FAULTS: dict[str, Callable[[Image.Image, float], Image.Image]] = {
    "blurred by 2 px": lambda picture, px: picture.filter(ImageFilter.GaussianBlur(2 * px)),
    "blurred by 4 px": lambda picture, px: picture.filter(ImageFilter.GaussianBlur(4 * px)),
    "a seventh as bright": lambda picture, _px: ImageEnhance.Brightness(picture).enhance(0.15),
    "black": lambda picture, _px: Image.new("RGB", picture.size, "black"),
}
"""Each takes a picture and what a pixel of one of 224 px is in it."""
KIND = {"blurred by 2 px": "blurred", "blurred by 4 px": "blurred", "a seventh as bright": "dark", "black": "blank"}


def main() -> int:
    """Print both tables as they are measured."""
    parser = argparse.ArgumentParser(prog="benchmarks.health", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    arguments = parser.parse_args()
    for folder in sorted(path for path in arguments.data.iterdir() if path.is_dir()):
        dataset = scan_folder(folder)
        print(f"| {folder.name}, {dataset.total} pictures | {_pixels(dataset, arguments.seeds)} |", flush=True)
        for file in sorted(arguments.weights.glob("*.pth")):
            for line in _labels(dataset, file, arguments.seeds):
                print(f"| {folder.name}, {file.stem} | {line} |", flush=True)
    return 0


def _labels(dataset: Dataset, file: Path, seeds: list[int]) -> Iterator[str]:
    check = HealthCheck(dataset, lambda _event: None, Control())
    config = TrainConfig(backbone=file.stem, weights=str(file), device="cpu")
    pictures = check._tried(config)
    _, features, found = features_of(config, pictures, HeadWork(lambda _event: None, Control()))
    clean, near = pictures.folded(features, found), nearest(features)
    n_clean = len(doubted_labels(clean, held_out_probabilities(clean), near))
    counts = np.zeros(4, dtype=int)
    for seed in seeds:
        counts += _planted(clean, near, seed)
    n_told, n_right, n_class, n_planted = counts.tolist()
    yield (
        f"told as it is: {n_clean} wrong labels, {len(outlying(near))} strays; planted {n_planted}: precision "
        f"{n_right / max(1, n_told):.2f}, recall {n_right / n_planted:.2f}, the right class named "
        f"{n_class / max(1, n_right):.2f}"
    )


def _planted(clean: FoldedFeatures, near: object, seed: int) -> np.ndarray:
    """Return how many were told, how many of these were planted, how many got their own class back, and planted."""
    numbers = np.random.default_rng(seed)
    targets = clean.targets.clone()
    chosen = numbers.choice(len(targets), round(PLANTED * len(targets)), replace=False)
    for number in chosen:
        targets[number] = (targets[number] + int(numbers.integers(1, clean.n_classes))) % clean.n_classes
    data = FoldedFeatures(clean.features, targets, clean.folds, clean.n_classes)
    told = doubted_labels(data, held_out_probabilities(data), near)  # type: ignore[arg-type]
    right = [label for label in told if label.number in set(chosen.tolist())]
    n_class = sum(label.better == int(clean.targets[label.number]) for label in right)
    return np.array([len(told), len(right), n_class, len(chosen)])


def _pixels(dataset: Dataset, seeds: list[int]) -> str:
    images = [shrink(load_rgb(picture.path, at_least_px=SIDE), SIDE) for picture in dataset.pictures]
    looks = [_look(image) for image in images]
    told = [f"{kind} {len(found)}" for kind, found in odd_ones(looks).items() if found]
    texts = [f"told as it is: {', '.join(told) or 'nothing'}"]
    for name, change in FAULTS.items():
        n_found = n_others = n_planted = 0
        clean = set(odd_ones(looks)[KIND[name]])  # type: ignore[index]
        for seed in seeds:
            chosen = np.random.default_rng(seed).choice(len(images), round(PLANTED * len(images)), replace=False)
            changed = list(looks)
            for number in chosen:
                changed[number] = _look(change(images[number], min(images[number].size) / SIDE))
            found = set(odd_ones(changed)[KIND[name]])  # type: ignore[index]
            n_planted += len(chosen)
            n_found += len(found & set(chosen.tolist()))
            n_others += len(found - set(chosen.tolist()) - clean)
        texts.append(f"{name}: {n_found / n_planted:.0%} found, {n_others} others")
    return "; ".join(texts)


def _look(image: Image.Image) -> Look:
    grey = _grey(image)
    return Look(blur_of(grey), float(grey.mean()), float(grey.std()), *image.size)


if __name__ == "__main__":
    torch.set_num_threads(1)
    sys.exit(main())
