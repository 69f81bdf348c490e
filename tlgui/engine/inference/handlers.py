"""Answers the requests that use a model; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from tlgui.engine.data.folder import find_pictures
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import PredictionReady, PredictRequest
from tlgui.engine.inference.predictor import Predictor


@handles(PredictRequest)
def _predict(request: PredictRequest, context: TaskContext) -> Iterator[PredictionReady]:
    paths = find_pictures([Path(path) for path in request.paths])
    if not paths:
        return  # a folder without pictures: the task is done, and the page says that there were none
    predictor = _load(request.model, Path(request.model).stat().st_mtime_ns if Path(request.model).exists() else 0)
    for done, prediction in enumerate(predictor.predict(paths), start=1):
        yield PredictionReady(prediction, done, len(paths))
        context.check_cancelled()


@lru_cache(maxsize=1)
def _load(model: str, _mtime_ns: int) -> Predictor:
    """Return the model, kept loaded from one drop to the next as long as its file stays the same."""
    return Predictor.load(Path(model))
