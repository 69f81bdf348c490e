"""Runs each contender in a fresh process of its own and watches its memory."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .job import Job

PACKAGE_PARENT = Path(__file__).resolve().parent.parent
SAMPLE_EVERY_S = 0.5


@dataclass(frozen=True)
class Harness:
    """Starts contenders.

    Attributes:
        folder: where jobs, models and caches go while they run.
        n_threads: threads of every contender's arithmetic.
    """

    folder: Path
    n_threads: int

    def run(self, job: Job, *, data_dir: Path | None = None) -> dict[str, Any]:
        """Run one job.

        Args:
            job: what to do; its `out` is set to an empty folder.
            data_dir: tlgui's own folder (caches, kept measurements); None is an empty one, so nothing is warm.

        Returns:
            What the module returned, with wall_with_imports_s, import_s and peak_mb; {"absent": reason}
            when it is not installed; {"failed": reason} when it broke.
        """
        if reason := missing_reason(job.module):
            return {"absent": reason}
        own = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            return self._run_in(own, job.replace(out=str(own)), data_dir or own / "data")
        finally:
            shutil.rmtree(own, ignore_errors=True)

    def _run_in(self, own: Path, job: Job, data_dir: Path) -> dict[str, Any]:
        job.write(own / "job.json")
        result_path, errors_path = own / "result.json", own / "errors.txt"
        started = time.perf_counter()
        with errors_path.open("w", encoding="utf-8") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", f"{__package__}.child", str(own / "job.json"), str(result_path)],
                env=self._environment(data_dir),
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )
            try:
                with MemoryWatch(process.pid) as memory:
                    code = process.wait()
            finally:
                process.kill()  # does nothing unless the wait was interrupted
        if code != 0 or not result_path.exists():
            lines = errors_path.read_text(encoding="utf-8").strip().splitlines()
            return {"failed": f"exit code {code}: {lines[-1] if lines else 'no message'}"}
        outcome: dict[str, Any] = json.loads(result_path.read_text(encoding="utf-8"))
        return outcome | {"wall_with_imports_s": time.perf_counter() - started, "peak_mb": memory.peak_mb}

    def _environment(self, data_dir: Path) -> dict[str, str]:
        paths = [str(PACKAGE_PARENT), os.environ.get("PYTHONPATH", "")]
        return os.environ | {
            "PYTHONPATH": os.pathsep.join(path for path in paths if path),
            "OMP_NUM_THREADS": str(self.n_threads),
            "TLGUI_DATA_DIR": str(data_dir),
            "PYTHONWARNINGS": "ignore",
        }


def missing_reason(module: str) -> str | None:
    """Return why a contender cannot run here, or None; imports none of its libraries that are heavy."""
    if module in ("fastai_loop", "timm_loop", "decoding"):
        reason: str | None = importlib.import_module(f".{module}", __package__).missing()
        return reason
    return None


class MemoryWatch:
    """Samples the memory of a process and its children, shared pages counted once.

    Attributes:
        peak_mb: the most seen; None without psutil.
    """

    def __init__(self, pid: int) -> None:
        self.peak_mb: float | None = None
        self._pid = pid
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory watch", daemon=True)

    def __enter__(self) -> MemoryWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        try:
            import psutil
        except ImportError:
            return
        while not self._is_over.wait(SAMPLE_EVERY_S):
            try:
                process = psutil.Process(self._pid)
                total = sum(_memory_bytes(p) for p in [process, *process.children(recursive=True)])
            except psutil.Error:
                continue  # it, or a loader process, ended while being looked at
            self.peak_mb = max(self.peak_mb or 0.0, total / 1e6)


def _memory_bytes(process: Any) -> int:
    """Return the memory of a process: shared pages by share on Linux, resident elsewhere."""
    try:
        return int(process.memory_full_info().pss)
    except AttributeError:
        return int(process.memory_info().rss)
