"""The loop: phases of epochs, the best weights kept, every step told as an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from tlgui.engine.data.batches import BatchLoader, Transform
from tlgui.engine.data.dataset import Picture
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.thawing import HEAD
from tlgui.engine.training.config import TrainConfig
from tlgui.engine.training.control import Control
from tlgui.engine.training.epoch import Batches, EpochRunner, EpochStats, Learning
from tlgui.engine.training.events import (
    BatchDone,
    CheckpointSaved,
    EpochDone,
    EpochStarted,
    Event,
    PhaseDone,
    PhaseStarted,
)
from tlgui.engine.training.optimizers import make_optimizer, make_rate_scheduler
from tlgui.engine.training.schedule import Phase

OnEvent = Callable[[Event], None]
SaveBest = Callable[[Classifier, EpochDone], None]


@dataclass(frozen=True)
class TrainingSets:
    """The pictures of a run and how they are shown to the network."""

    train: Sequence[Picture]
    val: Sequence[Picture]
    train_transform: Transform
    val_transform: Transform


class Trainer:
    """Runs the phases of one run on one classifier.

    Args:
        classifier: on its device, weights loaded.
        config: optimizer, rates, batch size, early stop and seed are read.
        sets: what is learned from and validated on.
        loader: yields batches.
        runner: runs single passes.
        control: polled between batches.
        on_event: called in this thread with every event of the phases.
        save_best: called in this thread when an epoch is the best so far; must have it on disk on return.

    Attributes:
        best: the epoch with the lowest validation loss over all phases, or None.
        epochs: every finished epoch.
    """

    def __init__(
        self,
        classifier: Classifier,
        config: TrainConfig,
        sets: TrainingSets,
        *,
        loader: BatchLoader,
        runner: EpochRunner,
        control: Control,
        on_event: OnEvent,
        save_best: SaveBest,
    ) -> None:
        self._classifier = classifier
        self._config = config
        self._sets = sets
        self._loader = loader
        self._runner = runner
        self._control = control
        self._on_event = on_event
        self._save_best = save_best
        self._order = torch.Generator().manual_seed(config.seed)
        self._best_state: dict[str, Tensor] | None = None
        self.best: EpochDone | None = None
        self.epochs: list[EpochDone] = []

    def run(self, phases: Sequence[Phase]) -> None:
        """Run the phases one after the other, each from the best weights of those before.

        Returns early, leaving the last epoch and phase without their end, when a stop was asked for.

        Raises:
            DivergedError: the loss became infinite or not a number.
        """
        first_epoch = 1
        for index, phase in enumerate(phases):
            if self._control.should_stop:
                return
            self._restore_best()
            if not self._run_phase(index, phase, first_epoch):
                return
            first_epoch += phase.n_epochs

    def _run_phase(self, index: int, phase: Phase, first_epoch: int) -> bool:
        """Run one phase; False when a stop was asked for."""
        self._classifier.set_learning(phase.learning_blocks)
        frozen = tuple(name for name in self._classifier.block_names if name not in phase.rates)
        self._on_event(
            PhaseStarted(index, phase.name, phase.n_epochs, phase.learning_blocks, frozen, phase.rates, first_epoch)
        )
        optimizer = make_optimizer(self._config, self._classifier, phase)
        n_batches = self._loader.n_batches(len(self._sets.train))
        rates = make_rate_scheduler(self._config, optimizer, phase.n_epochs * n_batches)
        best_of_phase, n_without_gain = float("inf"), 0
        for epoch in range(first_epoch, first_epoch + phase.n_epochs):
            learning = Learning(optimizer, rates, self._batch_reporter(epoch, n_batches))
            done = self._run_epoch(epoch, index, phase, learning, n_batches)
            if done is None:
                return False
            n_without_gain = 0 if done.val_loss < best_of_phase else n_without_gain + 1
            best_of_phase = min(best_of_phase, done.val_loss)
            if self._config.early_stop is not None and n_without_gain >= self._config.early_stop:
                break
        self._on_event(PhaseDone(index))
        return True

    def _run_epoch(self, epoch: int, index: int, phase: Phase, learning: Learning, n_batches: int) -> EpochDone | None:
        """Run one epoch and its validation; None when a stop was asked for."""
        self._on_event(EpochStarted(epoch, n_batches))
        rates_used = _rates_by_block(learning)
        train = self._runner.run(self._train_batches(), learning=learning)
        if train.was_stopped:
            return None
        val = self._runner.run(self._loader.batches(self._sets.val, self._sets.val_transform), learning=None)
        if val.was_stopped:
            return None
        done = _epoch_done(epoch, index, train, val, rates_used)
        self.epochs.append(done)
        self._on_event(done)
        if self.best is None or done.val_loss < self.best.val_loss:
            self._keep_best(done)
        return done

    def _train_batches(self) -> Batches:
        pictures = self._sets.train
        order = torch.randperm(len(pictures), generator=self._order).tolist()
        return self._loader.batches([pictures[i] for i in order], self._sets.train_transform)

    def _batch_reporter(self, epoch: int, n_batches: int) -> Callable[[int, float], None]:
        def report(batch: int, loss: float) -> None:
            self._on_event(BatchDone(epoch, batch, n_batches, loss))

        return report

    def _keep_best(self, done: EpochDone) -> None:
        self.best = done
        self._best_state = {
            name: value.detach().to("cpu", copy=True) for name, value in self._classifier.state_dict().items()
        }
        self._save_best(self._classifier, done)
        self._on_event(CheckpointSaved(done.epoch, done.val_loss))

    def _restore_best(self) -> None:
        if self._best_state is not None:
            self._classifier.load_state_dict(self._best_state)


def _rates_by_block(learning: Learning) -> dict[str, float]:
    return {group["block"]: group["lr"] for group in learning.optimizer.param_groups}


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
