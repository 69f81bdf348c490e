"""How far a run has come and how long it will still take, from its events."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from tlgui.core.events import (
    BatchDone,
    EpochDone,
    Event,
    Notice,
    PhaseStarted,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
    Steered,
)
from tlgui.core.sentences.durations import duration
from tlgui.views.translation import sentence

N_RECENT = 5
"""Epochs whose mean duration is believed; a phase that unfreezes more is slower."""


class RunProgress:
    """Follows one run.

    Args:
        clock: seconds, monotonic; given by tests.

    Attributes:
        epoch, n_epochs: the epoch under way and how many are planned.
        batch, n_batches: the batch within it.
        preparing: what goes before an epoch, or before the final figures, while it goes on and is counted.
        is_over: the run has ended, by itself or not.
        is_in_last_phase: no slower phase is to come.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._started_s = clock()
        self._phase_seconds: list[float] = []
        self._first_batch: tuple[int, float] | None = None
        self._batch_seconds = 0.0
        self.epoch, self.n_epochs, self.batch, self.n_batches = 0, 1, 0, 1
        self.preparing: Preparing | None = None
        self.is_over = self.is_in_last_phase = False
        self._is_completed = False

    def add(self, event: Event) -> None:
        """Take one event."""
        if not isinstance(event, Notice):
            is_counted = isinstance(event, Preparing) and event.done < event.total and event.total > 1
            self.preparing = event if is_counted and isinstance(event, Preparing) else None
        if isinstance(event, RunStarted):
            self.__init__(self._clock)  # type: ignore[misc]
            self.n_epochs = max(event.n_epochs, 1)
        elif isinstance(event, PhaseStarted):
            self._phase_seconds = []
            self._first_batch = None
            self.epoch, self.batch = event.first_epoch - 1, 0
            self.is_in_last_phase = event.first_epoch - 1 + event.n_epochs >= self.n_epochs
        elif isinstance(event, Steered):
            self.n_epochs = sum(phase.n_epochs for phase in event.phases)
            self.is_in_last_phase = event.phase + 1 == len(event.phases)
        elif isinstance(event, BatchDone):
            self._note_batch(event)
        elif isinstance(event, EpochDone):
            self._phase_seconds.append(event.seconds)
            self.epoch, self.batch = event.epoch, 0
            self._first_batch = None
        elif isinstance(event, RunFinished | RunFailed):
            self.is_over = True
            self._is_completed = isinstance(event, RunFinished) and event.outcome == "completed"

    @property
    def epoch_fraction(self) -> float:
        """Part of the epoch under way that is done, 0..1; or of what is prepared."""
        if self.preparing is not None:
            return self.preparing.done / self.preparing.total
        return self.batch / self.n_batches if self.n_batches else 0.0

    @property
    def run_fraction(self) -> float:
        """Part of the planned epochs that is done, 0..1; all of it for a run that is complete, an early end too."""
        if self._is_completed:
            return 1.0
        n_done = self.epoch - 1 if self.batch else self.epoch
        return min((n_done + self.batch / max(self.n_batches, 1)) / self.n_epochs, 1.0)

    @property
    def seconds_left(self) -> float | None:
        """Estimated seconds to the end at the present phase's speed; None before it is known, and after the end."""
        per_epoch = self._seconds_per_epoch()
        if per_epoch is None or self.is_over:
            return None
        return per_epoch * self.n_epochs * (1 - self.run_fraction)

    @property
    def seconds_used(self) -> float:
        """Seconds since the run started."""
        return self._clock() - self._started_s

    def _note_batch(self, event: BatchDone) -> None:
        """Note a batch; not every batch is told, so the time of one is a mean over those since the first."""
        now = self._clock()
        if self._first_batch is None:
            self._first_batch = (event.batch, now)
        elif event.batch > self._first_batch[0]:
            number, first_s = self._first_batch
            self._batch_seconds = (now - first_s) / (event.batch - number)
        self.epoch, self.batch, self.n_batches = event.epoch, event.batch, event.n_batches

    def _seconds_per_epoch(self) -> float | None:
        if self._phase_seconds:
            recent = self._phase_seconds[-N_RECENT:]
            return sum(recent) / len(recent)
        if self._batch_seconds:
            return self._batch_seconds * self.n_batches
        return None


def duration_text(seconds: float) -> str:
    """Return a duration as a person says it: '1 second', '3 minutes', '2 hours'."""
    return sentence(duration(seconds))


def clock_text(seconds: float, now: datetime | None = None) -> str:
    """Return what the clock will show in so many seconds, by the system's custom; of another day with the day.

    Args:
        seconds: from now.
        now: local time; given by tests.
    """
    now = now or datetime.now()
    then = now + timedelta(seconds=seconds)
    clock = QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
    if then.date() == now.date():
        return clock
    return f"{QLocale().toString(QDate(then.year, then.month, then.day), QLocale.FormatType.ShortFormat)}, {clock}"
