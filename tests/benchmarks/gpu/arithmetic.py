"""Which of channels-last, torch.compile and CUDA graphs pay within a run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torchvision import models

from .parts import Place

BATCHES = (16, 64)
N_STEPS = 40


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield pictures per second of a learning step, and seconds until the first compiled one was done."""
    for backbone in ("resnet18",) if place.is_quick else ("resnet18", "resnet50", "convnext_tiny"):
        for batch in BATCHES[:1] if place.is_quick else BATCHES:
            for key, value in _rates(place, backbone, batch).items():
                yield f"{backbone}, {batch}, {key}", value


def _rates(place: Place, backbone: str, batch: int) -> dict[str, Any]:
    rates: dict[str, Any] = {}
    for name, form in (("contiguous", torch.contiguous_format), ("channels-last", torch.channels_last)):
        network = models.get_model(backbone, weights=None, num_classes=8).to(place.device).to(memory_format=form)
        images = torch.randn(batch, 3, 224, 224, device=place.device).contiguous(memory_format=form)
        for dtype in (torch.float32, torch.bfloat16, torch.float16)[: 1 if place.is_quick else 3]:
            rates[f"{name}, {dtype}".replace("torch.", "")] = _rate(_step(network, images, dtype), batch, place.device)
    if batch == BATCHES[-1] and place.device == "cuda":
        network = models.get_model(backbone, weights=None, num_classes=8).cuda().to(memory_format=torch.channels_last)
        compiled = torch.compile(network)
        started = time.perf_counter()
        step = _step(compiled, images, torch.bfloat16)
        step()
        torch.cuda.synchronize()
        rates["seconds to compile"] = round(time.perf_counter() - started, 1)
        rates["compiled, channels-last, bfloat16"] = _rate(step, batch, place.device)
    return rates


def _step(network: Any, images: Tensor, dtype: torch.dtype) -> Callable[[], None]:
    targets = torch.randint(8, (len(images),), device=images.device)
    optimizer = torch.optim.AdamW(network.parameters(), fused=True)

    def work() -> None:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(images.device.type, dtype, enabled=dtype is not torch.float32):
            logits = network(images)
        cross_entropy(logits.float(), targets).backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()

    return work


def _rate(step: Callable[[], None], batch: int, device: str) -> int:
    n = N_STEPS if device == "cuda" else 1
    for _ in range(5 if device == "cuda" else 1):
        step()
    if device == "cuda":
        torch.cuda.synchronize()
    started = time.perf_counter()
    for _ in range(n):
        step()
    if device == "cuda":
        torch.cuda.synchronize()
    return round(batch * n / (time.perf_counter() - started))
