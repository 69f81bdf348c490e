"""Where and with what the benchmark ran."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

VERSIONS_OF = ("torch", "torchvision", "pillow", "fastai", "timm")
HALF_FLAGS = ("avx512_bf16", "amx_bf16")


def describe_machine(n_threads: int) -> dict[str, Any]:
    """Return processor, memory, date, commit and versions; no names of people, paths or hosts."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "threads": n_threads,
        "half_precision": [flag for flag in HALF_FLAGS if flag in _cpu_info()],
        "memory_gb": _memory_gb(),
        "system": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "date": datetime.now().astimezone().date().isoformat(),
        "commit": _commit(),
        "versions": {name: _version(name) for name in VERSIONS_OF},
        "load_at_start": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
    }


def _cpu_info() -> str:
    path = Path("/proc/cpuinfo")
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _processor() -> str:
    for line in _cpu_info().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_gb() -> float | None:
    if not hasattr(os, "sysconf"):
        return None
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)


def _commit() -> str:
    folder = Path(__file__).resolve().parent

    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    try:
        commit = git("rev-parse", "--short", "HEAD")
        return f"{commit} with changes" if git("status", "--porcelain", "-uno") else commit or "unknown"
    except FileNotFoundError:
        return "unknown"


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"
