"""Pictures per second of epochs with real files beside the same step on data that is on the device already."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..cells import make_base_job
from ..harness import Harness
from ..job import FULL, HEAD
from .parts import Place, timed_run

BATCH = 64
PEERS = {"torchvision": ("torchvision_loop", {}), "timm, bf16, channels-last": ("timm_loop", {"fast": True})}


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield pictures per second of tlgui, of peers with a loader process for each core, and of the step alone."""
    backbones = ("resnet18",) if place.is_quick else ("resnet18", "resnet50")
    for kind, root in (("small", place.small()), ("camera", place.camera())):
        for backbone in backbones[:1] if kind == "camera" else backbones:
            for key, value in _one(place, root, backbone):
                yield f"{kind}, {backbone}, {key}", value
    for n_threads in (1, 2) if place.is_quick else (2, 4, 8, 12, 16):
        yield f"inputs alone, {n_threads} threads", inputs_rate(place.small(), n_threads)
    yield "head phase, 2000 small, resnet18", _head_phase(place)


def _one(place: Place, root: Path, backbone: str) -> Iterator[tuple[str, Any]]:
    n = sum(1 for _ in root.rglob("*.jpg"))
    n_train, n_val = n - n // 5, n // 5
    choices = {"backbone": backbone, "weights": "none", "schedule": "scratch", "batch_size": BATCH}
    step, forward = step_rates(place.device, backbone, BATCH)
    ceiling = n / (n_train / step + n_val / forward)
    yield "step alone; validation alone", [round(step), round(forward)]
    for workers in (0,) if place.is_quick else (0, 8, 16):
        name = f"loading {backbone} {root.name} {workers}"
        run = timed_run(place, name, root, finetune_epochs=4, workers=workers, **choices)
        epochs = next(iter(run.epochs_s.values()))
        of = f"tlgui, {workers or 'its own number of'} threads"
        yield f"{of}: epochs 1, 2, ... (training and validation)", [round(n / seconds) for seconds in epochs]
        yield f"{of}: share of the ceiling, from epoch 2", round(n / min(epochs[1:]) / ceiling, 2)
    for name, (module, options) in PEERS.items():
        yield name, _peer(place, root, backbone, module, options, n)


def _peer(place: Place, root: Path, backbone: str, module: str, options: dict[str, Any], n: int) -> Any:
    weights = place.work / f"{backbone}.safetensors"
    look = {"resize_px": 256, "crop_px": 224, "interpolation": "bilinear", "antialias": True}
    look |= {"mean": (0.485, 0.456, 0.406), "std": (0.229, 0.224, 0.225)}
    job = make_base_job(root, backbone, weights, look, batch_size=BATCH)
    _write_random(backbone, weights)
    job = job.replace(
        module=module,
        options=options,
        head_epochs=0,
        full_epochs=1 if place.is_quick else 2,
        device=place.device,
        n_workers=2 if place.is_quick else os.cpu_count() or 1,
    )
    outcome = Harness(place.work, os.cpu_count() or 1).run(job)
    if "laps" not in outcome:
        return outcome
    return [round(n / lap["wall_s"]) for lap in outcome["laps"] if lap["kind"] in (FULL, HEAD)]


def _write_random(backbone: str, path: Path) -> None:
    from safetensors.torch import save_file
    from torchvision import models

    if not path.exists():
        save_file(models.get_model(backbone, weights=None).state_dict(), path)


def step_rates(device: str, backbone: str, batch: int, n: int = 30) -> tuple[float, float]:
    """Return pictures per second of a learning step in bf16, channels last, and of a fused forward pass."""
    import torch
    from torch.nn.functional import cross_entropy

    from tlgui.engine.models.classifier import build_classifier
    from tlgui.engine.models.fusion import fused_copy

    n = 2 if device == "cpu" else n
    network = build_classifier(backbone, 8, seed=0).to(device).to(memory_format=torch.channels_last)
    network.set_learning(network.block_names)
    network.train()
    images = torch.randn(batch, 3, 224, 224, device=device).to(memory_format=torch.channels_last)
    targets = torch.randint(8, (batch,), device=device)
    optimizer = torch.optim.AdamW(network.parameters(), fused=True)
    fused = fused_copy(network, torch.bfloat16, image=images[:1])

    def learn() -> None:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(device, torch.bfloat16):
            logits = network(images)
        cross_entropy(logits.float(), targets).backward()
        optimizer.step()

    def validate() -> None:
        with torch.inference_mode():
            fused(images.bfloat16())

    return tuple(batch * _times_a_second(work, n, device) for work in (learn, validate))  # type: ignore[return-value]


def inputs_rate(root: Path, n_threads: int) -> int:
    """Return how many random inputs a second the loader makes of pictures that are decoded already."""
    from tlgui.core.config import TrainConfig
    from tlgui.engine.backbones.source import preprocessing_for
    from tlgui.engine.data.batches import InputLoader, InputSpec
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.data.picture_cache import PictureCache
    from tlgui.engine.data.picture_source import PictureSource
    from tlgui.engine.training.loader_factory import _image_transform

    transform = _image_transform(TrainConfig(), preprocessing_for("resnet18"))
    source = PictureSource(PictureCache(4_000_000_000), transform, keeps_pictures=True)
    loader = InputLoader(source, batch_size=BATCH, n_threads=n_threads, on_unreadable=lambda *_: None)
    pictures = scan_folder(root).pictures
    for epoch in range(2):
        started = time.perf_counter()
        for _ in loader.batches([InputSpec(picture, f"{epoch} {i}") for i, picture in enumerate(pictures)]):
            pass
    return round(len(pictures) / (time.perf_counter() - started))


def _times_a_second(work: Any, n: int, device: str) -> float:
    import torch

    wait = torch.cuda.synchronize if device == "cuda" else lambda: None
    for _ in range(3):
        work()
    wait()
    started = time.perf_counter()
    for _ in range(n):
        work()
    wait()
    return n / (time.perf_counter() - started)


def _head_phase(place: Place) -> dict[str, Any]:
    """Time the head phase, features made and then cached: the second run has them."""
    root = place.small()
    choices = {"backbone": "resnet18", "weights": "starter", "schedule": "features", "batch_size": BATCH}
    first = timed_run(place, "head first", root, head_epochs=5, **choices)
    second = timed_run(place, "head second", root, head_epochs=5, seed=0, hidden=128, **choices)
    stepped = timed_run(place, "head stepped", root, head_epochs=5, head_solver="optimizer", **choices)
    return {
        "first, s": [first.seconds, first.epochs_s],
        "features cached, s": [second.seconds, second.epochs_s],
        "features cached, optimizer, s": [stepped.seconds, stepped.epochs_s],
    }
