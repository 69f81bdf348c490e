"""Answers the requests about added pictures; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.data.adding import add_pictures, take_back_added
from tlgui.engine.door.adding_requests import AddPicturesRequest, TakeBackAddedRequest
from tlgui.engine.door.correction_requests import CorrectionsKept
from tlgui.engine.door.registry import TaskContext, handles


@handles(AddPicturesRequest)
def _add(request: AddPicturesRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    paths = [Path(path) for path in request.paths]
    added = add_pictures(Path(request.root), paths, request.to, request.class_names)
    yield CorrectionsKept(request.root, len(added))


@handles(TakeBackAddedRequest)
def _take_back(request: TakeBackAddedRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    paths = [Path(path) for path in request.paths] or None
    yield CorrectionsKept(request.root, len(take_back_added(Path(request.root), paths)))
