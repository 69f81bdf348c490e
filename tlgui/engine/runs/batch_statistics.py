"""Batch-norm statistics of the run's own pictures, saved so that the next run on them has them at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from torch import Tensor

from tlgui import paths
from tlgui.core.dataset import Picture
from tlgui.core.events import Preparing
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.batch_norm import SavedStatistics, reestimate_batch_norm
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.training.loaders import require_some

N_PICTURES = 128
"""Batch-norm statistics are taken from so many training pictures; the exact mode takes all."""


def estimate_batch_statistics(
    plan: RunPlan, preprocessing: Preprocessing, context: TrainingContext, loaders: LoaderFactory
) -> None:
    """Give batch norms the statistics of these pictures, saved ones where a run before had the same.

    Raises:
        DatasetError: none of the pictures can be read any more.
    """
    train = plan.split.train
    chosen = train[:: 1 if plan.config.exact else max(1, len(train) // N_PICTURES)]
    contents = [*plan.hashes_of(chosen), str(preprocessing), plan.precision_plan.learning]
    saved = SavedStatistics(paths.cache_dir() / "statistics", context.classifier, contents)
    if not plan.config.exact and saved.load():
        return
    n_seen = _reestimate(chosen, context, loaders)
    if context.control.should_stop:
        return
    require_some(chosen[:n_seen], "training")
    if n_seen == len(chosen):  # else the next run would take them for those of all these pictures
        saved.save()


def _reestimate(chosen: Sequence[Picture], context: TrainingContext, loaders: LoaderFactory) -> int:
    """Estimate the statistics; return on how many pictures, fewer after a stop or where some are gone."""
    n_seen = 0

    def counted() -> Iterator[Tensor]:
        nonlocal n_seen
        for images in loaders.exact_inputs(chosen):
            if not context.may_go_on():
                return
            yield images
            n_seen += len(images)
            if n_seen < len(chosen):
                context.emit(Preparing("batch statistics", n_seen, len(chosen)))

    context.emit(Preparing("batch statistics", 0, len(chosen)))
    n_layers = reestimate_batch_norm(context.classifier, counted(), autocast=context.precision.autocast)
    context.emit(Preparing("batch statistics", len(chosen), len(chosen)))
    return n_seen if n_layers else len(chosen)  # without batch norms there is nothing to see
