"""Answers the requests that use a model; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.data.folder import find_pictures
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import LoadModelRequest, PredictionReady, PredictRequest
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.inference.sorting import count_others

_listed: dict[tuple[str, ...], list[Path]] = {}
"""The pictures of a request that makes room for others: they are listed once, however often it goes on."""


@handles(LoadModelRequest)
def _load(request: LoadModelRequest, _context: TaskContext) -> Iterator[PredictionReady]:
    loaded_model(request.model)
    yield from ()


@handles(PredictRequest)
def _predict(request: PredictRequest, context: TaskContext) -> Iterator[PredictionReady]:
    dropped = [Path(path) for path in request.paths]
    if request.paths not in _listed or not request.n_done:
        _listed.clear()
        _listed[request.paths] = find_pictures(dropped)
    paths = _listed[request.paths]
    if not paths:
        return  # a folder without pictures: the task is done, and the page says that there were none
    predictor = loaded_model(request.model)
    for done, prediction in enumerate(predictor.predict(paths[request.n_done :]), start=request.n_done + 1):
        n_others = count_others(dropped, paths) if done == len(paths) else 0
        yield PredictionReady(prediction, done, len(paths), n_others)
        context.check_cancelled()
    _listed.clear()
