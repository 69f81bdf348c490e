"""What stands before a run begins: weights, network, arithmetic, room on the disk, the model file's header."""

from __future__ import annotations

import hashlib
import logging
import platform
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

import torch
import torchvision
from torch import Tensor

import tlgui
from tlgui import paths
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import (
    DeviceMemoryError,
    ModelFileError,
    RunFolderError,
    WeightsMismatchError,
    WeightsMissingError,
)
from tlgui.core.events import Event, Preparing
from tlgui.core.model_header import ModelHeader
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.batches import OnUnreadable
from tlgui.engine.data.content import Contents, hash_pictures
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.runs.measured_speeds import known_precision_plan, measuring, remember_precision_plan
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.budgets import picture_budget
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.device import Precision, describe_device, is_out_of_memory
from tlgui.engine.training.loader_factory import LoaderFactory, TrainingData
from tlgui.engine.training.precision import PrecisionPlan, given_precision_plan, measure_precision_plan
from tlgui.engine.weights.resolve import ResolvedWeights, resolve_weights

log = logging.getLogger(__name__)

ROOM_FACTOR = 9
"""Model file and state, each with its successor beside it, in sizes of the network (Adam keeps three)."""


def resolve(
    config: TrainConfig, on_event: Callable[[Event], None], control: Control, *, allow_download: bool
) -> ResolvedWeights:
    """Return the weights of a config, fetched if need be and allowed."""
    return resolve_weights(
        config.weights,
        config.backbone,
        allow_download=allow_download,
        on_progress=lambda done, total: on_event(Preparing("download", done, total)),
        should_stop=lambda: control.should_stop,
    )


def resolve_again(
    plan: RunPlan,
    folder: RunFolder,
    saved: Checkpoint | None,
    on_event: Callable[[Event], None],
    control: Control,
    *,
    allow_download: bool,
) -> tuple[ResolvedWeights, dict[str, Tensor] | None]:
    """Return the weights that a run was begun with, and its own network in their place when they are gone since.

    Returns:
        The weights; and the whole classifier's state when what the run has written will do without them, else None.

    Raises:
        WeightsMissingError, WeightsMismatchError, DownloadError: they are gone and cannot be done without.
    """
    try:
        return resolve(plan.config, on_event, control, allow_download=False), None
    except (WeightsMissingError, WeightsMismatchError) as error:
        kept = _kept_network(folder, saved)
        if kept is None:
            return resolve(plan.config, on_event, control, allow_download=allow_download), None
        log.info("The run goes on without the weights it was begun with: %s", error)
        return kept


def _kept_network(folder: RunFolder, saved: Checkpoint | None) -> tuple[ResolvedWeights, dict[str, Tensor]] | None:
    """Return the network of an interrupted run: what is frozen is in its model file as it was at the start."""
    if saved is None or saved.best_epoch is None:
        return None
    try:
        classifier, header = load_model(folder.model)
    except ModelFileError as error:
        log.info("The model file of the run is of no help: %s", error)
        return None
    resolved = ResolvedWeights(None, header.weights, Preprocessing.from_json(header.preprocessing))
    return resolved, classifier.state_dict() | saved.network


def read_contents(dataset: Dataset, on_event: Callable[[Event], None], control: Control) -> tuple[Dataset, Contents]:
    """Hash every picture and return the dataset without those that cannot be read any more.

    Raises:
        CancelledError: a stop was asked for.
    """
    contents = hash_pictures(
        dataset.pictures,
        should_stop=lambda: control.should_stop,
        on_progress=lambda done, total: on_event(Preparing("reading pictures", done, total)),
    )
    usable = tuple(picture for picture in dataset.pictures if picture.path in contents.hashes)
    return replace(dataset, pictures=usable), contents


def build(config: TrainConfig, n_classes: int, resolved: ResolvedWeights, device: torch.device) -> Classifier:
    """Return the network with its new head on the device."""
    classifier = build_classifier(
        config.backbone,
        n_classes,
        head=config.head,
        hidden=config.hidden,
        dropout=config.dropout,
        state=resolved.state,
        input_size_px=resolved.preprocessing.crop_px,
        seed=config.seed,
    )
    if not config.exact:
        classifier.to(memory_format=torch.channels_last)
    return classifier.to(device)


def choose_precision_plan(
    config: TrainConfig,
    classifier: Classifier,
    resolved: ResolvedWeights,
    device: torch.device,
    on_event: Callable[[Event], None],
) -> PrecisionPlan:
    """Return the precisions: given by config and device, or known of this machine, or measured now."""
    given = given_precision_plan(config, device)
    if given is not None:
        return given
    size_px = resolved.preprocessing.crop_px
    known = known_precision_plan(config.backbone, size_px)
    if known is not None:
        return known
    on_event(Preparing("measuring", 0, 1))
    with measuring():
        measured = known_precision_plan(config.backbone, size_px)
        if measured is None:
            measured = measure_precision_plan(classifier, size_px)
            remember_precision_plan(config.backbone, size_px, measured)
    on_event(Preparing("measuring", 1, 1))
    return measured


def check_room(out: Path, classifier: Classifier) -> None:
    """Refuse a disk that is too full for the model file and the state of the run."""
    folder = next((f for f in (out, *out.parents) if f.exists()), None)
    if folder is None:
        return  # whoever makes the folder tells what is wrong with it
    needed = ROOM_FACTOR * sum(p.numel() * p.element_size() for p in classifier.parameters())
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise RunFolderError(
            f"There are {free / 1e6:.0f} MB left on the disk of '{out}', and this run may need {needed / 1e6:.0f} MB.",
            hint="Make room on that disk, or choose another folder.",
            path=out,
        )


@contextmanager
def report_memory_errors(device: torch.device) -> Iterator[None]:
    """Turn torch's two kinds of out-of-memory into ours."""
    try:
        yield
    except RuntimeError as error:
        if not is_out_of_memory(error):
            raise
        raise DeviceMemoryError(
            f"Memory ran out on {describe_device(device)} even with one picture at a time.",
            hint="Choose a smaller backbone, and start again; what was saved is safe.",
        ) from error


def make_header(plan: RunPlan, resolved: ResolvedWeights) -> ModelHeader:
    """Return what the model file says of itself; best epoch and figures come later."""
    config, split = plan.config, plan.split
    fingerprint = hashlib.sha256("".join(sorted(plan.hashes_of(split.train))).encode()).hexdigest()
    return ModelHeader(
        class_names=plan.class_names,
        backbone=config.backbone,
        head=config.head,
        hidden=config.hidden,
        dropout=config.dropout,
        weights=resolved.name,
        preprocessing=resolved.preprocessing.to_json(),
        config=config.to_json(),
        split={"val": plan.hashes_of(split.val), "test": plan.hashes_of(split.test)},
        n_train=len(split.train),
        n_val=len(split.val),
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


def make_loader_factory(
    plan: RunPlan,
    classifier: Classifier,
    resolved: ResolvedWeights,
    precision: Precision,
    device: torch.device,
    control: Control,
    on_event: Callable[[Event], None],
    on_unreadable: OnUnreadable,
) -> LoaderFactory:
    """Return what makes the feeds of a run, with the decoded pictures that all runs of this process share."""
    pictures = _shared_pictures()
    pictures.begin_run()
    return LoaderFactory(
        classifier,
        plan.config,
        TrainingData(plan.split.train, plan.split.val, resolved.preprocessing, plan.hashes),
        plan.precision_plan,
        precision=precision,
        device=device,
        cache=pictures,
        features_dir=paths.cache_dir() / "features",
        control=control,
        on_event=on_event,
        on_unreadable=on_unreadable,
    )


@cache
def _shared_pictures() -> PictureCache:
    """Return the decoded pictures that all runs of this process share."""
    return PictureCache(picture_budget())
