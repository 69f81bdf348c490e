"""The fresh process of one contender: reads a job, runs its module, writes what came of it."""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path


def main(job_path: Path, result_path: Path) -> int:
    """Run one job; the result is a JSON object, {"absent": reason} when something is not installed."""
    started = time.perf_counter()
    from .job import ContenderMissingError, Job

    job = Job.read(job_path)
    module = importlib.import_module(f".{job.module}", __package__)
    imported_s = time.perf_counter() - started
    try:
        done = module.run(job)
    except ContenderMissingError as error:
        outcome = {"absent": str(error)}
    else:
        outcome = done if isinstance(done, dict) else done.to_json()
    result_path.write_text(json.dumps(outcome | {"import_s": imported_s}), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
