"""What the machine can do at most: decoding alone, forward and forward+backward on pictures already in memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import torch
from torch import nn

from .job import Job
from .peer_parts import PictureList, build_network

N_DECODED = 64
LEAST_S = 3.0


def run(job: Job) -> dict[str, Any]:
    """Return pictures per second of each; the option `least_s` shortens it."""
    least_s = float(job.options.get("least_s", LEAST_S))
    rates = {"decode": decode_rate(job)}
    crop_px = job.preprocessing["crop_px"]
    images = torch.randn(job.batch_size, 3, crop_px, crop_px)
    targets = torch.randint(len(job.class_names), (job.batch_size,))
    for name, step in (_forwards(job, images) | _trainings(job, images, targets)).items():
        rates[name] = job.batch_size * _times_a_second(step, least_s)
    return {"rates": rates, "n_threads": torch.get_num_threads()}


def decode_rate(job: Job) -> float:
    """Return how many pictures one process decodes per second, whole, with Pillow."""
    pictures = PictureList(job.train[:N_DECODED])
    started = time.perf_counter()
    for index in range(len(pictures)):
        _ = pictures[index]
    return len(pictures) / (time.perf_counter() - started)


def _forwards(job: Job, images: torch.Tensor) -> dict[str, Callable[[], Any]]:
    network = build_network(job)[0].eval()
    last = images.to(memory_format=torch.channels_last)
    lasting = build_network(job)[0].eval().to(memory_format=torch.channels_last)
    steps = {
        "forward fp32": lambda: _inferred(network, images),
        "forward fp32 channels-last": lambda: _inferred(lasting, last),
    }
    half = _folded(build_network(job)[0].eval())
    if half is not None:
        half_images = last.bfloat16()
        steps["forward bf16 weights, folded, channels-last"] = lambda: _inferred(half, half_images)
    return steps


def _trainings(job: Job, images: torch.Tensor, targets: torch.Tensor) -> dict[str, Callable[[], Any]]:
    last = images.to(memory_format=torch.channels_last)
    network = build_network(job)[0].train()
    lasting = build_network(job)[0].train().to(memory_format=torch.channels_last)
    return {
        "train fp32": lambda: _learned(network, images, targets, is_half=False),
        "train fp32 channels-last": lambda: _learned(lasting, last, targets, is_half=False),
        "train bf16 autocast, channels-last": lambda: _learned(lasting, last, targets, is_half=True),
    }


def _inferred(network: nn.Module, images: torch.Tensor) -> None:
    with torch.inference_mode():
        network(images)


def _learned(network: nn.Module, images: torch.Tensor, targets: torch.Tensor, *, is_half: bool) -> None:
    with torch.autocast("cpu", torch.bfloat16) if is_half else nullcontext():
        logits = network(images)
    nn.functional.cross_entropy(logits.float(), targets).backward()


def _folded(network: nn.Module) -> nn.Module | None:
    """Return the network in bf16 with BatchNorm folded into the layers before it; None where it cannot be traced."""
    from torch.fx.experimental.optimization import fuse

    try:
        folded = fuse(network)
    except (RuntimeError, TypeError, ValueError, torch.fx.proxy.TraceError):
        return None
    return folded.to(torch.bfloat16).to(memory_format=torch.channels_last)


def _times_a_second(step: Callable[[], Any], least_s: float) -> float:
    step()
    times, started = 0, time.perf_counter()
    while not times or time.perf_counter() - started < least_s:
        step()
        times += 1
    return times / (time.perf_counter() - started)
