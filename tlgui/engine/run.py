"""One whole run: from a config and a dataset to a run folder with a measured model file in it."""

from __future__ import annotations

import hashlib
import logging
import math
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import torch
import torchvision

import tlgui
from tlgui.engine.data.augment import training_transform
from tlgui.engine.data.batches import BatchLoader
from tlgui.engine.data.dataset import Dataset, Picture
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.data.split import Split, content_hash, split_dataset
from tlgui.engine.inference.model_file import load_model, save_model
from tlgui.engine.inference.model_header import ModelHeader
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.models.weights import ResolvedWeights, resolve_weights
from tlgui.engine.results.curves_plot import save_curves
from tlgui.engine.results.evaluation import evaluate
from tlgui.engine.results.report import Evaluation
from tlgui.engine.training.batch_norm import reestimate_batch_norm
from tlgui.engine.training.config import TrainConfig
from tlgui.engine.training.control import Control
from tlgui.engine.training.device import Precision, describe_device, pick_device
from tlgui.engine.training.epoch import EpochRunner
from tlgui.engine.training.events import (
    EpochDone,
    Event,
    EventClock,
    Notice,
    Outcome,
    PhaseStarted,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.engine.training.history import write_history
from tlgui.engine.training.run_folder import RunFolder
from tlgui.engine.training.schedule import plan_phases
from tlgui.engine.training.trainer import Trainer, TrainingSets
from tlgui.errors import DeviceMemoryError, PictureError, TlguiError

log = logging.getLogger(__name__)

CACHE_BUDGET_BYTES = 1_500_000_000
"""Decoded pictures kept in memory; about 2,500 web photos. Camera pictures beyond it are decoded each time."""


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
        DeviceMemoryError, DivergedError, ModelFileError: during the run; the best model so far is kept.
    """
    control = control or Control()
    started = time.monotonic()
    device = pick_device(config.device)
    _seed_everything(config.seed)
    split = split_dataset(
        dataset, val_fraction=config.val_fraction, test_fraction=config.test_fraction, seed=config.seed
    )
    resolved = resolve_weights(
        config.weights,
        config.backbone,
        allow_download=allow_download,
        on_progress=lambda done, total: on_event(Preparing("download", done, total)),
        should_stop=lambda: control.should_stop,
    )
    run = _Run(config, dataset, split, resolved, device, out, on_event, control, overwrite)
    try:
        with _memory_errors_told(device, config.batch_size):
            return run.go(started)
    except TlguiError as error:
        run.fail(error)
        raise


@contextmanager
def _memory_errors_told(device: torch.device, batch_size: int) -> Iterator[None]:
    """Turn torch's two kinds of out-of-memory into ours."""
    try:
        yield
    except RuntimeError as error:  # torch.OutOfMemoryError on GPUs; a plain RuntimeError on the processor
        if not isinstance(error, torch.OutOfMemoryError) and "can't allocate memory" not in str(error):
            raise
        raise DeviceMemoryError(
            f"Memory ran out on {describe_device(device)} with {batch_size} pictures at a time.",
            hint="Choose a smaller batch size or a smaller backbone, and start again; what was saved is safe.",
        ) from error


class _Run:
    """The parts of one run, put together."""

    def __init__(
        self,
        config: TrainConfig,
        dataset: Dataset,
        split: Split,
        resolved: ResolvedWeights,
        device: torch.device,
        out: Path,
        on_event: Callable[[Event], None],
        control: Control,
        overwrite: bool,
    ) -> None:
        self._config = config
        self._dataset = dataset
        self._split = split
        self._resolved = resolved
        self._device = device
        self._listener = on_event
        self._control = control
        self._precision = Precision("fp32" if config.exact else config.precision, device)
        self._classifier = build_classifier(
            config.backbone,
            len(dataset.class_names),
            head=config.head,
            hidden=config.hidden,
            dropout=config.dropout,
            state=resolved.state,
            input_size_px=resolved.preprocessing.crop_px,
            seed=config.seed,
        )
        self._classifier.to(device)
        self._phases = plan_phases(config, self._classifier.block_names)
        self._left_out: set[Path] = set()
        self._started_phases: list[PhaseStarted] = []
        self._epochs: list[EpochDone] = []
        self._folder = RunFolder.create(out, overwrite=overwrite)
        self._clock = EventClock()
        self._has_begun = False

    def go(self, started: float) -> TrainResult:
        """Run to the end and return what came of it."""
        self._header = self._make_header()
        self._announce()
        loader = self._make_loader()
        sets = self._make_sets(self._resolved.preprocessing)
        if self._resolved.has_foreign_statistics and self._begins_frozen:
            self._emit(Preparing("batch statistics", 0, len(sets.train)))
            reestimate_batch_norm(self._classifier, loader.batches(sets.train, sets.val_transform), self._device)
        trainer = self._make_trainer(loader, sets)
        trainer.run(self._phases)
        return self._finish(trainer.best, started)

    @property
    def _begins_frozen(self) -> bool:
        return bool(self._phases) and len(self._phases[0].rates) < len(self._classifier.block_names)

    def fail(self, error: TlguiError) -> None:
        """Tell that the run ended by an error, if it had begun."""
        if self._has_begun:
            self._emit(RunFailed(error.title, error.message, error.hint))

    def _announce(self) -> None:
        data = {
            "root": str(self._dataset.root),
            "class_names": list(self._dataset.class_names),
            "n_train": len(self._split.train),
            "n_val": len(self._split.val),
            "n_test": len(self._split.test),
        }
        config = self._config.to_json() | {"precision": self._precision.name}
        self._folder.write_config({"config": config, "dataset": data, "weights": self._resolved.name})
        n_epochs = sum(phase.n_epochs for phase in self._phases)
        run_id = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}-{self._header.fingerprint[:8]}"
        self._emit(RunStarted(config, data, describe_device(self._device), run_id, n_epochs))
        if self._resolved.forbids_commercial_use:
            self._emit(Notice("licence", f"The licence of {self._resolved.name} forbids commercial use."))

    def _make_loader(self) -> BatchLoader:
        return BatchLoader(
            PictureCache(0 if self._config.exact else CACHE_BUDGET_BYTES),
            batch_size=self._config.batch_size,
            n_threads=self._config.workers,
            on_unreadable=self._leave_out,
        )

    def _make_sets(self, preprocessing: Preprocessing) -> TrainingSets:
        augment = self._config.augment
        train_transform = training_transform(
            crop=augment.crop,
            rotate=augment.rotate,
            flip=augment.flip,
            color=augment.color,
            crop_px=preprocessing.crop_px,
            resize_px=preprocessing.resize_px,
            interpolation=preprocessing.interpolation,
            mean=preprocessing.mean,
            std=preprocessing.std,
        )
        return TrainingSets(self._split.train, self._split.val, train_transform, preprocessing.evaluation_transform())

    def _make_trainer(self, loader: BatchLoader, sets: TrainingSets) -> Trainer:
        runner = EpochRunner(
            self._classifier,
            device=self._device,
            precision=self._precision,
            label_smoothing=self._config.label_smoothing,
            control=self._control,
            channels_last=not self._config.exact,
        )
        return Trainer(
            self._classifier,
            self._config,
            sets,
            loader=loader,
            runner=runner,
            control=self._control,
            on_event=self._emit,
            save_best=self._save_best,
        )

    def _make_header(self) -> ModelHeader:
        hashes = {
            name: [content_hash(p.path) for p in pictures] for name, pictures in self._pictures_by_subset().items()
        }
        fingerprint = hashlib.sha256("".join(sorted(hashes["train"])).encode()).hexdigest()
        return ModelHeader(
            class_names=self._dataset.class_names,
            backbone=self._config.backbone,
            head=self._config.head,
            hidden=self._config.hidden,
            dropout=self._config.dropout,
            weights=self._resolved.name,
            preprocessing=self._resolved.preprocessing.to_json(),
            config=self._config.to_json(),
            split={"val": hashes["val"], "test": hashes["test"]},
            n_train=len(self._split.train),
            n_val=len(self._split.val),
            best_epoch=0,
            created=datetime.now().astimezone().isoformat(timespec="seconds"),
            versions={
                "tlgui": tlgui.__version__,
                "torch": torch.__version__,
                "torchvision": torchvision.__version__,
                "python": platform.python_version(),
            },
            fingerprint=fingerprint,
        )

    def _pictures_by_subset(self) -> dict[str, tuple[Picture, ...]]:
        return {"train": self._split.train, "val": self._split.val, "test": self._split.test}

    def _save_best(self, classifier: Classifier, done: EpochDone) -> None:
        save_model(self._folder.model, classifier, replace(self._header, best_epoch=done.epoch))

    def _leave_out(self, picture: Picture, error: PictureError) -> None:
        if picture.path not in self._left_out:
            self._left_out.add(picture.path)
            self._emit(Notice("picture_left_out", f"{error} It is left out.", str(picture.path)))

    def _emit(self, event: Event) -> None:
        """Write the event to disk, keep what the curves need, then tell it."""
        self._folder.append_event(event, self._clock)
        if isinstance(event, EpochDone):
            self._epochs.append(event)
            write_history(self._folder.history, self._epochs)
        elif isinstance(event, RunStarted):
            self._has_begun = True
        elif isinstance(event, PhaseStarted):
            self._started_phases.append(event)
        self._listener(event)

    def _finish(self, best: EpochDone | None, started: float) -> TrainResult:
        seconds = time.monotonic() - started
        if self._control.should_discard:
            finished = _finished_with_nothing("discarded", seconds)
            self._folder.discard()  # with the log in it: who hears of the end finds nothing left
            self._listener(finished)
            return TrainResult(finished, None)
        if best is None:
            finished = _finished_with_nothing("stopped", seconds)
            self._emit(finished)
            return TrainResult(finished, None)
        evaluation = self._measure()
        save_curves(self._folder.curves, self._epochs, self._started_phases)
        finished = RunFinished(
            outcome="stopped" if self._control.should_stop else "completed",
            best_epoch=best.epoch,
            val_loss=evaluation.loss,
            val_accuracy=evaluation.accuracy,
            val_accuracy_low=evaluation.accuracy_low,
            val_accuracy_high=evaluation.accuracy_high,
            model=str(self._folder.model),
            seconds=time.monotonic() - started,
        )
        self._emit(finished)
        return TrainResult(finished, evaluation)

    def _measure(self) -> Evaluation:
        """Measure the saved model file on the validation pictures and write the figures into it."""
        self._classifier.to("cpu")  # makes room on the device for the model read back from disk
        predictor = Predictor.load(self._folder.model, self._device)
        evaluation = evaluate(
            predictor,
            self._split.val,
            on_progress=lambda done, total: self._emit(Preparing("final check", done, total)),
            on_unreadable=self._leave_out,
        )
        if not math.isfinite(evaluation.loss):
            log.warning("The validation loss of the saved model is not a number.")
        classifier, header = load_model(self._folder.model)
        save_model(self._folder.model, classifier, replace(header, evaluation=evaluation.to_json()))
        return evaluation


def _finished_with_nothing(outcome: Outcome, seconds: float) -> RunFinished:
    return RunFinished(outcome, None, None, None, None, None, None, seconds)


def _seed_everything(seed: int) -> None:
    """Fix torch's generators; the split and the order of pictures have their own from the same number."""
    torch.manual_seed(seed)
