"""What is found of the card: by NVIDIA's tool as the window asks it, by torch, and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from ..machine import describe_machine
from .parts import Place


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield the machine, the card and what the program would advise."""
    import torch

    from tlgui.engine.training.device import describe_device, pick_device
    from tlgui.session.gpu.gpu_advice import gpu_advice, torch_inside
    from tlgui.session.gpu.gpu_finder import LINUX_DRIVER_FILE, driver_number, find_gpu

    gpu = find_gpu()
    by_file = driver_number(LINUX_DRIVER_FILE.read_text()) if LINUX_DRIVER_FILE.exists() else None
    advice = gpu_advice(gpu, torch_inside())
    yield from {
        "machine": describe_machine(torch.get_num_threads()),
        "gpu": asdict(gpu) if gpu else None,
        "driver by its file": by_file,
        "torch inside": asdict(torch_inside()),
        "advice": str(advice),
        "auto": describe_device(pick_device("auto")),
        "device": describe_device(pick_device(place.device)),
    }.items()
