"""The learning-rate search that the window asks for: prepared as a run, it tries the head, then the whole network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import CancelledError
from tlgui.core.events import Event, Preparing
from tlgui.core.schedule import Phase, is_head_fitted
from tlgui.core.unfreezing import HEAD
from tlgui.engine.runs.prepare import make_loader_factory, prepare
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.learning_rate_trial import LearningRateTrial, try_learning_rates
from tlgui.engine.training.loader_factory import LoaderFactory

HEAD_STEPS = 100
EVERYTHING_STEPS = 30
"""Each is a batch through the whole network."""
GENTLE = 0.1
"""What makes a whole network learn fastest makes it forget fastest; a part of it keeps what it knew."""

NO_TRIAL = LearningRateTrial((), ())


@dataclass(frozen=True)
class FoundLearningRates:
    """Learning rates that suit; None where the trial showed none, or was stopped."""

    head: float | None
    finetune: float | None
    head_curve: tuple[tuple[float, float], ...] = ()
    """(learning rate, smoothed loss) of each step; empty where no trial was made."""
    finetune_curve: tuple[tuple[float, float], ...] = ()


def find_learning_rates(
    config: TrainConfig,
    dataset: Dataset,
    *,
    on_event: Callable[[Event], None],
    control: Control | None = None,
) -> FoundLearningRates:
    """Try rising rates on the head alone, then on the whole network.

    Args:
        config: backbone, weights, head, optimizer and batch size are read.
        dataset: from scan_folder.
        on_event: called with the progress, as Preparing.
        control: a stop ends the search.

    Raises:
        WeightsMissingError, WeightsMismatchError, DatasetError, DeviceError: as runs.run.train.
    """
    control = control or Control()
    try:
        prepared = prepare(config.replace(exact=False), dataset, on_event=on_event, control=control)
    except CancelledError:
        return FoundLearningRates(None, None)
    context = prepared.context(control, on_event)
    loaders = make_loader_factory(
        prepared.plan, prepared.resolved.preprocessing, context, lambda _picture, _error: None
    )
    try:
        on_event(Preparing("learning rates", 0, 2))
        # A head that is solved takes no steps, so it has no learning rate to look for.
        head = NO_TRIAL if is_head_fitted(config.choices()) else _try(context, loaders, (HEAD,), HEAD_STEPS)
        on_event(Preparing("learning rates", 1, 2))
        everything = _try(context, loaders, context.classifier.block_names, EVERYTHING_STEPS)
        on_event(Preparing("learning rates", 2, 2))
    finally:
        loaders.close()
    if control.should_stop:  # a curve that was cut short says nothing
        return FoundLearningRates(None, None)
    return FoundLearningRates(
        head.suggested, everything.suggested and everything.suggested * GENTLE, head.points, everything.points
    )


def _try(context: TrainingContext, loaders: LoaderFactory, blocks: Sequence[str], n_steps: int) -> LearningRateTrial:
    """Return what rising rates on these blocks came to; an empty trial when a stop came."""
    context.classifier.set_learning(blocks)
    loader = None if context.control.should_stop else loaders.for_phase()
    if loader is None:
        return NO_TRIAL
    phase = Phase("trial", 1, dict.fromkeys(blocks, context.config.head_learning_rate))
    return try_learning_rates(context, loader, phase, n_steps=n_steps)
