"""How long a folder takes to be scanned for the first time, again, and again after a change.

    python -m benchmarks.scanning [--sizes 1000 10000 100000]

Each scan runs in a fresh process; the pictures are small JPEGs, no two alike, ten classes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from PIL import Image

N_CLASSES = 10
LONG_AGO_S = 1_600_000_000
CHANGED = 0.001
"""Part of the pictures that are drawn anew before the third scan."""
HEAD = (
    "| pictures | first, s | first progress, s | again, s | 0.1 % changed, s "
    "| stopped after, s | peak, MB | index, MB |"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--stop", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(scan_and_stop(arguments.child) if arguments.stop else scan(arguments.child)))
        return 0
    print(HEAD + "\n" + "|---" * HEAD.count(" | ") + "|---|")
    for n in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            print(measure(Path(folder), n), flush=True)
    return 0


def measure(folder: Path, n: int) -> str:
    """Return the row of one size."""
    root = folder / "pictures"
    for number in range(n):
        draw(root, number, number)
    stopped = in_child(folder, "--stop")
    remove_index(folder)
    first, again = in_child(folder), in_child(folder)
    for number in random.Random(0).sample(range(n), max(1, round(CHANGED * n))):
        draw(root, number, n + number)
    changed = in_child(folder)
    index_mb = sum(path.stat().st_size for path in (folder / "tlgui").rglob("*.sqlite")) / 1e6
    assert first["n"] == again["n"] == changed["n"] == n
    return (
        f"| {n} | {first['s']:.1f} | {first['progress_s']:.2f} | {again['s']:.2f} | {changed['s']:.1f} "
        f"| {stopped['s']:.2f} | {first['peak_mb']:.0f}, again {again['peak_mb']:.0f} | {index_mb:.1f} |"
    )


def draw(root: Path, number: int, seed: int) -> None:
    """Draw blurred patches of colour, as if long ago."""
    path = root / f"class {number % N_CLASSES}" / f"IMG_{number:06}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    patches = np.random.default_rng(seed).integers(0, 256, (7, 9, 3), dtype=np.uint8)
    Image.fromarray(patches).resize((160, 120), Image.Resampling.BILINEAR).save(path, quality=80)
    os.utime(path, (LONG_AGO_S, LONG_AGO_S))


def remove_index(folder: Path) -> None:
    for path in (folder / "tlgui").rglob("*.sqlite*"):
        path.unlink()


def in_child(folder: Path, *more: str) -> dict[str, float]:
    """Scan in a process of its own and return what it measured."""
    command = [sys.executable, "-m", "benchmarks.scanning", "--child", str(folder / "pictures"), *more]
    environment = os.environ | {"TLGUI_DATA_DIR": str(folder / "tlgui")}
    found: dict[str, float] = json.loads(
        subprocess.run(command, check=True, capture_output=True, env=environment).stdout
    )
    return found


def scan(root: Path) -> dict[str, float]:
    """Scan and return the figures; Linux and macOS."""
    import resource

    from tlgui.engine.data.folder import scan_folder

    reports: list[float] = []
    started = time.perf_counter()
    dataset = scan_folder(root, on_progress=lambda _: reports or reports.append(time.perf_counter() - started))
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return {"n": dataset.total, "s": seconds, "progress_s": (reports or [seconds])[0], "peak_mb": peak}


def scan_and_stop(root: Path) -> dict[str, float]:
    """Stop a scan at several moments and return the longest time that it took to end."""
    from tlgui.core.errors import CancelledError
    from tlgui.engine.data.folder import scan_folder

    longest = 0.0
    for after_s in (0.05, 0.3, 1.0, 3.0):
        stop = threading.Event()
        asked: list[float] = []
        timer = threading.Timer(after_s, lambda stop=stop, asked=asked: (asked.append(time.perf_counter()), stop.set()))
        timer.start()
        try:
            scan_folder(root, should_stop=stop.is_set)
        except CancelledError:
            longest = max(longest, time.perf_counter() - asked[0])
        timer.cancel()
    return {"s": longest}


if __name__ == "__main__":
    sys.exit(main())
