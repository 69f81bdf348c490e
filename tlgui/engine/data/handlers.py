"""Answers the requests about sample pictures; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.data.samples import Wish, make_samples
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import SamplesProgress, SamplesReady, SamplesRequest


@handles(SamplesRequest)
def _draw_samples(request: SamplesRequest, context: TaskContext) -> Iterator[SamplesReady]:
    samples = make_samples(
        Path(request.folder),
        Wish(request.n_per_class, seed=request.seed),
        seconds=request.seconds,
        on_progress=lambda done, total, path: context.report(SamplesProgress(done, total, str(path))),
        should_stop=lambda: context.control.should_stop,
        on_wait=lambda: context.report(SamplesProgress(0, 0, is_waiting=True)),
    )
    yield SamplesReady(str(samples.dataset_dir), str(samples.held_out[0][0].parent))
