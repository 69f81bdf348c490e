"""The first answer after a drop, heatmaps, and the same answers on both devices."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from tlgui.core.run_folder import MODEL
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.heatmap import grad_cam

from .parts import Place, timed_run

N_ANSWERS = 200


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield milliseconds for one picture on the device and on the processor, and how far their answers differ."""
    root = place.real()
    timed_run(place, "answers", root, backbone="resnet18", weights="starter", head_epochs=1, finetune_epochs=1)
    model = place.work / "runs" / "answers" / MODEL
    paths = sorted(root.rglob("*.jpg"))[: 8 if place.is_quick else N_ANSWERS]
    by_device = {}
    for device in dict.fromkeys((place.device, "cpu")):
        predictor = Predictor.load(model, device)
        by_device[device] = [_scores(predictor, path) for path in paths]
        yield f"{device}: ms, p50, p99, first", _milliseconds(predictor, paths)
        yield f"{device}: heatmap ms", _heatmap_ms(predictor, paths[0])
    one, other = by_device[place.device], by_device["cpu"]
    largest = max(abs(a[name] - b[name]) for a, b in zip(one, other, strict=True) for name in a)
    yield "largest difference of a probability", largest


def _scores(predictor: Predictor, path: Path) -> dict[str, float]:
    (answer,) = predictor.predict([path])
    return {score.class_name: score.probability for score in answer.scores}


def _milliseconds(predictor: Predictor, paths: list[Path]) -> list[float]:
    times = []
    for path in paths:
        started = time.perf_counter()
        list(predictor.predict([path]))
        times.append(1000 * (time.perf_counter() - started))
    ordered = sorted(times)
    return [round(value, 1) for value in (ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)], times[0])]


def _heatmap_ms(predictor: Predictor, path: Path) -> float:
    ((_, image),) = predictor.load_pictures([path])
    assert isinstance(image, torch.Tensor)
    for _ in range(2):
        started = time.perf_counter()
        predictor.explain(image, lambda classifier, picture: grad_cam(classifier, picture, 0).cpu())
    return round(1000 * (time.perf_counter() - started), 1)
