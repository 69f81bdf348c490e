"""Whole runs of each schedule in each precision: accuracies must be equal within noise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .parts import Place, timed_run

SCHEDULES = ("features", "finetune", "gradual")
PRECISIONS = ("fp32", "bf16", "fp16")


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield validation accuracy, loss and seconds of each run."""
    root = place.real()
    epochs = {"head_epochs": 1, "finetune_epochs": 2} if place.is_quick else {"head_epochs": 5, "finetune_epochs": 8}
    precisions = PRECISIONS[:2] if place.device == "cpu" else PRECISIONS
    for schedule in SCHEDULES:
        for precision in precisions:
            name = f"resnet18 {schedule} {precision}"
            yield name, _figures(place, name, root, "resnet18", "starter", schedule, precision, epochs)
    others = [("resnet50", "none")]
    if place.data and (weights := place.data.parent / "mobilenet_v2.pth").exists():
        others.append(("mobilenet_v2", str(weights)))
    for backbone, weights in others:
        for precision in precisions[:1] if place.is_quick else precisions:
            name = f"{backbone} finetune {precision}"
            yield name, _figures(place, name, root, backbone, str(weights), "finetune", precision, epochs)


def _figures(
    place: Place, name: str, root: Any, backbone: str, weights: str, schedule: str, precision: str, epochs: Any
) -> list[Any]:
    run = timed_run(
        place, name, root, backbone=backbone, weights=weights, schedule=schedule, precision=precision, **epochs
    )
    return [run.val_accuracy, run.val_loss, run.seconds, run.device]
