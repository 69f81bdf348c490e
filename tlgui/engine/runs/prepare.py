"""Prepares a run: pictures, split, weights, network, precision, room on the disk, loaders."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import torch

from tlgui import paths
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import (
    DeviceMemoryError,
    PictureError,
    RunFolderError,
)
from tlgui.core.events import Event, Preparing
from tlgui.core.messages import say
from tlgui.core.origin_offers import stay_together
from tlgui.core.run_folder import failures_told
from tlgui.engine.data.batches import OnUnreadable
from tlgui.engine.data.known_looks import known_contents
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.data.picture_hashes import Contents, hash_pictures
from tlgui.engine.data.split import Split, split_dataset
from tlgui.engine.distributed.joined import control_of, ranks_of_this_process
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.runs.measured_speeds import known_precision_plan, measuring, remember_precision_plan
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.context import TrainingContext, TrainingData
from tlgui.engine.training.device import Precision, describe_device, is_out_of_memory, pick_device, picture_budget
from tlgui.engine.training.loader_factory import LoaderFactory
from tlgui.engine.training.precision import PrecisionPlan, given_precision_plan, measure_precision_plan
from tlgui.engine.weights.resolve import ResolvedWeights, resolve_weights

log = logging.getLogger(__name__)

ROOM_FACTOR = 9
"""Model file and state, each with its successor beside it, in sizes of the network (Adam keeps three)."""


@dataclass(frozen=True)
class Prepared:
    """Everything that is ready before the first epoch."""

    plan: RunPlan
    resolved: ResolvedWeights
    classifier: Classifier
    """On the device, weights loaded."""
    device: torch.device
    unreadable: tuple[tuple[Picture, PictureError], ...] = ()
    """Pictures that are not in the plan because they could not be read."""

    def context(self, control: Control, emit: Callable[[Event], None]) -> TrainingContext:
        """Return what the parts of a training share."""
        precision = Precision(self.plan.precision_plan, self.device)
        ranks = ranks_of_this_process()
        control = control_of(ranks, control)
        return TrainingContext(self.classifier, self.plan.config, self.device, precision, control, emit, ranks)


def prepare(
    config: TrainConfig,
    dataset: Dataset,
    *,
    on_event: Callable[[Event], None],
    control: Control,
    allow_download: bool = False,
) -> Prepared:
    """Read the pictures, split them, find the weights, build the network and choose the precision.

    Args:
        config: every choice.
        dataset: from scan_folder.
        on_event: called with the progress, as Preparing.
        control: a stop ends it.
        allow_download: the person agreed to fetch the pretrained weights.

    Raises:
        WeightsMissingError, WeightsMismatchError, DatasetError, DeviceError: it cannot begin.
        CancelledError: a stop was asked for.
    """
    # First: a device that is not here should not cost minutes of reading pictures.
    device = pick_device(config.device)
    dataset, contents = read_contents(dataset, on_event, control)
    split = split_as_chosen(config, dataset, contents)
    resolved = resolve(config, on_event, control, allow_download=allow_download)
    classifier = build(config, len(dataset.class_names), resolved, device)
    precision_plan = choose_precision_plan(config, classifier, resolved, device, on_event)
    plan = RunPlan(
        config,
        dataset.root,
        dataset.class_names,
        split,
        contents.hashes,
        precision_plan,
        stay_together(dataset, split.train, config.split_by),
        split.held,
    )
    return Prepared(plan, resolved, classifier, device, contents.unreadable)


def resolve(
    config: TrainConfig, on_event: Callable[[Event], None], control: Control, *, allow_download: bool
) -> ResolvedWeights:
    """Return the weights of a config, fetched if need be and allowed."""
    resolved = resolve_weights(
        config.weights,
        config.backbone,
        allow_download=allow_download,
        on_progress=lambda done, total: on_event(Preparing("download", done, total)),
        should_stop=lambda: control.should_stop,
    )
    return replace(resolved, preprocessing=resolved.preprocessing.made_square(config.resize))


def read_contents(dataset: Dataset, on_event: Callable[[Event], None], control: Control) -> tuple[Dataset, Contents]:
    """Hash what changed since it was scanned, and return the dataset without what cannot be read any more.

    Raises:
        CancelledError: a stop was asked for.
    """
    known = known_contents(dataset.root, [picture.path for picture in dataset.pictures])
    contents = hash_pictures(
        dataset.pictures,
        known=known,
        should_stop=lambda: control.should_stop,
        on_progress=lambda done, total: on_event(Preparing("reading pictures", done, total)),
    )
    usable = tuple(picture for picture in dataset.pictures if picture.path in contents.hashes)
    return replace(dataset, pictures=usable), contents


def split_as_chosen(config: TrainConfig, dataset: Dataset, contents: Contents) -> Split:
    """Split a dataset as the config says.

    Args:
        config: whose fractions and seed count.
        dataset: from read_contents.
        contents: of its pictures.

    Raises:
        DatasetError: nothing would be left to learn from or to validate on.
    """
    return split_dataset(
        dataset,
        val_fraction=config.val_fraction,
        test_fraction=config.test_fraction,
        seed=config.seed,
        hashes=contents.hashes,
        split_by=config.split_by,
    )


def build(config: TrainConfig, n_classes: int, resolved: ResolvedWeights, device: torch.device) -> Classifier:
    """Return the network with its new head on the device."""
    classifier = build_classifier(
        config.backbone,
        n_classes,
        head=HeadSpec(config.head, config.hidden, config.dropout),
        state=resolved.state,
        input_size_px=resolved.preprocessing.crop_px,
        seed=config.seed,
    )
    classifier.keeps_statistics = config.batch_norm == "frozen" and config.weights != "none"
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
    """Return the precisions: given by config and device, or known of this computer, or measured now."""
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
    folder = next((f for f in (out, *out.parents) if os.path.exists(f)), None)  # unlike Path's, it never raises
    if folder is None:
        return  # whoever makes the folder tells what is wrong with it
    needed = ROOM_FACTOR * sum(p.numel() * p.element_size() for p in classifier.parameters())
    with failures_told(out, "used"):
        free = shutil.disk_usage(folder).free
    if free < needed:
        raise RunFolderError(
            say("runs.there_are_mb_left_on_the", free_mb=free / 1e6, out=out, needed_mb=needed / 1e6),
            hint=say("runs.make_room_on_that_disk_or_2"),
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
            say("runs.memory_ran_out_on_even_with", describe_device=describe_device(device)),
            hint=say("runs.choose_a_smaller_backbone_and_start"),
        ) from error


def make_loader_factory(
    plan: RunPlan, preprocessing: Preprocessing, context: TrainingContext, on_unreadable: OnUnreadable
) -> LoaderFactory:
    """Return what makes the loaders of a run, with the decoded pictures that all runs of this process share."""
    pictures = _shared_pictures()
    pictures.begin_run()
    return LoaderFactory(
        context,
        TrainingData(plan.split.train, plan.split.val, preprocessing, plan.hashes),
        cache=pictures,
        features_dir=paths.cache_dir() / "features",
        on_unreadable=on_unreadable,
    )


@cache
def _shared_pictures() -> PictureCache:
    """Return the decoded pictures that all runs of this process share."""
    return PictureCache(picture_budget() // ranks_of_this_process().n_of_machine)
