"""Answers the requests about pictures and classes; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.cleaned_copy import CopyProgress, write_cleaned_copy
from tlgui.core.corrections import read_labels
from tlgui.core.events import Preparing
from tlgui.engine.data.correcting import correct, go_back, rename_class, split_class, take_back, take_back_of
from tlgui.engine.door.correction_requests import (
    CleanedCopyReady,
    CleanedCopyRequest,
    CorrectionsKept,
    CorrectRequest,
    GoBackRequest,
    RenameClassRequest,
    TakeBackRequest,
)
from tlgui.engine.door.registry import TaskContext, handles


@handles(CorrectRequest)
def _correct(request: CorrectRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    decide = split_class if request.is_new else correct
    decide(Path(request.root), [Path(path) for path in request.paths], request.to, request.class_names)
    yield _kept(request.root)


@handles(TakeBackRequest)
def _take_back(request: TakeBackRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    root, paths = Path(request.root), [Path(path) for path in request.paths]
    if paths:
        take_back_of(root, paths)
    else:
        take_back(root, request.n)
    yield _kept(request.root)


@handles(RenameClassRequest)
def _rename(request: RenameClassRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    rename_class(Path(request.root), request.name, request.to, request.class_names)
    yield _kept(request.root)


@handles(GoBackRequest)
def _go_back(request: GoBackRequest, _context: TaskContext) -> Iterator[CorrectionsKept]:
    go_back(Path(request.root), request.n)
    yield _kept(request.root)


@handles(CleanedCopyRequest)
def _copy(request: CleanedCopyRequest, context: TaskContext) -> Iterator[CleanedCopyReady]:
    progress = CopyProgress()
    for progress in write_cleaned_copy(request.dataset, Path(request.into)):
        context.report(Preparing("cleaned copy", progress.done, progress.total))
        context.check_cancelled()
    yield CleanedCopyReady(request.into, progress.done, progress.n_renamed)


def _kept(root: str) -> CorrectionsKept:
    labels = read_labels(Path(root))
    words = [steps[-1].words if steps else None for steps in (labels.done, labels.undone)]
    return CorrectionsKept(root, len(labels.corrections), *words)
