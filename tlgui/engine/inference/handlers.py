"""Answers the requests that use a model; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.data.folder import find_pictures
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import LoadModelRequest, PredictionReady, PredictRequest
from tlgui.engine.inference.loaded_model import loaded_model


@handles(LoadModelRequest)
def _load(request: LoadModelRequest, _context: TaskContext) -> Iterator[PredictionReady]:
    loaded_model(request.model)
    yield from ()


@handles(PredictRequest)
def _predict(request: PredictRequest, context: TaskContext) -> Iterator[PredictionReady]:
    paths = find_pictures([Path(path) for path in request.paths])
    if not paths:
        return  # a folder without pictures: the task is done, and the page says that there were none
    predictor = loaded_model(request.model)
    for done, prediction in enumerate(predictor.predict(paths), start=1):
        yield PredictionReady(prediction, done, len(paths))
        context.check_cancelled()
