"""One run from its first event to its last; its record writes everything that it leaves on disk."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Any

import torch
from torch import Tensor

from tlgui.core.class_weights import BALANCE, balance_told, shares_to_take_out, shifts_of
from tlgui.core.control import Control
from tlgui.core.epoch_scores import ScoresLayout, digest_of
from tlgui.core.errors import DivergedError, ModelFileError, RunFolderError, TlguiError
from tlgui.core.evaluation import Evaluation
from tlgui.core.events import (
    BatchDone,
    CheckpointSaved,
    EpochDone,
    Event,
    Notice,
    Outcome,
    PhaseStarted,
    RunFinished,
    RunStarted,
)
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader
from tlgui.core.network_changes import NetworkChanges
from tlgui.core.run_folder import RunFolder
from tlgui.core.schedule import plan_phases
from tlgui.core.sentences import english
from tlgui.core.steer_inbox import SteerInbox
from tlgui.core.steering import STEER_REFUSED
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.class_shift import shift_classes
from tlgui.engine.results.network_changes import measure_changes
from tlgui.engine.results.starting_network import starting_network
from tlgui.engine.runs.companion import picture_posted
from tlgui.engine.runs.course import Course
from tlgui.engine.runs.estimate import RunCosts, Workload, decode_seconds, estimate_sentence, run_costs
from tlgui.engine.runs.final_check import FinalFigures, measure_saved_model
from tlgui.engine.runs.head_alone_of_run import (
    tuned_epochs,
    what_tuning_adds,
    why_not_kept,
)
from tlgui.engine.runs.known_pictures import KnownPictures
from tlgui.engine.runs.malloc_tuning import keep_freed_memory
from tlgui.engine.runs.new_header import make_header
from tlgui.engine.runs.prepare import Prepared, make_loader_factory, report_memory_errors
from tlgui.engine.runs.record import RunRecord
from tlgui.engine.runs.stay_awake import stay_awake
from tlgui.engine.training.answers import ScoresStore
from tlgui.engine.training.best_keeper import BestKeeper
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.device import describe_device
from tlgui.engine.training.epoch import EpochRunner
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.training.trainer import Trainer, phase_started
from tlgui.engine.training.training_state import StateStore, require_fitting

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.25
"""How often the folder is looked into for what another program asks of the run."""


@dataclass(frozen=True)
class TrainResult:
    """The result of a run."""

    finished: RunFinished
    evaluation: Evaluation | None
    """Figures from the saved model file, of the test pictures where there are any; None when nothing was kept."""


class ActiveRun:
    """Puts the parts of one run together and runs them. Used in one thread.

    Args:
        prepared: plan, weights and network.
        folder: of the run; made and locked.
        listener: called with every event, after it is on disk.
        control: polled between batches.
        began_s: when the person started it, on the monotonic clock; None is now.
    """

    def __init__(
        self,
        prepared: Prepared,
        folder: RunFolder,
        listener: Callable[[Event], None],
        control: Control,
        *,
        began_s: float | None = None,
    ) -> None:
        self._prepared = prepared
        self._plan = prepared.plan
        self._folder = folder
        self._listener = listener
        self._control = control
        self._record = RunRecord(folder, listener, began_s)
        self._inbox = SteerInbox(folder.path)
        self._looked_s = 0.0
        self._context = prepared.context(control, self._emit)
        self._classifier = prepared.classifier
        self._phases = plan_phases(self._plan.config, self._classifier.block_names)
        self._header = make_header(self._plan, prepared.resolved)
        self._best = BestKeeper(self._classifier, self._save_best)

    def go(self, saved: Checkpoint | None) -> TrainResult:
        """Run from the start or from a saved state to the end and return the result."""
        torch.manual_seed(self._plan.config.seed)
        try:
            awake = stay_awake(f"Learning from {self._plan.root.name}")
            memory = nullcontext() if self._plan.config.exact else keep_freed_memory()
            with awake, memory:
                result = self._go_to_an_end(saved)
        finally:
            self._folder.close()
        if result.finished.outcome == "discarded":
            self._listener(result.finished)  # only after the folder is gone, so that a listener finds nothing left
        return result

    def _go_to_an_end(self, saved: Checkpoint | None) -> TrainResult:
        """Run; an error for the person is the run's last event, and the best model is on disk by then."""
        try:
            with report_memory_errors(self._context.device):
                return self._go(saved)
        except TlguiError as error:
            self._write_best_now()
            self._record.fail(error)
            raise

    def _go(self, saved: Checkpoint | None) -> TrainResult:
        if saved is None:
            self._announce()
        else:
            self._phases = saved.steered_phases or self._phases
            self._record.go_on_from(saved, self._started(self._costs()), self._phase_starts())
            self._take_over_best(saved)
        course, loaders = self._begin_course(saved), self._make_loaders()
        try:
            course.follow(self._context, loaders, lambda: self._train(loaders, course))
            known = KnownPictures.of(self._plan, self._classifier.n_features, loaders)
        finally:
            loaders.close()
        return self._finish(known)

    def _begin_course(self, saved: Checkpoint | None) -> Course:
        """Return what is ahead, after telling the other processes of it."""
        resolved = replace(self._prepared.resolved, state=None)
        n_kept = self._begin_epoch_scores(saved).n_kept
        course = Course(self._plan, resolved, tuple(self._phases), n_kept, saved)
        self._context.ranks.deliver_to(lambda posted: self._record.leave_out(*picture_posted(posted)))
        return self._context.ranks.on_first(lambda: course)

    def _make_loaders(self) -> LoaderFactory:
        preprocessing = self._prepared.resolved.preprocessing
        return make_loader_factory(self._plan, preprocessing, self._context, self._record.leave_out)

    def _announce(self) -> None:
        """Write the plan, then report the start and what the person should know of it."""
        plan, resolved, emit = self._plan, self._prepared.resolved, self._record.emit
        costs = self._costs()
        estimate_s = costs.seconds
        began = datetime.now() - timedelta(seconds=self._record.seconds)
        plan.write(self._folder, resolved.name, estimate_s, began=began)
        emit(self._started(costs))
        emit(Notice("split", plan.split.sizes.sentence()))
        for told in plan.held.told() if plan.held is not None else ():
            emit(Notice("split", told))
        if shares_to_take_out(plan.config.class_weights, plan.class_counts):
            emit(Notice(BALANCE, balance_told(plan.class_names, plan.class_counts)))
        for picture, error in self._prepared.unreadable:
            self._record.leave_out(picture, error)
        if resolved.fit:
            emit(Notice("weights", resolved.fit))
        if resolved.forbids_commercial_use:
            emit(Notice("licence", say("runs.the_licence_of_forbids_commercial_use", resolved=resolved.name)))
        if estimate_s is not None:
            emit(Notice("estimate", estimate_sentence(estimate_s, plan.precision_plan)))

    def _started(self, costs: RunCosts) -> RunStarted:
        n_epochs = sum(phase.n_epochs for phase in self._phases)
        run_id = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}-{self._header.fingerprint[:8]}"
        device = describe_device(self._context.device, self._context.ranks.n)
        return RunStarted(
            self._plan.config_as_run,
            self._plan.dataset_summary,
            device,
            run_id,
            n_epochs,
            estimate_s=costs.seconds,
            phase_shares=costs.phase_shares,
            closing_share=costs.closing_share,
        )

    def _phase_starts(self) -> list[PhaseStarted]:
        first_epochs = accumulate((phase.n_epochs for phase in self._phases), initial=1)
        numbered = zip(self._phases, first_epochs, strict=False)  # the last sum belongs to no phase
        return [phase_started(self._classifier, index, *pair) for index, pair in enumerate(numbered)]

    def _costs(self) -> RunCosts:
        """Return how many seconds the parts of the run will take; guessed where the device was not measured."""
        split = self._plan.split
        decode_s = decode_seconds([p.path for p in split.train], self._prepared.resolved.preprocessing.resize_px)
        work = Workload(len(split.train), len(split.val), decode_s, len(split.test))
        return run_costs(self._plan.config, work, self._plan.precision_plan)

    def _take_over_best(self, saved: Checkpoint) -> None:
        """Read the best weights of an interrupted run from its model file.

        Raises:
            RunFolderError: there is none of this run, or it is damaged.
        """
        if saved.best_epoch is None:
            return
        done = next((epoch for epoch in self._record.epochs if epoch.epoch == saved.best_epoch), None)
        if done is None or not self._folder.has_own_model:
            raise self._best_is_lost()
        try:
            loaded = load_model(self._folder.model)
        except ModelFileError as error:
            raise self._best_is_lost() from error
        if loaded.header.class_shares:  # it was finished and cut off before it said so: what was taken out comes back
            shift_classes(loaded.classifier.head, [-shift for shift in shifts_of(loaded.header.class_shares)])
        weights = loaded.classifier.state_dict()
        require_fitting(self._classifier.state_dict(), weights, self._folder.path)
        self._best.take_over(weights, done)

    def _best_is_lost(self) -> RunFolderError:
        return RunFolderError(
            say("runs.the_best_model_so_far_of", path=self._folder.path),
            hint=say("runs.start_the_run_anew"),
            path=self._folder.path,
        )

    def _train(self, loaders: LoaderFactory, course: Course) -> None:
        """Run the phases; a loss that is no number for the second time ends them if there is a best model."""
        places = {picture.path: place for place, picture in enumerate(self._plan.split.val)}
        answers = ScoresStore(places, course.n_kept, self._record.write_epoch_scores)
        trainer = Trainer(
            self._context,
            n_train=len(self._plan.split.train),
            loaders=loaders,
            runner=EpochRunner(self._context, self._report_less_memory),
            best=self._best,
            states=StateStore(self._record.write_state, self._record.read_state, answers),
        )
        try:
            trainer.run(self._phases, course.saved)
        except DivergedError as error:
            if self._best.done is None:
                raise
            self._record.emit(Notice("diverged", say("runs.the_run_ends_here_and_the", error=error)))
            # As if the person had stopped it: the best model is then measured and kept in the usual way.
            self._control.stop()

    def _begin_epoch_scores(self, saved: Checkpoint | None) -> ScoresLayout:
        """Return how the answers of each epoch are kept; those after a saved state did not happen."""
        plan, n_epochs = self._plan, sum(phase.n_epochs for phase in self._phases)
        val = plan.split.val
        digest = digest_of(zip((picture.class_index for picture in val), plan.hashes_of(val), strict=True))
        layout = ScoresLayout.planned(len(val), len(plan.class_names), n_epochs, digest)
        return self._record.begin_epoch_scores(layout, before_epoch=saved.epoch if saved else 1)

    def _emit(self, event: Event) -> None:
        self._record.emit(event)
        # Now and then only: batches of a small network are quicker than a disk.
        if isinstance(event, BatchDone | EpochDone) and time.monotonic() - self._looked_s > LOOK_EVERY_S:
            self._take_from_inbox()

    def _take_from_inbox(self) -> None:
        """Pass on what another program asks for; the trainer follows it after this batch."""
        self._looked_s = time.monotonic()
        for steer in self._inbox.take():
            self._control.steer(steer)

    def _refuse_late_steers(self) -> None:
        if self._control.should_stop:
            return
        self._take_from_inbox()
        while self._control.next_steer() is not None:
            self._record.emit(Notice(STEER_REFUSED, say("steering.too_late")))

    def _report_less_memory(self, n: int) -> None:
        self._record.emit(
            Notice(
                "batch_halved",
                say("runs.memory_was_too_small_for_a", n=n),
            )
        )

    def _save_best(self, weights: Mapping[str, Tensor], done: EpochDone) -> bool:
        return self._record.write_model(weights, replace(self._header, best_epoch=done.epoch))

    def _finish(self, known: KnownPictures) -> TrainResult:
        self._refuse_late_steers()
        if self._control.should_discard:
            finished = _finished_with_nothing("discarded", self._record.seconds)
            self._folder.discard()
            return TrainResult(finished, None)
        best = self._best.done
        if best is None:
            finished = _finished_with_nothing("stopped", self._record.seconds)
            self._end(finished)
            return TrainResult(finished, None)
        self._write_best_now()
        self._require_written(best)
        figures = measure_saved_model(self._folder.model, self._plan, self._context, known, self._record.leave_out)
        self._record.write_scores(figures.scores)
        val = self._plan.split.val
        self._record.write_arrays(figures.arrays, val, self._plan.hashes_of(val))
        self._record.write_curves()
        self._write_network_changes(replace(self._header, best_epoch=best.epoch))
        self._tell_what_figures_mean(best, figures)
        finished = RunFinished(
            outcome="stopped" if self._control.should_stop else "completed",
            best_epoch=best.epoch,
            val_loss=figures.validation.loss,
            val_accuracy=figures.validation.accuracy,
            val_accuracy_low=figures.validation.accuracy_low,
            val_accuracy_high=figures.validation.accuracy_high,
            model=str(self._folder.model),
            seconds=self._record.seconds,
            **_test_figures(figures.evaluation),
            **_balanced_figures(figures.evaluation),
        )
        self._end(finished)
        log.info("The run took %.1f s; %s s were estimated.", finished.seconds, self._costs().seconds)
        return TrainResult(finished, figures.evaluation)

    def _write_network_changes(self, header: ModelHeader) -> None:
        """Write how far the network moved, while the weights that it began with are at hand."""
        config, resolved = self._plan.config, self._prepared.resolved
        if resolved.state is None and config.weights != "none":
            return  # a run that went on without them
        before = starting_network(config, len(self._plan.class_names), resolved)
        changes = measure_changes(before, self._best.weights, header, self._record.phases)
        if isinstance(changes, NetworkChanges):
            self._record.write_network_changes(changes)
        else:
            log.warning("What changed in the network is not kept: %s", english(changes))

    def _tell_what_figures_mean(self, best: EpochDone, figures: FinalFigures) -> None:
        told, tuned = self._record.head_alone, tuned_epochs(self._record.epochs, self._record.phases)
        added = why_not_kept(best, tuned)
        if added is None and tuned and told is not None:
            added = what_tuning_adds(told, self._plan, figures.scores)
        if added is not None:
            self._record.emit(added)
        for held_out in figures.evaluation.origin_told:
            self._record.emit(Notice("split", held_out))

    def _end(self, finished: RunFinished) -> None:
        """Report the end, then remove the state, which only an interrupted run needs."""
        self._record.emit(finished)
        self._record.remove_state()
        self._inbox.clear()

    def _write_best_now(self) -> None:
        written = self._best.write(at_once=True)
        if written is not None:
            self._record.emit(CheckpointSaved(written.epoch, written.val_loss))

    def _require_written(self, best: EpochDone) -> None:
        """Refuse to give figures for a model that is not on disk.

        Raises:
            ModelFileError: the best model could not be written.
        """
        if self._best.is_written:
            return
        model = self._folder.model
        is_own = self._folder.has_own_model
        earlier = say("runs.an_earlier_model_of_this_run") if is_own else say("runs.this_run_leaves_no_model")
        raise ModelFileError(
            say("runs.the_best_model_of_epoch_could", epoch=best.epoch, model=model, earlier=earlier),
            hint=say("runs.make_room_on_that_disk_or"),
            path=model,
        )


def _balanced_figures(evaluation: Evaluation) -> dict[str, Any]:
    """Return the leading figure for RunFinished where every class counts equally."""
    if not evaluation.counts_equally:
        return {}
    low, high = evaluation.leading_range
    return {"balanced_accuracy": evaluation.leading, "balanced_low": low, "balanced_high": high}


def _test_figures(evaluation: Evaluation) -> dict[str, Any]:
    """Return what RunFinished says of the test part; nothing where there is none."""
    if evaluation.part != "test":
        return {}
    return {
        "test_accuracy": evaluation.accuracy,
        "test_accuracy_low": evaluation.accuracy_low,
        "test_accuracy_high": evaluation.accuracy_high,
        "n_test": evaluation.n,
    }


def _finished_with_nothing(outcome: Outcome, seconds: float) -> RunFinished:
    return RunFinished(outcome, None, None, None, None, None, None, seconds)
