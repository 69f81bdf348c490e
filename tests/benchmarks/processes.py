"""One process against several on the same cores, beside torchvision's plain DDP and Accelerate with the same job.

    python -m benchmarks.processes DATA [--processes 2] [--full-epochs 2] [--backbone resnet18]

DATA has one folder for each class. Threads of a process times processes is the number of cores, whatever their number.
tlgui's times are those of its own events; the peers decode, vary, step and validate in one picture pipeline for each
process, with no loader processes. Everything is measured in turns, in one run.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tlgui.cli.supervisor import run_group

from .peer_processes import BATCH_SIZE, PEERS, RESULT

HEAD_EPOCHS = 5
PARTS = {"head_phase_s": f"head phase, {HEAD_EPOCHS} epochs", "full_epoch_s": "a full epoch"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--full-epochs", type=int, default=2)
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--weights", default="starter")
    arguments = parser.parse_args()
    print(f"cores {os.cpu_count()}, load at the beginning {os.getloadavg()[0]:.1f}, {arguments.backbone}", flush=True)
    found: dict[str, list[dict[str, float]]] = {}
    for n in (1, arguments.processes):
        found.setdefault("tlgui", []).append(tlgui_seconds(arguments, n))
        for peer in PEERS:
            if peer != "accelerate" or find_spec("accelerate") is not None:
                found.setdefault(peer, []).append(peer_seconds(arguments, n, peer))
    print(table(found, arguments.processes))
    print(f"load at the end {os.getloadavg()[0]:.1f}")
    return 0


def table(found: dict[str, list[dict[str, float]]], n: int) -> str:
    """Return one line for each contender and part; n processes at full efficiency are n times as fast."""
    lines = [f"| | | one process, s | {n} processes, s | times as fast |", "|---|---|---|---|---|"]
    for contender, (one, several) in found.items():
        for part, words in PARTS.items():
            times = f"{one[part] / several[part]:.2f}" if several[part] else "-"
            lines.append(f"| {contender} | {words} | {one[part]:.1f} | {several[part]:.1f} | {times} |")
    return "\n".join(lines)


def tlgui_seconds(arguments: argparse.Namespace, n: int) -> dict[str, float]:
    """Return what the parts of a run take in n processes."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "run"
        options = {
            "--backbone": arguments.backbone,
            "--weights": arguments.weights,
            "--schedule": "finetune",
            "--head-epochs": HEAD_EPOCHS,
            "--finetune-epochs": arguments.full_epochs,
            "--batch-size": BATCH_SIZE,
            "--precision": "fp32",
            "--device": "cpu",
            "--early-stop": "off",
            "--processes": n,
            "--out": out,
        }
        flags = [str(part) for pair in options.items() for part in pair]
        environment = os.environ | {"TLGUI_DATA_DIR": str(Path(folder) / "tlgui"), "OMP_NUM_THREADS": threads_of(n)}
        command = [sys.executable, "-m", "tlgui", "train", str(arguments.data), *flags, "--json"]
        started = time.monotonic()
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - started
        return seconds_of(out / "events.jsonl") | {"whole_command_s": round(seconds, 2)}


def seconds_of(log: Path) -> dict[str, float]:
    """Return how long the head phase took with its features, and an epoch in which everything learns."""
    events: list[dict[str, Any]] = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    features = [e["time_s"] for e in events if e["event"] == "Preparing" and e["what"] == "frozen layers"]
    heads = sum(e["seconds"] for e in events if e["event"] == "EpochDone" and e["phase"] == 0)
    epochs = [e["seconds"] for e in events if e["event"] == "EpochDone" and e["phase"] > 0]
    head_phase = features[-1] - features[0] + heads
    return {"head_phase_s": round(head_phase, 2), "full_epoch_s": round(statistics.median(epochs), 2)}


def peer_seconds(arguments: argparse.Namespace, n: int, peer: str) -> dict[str, float]:
    """Return what a peer takes in n processes; its head phase is one epoch of it, multiplied up."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "seconds"
        os.environ |= {RESULT: str(result), "OMP_NUM_THREADS": threads_of(n)}
        flags = ["--peer", peer, "--backbone", arguments.backbone, "--epochs", str(arguments.full_epochs)]
        command = [sys.executable, "-m", "benchmarks.peer_processes", str(arguments.data), *flags]
        codes = list(run_group(command, n).codes.values())
        assert set(codes) == {0}, codes
        seconds: dict[str, float] = json.loads(result.read_text(encoding="utf-8"))
        return seconds | {"head_phase_s": HEAD_EPOCHS * seconds["head_epoch_s"]}


def threads_of(n: int) -> str:
    return str(max(1, (os.cpu_count() or 1) // n))


if __name__ == "__main__":
    sys.exit(main())
