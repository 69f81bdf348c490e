"""Peak memory of a whole run as the number of pictures grows.

    python -m benchmarks.memory [--sizes 1000 10000 100000] [--backbone shufflenet_v2_x0_5]

Each size runs in a fresh process; its pictures are small files, no two alike, two classes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

SIDE_PX = 32


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--backbone", default="shufflenet_v2_x0_5")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        run_one(arguments.child, arguments.backbone)
        return 0
    print("| pictures | scan, s | run, s | peak memory, MB | right |\n|---|---|---|---|---|")
    for n in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            make_pictures(Path(folder) / "pictures", n)
            found = in_child(Path(folder), arguments.backbone)
        print("| {n} | {scan_s:.0f} | {run_s:.0f} | {peak_mb:.0f} | {right:.0%} |".format(n=n, **found), flush=True)
    return 0


def make_pictures(root: Path, n: int) -> None:
    """Draw noise on a bright or a dark ground."""
    numbers = np.random.default_rng(0)
    for name, ground in (("bright", 170), ("dark", 60)):
        (root / name).mkdir(parents=True)
        for i in range(n // 2):
            pixels = numbers.integers(ground - 50, ground + 50, (SIDE_PX, SIDE_PX, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(root / name / f"{i}.jpg", quality=80)


def in_child(folder: Path, backbone: str) -> dict[str, float]:
    """Run one size in a process of its own and return what it measured."""
    command = [sys.executable, "-m", "benchmarks.memory", "--child", str(folder), "--backbone", backbone]
    environment = os.environ | {"TLGUI_DATA_DIR": str(folder / "tlgui")}
    found: dict[str, float] = json.loads(
        subprocess.run(command, check=True, capture_output=True, env=environment).stdout
    )
    return found


def run_one(folder: Path, backbone: str) -> None:
    """Scan, train a head and print the figures as JSON; Linux and macOS."""
    import resource

    from tlgui.core.config import TrainConfig
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.runs.run import train

    started = time.monotonic()
    dataset = scan_folder(folder / "pictures")
    scan_s = time.monotonic() - started
    config = TrainConfig(backbone=backbone, weights="none", schedule="features", head_epochs=3, batch_size=64)
    result = train(config, dataset, out=folder / "run", on_event=lambda _: None)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    run_s = time.monotonic() - started - scan_s
    print(json.dumps({"scan_s": scan_s, "run_s": run_s, "peak_mb": peak, "right": result.finished.val_accuracy}))


if __name__ == "__main__":
    sys.exit(main())
