"""Memory and time of the head phase from features on the disk, as their number grows; no picture is read.

    python -m benchmarks.cached_head [--sizes 10000 100000 1000000] [--features 512] [--classes 10]

Each size in a process of its own; an epoch of the fit goes over all features some 25 times.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import nn

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.device import Precision
from tlgui.engine.training.feature_cache import DiskFeatureCache, to_features
from tlgui.engine.training.head_features import HeldFeatures, StreamedFeatures
from tlgui.engine.training.head_solver import HeadSolver
from tlgui.engine.training.loader_factory import MOST_HELD_BYTES
from tlgui.engine.training.loaders import SINGLE_BYTES, STREAMED_BYTES, CachedFeatures, CachedPicture
from tlgui.engine.training.precision import PrecisionPlan

WRITTEN_TOGETHER = 10_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--features", type=int, default=512)
    parser.add_argument("--classes", type=int, default=10)
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(run_one(arguments.child, arguments.features, arguments.classes)))
        return 0
    print("| features of | file, MB | an epoch, s | processor, s | peak of the process, MB | before the fit, MB |")
    print("|---|---|---|---|---|---|")
    for n in arguments.sizes:
        flags = ["--child", n, "--features", arguments.features, "--classes", arguments.classes]
        command = [sys.executable, "-m", "benchmarks.cached_head", *map(str, flags)]
        found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        print(f"| {n:,} | {' | '.join(f'{value:.1f}' for value in found.values())} |", flush=True)
    return 0


def run_one(n: int, n_features: int, n_classes: int) -> dict[str, float]:
    """Fit a head for one epoch and return what it took; Linux."""
    with tempfile.TemporaryDirectory() as folder:
        head = nn.Linear(n_features, n_classes)
        with solver_of_parts(n, n_features, head, Path(folder)) as solver:
            before = peak_mb()
            started, worked = time.perf_counter(), time.process_time()
            stats = solver.run_epoch(lambda *_: None)
            assert stats.accuracy > 2 / n_classes, "what it learns from can be learned"
            seconds = time.perf_counter() - started, time.process_time() - worked
            file_mb = (Path(folder) / "rows.bin").stat().st_size / 1e6
            return {"file": file_mb, "s": seconds[0], "busy": seconds[1], "peak": peak_mb(), "before": before}


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


@contextlib.contextmanager
def solver_of_parts(
    n: int, n_features: int, head: nn.Linear, folder: Path, held_bytes: int = MOST_HELD_BYTES
) -> Iterator[HeadSolver]:
    """Write features of n pictures into a cache, and have a solver fit a head to them as a run does."""
    cache = DiskFeatureCache(folder, n_features)
    names = [f"{number:032x}" for number in range(n)]
    numbers = np.random.default_rng(0)
    n_classes = head.out_features
    middles = numbers.normal(0, 0.3, (n_classes, n_features)).astype(np.float32)
    for start in range(0, n, WRITTEN_TOGETHER):
        classes = np.arange(start, min(start + WRITTEN_TOGETHER, n)) % n_classes
        noise = numbers.standard_normal((len(classes), n_features), dtype=np.float32)
        cache.append(names[start : start + len(classes)], to_features(np.abs(middles[classes] + noise)))
    assert not cache.missing(names)
    pictures = [CachedPicture(Picture(Path(name), i % n_classes), (name,)) for i, name in enumerate(names)]
    rows = CachedFeatures(pictures, cache, torch.Size([n_features]), torch.device("cpu"), held_bytes)
    if rows.fits_in_memory(n_features, SINGLE_BYTES):
        features, targets = next(iter(rows.all_rows(n)))
        data: HeldFeatures | StreamedFeatures = HeldFeatures(features, targets)
    else:
        data = StreamedFeatures(lambda: rows.all_rows(STREAMED_BYTES // (n_features * SINGLE_BYTES)), n)
    yield HeadSolver(context(), head, data)
    cache.close()


def context() -> TrainingContext:
    classifier = build_classifier("shufflenet_v2_x0_5", 2, seed=0)
    device = torch.device("cpu")
    precision = Precision(PrecisionPlan("fp32", "fp32"), device)
    return TrainingContext(classifier, TrainConfig(), device, precision, Control(), lambda _: None)


if __name__ == "__main__":
    sys.exit(main())
