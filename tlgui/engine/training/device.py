"""Which device a run uses, in which precision, how that is said, and how much memory and disk caches may take."""

from __future__ import annotations

import logging
import shutil
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import psutil
import torch

from tlgui.core.config import DeviceKind
from tlgui.core.errors import DeviceError
from tlgui.core.messages import say
from tlgui.engine.training.precision import DTYPES, PrecisionPlan

log = logging.getLogger(__name__)

CACHE_SHARE = 0.25
"""Of what is free when the run begins; pictures and cached features each get this much."""
MOST_DISK_BYTES = 4_000_000_000
"""Of maps of features. What a head gets takes some kilobytes for each picture, and is worth more of the disk: without
it every epoch runs the whole network on every picture."""


def pick_device(kind: DeviceKind) -> torch.device:
    """Return the device to run on; 'auto' takes an NVIDIA GPU, then Apple's, then the processor.

    Raises:
        DeviceError: a device was named that is not here.
    """
    here = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if kind == "auto":
        kind = next(name for name in ("cuda", "mps", "cpu") if here[name])
    if not here[kind]:
        words = {"cuda": "NVIDIA GPU that this PyTorch can use", "mps": "Apple GPU"}[kind]
        raise DeviceError(
            say("training.there_is_no_on_this_machine", words=words), hint=say("training.choose_auto_or_cpu")
        )
    return torch.device(kind)


def describe_device(device: torch.device, n_processes: int = 1) -> str:
    """Return the device in words, such as 'NVIDIA RTX 3060 (12 GB)', with how many processes have one each."""
    if n_processes > 1:
        return f"{n_processes} x {describe_device(device)}"
    if device.type == "cuda":
        properties = torch.cuda.get_device_properties(device)
        return f"{properties.name} ({properties.total_memory / 1e9:.0f} GB)"
    if device.type == "mps":
        return "the Apple GPU"
    threads = torch.get_num_threads()
    return f"the processor ({threads} thread{'s' if threads != 1 else ''})"


class Precision:
    """Mixed precision as two no-op-able objects, so that one step serves every device.

    Args:
        plan: fp32, bf16 or fp16 for each kind of layers.
        device: where the run happens.

    Attributes:
        scaler: does nothing unless the precision is fp16 on CUDA.
    """

    def __init__(self, plan: PrecisionPlan, device: torch.device) -> None:
        self.plan = plan
        self._device = device
        is_scaled = plan.learning == "fp16" and device.type == "cuda"
        self.scaler = torch.amp.GradScaler(device.type, enabled=is_scaled)

    @property
    def frozen_dtype(self) -> torch.dtype:
        """Of the layers that do not learn, and of validation."""
        return DTYPES[self.plan.frozen]

    def autocast(self) -> AbstractContextManager[Any]:
        """Return the context in which the forward pass runs."""
        if self.plan.learning == "fp32":
            return nullcontext()
        return torch.autocast(self._device.type, dtype=DTYPES[self.plan.learning])


def is_out_of_memory(error: RuntimeError) -> bool:
    """Return whether torch says that memory ran out: its own class on GPUs, a plain RuntimeError on the processor."""
    return isinstance(error, torch.OutOfMemoryError) or "can't allocate memory" in str(error)


def release_memory(device: torch.device) -> None:
    """Give memory that torch only holds in reserve back to the device."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def free_memory_bytes() -> int:
    """Return the memory that programs can have now without swapping."""
    return int(psutil.virtual_memory().available)


def picture_budget() -> int:
    """Return the bytes that decoded pictures may take."""
    return int(free_memory_bytes() * CACHE_SHARE)


def feature_budget(device: torch.device) -> int:
    """Return the bytes of memory that cached features may take, where the device has its memory."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0] * CACHE_SHARE)
    return int(free_memory_bytes() * CACHE_SHARE)


def disk_budget(folder: Path, most: int | None) -> int:
    """Return the bytes that cached features may take of the disk; 0 when the folder cannot be made.

    Args:
        folder: of the caches.
        most: None where only what is free counts.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        budget = int(shutil.disk_usage(folder).free * CACHE_SHARE)
        return budget if most is None else min(most, budget)
    except OSError:
        return 0
