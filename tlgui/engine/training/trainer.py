"""The loop: phases of epochs, the best weights kept, every step reported as an event, nothing lost on the way."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from tlgui.core.errors import DivergedError
from tlgui.core.events import (
    BatchDone,
    CheckpointSaved,
    EpochDone,
    EpochStarted,
    Notice,
    PhaseDone,
    PhaseStarted,
)
from tlgui.core.messages import say
from tlgui.core.schedule import Phase, is_head_fitted
from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.training.best_keeper import BestKeeper, WritingPace
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.device import is_out_of_memory
from tlgui.engine.training.epoch import EpochRunner, EpochStats, Learning
from tlgui.engine.training.head_solver import N_PARTS, HeadSolver, make_head_solver
from tlgui.engine.training.learning_rate_trial import try_learning_rates
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.training.loaders import CachedFeatureLoader, ImageLoader, Loader, require_some
from tlgui.engine.training.metrics import EpochMeter
from tlgui.engine.training.run_schedule import RunSchedule
from tlgui.engine.training.training_state import (
    Position,
    Progress,
    StateStore,
    Steps,
    follow_phase,
    make_steps,
    restore,
    to_checkpoint,
)

STATE_EVERY_S = 120.0
"""Within a long epoch the state is written this often."""
N_CHECK_STEPS = 60
"""Rates tried on the head before it learns."""
SMALLER_RATE = 0.1
"""Every learning rate is multiplied by this once, after the loss was not a number."""


def phase_started(classifier: Classifier, index: int, phase: Phase, first_epoch: int) -> PhaseStarted:
    """Return the event that reports the start of a phase.

    Args:
        classifier: whose other blocks are frozen.
        index: of the phase.
        phase: with the learning rate of each block that learns.
        first_epoch: its number, counted over the run.
    """
    frozen = tuple(name for name in classifier.block_names if name not in phase.rates)
    return PhaseStarted(index, phase.name, phase.n_epochs, phase.learning_blocks, frozen, phase.rates, first_epoch)


class Trainer:
    """Runs the phases of one run on one classifier.

    Args:
        context: whose classifier learns.
        n_train: pictures to learn from.
        loaders: makes what each phase learns from.
        runner: runs single epochs.
        best: keeps the weights with the lowest validation loss.
        states: keeps the state of the run, and what each epoch answered to the validation pictures.

    Attributes:
        epochs: every finished epoch.
    """

    def __init__(
        self,
        context: TrainingContext,
        *,
        n_train: int,
        loaders: LoaderFactory,
        runner: EpochRunner,
        best: BestKeeper,
        states: StateStore,
    ) -> None:
        self._context = context
        self._classifier = context.classifier
        self._n_batches = -(-n_train // context.config.batch_size)
        self._loaders = loaders
        self._runner = runner
        self._best = best
        self._states = states
        self._pace = WritingPace()
        self._state_written_s = time.monotonic()
        self._unwritten: Checkpoint | None = None
        self._rate_factor = 1.0
        self._solver: HeadSolver | None = None
        self._schedule = RunSchedule(context, (), is_steered=False)
        self._position = Position(1)
        """At the start of the epoch under way."""
        self.epochs: list[EpochDone] = []

    def run(self, phases: Sequence[Phase], saved: Checkpoint | None = None) -> None:
        """Run the phases one after the other, each from the best weights of those before.

        Returns early, leaving the last epoch and phase without their end, when a stop was asked for.

        Args:
            phases: all of the run, as its choices plan them; a state of a run that was steered has its own.
            saved: the state to continue from; None starts at the beginning.

        Raises:
            DivergedError: a loss became infinite or not a number, again after the rates were lowered.
            DatasetError: no picture of a subset can be read any more.
        """
        is_steered = saved is not None and bool(saved.phases)
        known = saved.steered_phases if saved is not None and is_steered else phases
        self._schedule = RunSchedule(self._context, known, is_steered=is_steered)
        if saved is not None:
            self.epochs = [EpochDone(**epoch) for epoch in saved.epochs]
            self._rate_factor = saved.rate_factor
            self._runner.pictures_at_a_time = saved.pictures_at_a_time
        index = saved.phase if saved else 0
        while index < len(self._schedule.phases):  # asked anew each time: the run may be steered meanwhile
            if self._context.control.should_stop or not self._run_phase(index, saved):
                return
            self._follow_first()
            saved = None  # only the phase that was broken off goes on from the state; those after it simply begin
            index += 1

    def _run_phase(self, index: int, saved: Checkpoint | None) -> bool:
        """Run one phase; False when a stop was asked for."""
        phase = self._schedule.phases[index]
        if saved is None:
            self._begin_phase(index)
        else:  # it began before the interruption, and its weights are those of the state
            self._classifier.set_learning(phase.learning_blocks)
        loader = self._loaders.for_phase()
        if loader is None:
            return False
        if self._costs_little(loader, phase):  # less than it would to share it out
            return self._context.ranks.on_first(lambda: self._learn_phase(loader, index, saved))
        return self._learn_phase(loader, index, saved)

    def _costs_little(self, loader: Loader, phase: Phase) -> bool:
        """Return whether only the head learns, from features that are there once and for all."""
        keeps_features = isinstance(loader, CachedFeatureLoader) or is_head_fitted(self._context.config.choices())
        return phase.learning_blocks == (HEAD,) and keeps_features and not isinstance(loader, ImageLoader)

    def _learn_phase(self, loader: Loader, index: int, saved: Checkpoint | None) -> bool:
        """Learn in one phase that has begun; False when a stop was asked for."""
        phase = self._schedule.phases[index]
        self._solver = make_head_solver(self._context, loader, phase)
        # A run that goes on was checked when it began. With layers of the base learning, the trial would cost epochs.
        is_checked = self._solver is None and phase.learning_blocks == (HEAD,)
        if saved is None and is_checked and not self._context.config.exact:
            self._check_rate(loader, phase)
        if not self._learn_or_step_back(loader, index, saved):
            return False
        # The next phase starts from the best weights, and their file may lag behind while epochs are quick.
        self._write_best(at_once=True)
        self._context.emit(PhaseDone(index))
        return True

    def _follow_first(self) -> None:
        """Let every process know what the first one may have done alone."""
        told = self._context.ranks.on_first(lambda: (self._schedule.state(), self._rate_factor))
        schedule, self._rate_factor = told
        self._schedule.take_over(*schedule)

    def _begin_phase(self, index: int) -> None:
        """Go back to the best weights, report the phase, and have a state on disk that begins with it."""
        phase, first_epoch = self._schedule.phases[index], self._schedule.first_epoch(index)
        self._best.restore()
        self._context.ranks.hand_out(self._classifier.state_dict())
        self._classifier.set_learning(phase.learning_blocks)
        self._context.emit(phase_started(self._classifier, index, phase, first_epoch))
        # Before the first step: a kill from here on finds a state of this phase, never one that its events contradict.
        self._keep_state(self._make_steps(index), Position(first_epoch), at_once=True)

    def _learn_or_step_back(self, loader: Loader, index: int, saved: Checkpoint | None) -> bool:
        """Run the epochs, once more from the last good state when a loss is not a number; False after a stop."""
        while True:
            try:
                return self._learn(loader, index, saved)
            except DivergedError:
                if self._rate_factor < 1:
                    raise  # rates a tenth as large still diverged: a hundredth would only hide what is wrong
                saved = self._step_back()

    def _learn(self, loader: Loader, index: int, saved: Checkpoint | None) -> bool:
        """Run the epochs of a phase from its start or a saved state; False when a stop was asked for."""
        steps = self._make_steps(index)
        self._position = Position(self._schedule.first_epoch(index))
        if saved is not None:
            self._position = restore(self._context, saved, steps, rate_factor=self._rate_factor)
        # A phase ends where the next one would begin, which steering moves.
        while self._position.epoch < self._schedule.first_epoch(index + 1) and not self._is_stale(self._position):
            done = self._run_epoch(loader, steps, self._position)
            if done is None:
                return False
            self._position = self._position.after(done)
            # The solver has no state within an epoch: a pause comes between two, with what has been done on disk.
            is_wanted = bool(self._solver) and self._context.control.should_keep_state
            self._keep_state(steps, self._position, at_once=is_wanted)
            self._steer(steps, done.epoch)
            if self._solver is not None and not self._context.may_go_on():
                return False
        return True

    def _check_rate(self, loader: Loader, phase: Phase) -> None:
        """Say when the head's learning rate is far off; on cached features the trial takes a moment."""
        if not isinstance(loader, CachedFeatureLoader):
            return
        try:
            trial = try_learning_rates(self._context, loader, phase, n_steps=N_CHECK_STEPS)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            return  # the run itself will make do with less
        complaint = trial.complaint(phase.rates[HEAD])
        if complaint:
            self._context.emit(Notice("step_size", complaint))

    def _steer(self, steps: Steps, epoch: int, so_far: Position | None = None) -> None:
        """Make the changes that the person asked for, each on disk before anything more is learned.

        Args:
            steps: of the phase under way.
            epoch: under way, or just over.
            so_far: where in that epoch the run is; None between two.
        """
        index = steps.phase
        n_begun = epoch - self._schedule.first_epoch(index) + 1
        for steer in self._schedule.take_steers(index, n_begun, is_fitted=self._solver is not None):
            if steer.action == "more_epochs":  # who asks for more does not want the phase to end early
                self._position = replace(self._position, n_without_gain=0)
            phase = self._schedule.phases[index]
            follow_phase(self._context, steps, phase, n_batches=self._n_batches, rate_factor=self._rate_factor)
            position = self._position
            if so_far is not None:
                position = replace(position, batch=so_far.batch, meter_sums=so_far.meter_sums)
            self._keep_state(steps, position, at_once=True)

    def _make_steps(self, index: int) -> Steps:
        phase = self._schedule.phases[index]
        return make_steps(self._context, index, phase, n_batches=self._n_batches, rate_factor=self._rate_factor)

    def _is_stale(self, position: Position) -> bool:
        early_stop = self._context.config.early_stop
        return early_stop is not None and position.n_without_gain >= early_stop

    def _run_epoch(self, loader: Loader, steps: Steps, position: Position) -> EpochDone | None:
        """Run one epoch and its validation; None when a stop was asked for."""
        # Before the epoch: the scheduler moves the rates after every batch.
        rates_used = {group["block"]: group["lr"] for group in steps.optimizer.param_groups}
        if self._solver is not None:
            rates_used = {}
            train = self._solve(self._solver, position)
        else:
            train = self._step_through(loader, steps, position)
        if train.was_stopped:
            return None
        with steps.averaged():
            return self._judge(loader, steps.phase, position.epoch, train, rates_used)

    def _judge(
        self, loader: Loader, phase: int, epoch: int, train: EpochStats, rates: dict[str, float]
    ) -> EpochDone | None:
        """Validate the weights as they are, report the epoch and keep it if it is the best; None after a stop."""
        validation, meter = loader.validation(), self._states.answers.meter(self._context.device)
        val = self._runner.run(validation, learning=None, meter=meter)
        if val.was_stopped:
            return None
        _require_number(val)
        require_some(range(val.n), "validation")
        # Before the event: an epoch that a reader knows of has its answers on disk, unless the disk is full.
        self._states.answers.keep(epoch, validation.pictures, meter, self._context.ranks)
        done = _epoch_done(epoch, phase, train, val, rates)
        self.epochs.append(done)
        self._context.emit(done)
        if self._best.offer(done):
            self._write_best(at_once=False)
        return done

    def _solve(self, solver: HeadSolver, position: Position) -> EpochStats:
        self._context.emit(EpochStarted(position.epoch, N_PARTS))
        return solver.run_epoch(
            lambda part, loss: self._context.emit(BatchDone(position.epoch, part, N_PARTS, loss)),
        )

    def _step_through(self, loader: Loader, steps: Steps, position: Position) -> EpochStats:
        """Step once through the batches of an epoch, from where it was broken off."""
        if position.batch == 0:
            self._context.emit(EpochStarted(position.epoch, self._n_batches))
        on_batch = self._batch_reporter(steps, position)
        learning = Learning(
            steps.optimizer, steps.rates, steps.average, on_batch, position.batch, position.meter_sums
        )  # fmt: skip
        return self._runner.run(loader.training(position.epoch, position.batch), learning=learning)

    def _batch_reporter(self, steps: Steps, position: Position) -> Callable[[int, float, EpochMeter], None]:
        def report(batch: int, loss: float, meter: EpochMeter) -> None:
            self._context.emit(BatchDone(position.epoch, batch, self._n_batches, loss))
            self._context.control.agree()
            so_far = replace(self._position, batch=batch, meter_sums=meter.sums)
            is_late = time.monotonic() - self._state_written_s > STATE_EVERY_S
            if is_late or self._context.control.should_keep_state:
                self._keep_state(steps, so_far, at_once=True)
            self._steer(steps, position.epoch, so_far)

        return report

    def _write_best(self, *, at_once: bool) -> None:
        written = self._best.write(at_once=at_once)
        if written is not None:
            self._context.emit(CheckpointSaved(written.epoch, written.val_loss))

    def _keep_state(self, steps: Steps, position: Position, *, at_once: bool) -> None:
        """Keep the state on disk, or in memory when it was written a moment ago or cannot be written."""
        if not self._context.ranks.is_first:
            return
        state = to_checkpoint(self._context, steps, position, self._progress())
        if (at_once or self._pace.is_due) and self._write_state(state):
            self._unwritten = None
            return
        # torch hands out the optimizer's own tensors, which the next step changes.
        self._unwritten = replace(state, optimizer=copy.deepcopy(state.optimizer))

    def _write_state(self, state: Checkpoint) -> bool:
        started = time.monotonic()
        self._write_best(at_once=True)  # a state is of use only with the best weights it speaks of
        is_written = self._states.write(state)
        self._pace.note(started)
        self._state_written_s = time.monotonic()
        return is_written

    def _progress(self) -> Progress:
        best_epoch = self._best.done.epoch if self._best.done else None
        return Progress(
            tuple(self.epochs),
            best_epoch,
            self._rate_factor,
            self._runner.pictures_at_a_time,
            self._schedule.steered_phases,
        )

    def _step_back(self) -> Checkpoint:
        """Return the last good state after a loss was not a number; from now on all rates are smaller."""
        # One in memory is newer than that on disk: each write that succeeds drops it.
        saved = self._context.ranks.on_first(lambda: self._unwritten or self._states.read())
        # Those after the state are learned again, and must not count twice.
        self.epochs = [epoch for epoch in self.epochs if epoch.epoch < saved.epoch]
        self._rate_factor *= SMALLER_RATE
        self._context.emit(
            Notice(
                "rate_lowered",
                say("training.the_loss_was_no_longer_a"),
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
            say("training.the_validation_loss_became_infinite_or"),
            hint=say("training.start_again_with_a_smaller_step"),
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
