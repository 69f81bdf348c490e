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


FINAL_CHECKS = frozenset({"known pictures", "final check"})
"""What a run prepares after its last epoch."""
MOST_BEFORE_THE_END = 0.99
LEAST_LEFT_S = 1.0
"""After all was checked: for what is written at the very end."""
LEAST_SHARE = 0.05
"""A phase must be so much of the run for its speed to tell how long the rest takes."""


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
        self._is_completed = self._is_learning = False
        self._estimate_s: float | None = None
        self._shares: tuple[float, ...] = ()
        self._closing_share = 0.0
        self._phase: PhaseStarted | None = None
        self._n_in_phase = 0
        self._closing: float | None = None
        self._closing_began_s = 0.0

    def add(self, event: Event) -> None:
        """Take one event."""
        if not isinstance(event, Notice):
            is_counted = isinstance(event, Preparing) and event.done < event.total and event.total > 1
            self.preparing = event if is_counted and isinstance(event, Preparing) else None
        if isinstance(event, RunStarted):
            self.__init__(self._clock)  # type: ignore[misc]
            self.n_epochs = max(event.n_epochs, 1)
            self._estimate_s, self._shares = event.estimate_s, event.phase_shares
            self._closing_share = event.closing_share
        elif isinstance(event, PhaseStarted):
            self._begin_phase(event)
        elif isinstance(event, Steered):
            self.n_epochs = sum(phase.n_epochs for phase in event.phases)
            self.is_in_last_phase = event.phase + 1 == len(event.phases)
            if event.phase < len(event.phases):
                self._n_in_phase = event.phases[event.phase].n_epochs
        elif isinstance(event, Preparing):
            self._note_preparing(event)
        elif isinstance(event, BatchDone):
            self._note_batch(event)
        elif isinstance(event, EpochDone):
            self._phase_seconds.append(event.seconds)
            self.epoch, self.batch = event.epoch, 0
            self._first_batch = None
            self._is_learning = event.epoch < self.n_epochs
        elif isinstance(event, RunFinished | RunFailed):
            self.is_over = True
            self._is_completed = isinstance(event, RunFinished) and event.outcome == "completed"

    @property
    def is_busy(self) -> bool:
        """Whether something goes on that is not counted: nobody knows how much of it is done."""
        return not (self._is_learning or self.is_over or self.preparing is not None)

    @property
    def is_whole(self) -> bool:
        """Whether `seconds_left` goes to the end of the run; else only to that of the present phase."""
        return self.is_in_last_phase or self._unit_s() is not None

    @property
    def epoch_fraction(self) -> float:
        """Part of the epoch under way that is done, 0..1; or of what is prepared."""
        if self.preparing is not None:
            return self.preparing.done / self.preparing.total
        return self.batch / self.n_batches if self.n_batches else 0.0

    @property
    def run_fraction(self) -> float:
        """Part of the run that is done, 0..1: all of it only at its end, for one that ended early too.

        By the time that the parts are thought to take; in epochs, where the run does not tell that.
        """
        if self._is_completed:
            return 1.0
        if self._closing is not None:
            return min(1 - self._closing_share * (1 - self._closing), MOST_BEFORE_THE_END)
        if not self._phase and not self.epoch and not self.batch:
            return 0.0
        own = self._share_of_phase()
        if own is None:
            return min(self._epochs_done() / self.n_epochs * (1 - self._closing_share), MOST_BEFORE_THE_END)
        assert self._phase is not None
        before = 1 - self._closing_share - sum(self._shares[self._phase.index :])
        return min(before + own * self._phase_fraction(), MOST_BEFORE_THE_END)

    @property
    def seconds_left(self) -> float | None:
        """Estimated seconds to the end, see `is_whole`; None before anything is known, and after the end."""
        if self.is_over:
            return None
        unit_s = self._unit_s()
        per_epoch = self._seconds_per_epoch()
        if self._phase is None and unit_s is not None:
            return max(unit_s - self.seconds_used, unit_s * (sum(self._shares) + self._closing_share))
        if self._closing:
            used_s = self._clock() - self._closing_began_s
            return max(used_s * (1 - self._closing) / self._closing, LEAST_LEFT_S)
        if self._closing is not None or per_epoch is None:
            return None if unit_s is None else unit_s * (1 - self.run_fraction)
        own = self._share_of_phase()
        if own is None:
            epochs_left = self.n_epochs - self._epochs_done()
            return per_epoch * epochs_left + (unit_s or 0.0) * self._closing_share
        in_phase = per_epoch * self._n_in_phase * (1 - self._phase_fraction())
        return in_phase + (unit_s or 0.0) * (self._shares_to_come() + self._closing_share)

    @property
    def seconds_used(self) -> float:
        """Seconds since the run started."""
        return self._clock() - self._started_s

    def _begin_phase(self, event: PhaseStarted) -> None:
        self._phase, self._n_in_phase = event, event.n_epochs
        self._phase_seconds = []
        self._first_batch, self._batch_seconds = None, 0.0
        self.epoch, self.batch = event.first_epoch - 1, 0
        self.is_in_last_phase = event.first_epoch - 1 + event.n_epochs >= self.n_epochs

    def _note_preparing(self, event: Preparing) -> None:
        self._is_learning = False
        if event.what in FINAL_CHECKS:
            is_last = event.what == "final check"
            done = event.done / event.total if event.total else 1.0
            if self._closing is None:
                self._closing_began_s = self._clock()
            # Which of the two takes longer depends on the pictures; the second shows that the first is over.
            self._closing = (1 + done) / 2 if is_last else done / 2

    def _note_batch(self, event: BatchDone) -> None:
        """Note a batch; not every batch is told, so the time of one is a mean over those since the first."""
        now = self._clock()
        if self._first_batch is None:
            self._first_batch = (event.batch, now)
        elif event.batch > self._first_batch[0]:
            number, first_s = self._first_batch
            self._batch_seconds = (now - first_s) / (event.batch - number)
        self.epoch, self.batch, self.n_batches = event.epoch, event.batch, event.n_batches
        self._is_learning = True

    def _epochs_done(self) -> float:
        n_done = self.epoch - 1 if self.batch else self.epoch
        return n_done + self.batch / max(self.n_batches, 1)

    def _phase_fraction(self) -> float:
        if self._phase is None or not self._n_in_phase:
            return 0.0
        return min(max(self._epochs_done() - (self._phase.first_epoch - 1), 0.0) / self._n_in_phase, 1.0)

    def _share_of_phase(self) -> float | None:
        """Return the part of the run that the epochs of the present phase are; None where that is not known."""
        if self._phase is None or self._phase.index >= len(self._shares):
            return None
        return self._shares[self._phase.index]

    def _shares_to_come(self) -> float:
        return 0.0 if self._phase is None or self.is_in_last_phase else sum(self._shares[self._phase.index + 1 :])

    def _unit_s(self) -> float | None:
        """Return the seconds of the whole run: by the epochs of this phase, else as estimated; None if unknown."""
        own, per_epoch = self._share_of_phase(), self._seconds_per_epoch()
        if own is not None and self._phase is not None and per_epoch is not None and own >= LEAST_SHARE:
            return per_epoch * self._phase.n_epochs / own
        return self._estimate_s

    def _seconds_per_epoch(self) -> float | None:
        if self._phase_seconds:
            recent = self._phase_seconds[-N_RECENT:]
            return sum(recent) / len(recent)
        if self._batch_seconds:
            return self._batch_seconds * self.n_batches
        return None


def time_left_words(progress: RunProgress, whole: str, part: str) -> str:
    """Return how long a run will still take, in a translated sentence; empty before that is known.

    Args:
        progress: of the run.
        whole: for the time to its end, with {duration} and {clock}.
        part: for a run of which something longer is to come.
    """
    left = progress.seconds_left
    if not left:
        return ""
    words = whole if progress.is_whole else part
    return words.format(duration=duration_text(left), clock=clock_text(left))


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
