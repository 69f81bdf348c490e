"""What a run writes while it goes on: events, history, notices and its state."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from torch import Tensor

from tlgui.core.dataset import Picture
from tlgui.core.epoch_scores import EpochScores, ScoresLayout
from tlgui.core.errors import ModelFileError, PictureError, TlguiError
from tlgui.core.evaluation import Part
from tlgui.core.events import (
    Continued,
    EpochDone,
    Event,
    EventClock,
    Notice,
    PhaseStarted,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.core.head_alone import HEAD_ALONE
from tlgui.core.history_csv import write_history
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader
from tlgui.core.network_changes import NetworkChanges, write_changes
from tlgui.core.picture_scores import PictureScores, write_scores
from tlgui.core.run_folder import RunFolder, failures_told
from tlgui.engine.inference.model_file import save_model
from tlgui.engine.results.curves_plot import save_curves
from tlgui.engine.runs.score_arrays import Arrays, epoch_arrays, write_arrays
from tlgui.engine.training.best_keeper import WritingPace
from tlgui.engine.training.checkpoint import Checkpoint

log = logging.getLogger(__name__)


class RunRecord:
    """Writes every event to disk, then passes it to the listener. Used in one thread.

    A full disk stops the record but not the run: it is reported once, and what was written stays.

    Args:
        folder: of the run.
        listener: called with every event.

    Attributes:
        epochs: every finished epoch.
        phases: every phase that began.
        head_alone: what was told of a head alone; None where nothing was.
    """

    def __init__(self, folder: RunFolder, listener: Callable[[Event], None], began_s: float | None = None) -> None:
        self._folder = folder
        self._listener = listener
        self._clock = EventClock() if began_s is None else EventClock(began_s)
        self._left_out: set[Path] = set()
        self._has_begun = False
        self._disk_is_full = False
        self._has_unsynced_epoch = False
        self._pace = WritingPace()
        self.epochs: list[EpochDone] = []
        self.phases: list[PhaseStarted] = []
        self.head_alone: Message | None = None

    @property
    def seconds(self) -> float:
        """Seconds since the run began, without the time it was interrupted."""
        return time.monotonic() - self._clock.started_s

    def emit(self, event: Event) -> None:
        """Write the event to disk, keep what the curves need, then pass it to the listener."""
        self._guarded(lambda: self._folder.log.append(event, self._clock))
        self._note(event)
        if isinstance(event, EpochDone):
            self._has_unsynced_epoch = True
            if self._pace.is_due:  # an epoch of a head takes less time than the disk
                self._guarded(self._sync)
        elif isinstance(event, RunFinished | RunFailed):
            self._guarded(self._sync)
        self._listener(event)

    def fail(self, error: TlguiError) -> None:
        """Report that the run ended with an error, if it had begun."""
        if self._has_begun:
            self.emit(RunFailed(error.title, error.message, error.hint))

    def leave_out(self, picture: Picture, error: PictureError) -> None:
        """Report, once, a picture that cannot be read."""
        if picture.path not in self._left_out:
            self._left_out.add(picture.path)
            self.emit(Notice("picture_left_out", say("runs.it_is_left_out", error=error), str(picture.path)))

    def write_state(self, state: Checkpoint) -> bool:
        """Write the state of the run; False, after saying so, when the disk is full: the last one written stays."""

        def write() -> None:
            self._sync()  # first: a state on disk must find the events it counts on
            stamped = replace(state, n_event_bytes=self._folder.log.n_bytes, seconds=self.seconds)
            stamped.save(self._folder.checkpoint)

        return self._guarded(write)

    def remove_state(self) -> None:
        """Remove the state, which only an interrupted run needs."""
        self._guarded(lambda: self._folder.checkpoint.unlink(missing_ok=True))

    def write_model(self, weights: Mapping[str, Tensor], header: ModelHeader) -> bool:
        """Write the model file; False, after saying so, when the disk is full: an earlier file stays."""
        return self._guarded(lambda: save_model(self._folder.model, weights, header))

    def write_curves(self) -> None:
        """Draw the curves of the epochs so far into a picture."""
        self._guarded(lambda: save_curves(self._folder.curves, self.epochs, self.phases))

    def write_scores(self, scores: PictureScores) -> None:
        """Write what the model answered to each validation picture."""
        self._guarded(lambda: write_scores(self._folder.scores, scores))

    def write_arrays(self, of_parts: Mapping[Part, Arrays], val: Sequence[Picture], hashes: Sequence[str]) -> None:
        """Write what the model answered to each part, and what each epoch did, for other programs.

        Args:
            of_parts: from score_arrays.
            val: the validation pictures, in the order of the split.
            hashes: theirs.
        """
        classes = [picture.class_index for picture in val]
        of_epochs = epoch_arrays(self._folder.epoch_scores.path, classes, hashes)
        named = {f"scores-{part}.npz": arrays for part, arrays in of_parts.items()}
        for name, arrays in (named | ({"epochs.npz": of_epochs} if of_epochs is not None else {})).items():
            self._guarded(partial(write_arrays, self._folder.path / name, arrays))

    def begin_epoch_scores(self, layout: ScoresLayout, *, before_epoch: int) -> ScoresLayout:
        """Make ready to keep what epochs answer, taking back those that are learned again; return what is kept."""
        self._guarded(lambda: self._folder.epoch_scores.begin(layout, before_epoch=before_epoch))
        return self._folder.epoch_scores.layout or layout

    def write_epoch_scores(self, scores: EpochScores) -> None:
        """Write what an epoch answered to each validation picture."""
        self._guarded(lambda: self._folder.epoch_scores.append(scores))

    def write_network_changes(self, changes: NetworkChanges) -> None:
        """Write what the run did to its network."""
        self._guarded(lambda: write_changes(self._folder.changes, changes))

    def read_state(self) -> Checkpoint:
        """Return the state written last.

        Raises:
            RunFolderError: there is none.
        """
        return Checkpoint.load(self._folder.checkpoint)

    def go_on_from(self, state: Checkpoint, started: RunStarted, phases: Sequence[PhaseStarted]) -> None:
        """Cut the log back to a state, report its events again, then report that the run continues.

        Args:
            state: where the run goes on.
            started: reported where the log has lost its beginning.
            phases: all of the run; those begun by then are reported where the log has lost them.

        Raises:
            RunFolderError: the log cannot be read or written.
        """
        with failures_told(self._folder.path, "written"):
            self._folder.log.cut(max(0, state.n_event_bytes))
            events = self._folder.log.events()
        # Set back, so that times continue from those before the interruption and leave the gap out.
        self._clock = EventClock(time.monotonic() - state.seconds)
        for event in events:
            self._note(event)
            self._listener(event)
        self._restore_lost(state, started, phases)
        self.emit(Continued())

    def _restore_lost(self, state: Checkpoint, started: RunStarted, phases: Sequence[PhaseStarted]) -> None:
        """Report again what a log has lost that a disk cut short; the state knows every epoch."""
        if not self._has_begun:
            self.emit(started)
        known_phases, known_epochs = {phase.index for phase in self.phases}, {epoch.epoch for epoch in self.epochs}
        epochs = [EpochDone(**epoch) for epoch in state.epochs]
        for phase in phases[: state.phase + 1]:
            if phase.index not in known_phases:
                self.emit(phase)
            for epoch in epochs:
                if epoch.phase == phase.index and epoch.epoch not in known_epochs:
                    self.emit(epoch)

    def _sync(self) -> None:
        """Have every event on disk, and the table of epochs up to date.

        Raises:
            OSError: the disk is full or gone.
        """
        started = time.monotonic()
        self._folder.log.sync()
        self._folder.epoch_scores.sync()
        if self._has_unsynced_epoch:
            write_history(self._folder.history, self.epochs)
            self._has_unsynced_epoch = False
        self._pace.note(started)

    def report_disk_full(self, error: Exception) -> None:
        """Say, once, that something could not be written; the run goes on."""
        log.warning("A file of the run could not be written: %s", error)
        if not self._disk_is_full:
            self._disk_is_full = True
            saved = (
                say("runs.the_run_goes_on_and_the")
                if self._folder.has_own_model
                else say("runs.the_run_goes_on_but_no")
            )
            # Not by emit: writing an event to this disk is what has just failed.
            self._listener(
                Notice(
                    "disk_full",
                    say("runs.cannot_be_written_any_more_make", path=self._folder.path, saved=saved),
                    str(self._folder.path),
                )
            )

    def _note(self, event: Event) -> None:
        if isinstance(event, EpochDone):
            # After a step back an epoch comes a second time, and counts once.
            self.epochs = [epoch for epoch in self.epochs if epoch.epoch < event.epoch]
            self.epochs.append(event)
        elif isinstance(event, RunStarted):
            self._has_begun = True
        elif isinstance(event, PhaseStarted):
            self.phases.append(event)
        elif isinstance(event, Notice) and event.kind == HEAD_ALONE and isinstance(event.message, Message):
            self.head_alone = event.message

    def _guarded(self, write: Callable[[], object]) -> bool:
        """Write; report a disk that cannot be written and return False."""
        try:
            write()
        except (OSError, ModelFileError) as error:
            self.report_disk_full(error)
            return False
        return True
