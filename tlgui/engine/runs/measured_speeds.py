"""How fast networks run on this computer: measured once and kept for later runs."""

from __future__ import annotations

import json
import logging
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from filelock import FileLock, Timeout

from tlgui import paths
from tlgui.core.atomic_file import write_text_atomic
from tlgui.engine.training.precision import PrecisionPlan

log = logging.getLogger(__name__)

LONGEST_WAIT_S = 30.0
POLL_S = 0.2


def speeds_path() -> Path:
    """Return the file (which may not exist)."""
    return paths.cache_dir() / "speeds.json"


def known_precision_plan(backbone: str, size_px: int) -> PrecisionPlan | None:
    """Return what was measured for a network on this computer with this torch, or None."""
    entry = _read().get(_machine(), {}).get(f"{backbone} {size_px}")
    try:
        return PrecisionPlan.from_json(entry) if entry else None
    except ValueError:  # written by another version
        return None


def remember_precision_plan(backbone: str, size_px: int, precision_plan: PrecisionPlan) -> None:
    """Keep a measurement; a folder that cannot be written only means measuring again."""
    speeds = _read()
    speeds.setdefault(_machine(), {})[f"{backbone} {size_px}"] = precision_plan.to_json()
    try:
        speeds_path().parent.mkdir(parents=True, exist_ok=True)
        write_text_atomic(speeds_path(), json.dumps(speeds, indent=1))
    except OSError as error:
        log.info("The measured speeds were not kept: %s", error)


@contextmanager
def measuring(check: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Let one process measure at a time: two at once would measure each other. Look again at what is known inside.

    Args:
        check: called while waiting for another process; what it raises passes through.
    """
    lock = FileLock(speeds_path().with_suffix(".lock"))
    try:
        speeds_path().parent.mkdir(parents=True, exist_ok=True)
        _acquire(lock, check)
    except (OSError, Timeout) as error:
        log.info("Measuring without waiting for others: %s", error)
    try:
        yield
    finally:
        lock.release()


def _acquire(lock: FileLock, check: Callable[[], None]) -> None:
    deadline = time.monotonic() + LONGEST_WAIT_S
    while True:
        check()
        try:
            lock.acquire(timeout=POLL_S)
        except Timeout:
            if time.monotonic() >= deadline:
                raise
        else:
            return


def _read() -> dict[str, dict[str, Any]]:
    try:
        data = json.loads(speeds_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _machine() -> str:
    """Name what a measurement holds for: the processor, its threads, and torch."""
    processor = platform.processor() or platform.machine()
    return f"{processor} {torch.backends.cpu.get_cpu_capability()} {torch.get_num_threads()} torch {torch.__version__}"
