"""How much memory and disk a run may take for what only makes it quicker."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil
import torch

SHARE = 0.25
"""Of what is free when the run begins; pictures and kept layers each get this much."""
MOST_DISK_BYTES = 4_000_000_000


def free_memory_bytes() -> int:
    """Return the memory that programs can have now without swapping."""
    return int(psutil.virtual_memory().available)


def picture_budget() -> int:
    """Return the bytes that decoded pictures may take."""
    return int(free_memory_bytes() * SHARE)


def feature_budget(device: torch.device) -> int:
    """Return the bytes of memory that kept layers may take, where the device has its memory."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0] * SHARE)
    return int(free_memory_bytes() * SHARE)


def disk_budget(folder: Path) -> int:
    """Return the bytes that kept layers may take of the disk; 0 when the folder cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return min(MOST_DISK_BYTES, int(shutil.disk_usage(folder).free * SHARE))
    except OSError:
        return 0
