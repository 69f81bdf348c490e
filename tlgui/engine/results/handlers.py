"""Answers the requests that explain a model's answers; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.errors import PictureError
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import HeatmapReady, HeatmapRequest
from tlgui.engine.inference.loaded_model import loaded_model


@handles(HeatmapRequest)
def _heatmap(request: HeatmapRequest, context: TaskContext) -> Iterator[HeatmapReady]:
    from tlgui.engine.results.heatmap import grad_cam  # late: most sessions never ask for one

    predictor = loaded_model(request.model)
    ((_, image),) = predictor.load_pictures([Path(request.path)])
    if isinstance(image, PictureError):
        raise image
    context.check_cancelled()
    heat = predictor.explain(image, lambda classifier, on_device: grad_cam(classifier, on_device, request.class_index))
    rows = tuple(tuple(row) for row in heat.tolist())
    seen_part = predictor.seen_part_of(Path(request.path))
    yield HeatmapReady(request.path, request.class_index, rows, seen_part, predictor.is_squashed)
