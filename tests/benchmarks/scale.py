"""What a picture costs in each phase on this computer, and what follows for ten thousand to a hundred million.

    python -m benchmarks.scale DATA [--weights FILE] [--pictures 300]

DATA has one folder for each class. Costs are seconds of processor time, so that other work on the computer counts
little; the median of three rounds. What is said of GPUs is reckoned from figures that README.md has of one H100.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

HEAD_EPOCHS, FULL_EPOCHS = 5, 10
"""As tlgui's defaults."""
VAL_PART, TEST_PART = 0.15, 0.15
N_CACHED = 40_000
"""Features on which the fit of a head is measured."""
BATCH_SIZE = 32
ROUNDS = 3

H100_INPUTS_PER_S = 2900.0
"""That 16 cores make beside one H100, between the 2500 and 3300 measured; the network alone would take 30081."""
H100_FULL_PER_S = 2694.0
"""Pictures of a full epoch of resnet18 in bfloat16, training and validation, with 8 threads."""

BYTES_OF_NAMES = 2700
"""Of memory for each picture: its path, hash and place in lists; from the scans of 50,000 and 100,000 in shards."""
BYTES_IN_HEADER = 38
"""Of a model file for each validation and test picture: its hash."""
MOST_HEADER_BYTES = 100_000_000
"""That safetensors reads."""


@dataclass(frozen=True)
class Costs:
    """Seconds of processor time for one picture."""

    scan: float
    pack: float
    decode: float
    """And made an input."""
    features: float
    """The frozen network alone."""
    head: float
    """An epoch of the fit, from features on the disk."""
    fine_tune: float
    """A step of everything: forward, backward, optimizer."""
    predict: float
    """Decoded in full, answered in a batch."""
    feature_bytes: int


@dataclass(frozen=True)
class Machine:
    """Where it runs."""

    name: str
    memory_gb: float
    """Of the process that holds the names."""
    price: float
    """Dollars an hour for all of it; a guess at what is asked for such machines, to be replaced by one's own."""
    n_gpus: int = 0
    n_cores: int = 2


MACHINES = (
    Machine("1 processor, 2 cores", 24, 0.10),
    Machine("1 GPU, 16 cores", 128, 3.0, 1),
    Machine("8 GPUs, 128 cores", 1024, 24.0, 8),
    Machine("8 machines of 8 GPUs", 1024, 192.0, 64),
)
SIZES = (10**4, 10**5, 10**6, 10**7, 10**8)


def parts_of(costs: Costs, n: int, machine: Machine) -> dict[str, float]:
    """Return the seconds of each part of a whole job: looked through, packed, learned, measured, and all answered.

    What one process does for all is not divided: looking through, packing, the fit of the head, the final check
    and answers, whose pictures one thread decodes.
    """
    seen = n * (1 - TEST_PART)
    held_out = n * (VAL_PART + TEST_PART)
    if machine.n_gpus:
        features = n / (H100_INPUTS_PER_S * machine.n_gpus)
        full_epoch = seen / (H100_FULL_PER_S * machine.n_gpus)
        answer = costs.decode  # the network's own share is a hundredth of it
    else:
        features = n * (costs.decode + costs.features) / machine.n_cores
        steps = n * (1 - VAL_PART - TEST_PART) * (costs.fine_tune + costs.decode)
        full_epoch = (steps + n * VAL_PART * (costs.decode + costs.features)) / machine.n_cores
        answer = costs.predict / machine.n_cores
    return {
        "scan": n * costs.scan,
        "pack": n * costs.pack,
        "features": features,
        "head": HEAD_EPOCHS * n * (1 - VAL_PART - TEST_PART) * costs.head,
        "fine-tuning": FULL_EPOCHS * full_epoch,
        "final check": held_out * answer,
        "predict": n * answer,
    }


def breaks(costs: Costs, n: int, machine: Machine) -> str:
    """Return what does not hold at this size, the first of it first; empty where all does."""
    found = []
    if n * (VAL_PART + TEST_PART) * BYTES_IN_HEADER > MOST_HEADER_BYTES:
        found.append("the model file's list of hashes")
    if n * BYTES_OF_NAMES > machine.memory_gb * 1e9:
        found.append(f"memory for names ({n * BYTES_OF_NAMES / 1e9:.0f} GB)")
    if n * costs.feature_bytes > 1e11:
        found.append(f"disk for features ({n * costs.feature_bytes / 1e9:.0f} GB)")
    return "; ".join(found)


def table(costs: Costs) -> str:
    """Return a line for each number of pictures and machine."""
    lines = [
        "| pictures | machine | time | dollars | most of it, in percent | what breaks |",
        "|---|---|---|---|---|---|",
    ]
    for n in SIZES:
        for machine in MACHINES:
            parts = parts_of(costs, n, machine)
            total = sum(parts.values())
            largest = sorted(parts, key=lambda part: -parts[part])[:3]
            where = ", ".join(f"{part} {100 * parts[part] / total:.0f}" for part in largest)
            price = total / 3600 * machine.price
            cells = (f"{n:,}", machine.name, words_of(total), f"{price:,.2f}", where, breaks(costs, n, machine))
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def words_of(seconds: float) -> str:
    for unit, length in (("days", 86400.0), ("h", 3600.0), ("min", 60.0)):
        if seconds >= 2 * length:
            return f"{seconds / length:,.0f} {unit}" if seconds >= 10 * length else f"{seconds / length:.1f} {unit}"
    return f"{seconds:.0f} s"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pictures", type=int, default=300)
    parser.add_argument("--weights", default="starter", help="of resnet18")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TLGUI_DATA_DIR"] = str(Path(folder) / "tlgui")
        costs = measure(arguments.data, arguments.pictures, arguments.weights, Path(folder))
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| phase | processor, ms a picture |\n|---|---|")
    for name in ("scan", "pack", "decode", "features", "head", "fine_tune", "predict"):
        print(f"| {name.replace('_', '-')} | {1000 * getattr(costs, name):.4g} |")
    print(f"\n{costs.feature_bytes} bytes of features a picture\n")
    print(table(costs))
    return 0


def measure(data: Path, n: int, weights: str, folder: Path) -> Costs:
    """Measure each phase on n pictures of a folder."""
    import torch

    from tlgui.core.config import TrainConfig
    from tlgui.core.unfreezing import HEAD
    from tlgui.engine.data.decode import load_rgb
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.data.packing import pack
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.runs.run import train

    copied = some_of(data, n, folder / "pictures")
    scan_s = timed(lambda number: scan_folder(linked(copied, folder / f"scan{number}")), n)
    dataset = scan_folder(copied)
    pack_s = timed(lambda number: pack(dataset, folder / f"shards{number}"), n)
    config = TrainConfig(weights=weights, schedule="features", head_epochs=1, precision="fp32", early_stop=None)
    train(config, scan_folder(folder / "shards0"), out=folder / "run", on_event=lambda _: None)
    predictor = Predictor.load(folder / "run" / "model.safetensors")
    network, size = predictor._classifier, predictor._preprocessing
    paths = [picture.path for picture in scan_folder(folder / "shards0").pictures]
    inputs = predictor._transform
    decode_s = timed(lambda _: [inputs(load_rgb(path, at_least_px=2 * size.resize_px)) for path in paths], n)
    images = torch.randn(BATCH_SIZE, 3, size.crop_px, size.crop_px)
    n_batches = max(1, n // BATCH_SIZE)
    forward_s = timed(lambda _: repeat(n_batches, lambda: predictor.features(images)), n_batches * BATCH_SIZE)
    predict_s = timed(lambda _: list(predictor.predict(paths)), n)
    network.set_learning(tuple(network.block_names))
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-6)

    def step() -> None:
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(network(images), torch.zeros(BATCH_SIZE, dtype=torch.int64)).backward()
        optimizer.step()

    network.train()
    step_s = timed(lambda _: repeat(n_batches, step), n_batches * BATCH_SIZE)
    network.set_learning((HEAD,))
    head_s, feature_bytes = head_cost(network.n_features, len(dataset.class_names), folder)
    return Costs(scan_s, pack_s, decode_s, forward_s, head_s, step_s, predict_s, feature_bytes)


def head_cost(n_features: int, n_classes: int, folder: Path) -> tuple[float, int]:
    """Return what an epoch of the fit costs a picture, its features read from a cache on the disk, and their bytes."""
    import torch
    from torch import nn

    from .cached_head import solver_of_parts

    head = nn.Linear(n_features, n_classes)
    with solver_of_parts(N_CACHED, n_features, head, folder / "features", held_bytes=0) as solver:
        torch.manual_seed(0)
        return timed(lambda _: solver.run_epoch(lambda *_: None), N_CACHED), 2 * n_features


def timed(work: Callable[[int], object], n: int) -> float:
    """Return the seconds of processor time for one of n pictures, the median of some rounds."""
    found = []
    for number in range(ROUNDS):
        started = time.process_time()
        work(number)
        found.append((time.process_time() - started) / n)
    return statistics.median(found)


def repeat(n: int, work: Callable[[], object]) -> None:
    for _ in range(n):
        work()


def some_of(data: Path, n: int, out: Path) -> Path:
    """Link n pictures of a folder, evenly of its classes."""
    classes = [sorted(entry.iterdir()) for entry in sorted(data.iterdir()) if entry.is_dir()]
    share = -(-n // len(classes))
    chosen: Iterable[Path] = [path for files in classes for path in files[:share]][:n]
    for path in chosen:
        (out / path.parent.name).mkdir(parents=True, exist_ok=True)
        (out / path.parent.name / path.name).symlink_to(path.resolve())
    return out


def linked(folder: Path, out: Path) -> Path:
    """Return the folder under another name, so that nothing of it has been seen before."""
    for path in folder.glob("*/*"):
        (out / path.parent.name).mkdir(parents=True, exist_ok=True)
        (out / path.parent.name / path.name).symlink_to(path.resolve())
    return out


if __name__ == "__main__":
    sys.exit(main())
