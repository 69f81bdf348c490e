"""Kill a real run at random moments, continue it each time, and compare its curve with one that was left alone.

    python -m benchmarks.kill_and_continue DATA [--kills 50] [-- OPTIONS OF tlgui train]

Exits 1 when a single figure of a single epoch differs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

CURVE = ("epoch", "phase", "train_loss", "train_accuracy", "val_loss", "val_accuracy")
OPTIONS = ("--weights", "starter", "--head-epochs", "5", "--finetune-epochs", "8", "--early-stop", "off")
LONGEST_LIFE_S = 12.0


def main() -> int:
    arguments, options = parse()
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"TLGUI_DATA_DIR": str(Path(folder) / "tlgui")}
        begin = [str(arguments.data), "--json", *(options or OPTIONS)]
        whole = Path(folder) / "whole"
        train([*begin, "--out", str(whole)], environment).wait()
        expected = curve(whole)
        numbers = random.Random(arguments.seed)
        kills = runs = different = 0
        while kills < arguments.kills:
            runs += 1
            out = Path(folder) / f"run {runs}"
            n = kill_until_done(begin, out, environment, numbers, arguments.kills - kills)
            kills += n
            is_same = curve(out) == expected
            different += not is_same
            verdict = "the same" if is_same else "another"
            print(f"run {runs}: killed {n} times, {kills} in all; the curve is {verdict}", flush=True)
    print(f"{kills} kills, {runs} runs, {different} with another curve ({len(expected)} epochs each)")
    return 1 if different else 0


def parse() -> tuple[argparse.Namespace, Sequence[str]]:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_known_args()


def train(arguments: Sequence[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tlgui", "train", *arguments]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)


def kill_until_done(
    begin: Sequence[str], out: Path, environment: dict[str, str], numbers: random.Random, most: int
) -> int:
    """Run, kill and continue until the run ends by itself; return how often it was killed."""
    n = 0
    process = train([*begin, "--out", str(out)], environment)
    while not _ends_within(process, numbers.uniform(0, LONGEST_LIFE_S) if n < most else None):
        process.send_signal(signal.SIGKILL)
        process.wait()
        n += 1
        has_begun = (out / "split.json").exists() and (out / "config.json").exists()
        again = ["--resume", str(out), "--json"] if has_begun else [*begin, "--out", str(out), "--overwrite"]
        process = train(again, environment)
    return n


def _ends_within(process: subprocess.Popen[bytes], seconds: float | None) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def curve(out: Path) -> list[list[float]]:
    """Return the figures of every epoch."""
    lines = map(json.loads, (out / "events.jsonl").read_text(encoding="utf-8").splitlines())
    return [[line[key] for key in CURVE] for line in lines if line["event"] == "EpochDone"]


if __name__ == "__main__":
    sys.exit(main())
