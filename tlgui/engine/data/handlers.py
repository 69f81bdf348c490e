"""Answers the requests about sample pictures; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.events import SAMPLES_ELSEWHERE, Preparing
from tlgui.engine.data.samples import make_samples
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.requests import SamplesReady, SamplesRequest


@handles(SamplesRequest)
def _draw_samples(request: SamplesRequest, context: TaskContext) -> Iterator[SamplesReady]:
    samples = make_samples(
        Path(request.folder),
        n_per_class=request.n_per_class,
        seed=request.seed,
        on_progress=lambda done, total: context.report(Preparing("samples", done, total)),
        should_stop=lambda: context.control.should_stop,
        on_wait=lambda: context.report(Preparing(SAMPLES_ELSEWHERE, 0, 0)),
    )
    yield SamplesReady(str(samples.dataset_dir), str(samples.held_out[0][0].parent))
