"""How packing, checking, learning a head and answering grow with the number of pictures, in time and memory.

    python -m benchmarks.shards [--sizes 10000 100000] [--phases draw pack check head predict] [--weights FILE]

Small JPEGs of ten classes, no two alike by their bytes; each phase is one command of tlgui in a process of its own.
The head phase computes the features of every picture once, into the cache on the disk, and fits the head.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

N_CLASSES, N_LOOKS = 10, 500
LONG_AGO_S = 1_600_000_000
PHASES = ("pack", "check", "head", "predict")
HEAD = "| pictures | phase | s | processor, s | processor, ms a picture | peak, MB |\n|---|---|---|---|---|---|"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--phases", choices=PHASES, nargs="+", default=PHASES)
    parser.add_argument("--weights", help="a file of pretrained weights; the starter network without")
    parser.add_argument("--in", dest="place", type=Path, help="folder to work in (a temporary one)")
    arguments = parser.parse_args()
    print(HEAD)
    for n in arguments.sizes:
        with tempfile.TemporaryDirectory(dir=arguments.place) as folder:
            measure(Path(folder), n, arguments)
    return 0


def measure(folder: Path, n: int, arguments: argparse.Namespace) -> None:
    draw(folder / "pictures", n)
    weights = ["--weights", arguments.weights or "starter"]
    shards, run = folder / "shards", folder / "run"
    commands = {
        "pack": ["pack", folder / "pictures", "--out", shards, "--shard-size", 100],
        "check": ["check", shards, "--json"],
        "head": ["train", shards, "--out", run, *weights, "--schedule", "features"],
        "predict": ["predict", run / "model.safetensors", shards, "--csv", folder / "answers.csv"],
    }
    for phase in PHASES:
        if phase in arguments.phases:
            report(n, phase, list(map(str, commands[phase])), folder)
    if "predict" in arguments.phases:
        n_rows = sum(1 for _ in (folder / "answers.csv").open(encoding="utf-8-sig")) - 1
        assert n_rows == n, f"{n_rows} rows of {n} pictures"


def report(n: int, phase: str, command: list[str], folder: Path) -> None:
    seconds, usage = run_tlgui(command, folder)
    busy = usage.ru_utime + usage.ru_stime
    cells = f"{seconds:.1f} | {busy:.1f} | {1000 * busy / n:.2f} | {usage.ru_maxrss / 1e3:.0f}"
    print(f"| {n:,} | {phase} | {cells} |", flush=True)


def run_tlgui(command: list[str], folder: Path) -> tuple[float, resource.struct_rusage]:
    """Return how long a command took, and what it used; Linux."""
    environment = os.environ | {"TLGUI_DATA_DIR": str(folder / "tlgui")}
    started = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-m", "tlgui", *command], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, f"{command} ended with {child.returncode}"
    return time.perf_counter() - started, usage


def draw(root: Path, n: int) -> None:
    """Draw some blurred patches for each class; bytes behind a picture's end make each file one of its own."""
    looks = []
    for look in range(N_LOOKS):
        numbers = np.random.default_rng(look)
        patches = numbers.integers(0, 200, (5, 5, 3), dtype=np.uint8)
        patches[:, :, look % 3] += np.uint8(5 * (look % N_CLASSES))
        file = io.BytesIO()
        Image.fromarray(patches).resize((64, 48), Image.Resampling.BILINEAR).save(file, "JPEG", quality=80)
        looks.append(file.getvalue())
    for number in range(n):
        folder = root / f"class {number % N_CLASSES}" / f"{number // 10_000:03}"
        if number % 10_000 < N_CLASSES:
            folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"IMG_{number:07}.jpg"
        path.write_bytes(looks[number % N_LOOKS] + number.to_bytes(4, "big"))
        os.utime(path, (LONG_AGO_S, LONG_AGO_S))


if __name__ == "__main__":
    sys.exit(main())
