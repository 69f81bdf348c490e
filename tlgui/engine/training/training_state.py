"""The position and the steps of a training between two batches, to a checkpoint and back."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from torch import Tensor
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from tlgui.core.errors import RunFolderError
from tlgui.core.events import EpochDone
from tlgui.core.messages import say
from tlgui.core.schedule import Phase
from tlgui.engine.training.answers import ScoresStore
from tlgui.engine.training.checkpoint import Checkpoint, on_the_processor, random_state, set_random_state
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.optimizers import make_optimizer, make_rate_scheduler, rate_curve
from tlgui.engine.training.weight_average import WeightAverage, make_weight_average

NAMES_IN_OPTIMIZER = {"step", "exp_avg", "exp_avg_sq", "momentum_buffer"}
"""Of Adam, AdamW and SGD: a count of steps, and means of the parameter's shape."""


@dataclass(frozen=True)
class StateStore:
    """Where the state of the run is written to and read from, and where the answers of its epochs go."""

    write: Callable[[Checkpoint], bool]
    """Has it on disk and returns True, or has reported why not; `n_event_bytes` and `seconds` are filled in there."""
    read: Callable[[], Checkpoint]
    """Returns the state written last."""
    answers: ScoresStore


@dataclass(frozen=True)
class Position:
    """Where in a phase the run is."""

    epoch: int
    batch: int = 0
    meter_sums: tuple[float, int, int] = (0.0, 0, 0)
    lowest: float = float("inf")
    n_without_gain: int = 0

    def after(self, done: EpochDone) -> Position:
        """Return the position at the start of the next epoch."""
        gained = done.val_loss < self.lowest
        return Position(
            self.epoch + 1,
            lowest=min(self.lowest, done.val_loss),
            n_without_gain=0 if gained else self.n_without_gain + 1,
        )


@dataclass(frozen=True)
class Steps:
    """What turns gradients into steps within one phase."""

    phase: int
    """Index of the phase."""
    optimizer: Optimizer
    rates: LambdaLR
    average: WeightAverage | None
    """Of what they have led to; it is what the epochs of the phase are judged by."""

    def averaged(self) -> AbstractContextManager[None]:
        """Give the classifier the average for a while, where there is one."""
        return nullcontext() if self.average is None else self.average.in_place()


@dataclass(frozen=True)
class Progress:
    """The progress of a training, apart from its weights."""

    epochs: tuple[EpochDone, ...] = ()
    best_epoch: int | None = None
    rate_factor: float = 1.0
    """On every learning rate; less after the loss was not a number."""
    pictures_at_a_time: int | None = None
    steered_phases: tuple[Phase, ...] = ()
    """All of the run where the person has steered it, else none."""


def make_steps(context: TrainingContext, index: int, phase: Phase, *, n_batches: int, rate_factor: float) -> Steps:
    """Return the steps of a phase at its start.

    Args:
        context: config and classifier are read.
        index: of the phase.
        phase: with the learning rate of each block.
        n_batches: in an epoch.
        rate_factor: on every learning rate.
    """
    optimizer = make_optimizer(context.config, context.classifier, phase, factor=rate_factor)
    rates = make_rate_scheduler(context.config, optimizer, phase.n_epochs * n_batches)
    return Steps(index, optimizer, rates, make_weight_average(context.config, context.classifier, phase))


def follow_phase(context: TrainingContext, steps: Steps, phase: Phase, *, n_batches: int, rate_factor: float) -> None:
    """Let steps in the middle of a phase follow what it has become, from the next one on.

    They end up where steps made anew with `make_steps` and set by `restore` would, so that a run that
    goes on from a state takes the same way.

    Args:
        context: config is read.
        steps: of the phase.
        phase: with the same blocks, and its new rates and number of epochs.
        n_batches: in an epoch.
        rate_factor: on every learning rate.
    """
    groups, scheduler = steps.optimizer.param_groups, steps.rates
    curve = rate_curve(context.config, phase.n_epochs * n_batches)
    scheduler.lr_lambdas = [curve] * len(groups)
    scheduler.base_lrs = [phase.rates[group["block"]] * rate_factor for group in groups]
    for group, base in zip(groups, scheduler.base_lrs, strict=True):
        group["initial_lr"] = base
        group["lr"] = base * curve(scheduler.last_epoch)


def to_checkpoint(context: TrainingContext, steps: Steps, position: Position, progress: Progress) -> Checkpoint:
    """Return the state of a training; the optimizer's tensors in it are those that the next step changes."""
    return Checkpoint(
        phase=steps.phase,
        epoch=position.epoch,
        batch=position.batch,
        network=on_the_processor(context.classifier.learning_state()),
        optimizer=steps.optimizer.state_dict(),
        rates=steps.rates.state_dict(),
        scaler=context.precision.scaler.state_dict(),
        random_state=random_state(context.device),
        meter=position.meter_sums,
        lowest_of_phase=position.lowest,
        n_without_gain=position.n_without_gain,
        epochs=[asdict(epoch) for epoch in progress.epochs],
        best_epoch=progress.best_epoch,
        n_event_bytes=0,
        rate_factor=progress.rate_factor,
        pictures_at_a_time=progress.pictures_at_a_time,
        phases=[asdict(phase) for phase in progress.steered_phases],
        average=on_the_processor(steps.average.state()) if steps.average else {},
        n_averaged=steps.average.n_steps if steps.average else 0,
        seconds=0.0,
    )


def restore(context: TrainingContext, saved: Checkpoint, steps: Steps, *, rate_factor: float) -> Position:
    """Load a saved state into classifier and steps, and return its position.

    Args:
        context: its classifier, scaler and random numbers are set to those of the state.
        saved: of the same phase.
        steps: are set to those of the state.
        rate_factor: the present one; where it is lower than the state's, the rates are lowered accordingly.

    Raises:
        RunFolderError: it is of other choices.
    """
    try:
        _load(context, saved, steps)
    except (RuntimeError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise RunFolderError(
            say("training.the_saved_state_of_the_run_2"),
            hint=say("training.start_the_run_again_the_best"),
        ) from error
    lowered = rate_factor / saved.rate_factor
    # The state brings the rates of then back, also where the run has lowered them since.
    steps.rates.base_lrs = [rate * lowered for rate in steps.rates.base_lrs]
    for group in steps.optimizer.param_groups:
        group["lr"] *= lowered
        group["initial_lr"] *= lowered
    return Position(saved.epoch, saved.batch, saved.meter, saved.lowest_of_phase, saved.n_without_gain)


def require_fitting(wanted: Mapping[str, Tensor], given: Mapping[str, Tensor], path: Path | None = None) -> None:
    """Refuse weights of another network than that of the run.

    Raises:
        RunFolderError: a tensor is missing, too many, or of another shape.
    """
    if {name: value.shape for name, value in wanted.items()} != {name: value.shape for name, value in given.items()}:
        raise RunFolderError(
            say("training.the_saved_weights_of_the_run"),
            hint=say("training.start_the_run_again"),
            path=path,
        )


def _load(context: TrainingContext, saved: Checkpoint, steps: Steps) -> None:
    if not 0 < saved.rate_factor <= 1:
        raise ValueError("rate factor")
    require_fitting(context.classifier.learning_state(), saved.network)
    _check_kinds(steps.rates.state_dict(), saved.rates)
    _check_kinds(steps.optimizer.state_dict()["param_groups"], saved.optimizer["param_groups"])
    # Not strict: only the blocks that learn are in the state.
    context.classifier.load_state_dict(saved.network, strict=False)
    steps.optimizer.load_state_dict(saved.optimizer)
    _check_optimizer(steps.optimizer)
    steps.rates.load_state_dict(saved.rates)
    if steps.average is not None:
        steps.average.take_over(saved.average, saved.n_averaged)
    if saved.scaler:
        context.precision.scaler.load_state_dict(saved.scaler)
    set_random_state(saved.random_state, context.device)


def _check_kinds(wanted: Any, given: Any) -> None:
    """Raise ValueError where values that torch takes over unseen are of another kind than those of now.

    Keys that only one of them has belong to another version of torch.
    """
    if isinstance(wanted, dict) and isinstance(given, dict):
        for key in wanted.keys() & given.keys():
            _check_kinds(wanted[key], given[key])
    elif isinstance(wanted, list | tuple) and isinstance(given, list | tuple) and len(wanted) == len(given):
        for one, other in zip(wanted, given, strict=True):
            _check_kinds(one, other)
    elif not _is_same_kind(wanted, given):
        raise ValueError("kind of value")


def _is_same_kind(wanted: Any, given: Any) -> bool:
    if wanted is None or isinstance(wanted, bool):
        return given is None or isinstance(given, bool)
    if isinstance(wanted, int | float):
        return isinstance(given, int | float) and not isinstance(given, bool) and math.isfinite(given)
    return isinstance(given, type(wanted))


def _check_optimizer(optimizer: Optimizer) -> None:
    """Raise ValueError for a state that torch would take over and fail with at the first step."""
    for parameter, values in optimizer.state.items():
        if not values.keys() <= NAMES_IN_OPTIMIZER:
            raise ValueError("names in the optimizer's state")
        for name, value in values.items():
            is_unset = value is None and name == "momentum_buffer"  # of SGD before its second step
            if not is_unset and not _is_state_of(parameter, name, value):
                raise ValueError("value in the optimizer's state")


def _is_state_of(parameter: Tensor, name: str, value: object) -> bool:
    if not isinstance(value, Tensor) or not value.is_floating_point():
        return False
    return value.dim() == 0 if name == "step" else value.shape == parameter.shape
