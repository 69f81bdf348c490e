"""Answers the requests about single pictures; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.data.correcting import correct, take_back, take_back_of
from tlgui.engine.door.correction_requests import CorrectionsKept, CorrectRequest, TakeBackRequest
from tlgui.engine.door.registry import TaskContext, handles


@handles(CorrectRequest)
def _correct(request: CorrectRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    kept = correct(Path(request.root), [Path(path) for path in request.paths], request.to, request.class_names)
    yield CorrectionsKept(request.root, len(kept))


@handles(TakeBackRequest)
def _take_back(request: TakeBackRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    root, paths = Path(request.root), [Path(path) for path in request.paths]
    kept = take_back_of(root, paths) if paths else take_back(root, request.n)
    yield CorrectionsKept(request.root, len(kept))
