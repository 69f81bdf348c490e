"""One whole run: from a config and a dataset to a run folder with a measured model file in it."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import torch
from torch import Tensor

from tlgui import paths
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import (
    DatasetError,
    DivergedError,
    ModelFileError,
    PictureError,
    RunFolderError,
    TlguiError,
)
from tlgui.core.evaluation import Evaluation
from tlgui.core.events import (
    CheckpointSaved,
    EpochDone,
    Event,
    Notice,
    Outcome,
    Preparing,
    RunFinished,
    RunStarted,
)
from tlgui.core.run_folder import RunFolder, locked_error
from tlgui.core.schedule import plan_phases
from tlgui.engine.data.content import require_same_content
from tlgui.engine.data.split import split_dataset
from tlgui.engine.inference.model_file import load_model, save_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.results.curves_plot import save_curves
from tlgui.engine.results.evaluate import evaluate
from tlgui.engine.runs.estimate import Workload, decode_seconds, estimate_seconds, estimate_sentence
from tlgui.engine.runs.malloc_tuning import keep_freed_memory
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.record import RunRecord
from tlgui.engine.runs.setup import (
    build,
    check_room,
    choose_precision_plan,
    make_header,
    make_loader_factory,
    read_contents,
    report_memory_errors,
    resolve,
    resolve_again,
)
from tlgui.engine.runs.stay_awake import stay_awake
from tlgui.engine.training.batch_norm import SavedStatistics, reestimate_batch_norm
from tlgui.engine.training.best import BestKeeper
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.device import Precision, describe_device, pick_device
from tlgui.engine.training.epoch import EpochRunner
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.training.loaders import require_some
from tlgui.engine.training.trainer import StateStore, Trainer
from tlgui.engine.weights.resolve import ResolvedWeights

log = logging.getLogger(__name__)

N_STATISTICS_PICTURES = 128
"""Batch-norm statistics are taken from so many training pictures; the exact mode takes all."""


@dataclass(frozen=True)
class TrainResult:
    """What a run came to."""

    finished: RunFinished
    evaluation: Evaluation | None
    """Figures of the validation set from the saved model file; None when nothing was kept."""


def train(
    config: TrainConfig,
    dataset: Dataset,
    *,
    out: Path,
    on_event: Callable[[Event], None],
    control: Control | None = None,
    overwrite: bool = False,
    allow_download: bool = False,
) -> TrainResult:
    """Train on a dataset and leave a run folder with a measured model file.

    Args:
        config: every choice.
        dataset: from scan_folder.
        out: the run folder; made if missing.
        on_event: called in this thread with every event, in the order events.py promises, after the
            event is in events.jsonl. An error for the person gives RunFailed before it is raised.
        control: polled between batches; None never stops.
        overwrite: replace an earlier run in the folder.
        allow_download: the person agreed to fetch the pretrained weights.

    Raises:
        RunFolderError, WeightsMissingError, WeightsMismatchError, DatasetError, DeviceError:
            before RunStarted; the folder is as it was.
        DatasetError, DeviceMemoryError, DivergedError, ModelFileError: during the run; the best model so far is kept.
        CancelledError: a stop was asked for before RunStarted.
    """
    control = control or Control()
    device = pick_device(config.device)
    dataset, contents = read_contents(dataset, on_event, control)
    split = split_dataset(
        dataset,
        val_fraction=config.val_fraction,
        test_fraction=config.test_fraction,
        seed=config.seed,
        hashes=contents.hashes,
    )
    resolved = resolve(config, on_event, control, allow_download=allow_download)
    classifier = build(config, len(dataset.class_names), resolved, device)
    precision_plan = choose_precision_plan(config, classifier, resolved, device, on_event)
    plan = RunPlan(config, dataset.root, dataset.class_names, split, contents.hashes, precision_plan)
    check_room(out, classifier)
    folder = RunFolder.create(out, overwrite=overwrite)
    return _Run(plan, classifier, resolved, device, folder, on_event, control).go(None, contents.unreadable)


def resume_training(
    out: Path, *, on_event: Callable[[Event], None], control: Control | None = None, allow_download: bool = False
) -> TrainResult:
    """Go on with a run that was broken off, from its last saved state, or from the start if there is none yet.

    What the run told before that state is told again, so that a listener has the whole run. The weights it was
    begun with may be gone once its first model file is written.

    Args:
        out: the run folder.
        on_event: as in train.
        control: as in train.
        allow_download: as in train.

    Raises:
        RunFolderError: no run can be continued in the folder.
        DatasetError: its pictures are gone.
        WeightsMissingError, WeightsMismatchError, DeviceError, DeviceMemoryError, DivergedError,
        ModelFileError: as in train.
    """
    control = control or Control()
    folder = RunFolder(out)
    if not folder.is_interrupted:
        raise RunFolderError(
            f"In '{out}' there is no run that can be continued.",
            hint="A run can be continued when it was broken off, not when it came to its end.",
            path=out,
        )
    if folder.is_held:
        raise locked_error(out)
    plan = RunPlan.read(folder)
    if not any(picture.path.exists() for picture in plan.split.train):
        raise DatasetError(
            f"The pictures of this run are not in '{plan.root}' any more.",
            hint="Put the folder back where it was, and continue then; nothing of the run is lost.",
            path=plan.root,
        )
    saved = Checkpoint.load(folder.checkpoint) if folder.checkpoint.exists() else None
    if saved is None:
        folder.truncate_events(0)
    device = pick_device(plan.config.device)
    resolved, kept = resolve_again(plan, folder, saved, on_event, control, allow_download=allow_download)
    classifier = build(plan.config, len(plan.class_names), resolved, device)
    if kept is not None:
        classifier.load_state_dict(kept)
    return _Run(plan, classifier, resolved, device, folder, on_event, control).go(saved)


class _Run:
    """The parts of one run, put together."""

    def __init__(
        self,
        plan: RunPlan,
        classifier: Classifier,
        resolved: ResolvedWeights,
        device: torch.device,
        folder: RunFolder,
        on_event: Callable[[Event], None],
        control: Control,
    ) -> None:
        self._plan = plan
        self._classifier = classifier
        self._resolved = resolved
        self._device = device
        self._folder = folder
        self._listener = on_event
        self._control = control
        self._precision = Precision(plan.precision_plan.learning, device)
        self._phases = plan_phases(plan.config, classifier.block_names)
        self._record = RunRecord(folder, on_event)
        self._header = make_header(plan, resolved)
        self._best = BestKeeper(classifier, self._save_best)

    def go(self, saved: Checkpoint | None, left_out: Sequence[tuple[Picture, PictureError]] = ()) -> TrainResult:
        """Run from the start or from a saved state to the end and return what came of it.

        Args:
            saved: where to go on; None begins.
            left_out: pictures that could not be read before the run began.
        """
        torch.manual_seed(self._plan.config.seed)
        try:
            awake = stay_awake(f"Learning from {self._plan.root.name}")
            memory = nullcontext() if self._plan.config.exact else keep_freed_memory()
            with self._folder.held(), awake, memory:
                result = self._go_to_an_end(saved, left_out)
        finally:
            self._folder.close()
        if result.finished.outcome == "discarded":
            self._listener(result.finished)  # only now is the folder gone: who hears of the end finds nothing left
        return result

    def _go_to_an_end(self, saved: Checkpoint | None, left_out: Sequence[tuple[Picture, PictureError]]) -> TrainResult:
        """Run; an error for the person is the run's last event, and what it has learned is on disk by then."""
        try:
            with report_memory_errors(self._device):
                return self._go(saved, left_out)
        except TlguiError as error:
            self._write_best_now()
            self._record.fail(error)
            raise

    def _go(self, saved: Checkpoint | None, left_out: Sequence[tuple[Picture, PictureError]]) -> TrainResult:
        if saved is None:
            self._announce()
            for picture, error in left_out:
                self._record.leave_out(picture, error)
        else:
            self._record.go_on_from(saved)
            self._take_over_best(saved)
        loaders = make_loader_factory(
            self._plan,
            self._classifier,
            self._resolved,
            self._precision,
            self._device,
            self._control,
            self._record.emit,
            self._record.leave_out,
        )
        try:
            if self._resolved.has_foreign_statistics and self._begins_frozen:
                self._estimate_statistics(loaders)
            self._train(loaders, saved)
        finally:
            loaders.close()
        return self._finish()

    @property
    def _begins_frozen(self) -> bool:
        return bool(self._phases) and len(self._phases[0].rates) < len(self._classifier.block_names)

    def _announce(self) -> None:
        plan = self._plan
        estimate_s = self._estimate()
        plan.write(self._folder, self._resolved.name, estimate_s)
        n_epochs = sum(phase.n_epochs for phase in self._phases)
        run_id = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}-{self._header.fingerprint[:8]}"
        device = describe_device(self._device)
        self._record.emit(RunStarted(plan.config_as_run, plan.dataset_summary, device, run_id, n_epochs))
        if self._resolved.fit:
            self._record.emit(Notice("weights", self._resolved.fit))
        if self._resolved.forbids_commercial_use:
            self._record.emit(Notice("licence", f"The licence of {self._resolved.name} forbids commercial use."))
        if estimate_s is not None:
            self._record.emit(Notice("estimate", estimate_sentence(estimate_s, plan.precision_plan)))

    def _estimate(self) -> float | None:
        """Return how many seconds the run will take; None where the device was not measured."""
        split = self._plan.split
        decode_s = decode_seconds([p.path for p in split.train], self._resolved.preprocessing.resize_px)
        work = Workload(len(split.train), len(split.val), decode_s)
        return estimate_seconds(self._plan.config, work, self._plan.precision_plan)

    def _take_over_best(self, saved: Checkpoint) -> None:
        """Read the best weights of an interrupted run from its model file."""
        if saved.best_epoch is not None:
            done = next(epoch for epoch in self._record.epochs if epoch.epoch == saved.best_epoch)
            self._best.take_over(load_model(self._folder.model)[0].state_dict(), done)

    def _estimate_statistics(self, loaders: LoaderFactory) -> None:
        """Give batch norms the statistics of these pictures, kept ones where a run before had the same."""
        plan = self._plan
        train = plan.split.train
        stride = 1 if plan.config.exact else max(1, len(train) // N_STATISTICS_PICTURES)
        chosen = train[::stride]
        contents = [*plan.hashes_of(chosen), str(self._resolved.preprocessing), plan.precision_plan.learning]
        kept = SavedStatistics(paths.cache_dir() / "statistics", self._classifier, contents)
        if not plan.config.exact and kept.load():
            return
        n_seen = self._reestimate(loaders, chosen)
        require_some(range(n_seen) if not self._control.should_stop else chosen, "training")
        if n_seen == len(chosen):  # else the next run would take them for those of all these pictures
            kept.save()

    def _reestimate(self, loaders: LoaderFactory, chosen: Sequence[Picture]) -> int:
        """Estimate the statistics on these pictures; return on how many, fewer after a stop or where some are gone."""
        n_seen = 0

        def counted() -> Iterator[Tensor]:
            nonlocal n_seen
            for images in loaders.exact_views(chosen):
                self._control.wait_while_paused()
                if self._control.should_stop:
                    return
                yield images
                n_seen += len(images)
                if n_seen < len(chosen):
                    self._record.emit(Preparing("batch statistics", n_seen, len(chosen)))

        self._record.emit(Preparing("batch statistics", 0, len(chosen)))
        n_layers = reestimate_batch_norm(self._classifier, counted(), precision_plan=self._precision.autocast)
        self._record.emit(Preparing("batch statistics", len(chosen), len(chosen)))
        return n_seen if n_layers else len(chosen)  # without batch norms there is nothing to see

    def _train(self, loaders: LoaderFactory, saved: Checkpoint | None) -> None:
        """Run the phases; a loss that is no number for the second time ends them if there is a best model."""
        config = self._plan.config
        runner = EpochRunner(
            self._classifier,
            device=self._device,
            precision=self._precision,
            label_smoothing=config.label_smoothing,
            control=self._control,
            on_less_memory=self._tell_less_memory,
        )
        trainer = Trainer(
            self._classifier,
            config,
            n_train=len(self._plan.split.train),
            loaders=loaders,
            runner=runner,
            precision=self._precision,
            device=self._device,
            control=self._control,
            on_event=self._record.emit,
            best=self._best,
            journal=StateStore(self._record.write_state, self._record.read_state),
        )
        try:
            trainer.run(self._phases, saved)
        except DivergedError as error:
            if self._best.done is None:
                raise
            self._record.emit(Notice("diverged", f"{error} The run ends here, and the best model so far is kept."))
            self._control.stop()

    def _tell_less_memory(self, n: int) -> None:
        pictures = "picture" if n == 1 else "pictures"
        self._record.emit(
            Notice(
                "batch_halved",
                f"Memory was too small for a whole batch. From now on {n} {pictures} at a time are worked on "
                "and their steps added up, so that the result stays the same.",
            )
        )

    def _save_best(self, weights: Mapping[str, Tensor], done: EpochDone) -> bool:
        try:
            save_model(self._folder.model, weights, replace(self._header, best_epoch=done.epoch))
        except ModelFileError as error:
            self._record.tell_disk_full(error)
            return False
        return True

    def _finish(self) -> TrainResult:
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
        evaluation = self._measure()
        save_curves(self._folder.curves, self._record.epochs, self._record.phases)
        finished = RunFinished(
            outcome="stopped" if self._control.should_stop else "completed",
            best_epoch=best.epoch,
            val_loss=evaluation.loss,
            val_accuracy=evaluation.accuracy,
            val_accuracy_low=evaluation.accuracy_low,
            val_accuracy_high=evaluation.accuracy_high,
            model=str(self._folder.model),
            seconds=self._record.seconds,
        )
        self._end(finished)
        log.info("The run took %.1f s; %s s were estimated.", finished.seconds, self._estimate())
        return TrainResult(finished, evaluation)

    def _end(self, finished: RunFinished) -> None:
        """Tell the end, then remove the state, which only an interrupted run needs."""
        self._record.emit(finished)
        self._folder.checkpoint.unlink(missing_ok=True)

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
        earlier = " An earlier model of this run is in that file." if model.exists() else " This run leaves no model."
        raise ModelFileError(
            f"The best model, of epoch {best.epoch}, could not be saved to '{model}'.{earlier}",
            hint="Make room on that disk, or choose a folder that can be written, and run again.",
            path=model,
        )

    def _measure(self) -> Evaluation:
        """Measure the saved model file on the validation pictures and write the figures into it.

        Raises:
            DatasetError: no validation picture can be read any more.
            DivergedError: the model gives no numbers.
        """
        self._classifier.to("cpu")  # makes room on the device for the model read back from disk
        predictor = Predictor.load(self._folder.model, self._device)
        evaluation = evaluate(
            predictor,
            self._unchanged(self._plan.split.val),
            on_progress=lambda done, total: self._record.emit(Preparing("final check", done, total)),
            on_unreadable=self._record.leave_out,
        )
        if not evaluation.n:
            raise DatasetError(
                "None of the validation pictures can be read any more, so the model was not measured. "
                f"It is saved in '{self._folder.model}'.",
                hint="Put the folder of pictures back where it was and continue the run.",
                path=self._plan.root,
            )
        if not math.isfinite(evaluation.loss):
            raise DivergedError(
                f"The saved model '{self._folder.model}' gives no numbers on the validation pictures.",
                hint="Start again with a smaller step size (learning rate).",
            )
        header = replace(predictor.header, evaluation=evaluation.to_json())
        save_model(self._folder.model, predictor.weights(), header)
        return evaluation

    def _unchanged(self, pictures: Sequence[Picture]) -> list[Picture]:
        """Return the pictures whose files are what they were when the run began; the others are left out."""
        unchanged = []
        for picture in pictures:
            try:
                require_same_content(picture, self._plan.hashes)
            except PictureError as error:
                self._record.leave_out(picture, error)
            else:
                unchanged.append(picture)
        return unchanged


def _finished_with_nothing(outcome: Outcome, seconds: float) -> RunFinished:
    return RunFinished(outcome, None, None, None, None, None, None, seconds)
