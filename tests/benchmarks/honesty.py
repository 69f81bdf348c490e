"""Measure how honest real models are: calibration, and whether they know what is of none of their classes.

    python -m benchmarks.honesty DATA WEIGHTS [--seeds 3] [--schedule features] [-- OPTIONS OF tlgui train]

DATA holds several sets of pictures, each a folder of class folders. Of each set a quarter of the classes is left out
of training (near); the other sets, and drawings of things, are far. WEIGHTS holds BACKBONE.pth files.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np

from tlgui.core.dataset import Picture
from tlgui.engine.data.drawing.out_of_class import STRANGERS
from tlgui.engine.data.drawing.picture import draw_picture
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import measure_pictures

N_DRAWN = 24
SIDE_PX = 300
LEAST_CLASSES = 4
"""Of fewer none can be left out."""


@dataclass(frozen=True)
class Honesty:
    """The figures of one model; fractions 0..1, None where no class was left out."""

    backbone: str
    dataset: str
    seed: int
    accuracy: float
    ece_before: float
    ece: float
    temperature: float
    false_alarms: float
    """Of test pictures of the classes, taken for none of them."""
    auroc_near: float | None
    found_near: float | None
    auroc_far: float
    found_far: float
    auroc_drawn: float
    found_drawn: float


@dataclass(frozen=True)
class Sets:
    """The pictures of one measurement."""

    train: Sequence[tuple[str, Path]]
    test: Sequence[tuple[str, Path]]
    near: Sequence[Path]
    far: Sequence[Path]


def main() -> int:
    arguments, options = parse()
    found: list[Honesty] = []
    with tempfile.TemporaryDirectory() as folder:
        drawn = draw_things(Path(folder) / "drawn")
        os.environ["TLGUI_DATA_DIR"] = str(Path(folder) / "tlgui")
        for backbone in arguments.backbones:
            for dataset in arguments.sets:
                for seed in range(arguments.seeds):
                    sets = choose(arguments, dataset, seed)
                    model = train(arguments, backbone, seed, sets, Path(folder) / "run", options)
                    found.append(measure(model, sets, drawn, (backbone, dataset, seed)))
                    print(found[-1], flush=True)
    print_table(found)
    return 0


def parse() -> tuple[argparse.Namespace, Sequence[str]]:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--backbones", nargs="+", default=["mobilenet_v2", "squeezenet1_1"])
    parser.add_argument("--sets", nargs="+", default=["hymenoptera", "sign_digits", "shop_fruit"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--schedule", default="features")
    parser.add_argument("--n-train", type=int, default=250, help="pictures, a fifth of them for validation")
    parser.add_argument("--n-other", type=int, default=150, help="pictures each of test, near and far, at most")
    return parser.parse_known_args()


def draw_things(folder: Path) -> list[Path]:
    """Draw things that are of no class of any set."""
    folder.mkdir()
    paths = []
    for number in range(N_DRAWN):
        kind = STRANGERS[number % len(STRANGERS)]
        paths.append(folder / f"{number}.png")
        draw_picture(kind, np.random.default_rng(number), SIDE_PX).save(paths[-1])
    return paths


def choose(arguments: argparse.Namespace, dataset: str, seed: int) -> Sets:
    """Leave a quarter of the classes out, and choose pictures of each kind."""
    numbers = random.Random(seed)
    own = by_class(arguments.data / dataset)
    left_out = numbers.sample(sorted(own), len(own) // 4) if len(own) >= LEAST_CLASSES else []
    known = [(name, path) for name, paths in own.items() if name not in left_out for path in paths]
    near = [path for name in left_out for path in own[name]]
    others = [name for name in arguments.sets if name != dataset]
    far = [path for other in others for paths in by_class(arguments.data / other).values() for path in paths]
    numbers.shuffle(known)
    n, most = arguments.n_train, arguments.n_other
    return Sets(
        known[:n],
        known[n : n + most],
        numbers.sample(near, min(len(near), most)),
        numbers.sample(far, min(len(far), most)),
    )


def by_class(folder: Path) -> dict[str, list[Path]]:
    dataset = scan_folder(folder)
    found: dict[str, list[Path]] = {name: [] for name in dataset.class_names}
    for picture in dataset.pictures:
        found[dataset.class_names[picture.class_index]].append(picture.path)
    return found


def train(
    arguments: argparse.Namespace, backbone: str, seed: int, sets: Sets, out: Path, options: Sequence[str]
) -> Path:
    """Train on copies of the pictures with the command line, and return the model file."""
    shutil.rmtree(out, ignore_errors=True)
    data = out.with_name("data")
    shutil.rmtree(data, ignore_errors=True)
    for number, (name, path) in enumerate(sets.train):
        (data / name).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, data / name / f"{number}{path.suffix}")
    command = [
        sys.executable, "-m", "tlgui", "train", str(data), "--out", str(out), "--backbone", backbone,
        "--weights", str(arguments.weights / f"{backbone}.pth"), "--schedule", arguments.schedule, "--seed", str(seed),
        "--test-fraction", "0",
    ]  # fmt: skip
    subprocess.run([*command, *options], check=True, stdout=subprocess.DEVNULL)
    return out / "model.safetensors"


def measure(model: Path, sets: Sets, drawn: Sequence[Path], names: tuple[str, str, int]) -> Honesty:
    predictor = Predictor.load(model)
    rule = predictor.header.unknown
    if rule is None:
        raise SystemExit(f"{model} has too few validation pictures to tell what it does not know.")
    index_of = {name: index for index, name in enumerate(predictor.header.class_names)}
    test = measure_pictures(predictor, [Picture(path, index_of[name], None) for name, path in sets.test])
    figures = test.evaluation(predictor.header, "all")

    def scores(paths: Sequence[Path]) -> list[float]:
        outputs = measure_pictures(predictor, [Picture(path, 0, None) for path in paths]).outputs
        return [score for score in outputs.unknown_scores(rule) if score is not None]

    known = [score for score in test.outputs.unknown_scores(rule) if score is not None]
    near, far, things = scores(sets.near), scores(sets.far), scores(drawn)
    assert figures.ece is not None
    assert figures.ece_before is not None
    return Honesty(
        *names,
        accuracy=figures.accuracy,
        ece_before=figures.ece_before,
        ece=figures.ece,
        temperature=figures.temperature,
        false_alarms=share_above(known),
        auroc_near=auroc(known, near) if near else None,
        found_near=share_above(near) if near else None,
        auroc_far=auroc(known, far),
        found_far=share_above(far),
        auroc_drawn=auroc(known, things),
        found_drawn=share_above(things),
    )


def share_above(scores: Sequence[float]) -> float:
    """Return how many scores are above 0, 0..1."""
    return sum(score > 0 for score in scores) / len(scores)


def auroc(known: Sequence[float], unknown: Sequence[float]) -> float:
    """Return how often an unknown picture scores higher than a known one, 0..1; equal scores count half."""
    pairs = len(known) * len(unknown)
    return sum((u > k) + 0.5 * (u == k) for k in known for u in unknown) / pairs


def print_table(found: Sequence[Honesty]) -> None:
    """Print a row for each backbone and set, the mean of its seeds."""
    print(
        "| backbone, set | accuracy | ECE before | ECE after | T | false alarms | near: AUROC, found | "
        "far: AUROC, found | drawn: AUROC, found |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for backbone, dataset in dict.fromkeys((one.backbone, one.dataset) for one in found):
        rows = [one for one in found if (one.backbone, one.dataset) == (backbone, dataset)]
        print(f"| {backbone}, {dataset} | {' | '.join(cells(rows))} |")
    print(f"| mean | {' | '.join(cells(found))} |")


def cells(rows: Sequence[Honesty]) -> list[str]:
    def mean(value: Callable[[Honesty], float | None]) -> str:
        values = [v for v in map(value, rows) if v is not None]
        return f"{100 * fmean(values):.1f}" if values else "-"

    return [
        mean(lambda one: one.accuracy),
        mean(lambda one: one.ece_before),
        mean(lambda one: one.ece),
        f"{fmean(one.temperature for one in rows):.2f}",
        mean(lambda one: one.false_alarms),
        f"{mean(lambda one: one.auroc_near)}, {mean(lambda one: one.found_near)}",
        f"{mean(lambda one: one.auroc_far)}, {mean(lambda one: one.found_far)}",
        f"{mean(lambda one: one.auroc_drawn)}, {mean(lambda one: one.found_drawn)}",
    ]


if __name__ == "__main__":
    sys.exit(main())
