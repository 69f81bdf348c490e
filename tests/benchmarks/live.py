"""`python -m benchmarks.live DATA WEIGHTS` in `tests/`: from a change of a label to the new figure of the live model.

DATA holds one folder for each set, WEIGHTS the pretrained weights, each file named after its network. The labels cross
to the engine as in the window, by a stored data set.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.stored_dataset import dataset_from_text, dataset_to_text
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs import live_model
from tlgui.engine.runs.audition import HeadWork


def main() -> int:
    """Print a line for each set and network as it is measured."""
    parser = argparse.ArgumentParser(prog="benchmarks.live", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--changes", type=int, default=40)
    arguments = parser.parse_args()
    for folder in sorted(path for path in arguments.data.iterdir() if path.is_dir()):
        dataset = scan_folder(folder)
        for file in sorted(arguments.weights.glob("*.pth")):
            config = TrainConfig(backbone=file.stem, weights=str(file), device="cpu")
            told = _measured(config, dataset, arguments.changes)
            print(f"| {folder.name}, {dataset.total} pictures, {file.stem} | {told} |", flush=True)
    return 0


def _measured(config: TrainConfig, dataset: Dataset, n_changes: int) -> str:
    work, numbers = HeadWork(lambda _event: None, Control()), np.random.default_rng(0)
    live_model.live_figures(config, dataset, work)
    seconds, used, n_other = [], [], []
    for _ in range(n_changes):
        chosen = set(numbers.choice(dataset.total, 3, replace=False).tolist())
        pictures = [
            replace(picture, class_index=(picture.class_index + 1) % len(dataset.class_names))
            if n in chosen
            else picture
            for n, picture in enumerate(dataset.pictures)
        ]
        dataset = replace(dataset, pictures=tuple(pictures))
        started, used_s = time.perf_counter(), time.process_time()
        crossed = dataset_from_text(dataset_to_text(dataset))
        figures = live_model.live_figures(config, crossed, work)
        seconds.append(time.perf_counter() - started)
        used.append(time.process_time() - used_s)
        if len(n_other) < 5:
            n_other.append(_n_other_when_anew(config, dataset, work, [answer.answer for answer in figures.answers]))
    live_model.forget()
    late = float(np.quantile(seconds, 0.95))
    return (
        f"median {statistics.median(seconds):.2f} s, 95th percentile {late:.2f} s; of the processor "
        f"{statistics.median(used):.2f} s; {statistics.mean(n_other):.1f} of {len(figures.answers)} answers other than "
        "of heads that begin anew"
    )


def _n_other_when_anew(config: TrainConfig, dataset: Dataset, work: HeadWork, answers: list[str]) -> int:
    kept, live_model._kept.heads = live_model._kept.heads, live_model.WarmHeads()
    anew = live_model.live_figures(config, dataset, work)
    live_model._kept.heads = kept
    return sum(answer.answer != was for answer, was in zip(anew.answers, answers, strict=True))


if __name__ == "__main__":
    sys.exit(main())
