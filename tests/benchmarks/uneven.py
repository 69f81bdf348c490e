"""`python -m benchmarks.uneven DATA WEIGHTS` in `tests/`: whole runs on ten times as many pictures of some classes.

Each pair of runs differs in `class_weights` alone and is asked about test pictures of which each class has as many.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from pathlib import Path

import torch

from tlgui.core.calibration import expected_calibration_error
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Picture
from tlgui.core.suggestions import suggested
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import measure_pictures
from tlgui.engine.runs.run import train

SETS = {"hymenoptera": ((100, 10), 80), "sign_digits": ((60, 6, 60, 6, 60, 6), 40)}
"""Pictures to learn from of each class, and of every class to test on. Odd seeds turn many and few round."""


def main() -> int:
    """Print a row for each run."""
    parser = argparse.ArgumentParser(prog="benchmarks.uneven", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    arguments = parser.parse_args()
    print("| set, network, seed | class_weights | balanced accuracy | rare classes | ECE |")
    for seed in arguments.seeds:
        for name in SETS:
            for file in sorted(arguments.weights.glob("*.pth")):
                with tempfile.TemporaryDirectory() as work:
                    learned, test = _draw(arguments.data / name, seed, Path(work) / "learn")
                    for balance in ("none", "auto"):
                        row = _run(file, seed, balance, learned, test)
                        print(f"| {name}, {file.stem}, {seed} | {balance} | {row} |", flush=True)
    return 0


def _draw(root: Path, seed: int, home: Path) -> tuple[Path, list[tuple[Path, str]]]:
    sizes, n_test = SETS[root.name]
    if seed % 2:
        sizes = tuple(max(sizes) + min(sizes) - n for n in sizes)
    numbers, test = random.Random(seed), []
    for name, n in zip(sorted(path.name for path in root.iterdir() if path.is_dir()), sizes, strict=False):
        files = sorted(path for path in (root / name).iterdir() if path.suffix.lower() != ".gif")
        numbers.shuffle(files)
        test += [(path, name) for path in files[:n_test]]
        (home / name).mkdir(parents=True)
        for path in files[n_test : n_test + n]:
            shutil.copy(path, home / name)
    return home, test


def _run(file: Path, seed: int, balance: str, learned: Path, test: list[tuple[Path, str]]) -> str:
    given = {"backbone": file.stem, "weights": str(file), "seed": seed, "device": "cpu", "test_fraction": 0.0}
    config = suggested(TrainConfig(), given | {"class_weights": balance})
    out = learned.parent / f"run {balance}"
    train(config, scan_folder(learned), out=out, on_event=lambda _event: None)
    predictor = Predictor.load(out / "model.safetensors")
    names = predictor.header.class_names
    measured = measure_pictures(predictor, [Picture(path, names.index(name)) for path, name in test])
    figures = measured.evaluation(predictor.header, "all")
    n_learned = {name: len(list((learned / name).iterdir())) for name in names}
    rare = [figures.per_class[name].recall or 0.0 for name in names if n_learned[name] < max(n_learned.values()) / 3]
    ece = expected_calibration_error(measured.answers(predictor.header.temperature)) or 0.0
    return f"{figures.balanced_accuracy:.1%} | {sum(rare) / len(rare):.1%} | {ece:.1%}"


if __name__ == "__main__":
    torch.set_num_threads(1)
    sys.exit(main())
