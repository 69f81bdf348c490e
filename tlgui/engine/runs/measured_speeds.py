"""How fast networks run on this computer: measured once and kept for later runs."""

from __future__ import annotations

import json
import logging
import platform
from collections.abc import Iterator
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
def measuring() -> Iterator[None]:
    """Let one process measure at a time: two at once would measure each other. Look again at what is known inside."""
    lock = FileLock(speeds_path().with_suffix(".lock"))
    try:
        speeds_path().parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=LONGEST_WAIT_S)
    except (OSError, Timeout) as error:
        log.info("Measuring without waiting for others: %s", error)
    try:
        yield
    finally:
        lock.release()


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
