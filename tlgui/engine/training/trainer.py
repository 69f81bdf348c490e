"""The loop: phases of epochs, the best weights kept, every step told as an event, nothing lost on the way."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import accumulate

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.errors import DivergedError
from tlgui.core.events import (
    BatchDone,
    CheckpointSaved,
    EpochDone,
    EpochStarted,
    Event,
    Notice,
    PhaseDone,
    PhaseStarted,
)
from tlgui.core.schedule import Phase
from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.training.best import BestKeeper, WritingPace
from tlgui.engine.training.checkpoint import Checkpoint, on_the_processor, random_state, set_random_state
from tlgui.engine.training.device import Precision, is_out_of_memory
from tlgui.engine.training.epoch import EpochRunner, EpochStats, Learning
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.training.loaders import CachedFeatureLoader, Loader
from tlgui.engine.training.lr_finder import try_learning_rates
from tlgui.engine.training.metrics import EpochMeter
from tlgui.engine.training.optimizers import make_optimizer, make_rate_scheduler

OnEvent = Callable[[Event], None]

STATE_EVERY_S = 120.0
"""Within a long epoch the state is written this often."""
N_CHECK_STEPS = 60
"""Rates tried on the head before it learns."""
SMALLER_RATE = 0.1
"""Every learning rate is multiplied by this once, after the loss was not a number."""


@dataclass(frozen=True)
class StateStore:
    """Where the state of the run goes and comes from."""

    write: Callable[[Checkpoint], None]
    """Has it on disk on return, or has told why not; `n_event_bytes` and `seconds` are filled in there."""
    read: Callable[[], Checkpoint]


@dataclass(frozen=True)
class _Position:
    """Where in a phase the run is."""

    epoch: int
    batch: int = 0
    meter_sums: tuple[float, int, int] = (0.0, 0, 0)
    lowest: float = float("inf")
    n_without_gain: int = 0

    def after(self, done: EpochDone) -> _Position:
        """Return the place at the start of the next epoch."""
        gained = done.val_loss < self.lowest
        return _Position(
            self.epoch + 1,
            lowest=min(self.lowest, done.val_loss),
            n_without_gain=0 if gained else self.n_without_gain + 1,
        )


@dataclass(frozen=True)
class _Steps:
    """What turns gradients into steps within one phase."""

    phase: int
    optimizer: Optimizer
    rates: LambdaLR


class Trainer:
    """Runs the phases of one run on one classifier.

    Args:
        classifier: on its device, weights loaded.
        config: optimizer, rates, batch size, early stop and seed are read.
        n_train: pictures to learn from.
        loaders: makes what each phase learns from.
        runner: runs single passes.
        precision: whose scaler belongs to the state.
        device: where the classifier is.
        control: polled between batches.
        on_event: called in this thread with every event of the phases.
        best: keeps the weights with the lowest validation loss.
        journal: keeps the state of the run.

    Attributes:
        epochs: every finished epoch.
    """

    def __init__(
        self,
        classifier: Classifier,
        config: TrainConfig,
        *,
        n_train: int,
        loaders: LoaderFactory,
        runner: EpochRunner,
        precision: Precision,
        device: torch.device,
        control: Control,
        on_event: OnEvent,
        best: BestKeeper,
        journal: StateStore,
    ) -> None:
        self._classifier = classifier
        self._config = config
        self._n_batches = -(-n_train // config.batch_size)
        self._loader_factory = loaders
        self._runner = runner
        self._precision = precision
        self._device = device
        self._control = control
        self._on_event = on_event
        self._best = best
        self._journal = journal
        self._pace = WritingPace()
        self._state_written_s = time.monotonic()
        self._unwritten: Checkpoint | None = None
        self._rate_factor = 1.0
        self.epochs: list[EpochDone] = []

    def run(self, phases: Sequence[Phase], saved: Checkpoint | None = None) -> None:
        """Run the phases one after the other, each from the best weights of those before.

        Returns early, leaving the last epoch and phase without their end, when a stop was asked for.

        Args:
            phases: all of the run.
            saved: where to go on; None begins.

        Raises:
            DivergedError: the loss became infinite or not a number, again after the rates were lowered.
        """
        first_epochs = list(accumulate((phase.n_epochs for phase in phases), initial=1))
        if saved is not None:
            self.epochs = [EpochDone(**epoch) for epoch in saved.epochs]
            self._rate_factor = saved.rate_factor
            self._runner.pictures_at_a_time = saved.pictures_at_a_time
        for index in range(saved.phase if saved else 0, len(phases)):
            if self._control.should_stop:
                return
            if not self._run_phase(index, phases[index], first_epochs[index], saved):
                return
            saved = None

    def _run_phase(self, index: int, phase: Phase, first_epoch: int, saved: Checkpoint | None) -> bool:
        """Run one phase; False when a stop was asked for."""
        if saved is None:
            self._best.restore()
        self._classifier.set_learning(phase.learning_blocks)
        if saved is None:
            frozen = tuple(name for name in self._classifier.block_names if name not in phase.rates)
            self._on_event(
                PhaseStarted(index, phase.name, phase.n_epochs, phase.learning_blocks, frozen, phase.rates, first_epoch)
            )
        if saved is None:
            self._keep_state(self._make_steps(index, phase), _Position(first_epoch), at_once=True)
        loader = self._loader_factory.for_phase()
        if loader is None:
            return False
        if saved is None and not self._config.exact and phase.learning_blocks == (HEAD,):
            self._check_rate(loader, phase)
        while True:
            try:
                if not self._learn(loader, index, phase, first_epoch, saved):
                    return False
                break
            except DivergedError:
                if self._rate_factor < 1:
                    raise
                saved = self._step_back()
        self._write_best(at_once=True)
        self._on_event(PhaseDone(index))
        return True

    def _learn(self, loader: Loader, index: int, phase: Phase, first_epoch: int, saved: Checkpoint | None) -> bool:
        """Run the epochs of a phase from its start or a saved state; False when a stop was asked for."""
        steps = self._make_steps(index, phase)
        place = self._restore(saved, steps) if saved else _Position(first_epoch)
        while place.epoch < first_epoch + phase.n_epochs and not self._is_stale(place):
            done = self._run_epoch(loader, steps, place)
            if done is None:
                return False
            place = place.after(done)
            self._keep_state(steps, place, at_once=False)
        return True

    def _check_rate(self, loader: Loader, phase: Phase) -> None:
        """Tell when the head's step size is far off; on kept layers the trial takes a moment."""
        if not isinstance(loader, CachedFeatureLoader):
            return
        try:
            trial = try_learning_rates(
                self._classifier, loader, self._config, phase, n_steps=N_CHECK_STEPS, device=self._device
            )
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            return  # the run itself will make do with less
        complaint = trial.complaint(phase.rates[HEAD])
        if complaint:
            self._on_event(Notice("step_size", complaint))

    def _make_steps(self, index: int, phase: Phase) -> _Steps:
        optimizer = make_optimizer(self._config, self._classifier, phase, factor=self._rate_factor)
        rates = make_rate_scheduler(self._config, optimizer, phase.n_epochs * self._n_batches)
        return _Steps(index, optimizer, rates)

    def _is_stale(self, place: _Position) -> bool:
        return self._config.early_stop is not None and place.n_without_gain >= self._config.early_stop

    def _run_epoch(self, loader: Loader, steps: _Steps, place: _Position) -> EpochDone | None:
        """Run one epoch and its validation; None when a stop was asked for."""
        if place.batch == 0:
            self._on_event(EpochStarted(place.epoch, self._n_batches))
        rates_used = {group["block"]: group["lr"] for group in steps.optimizer.param_groups}
        learning = Learning(
            steps.optimizer, steps.rates, self._batch_reporter(steps, place), place.batch, place.meter_sums
        )
        train = self._runner.run(loader.training(place.epoch, place.batch), learning=learning)
        if train.was_stopped:
            return None
        val = self._runner.run(loader.validation(), learning=None)
        if val.was_stopped:
            return None
        _require_number(val)
        done = _epoch_done(place.epoch, steps.phase, train, val, rates_used)
        self.epochs.append(done)
        self._on_event(done)
        if self._best.offer(done):
            self._write_best(at_once=False)
        return done

    def _batch_reporter(self, steps: _Steps, place: _Position) -> Callable[[int, float, EpochMeter], None]:
        def report(batch: int, loss: float, meter: EpochMeter) -> None:
            self._on_event(BatchDone(place.epoch, batch, self._n_batches, loss))
            is_late = time.monotonic() - self._state_written_s > STATE_EVERY_S
            if is_late or self._control.is_paused:
                self._keep_state(steps, replace(place, batch=batch, meter_sums=meter.sums), at_once=True)

        return report

    def _write_best(self, *, at_once: bool) -> None:
        written = self._best.write(at_once=at_once)
        if written is not None:
            self._on_event(CheckpointSaved(written.epoch, written.val_loss))

    def _keep_state(self, steps: _Steps, place: _Position, *, at_once: bool) -> None:
        """Keep the state on disk, or in memory when it was written a moment ago."""
        state = self._state(steps, place)
        if not (at_once or self._pace.is_due):
            # torch hands out the optimizer's own tensors, which the next step changes.
            self._unwritten = replace(state, optimizer=copy.deepcopy(state.optimizer))
            return
        started = time.monotonic()
        self._write_best(at_once=True)  # a state is of use only with the best weights it speaks of
        self._journal.write(state)
        self._pace.note(started)
        self._state_written_s = time.monotonic()
        self._unwritten = None

    def _state(self, steps: _Steps, place: _Position) -> Checkpoint:
        return Checkpoint(
            phase=steps.phase,
            epoch=place.epoch,
            batch=place.batch,
            network=on_the_processor(self._classifier.learning_state()),
            optimizer=steps.optimizer.state_dict(),
            rates=steps.rates.state_dict(),
            scaler=self._precision.scaler.state_dict(),
            random_state=random_state(self._device),
            meter=place.meter_sums,
            lowest_of_phase=place.lowest,
            n_without_gain=place.n_without_gain,
            epochs=[asdict(epoch) for epoch in self.epochs],
            best_epoch=self._best.done.epoch if self._best.done else None,
            n_event_bytes=0,
            rate_factor=self._rate_factor,
            pictures_at_a_time=self._runner.pictures_at_a_time,
            seconds=0.0,
        )

    def _restore(self, saved: Checkpoint, steps: _Steps) -> _Position:
        """Take over a saved state; rates that were lowered since stay lowered."""
        self._classifier.load_state_dict(saved.network, strict=False)
        steps.optimizer.load_state_dict(saved.optimizer)
        steps.rates.load_state_dict(saved.rates)
        if saved.scaler:
            self._precision.scaler.load_state_dict(saved.scaler)
        set_random_state(saved.random_state, self._device)
        factor = self._rate_factor / saved.rate_factor
        steps.rates.base_lrs = [rate * factor for rate in steps.rates.base_lrs]
        for group in steps.optimizer.param_groups:
            group["lr"] *= factor
            group["initial_lr"] *= factor
        return _Position(saved.epoch, saved.batch, saved.meter, saved.lowest_of_phase, saved.n_without_gain)

    def _step_back(self) -> Checkpoint:
        """Return the last good state after the loss was not a number; from now on all rates are smaller."""
        saved = self._unwritten or self._journal.read()
        self.epochs = [epoch for epoch in self.epochs if epoch.epoch < saved.epoch]
        self._rate_factor *= SMALLER_RATE
        self._on_event(
            Notice(
                "rate_lowered",
                "The loss was no longer a number. The run went back to its last good state "
                "and goes on with steps a tenth of the size.",
            )
        )
        return saved


def _require_number(val: EpochStats) -> None:
    """Refuse validation figures that no other epoch can be compared with.

    Raises:
        DivergedError: the validation loss is infinite or not a number.
    """
    if not math.isfinite(val.loss):
        raise DivergedError(
            "The validation loss became infinite or not a number.",
            hint="Start again with a smaller step size (learning rate); the best model so far is kept.",
        )


def _epoch_done(epoch: int, phase: int, train: EpochStats, val: EpochStats, rates: dict[str, float]) -> EpochDone:
    seconds = train.seconds + val.seconds
    return EpochDone(
        epoch=epoch,
        phase=phase,
        train_loss=train.loss,
        train_accuracy=train.accuracy,
        val_loss=val.loss,
        val_accuracy=val.accuracy,
        rate_head=rates.get(HEAD, 0.0),
        rate_base=max((rate for block, rate in rates.items() if block != HEAD), default=0.0),
        pictures_per_s=(train.n + val.n) / seconds if seconds > 0 else 0.0,
        seconds=seconds,
    )
