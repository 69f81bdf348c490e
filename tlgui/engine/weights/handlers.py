"""Answers the requests about files of weights; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import RecogniseWeightsRequest, WeightsRecognised
from tlgui.engine.weights.resolve import recognise_file


@handles(RecogniseWeightsRequest)
def _recognise(request: RecogniseWeightsRequest, _context: TaskContext) -> Iterator[WeightsRecognised]:
    found = recognise_file(Path(request.path))
    yield WeightsRecognised(request.path, found.backbone, found.sentence)
