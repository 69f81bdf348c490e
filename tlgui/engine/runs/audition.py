"""The instant answer and the audition: how far a head alone gets with each network, before any is trained."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from torch import Tensor

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import CancelledError, TlguiError
from tlgui.core.events import Event, Preparing
from tlgui.core.head_alone import MISSING, HeadAlone
from tlgui.core.learning_curve import LearningCurve
from tlgui.core.messages import say
from tlgui.core.origin_offers import stay_together
from tlgui.core.unfreezing import HEAD
from tlgui.engine.data.split import Split, groups_of
from tlgui.engine.door.audition_requests import HeadAloneFailed
from tlgui.engine.results.cross_validation import FoldedFeatures, cross_validate, make_folds
from tlgui.engine.results.learning_curve import measure_curve, n_fits
from tlgui.engine.runs.batch_statistics import estimate_batch_statistics
from tlgui.engine.runs.estimate import Workload, decode_seconds, estimate_seconds
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.prepare import (
    Prepared,
    build,
    choose_precision_plan,
    make_loader_factory,
    read_contents,
    report_memory_errors,
    resolve,
    split_as_chosen,
)
from tlgui.engine.training.device import pick_device

MOST_PICTURES = 1000
"""That are tried: more cost time before a run and change little of a first answer."""


@dataclass(frozen=True)
class HeadWork:
    """What listens to a trial, and what may end it."""

    on_event: Callable[[Event], None]
    control: Control
    allow_download: bool = False

    def require_wanted(self) -> None:
        """Wait while it is paused.

        Raises:
            CancelledError: a stop was asked for.
        """
        self.control.wait_while_paused()
        if self.control.should_stop:
            raise CancelledError(say("engine.the_work_was_stopped"))


@dataclass(frozen=True)
class TriedPictures:
    """The pictures of one request: those that a run would learn from or validate on, never its test part."""

    root: Path
    class_names: tuple[str, ...]
    split: Split
    """Of a run, but for `train`, which are the pictures that are tried."""
    hashes: Mapping[Path, str]
    folds: tuple[int, ...]
    """Of each picture that is tried."""
    n_in_all: int

    @classmethod
    def of(
        cls, config: TrainConfig, dataset: Dataset, on_event: Callable[[Event], None], control: Control
    ) -> TriedPictures:
        """Read, split and choose the pictures.

        Raises:
            DatasetError: there are too few.
            CancelledError: a stop was asked for.
        """
        dataset, contents = read_contents(dataset, on_event, control)
        split = split_as_chosen(config, dataset, contents)
        pool = replace(split, train=(*split.train, *split.val))
        groups = stay_together(dataset, pool.train, config.split_by)
        return cls._drawn(dataset.root, dataset.class_names, pool, contents.hashes, groups, config)

    @classmethod
    def of_run(cls, plan: RunPlan) -> TriedPictures:
        """Choose among the training pictures of a run."""
        return cls._drawn(plan.root, plan.class_names, plan.split, plan.hashes, plan.groups, plan.config)

    @classmethod
    def _drawn(
        cls,
        root: Path,
        class_names: tuple[str, ...],
        split: Split,
        hashes: Mapping[Path, str],
        groups: Iterable[Sequence[Path]],
        config: TrainConfig,
    ) -> TriedPictures:
        tried = tried_part(split.train, config.seed)
        folds = folds_of(tried, hashes, groups, config)
        return cls(root, class_names, replace(split, train=tried), hashes, folds, len(split.train))

    def folded(self, features: Tensor, found: Sequence[Picture]) -> FoldedFeatures:
        """Return what a head gets of some of the pictures with their folds.

        Args:
            features: (n, n_features) float32.
            found: those n pictures, all among those that are tried.
        """
        fold_of = dict(zip((picture.path for picture in self.split.train), self.folds, strict=True))
        folds = [fold_of[picture.path] for picture in found]
        return FoldedFeatures(features, classes_of(found, features), folds, len(self.class_names))

    @property
    def guessing(self) -> float:
        """Part of the pictures that are of the largest class."""
        return max(Counter(picture.class_index for picture in self.split.train).values()) / len(self.split.train)


def folds_of(
    tried: Sequence[Picture], hashes: Mapping[Path, str], groups: Iterable[Sequence[Path]], config: TrainConfig
) -> tuple[int, ...]:
    """Return the fold of each picture; what belongs together is in one: else it would be answered from memory."""
    name_of = {
        picture.path: min(hashes[member.path] for member in members)
        for members in groups_of(tried, hashes, groups)
        for picture in members
    }
    classes, names = [p.class_index for p in tried], [name_of[p.path] for p in tried]
    return tuple(make_folds(classes, names, n_folds=config.folds, seed=config.seed))


def tried_part(pictures: Sequence[Picture], seed: int, most: int = MOST_PICTURES) -> tuple[Picture, ...]:
    """Return at most so many pictures, drawn by chance, in their order."""
    if len(pictures) <= most:
        return tuple(pictures)
    chosen = random.Random(f"tried {seed}").sample(range(len(pictures)), most)
    return tuple(pictures[number] for number in sorted(chosen))


def audition(
    configs: Sequence[TrainConfig],
    dataset: Dataset,
    *,
    on_event: Callable[[Event], None],
    control: Control | None = None,
    allow_download: bool = False,
) -> Iterator[HeadAlone | HeadAloneFailed]:
    """Yield the figures of each config's network as soon as they are there.

    All networks answer the same pictures in the same folds. One that cannot be tried costs its own row alone.

    Args:
        configs: at least one; their pictures are chosen as the first one says.
        dataset: from scan_folder.
        on_event: called with the progress, as Preparing.
        control: a stop ends it within a batch.
        allow_download: the person agreed to fetch pretrained weights.

    Raises:
        DatasetError: there are too few pictures.
        CancelledError: a stop was asked for.
    """
    work = HeadWork(on_event, control or Control(), allow_download)
    pictures = TriedPictures.of(configs[0], dataset, on_event, work.control)
    for config in configs:
        try:
            yield _try_network(config, pictures, work)
        except CancelledError:
            raise
        except TlguiError as error:
            yield HeadAloneFailed(config.backbone, config.weights, error.message, error.hint)


def find_learning_curve(
    config: TrainConfig,
    dataset: Dataset,
    *,
    on_event: Callable[[Event], None],
    control: Control | None = None,
    allow_download: bool = False,
) -> LearningCurve:
    """Return how the accuracy of a head alone grows with the pictures that it learns from.

    Args:
        config: whose network is tried, and how the pictures are split.
        dataset: from scan_folder.
        on_event: called with the progress, as Preparing.
        control: a stop ends it within a batch.
        allow_download: the person agreed to fetch pretrained weights.

    Raises:
        DatasetError: there are too few pictures.
        WeightsMissingError, WeightsMismatchError, DeviceError: as runs.run.train.
        CancelledError: a stop was asked for.
    """
    work = HeadWork(on_event, control or Control(), allow_download)
    pictures = TriedPictures.of(config, dataset, on_event, work.control)
    _, features, found = features_of(config, pictures, work)
    data = pictures.folded(features, found)
    n = n_fits(data.folds)

    def check(done: int) -> None:
        work.require_wanted()
        on_event(Preparing("learning curve", done, n))

    points = measure_curve(data, check)
    on_event(Preparing("learning curve", n, n))
    return LearningCurve.of(config.backbone, config.weights, points, pictures.n_in_all)


def cross_validated(features: Tensor, found: Sequence[Picture], pictures: TriedPictures, work: HeadWork) -> list[bool]:
    """Return whether each picture was answered right by a head that had not learned from it.

    Raises:
        CancelledError: a stop was asked for.
    """
    data = pictures.folded(features, found)
    n_folds = len(data.fold_numbers)

    def check(done: int) -> None:
        work.require_wanted()
        work.on_event(Preparing("head alone", done, n_folds))

    is_right = cross_validate(data, check)
    work.on_event(Preparing("head alone", n_folds, n_folds))
    return is_right.tolist()


def classes_of(pictures: Sequence[Picture], features: Tensor) -> Tensor:
    """Return the class of each picture, (N,) int64, where its features are."""
    return features.new_tensor([picture.class_index for picture in pictures]).long()


def _try_network(config: TrainConfig, pictures: TriedPictures, work: HeadWork) -> HeadAlone:
    started = time.monotonic()
    prepared, features, found = features_of(config, pictures, work)
    is_right = cross_validated(features, found, pictures, work)
    outcome_of = dict(zip((picture.path for picture in found), is_right, strict=True))
    return HeadAlone(
        backbone=config.backbone,
        weights=config.weights,
        outcomes=bytes(int(outcome_of.get(picture.path, MISSING)) for picture in pictures.split.train),
        guessing=pictures.guessing,
        n_folds=len(set(pictures.folds)),
        n_in_all=pictures.n_in_all,
        seconds=time.monotonic() - started,
        run_seconds=_run_seconds(config, pictures, prepared),
    )


def features_of(config: TrainConfig, pictures: TriedPictures, work: HeadWork) -> tuple[Prepared, Tensor, list[Picture]]:
    """Return what is ready, what a head gets of the pictures, (n, n_features), and those n that could be read."""
    tried = config.replace(exact=False, head="linear", cached_views=1)
    prepared = _prepare(tried, pictures, work)
    context = prepared.context(work.control, work.on_event)
    preprocessing = prepared.resolved.preprocessing
    loaders = make_loader_factory(prepared.plan, preprocessing, context, lambda _picture, _error: None)
    try:
        with report_memory_errors(prepared.device):
            if prepared.resolved.needs_new_statistics:
                estimate_batch_statistics(prepared.plan, preprocessing, context, loaders)
            work.require_wanted()
            found = loaders.compute_head_features(prepared.plan.split.train)
    finally:
        loaders.close()
    work.require_wanted()
    if found is None:
        raise TlguiError(say("audition.no_room_for_features"), hint=say("audition.close_other_programs"))
    return prepared, *found


def _prepare(config: TrainConfig, pictures: TriedPictures, work: HeadWork) -> Prepared:
    device = pick_device(config.device)
    resolved = resolve(config, work.on_event, work.control, allow_download=work.allow_download)
    work.require_wanted()
    classifier = build(config, len(pictures.class_names), resolved, device)
    classifier.set_learning((HEAD,))
    precision_plan = choose_precision_plan(config, classifier, resolved, device, work.on_event)
    plan = RunPlan(config, pictures.root, pictures.class_names, pictures.split, pictures.hashes, precision_plan)
    return Prepared(plan, resolved, classifier, device)


def _run_seconds(config: TrainConfig, pictures: TriedPictures, prepared: Prepared) -> float | None:
    n_val, n_test = len(pictures.split.val), len(pictures.split.test)
    paths = [picture.path for picture in pictures.split.train]
    decode_s = decode_seconds(paths, prepared.resolved.preprocessing.resize_px)
    work = Workload(pictures.n_in_all - n_val, n_val, decode_s, n_test)
    return estimate_seconds(config, work, prepared.plan.precision_plan)
