"""Measure tlgui on a GPU, part by part.

    python -m benchmarks.gpu --out FOLDER [--device cuda] [--data FOLDER] [--only PARTS] [--quick]

in `tests/`. Each part runs in a process of its own with a time limit, so that one that fails costs only what it had
left to do, and writes FOLDER/PART.json. `--device cpu --quick` is the rehearsal.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from .parts import LIMITS_S, Place


def main() -> int:
    """Run the parts one after the other, or the one that was named; print what each found."""
    arguments = parse()
    place = Place(arguments.out.resolve(), arguments.device, arguments.data, is_quick=arguments.quick)
    if arguments.part:
        measure = importlib.import_module(f".{arguments.part}", __package__).measure
        found = {}
        for key, value in measure(place):
            found[key] = value
            (place.out / f"{arguments.part}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        return 0
    place.out.mkdir(parents=True, exist_ok=True)
    for name in arguments.only or LIMITS_S:
        run_part(name, place)
    return 0


def parse() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--data", type=Path, help="real pictures, a folder for each class; else drawn ones")
    parser.add_argument("--only", nargs="*", choices=tuple(LIMITS_S))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    return parser.parse_args()


def run_part(name: str, place: Place) -> None:
    """Run one part in a process of its own and print its figures, or why there are none."""
    command = [sys.executable, "-m", __package__, "--part", name, "--out", str(place.out), "--device", place.device]
    command += ["--data", str(place.data)] if place.data else []
    command += ["--quick"] if place.is_quick else []
    result = place.out / f"{name}.json"
    result.unlink(missing_ok=True)
    started = time.perf_counter()
    environment = os.environ | {"TLGUI_DATA_DIR": str(place.work / "tlgui"), "PYTHONWARNINGS": "ignore"}
    with (place.out / f"{name}.log").open("w", encoding="utf-8") as log:
        try:
            code: int | str = subprocess.run(
                command, env=environment, stdout=log, stderr=subprocess.STDOUT, timeout=LIMITS_S[name], check=False
            ).returncode
        except subprocess.TimeoutExpired:
            code = "too slow"
    print(f"== {name}: {code}, {time.perf_counter() - started:.0f} s", flush=True)
    if result.exists():
        for key, value in json.loads(result.read_text(encoding="utf-8")).items():
            print(f"{key}: {json.dumps(value)}", flush=True)
    if code != 0:
        print((place.out / f"{name}.log").read_text(encoding="utf-8")[-1500:], flush=True)


if __name__ == "__main__":
    sys.exit(main())
