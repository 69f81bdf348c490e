"""`make benchmark`, or with choices `make benchmark ARGS="--quick --only small decode"`."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import tempfile
from pathlib import Path

from .cells import FULL_SIZES, QUICK_SIZES
from .harness import Harness
from .machine import describe_machine
from .plan import NAMES, Plan
from .report import write_report


def main() -> int:
    """Run the benchmark, print its table, write both forms of it."""
    arguments = _parse()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S", stream=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="tlgui-benchmark-") as temporary:
        folder = arguments.work or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        plan = Plan(
            harness=Harness(Path(temporary), arguments.threads),
            folder=folder.resolve(),
            sizes=QUICK_SIZES if arguments.quick else FULL_SIZES,
            data=[path.resolve() for path in arguments.data],
            weights=arguments.weights.resolve() if arguments.weights else None,
            accuracy_weights=arguments.accuracy_weights.resolve() if arguments.accuracy_weights else None,
            budget_s=arguments.minutes * 60,
            only=arguments.only,
            is_quick=arguments.quick,
        )
        record = plan.run(describe_machine(arguments.threads))
    text = write_report(record)
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "benchmark.md").write_text(text, encoding="utf-8")
    (arguments.out / "benchmark.json").write_text(json.dumps(record.to_json(), indent=1), encoding="utf-8")
    print(text)
    return 0


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny sizes, one round, light networks")
    parser.add_argument("--only", nargs="+", choices=NAMES, default=[], help="these parts, and no others")
    parser.add_argument(
        "--data", type=Path, nargs="+", default=[], help="real folders: the first gives the small pictures, all T11"
    )
    parser.add_argument("--weights", type=Path, help="resnet18 weights for all loops instead of the built-in starter")
    parser.add_argument("--accuracy-weights", type=Path, help="ImageNet weights for T11, BACKBONE[-...].pth")
    parser.add_argument("--minutes", type=float, default=36, help="nothing is begun after this")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="of everybody's arithmetic")
    parser.add_argument("--work", type=Path, help="keep the made pictures here for the next time")
    parser.add_argument("--out", type=Path, default=Path("build/benchmark"), help="for benchmark.md and benchmark.json")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
