"""A head that learns anew with every change of the labels, on features that are computed once for each picture."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch
from torch import Tensor

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import DatasetError
from tlgui.core.live_model import LiveAnswer, LiveFigures
from tlgui.core.messages import say
from tlgui.engine.data.picture_hashes import hash_pictures
from tlgui.engine.data.split import Split, groups_of
from tlgui.engine.door.live_requests import LiveModelRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.results.cross_validation import FoldedFeatures, make_folds
from tlgui.engine.results.warm_heads import WarmHeads
from tlgui.engine.runs.audition import HeadWork, TriedPictures, features_of

MOST_PICTURES = 1000
"""That are answered: more would take longer than a person waits between two keys."""
N_SPARE = 100
"""Pictures more whose features are computed too: one that is left out is followed by the next of these at once, where
loading the network for a single picture takes longer than all heads together."""
LEAST_PICTURES = 10
Key = tuple[object, ...]
Stamp = tuple[int, int]
"""Size and time of a file: another picture under the same name is new."""


@dataclass
class _Kept:
    """What is kept of pictures, of one network at a time; used in the one thread that answers requests."""

    key: Key = ()
    features: dict[Path, tuple[Stamp, Tensor]] = field(default_factory=dict)
    hashes: dict[Path, str] = field(default_factory=dict)
    folds: dict[Path, int] = field(default_factory=dict)
    """A picture stays in its fold: with other folds, answers would change that no label changed."""
    heads: WarmHeads = field(default_factory=WarmHeads)


_kept = _Kept()


def live_figures(config: TrainConfig, dataset: Dataset, work: HeadWork) -> LiveFigures:
    """Return what heads say of pictures that they had not learned from.

    Args:
        config: whose network computes the features.
        dataset: with the labels as they are now. All its pictures count, also those that a run would keep for its
            test: these figures are for finding wrong labels, and choose nothing.
        work: gets the progress, as Preparing, and may end it.

    Raises:
        DatasetError: there are too few pictures or classes.
        WeightsMissingError, WeightsMismatchError, DeviceError: as runs.run.train.
        CancelledError: a stop was asked for.
    """
    started = time.monotonic()
    pictures = _chosen(dataset.pictures, MOST_PICTURES)
    if len(pictures) < LEAST_PICTURES or len({picture.class_index for picture in pictures}) < 2:
        raise DatasetError(say("live.too_few_pictures", n=LEAST_PICTURES))
    found = _with_features(config, dataset, pictures, work)
    data = FoldedFeatures(
        torch.stack([_kept.features[picture.path][1] for picture in found]),
        torch.tensor([picture.class_index for picture in found]),
        [_kept.folds[picture.path] for picture in found],
        len(dataset.class_names),
    )
    names = dataset.class_names
    paths = [picture.path for picture in found]
    answers = _kept.heads.answers(data, paths, names, work.require_wanted).tolist()
    told = tuple(
        LiveAnswer(str(picture.path), names[picture.class_index], names[answer])
        for picture, answer in zip(found, answers, strict=True)
    )
    return LiveFigures(config.backbone, config.weights, told, dataset.total, time.monotonic() - started)


@handles(LiveModelRequest)
def _live(request: LiveModelRequest, context: TaskContext) -> Iterator[LiveFigures]:
    yield live_figures(request.config, request.dataset, HeadWork(context.report, context.control))


def _chosen(pictures: Sequence[Picture], most: int) -> tuple[Picture, ...]:
    """Return at most so many pictures, drawn by their names: leaving one out changes no more than one of them."""
    if len(pictures) <= most:
        return tuple(pictures)
    drawn = sorted(pictures, key=lambda picture: hashlib.sha256(os.fsencode(picture.path)).digest())
    kept = {picture.path for picture in drawn[:most]}
    return tuple(picture for picture in pictures if picture.path in kept)


def _with_features(config: TrainConfig, dataset: Dataset, pictures: Sequence[Picture], work: HeadWork) -> list[Picture]:
    """Return those of some pictures that have features, which are computed where they are missing."""
    key = (config.backbone, config.weights, config.device, str(dataset.root))
    if _kept.key != key:
        _kept.__dict__.update(_Kept(key).__dict__)
    if any(_is_missing(picture.path) for picture in pictures):
        wished = _chosen(dataset.pictures, MOST_PICTURES + N_SPARE)
        _compute(config, dataset, [picture for picture in wished if _is_missing(picture.path)], work)
        _give_folds([picture for picture in wished if picture.path in _kept.features], dataset, config.seed)
    usable = [picture for picture in pictures if picture.path in _kept.features]
    if not usable:
        raise DatasetError(say("live.too_few_pictures", n=LEAST_PICTURES))
    return usable


def _is_missing(path: Path) -> bool:
    """Return whether a picture has no features, or those of another that was under its name."""
    return path not in _kept.features or _kept.features[path][0] != _stamp(path)


def _compute(config: TrainConfig, dataset: Dataset, missing: Sequence[Picture], work: HeadWork) -> None:
    """Compute the features of some pictures and keep them; those that cannot be read have none."""
    stamps = {picture.path: _stamp(picture.path) for picture in missing}  # before: one may change meanwhile
    contents = hash_pictures(missing, should_stop=lambda: work.control.should_stop)
    _kept.hashes.update(contents.hashes)
    split = Split(tuple(picture for picture in missing if picture.path in contents.hashes), ())
    n_folds = tuple(0 for _ in split.train)
    tried = TriedPictures(dataset.root, dataset.class_names, split, contents.hashes, n_folds, len(split.train))
    if not split.train:
        return
    _prepared, features, found = features_of(config, tried, work)
    if any(picture.path in _kept.features for picture in found):
        _kept.heads = WarmHeads()  # it is another under the same name
    for picture, row in zip(found, features.float().cpu(), strict=True):
        _kept.features[picture.path] = (stamps[picture.path], row.clone())


def _give_folds(pictures: Sequence[Picture], dataset: Dataset, seed: int) -> None:
    """Give a fold to each picture that has none; what belongs together is in one, and whoever has one stays there."""
    unlabelled = [replace(picture, class_index=0) for picture in pictures]  # labels change, groups do not
    groups = groups_of(unlabelled, _kept.hashes, [group.paths for group in dataset.grouping.groups])
    name_of = {p.path: min(_kept.hashes[q.path] for q in members) for members in groups for p in members}
    names = [name_of[picture.path] for picture in pictures]
    folds = make_folds([picture.class_index for picture in pictures], names, seed=seed)
    taken = {name_of[p.path]: _kept.folds[p.path] for p in pictures if p.path in _kept.folds}
    for picture, name, fold in zip(pictures, names, folds, strict=True):
        _kept.folds.setdefault(picture.path, taken.get(name, fold))


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return (-1, 0)  # the next scan says that it is gone
    return status.st_size, status.st_mtime_ns


def forget() -> None:
    """Keep nothing any more."""
    _kept.__dict__.update(_Kept().__dict__)
