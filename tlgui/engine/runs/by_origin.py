"""How much better a split by chance looks than one that holds out whole days, cameras or persons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tlgui.core.by_origin import ByOrigin
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.events import Event
from tlgui.core.head_alone import MISSING
from tlgui.core.origins import OriginKind, find_origin
from tlgui.engine.door.origin_requests import ByOriginRequest
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.runs.audition import HeadWork, TriedPictures, cross_validated, features_of, folds_of


def compare_by_origin(
    config: TrainConfig,
    dataset: Dataset,
    kind: OriginKind,
    *,
    on_event: Callable[[Event], None],
    control: Control | None = None,
    allow_download: bool = False,
) -> ByOrigin:
    """Cross-validate a head on the same features twice: folds drawn by chance, and folds of whole groups.

    The pictures are those that a run by this origin would learn from or validate on, so its test part stays unseen.
    Pictures that are nearly the same are in one fold both times.

    Args:
        config: whose network is tried, and how the pictures are split.
        dataset: from scan_folder.
        kind: of the groups.
        on_event: called with the progress, as Preparing.
        control: a stop ends it within a batch.
        allow_download: the person agreed to fetch pretrained weights.

    Raises:
        DatasetError: there are too few pictures, or too few groups.
        WeightsMissingError, WeightsMismatchError, DeviceError: as runs.run.train.
        CancelledError: a stop was asked for.
    """
    work = HeadWork(on_event, control or Control(), allow_download)
    apart = TriedPictures.of(config.replace(split_by=kind), dataset, on_event, work.control)
    tried = apart.split.train
    folds = folds_of(tried, apart.hashes, dataset.groups_in(tried), config)
    _, features, found = features_of(config, apart, work)
    answers = []
    for pictures in (replace(apart, folds=folds), apart):
        is_right = cross_validated(features, found, pictures, work)
        outcome_of = dict(zip((picture.path for picture in found), is_right, strict=True))
        answers.append(bytes(int(outcome_of.get(picture.path, MISSING)) for picture in tried))
    origin = find_origin(dataset.origins, kind)
    names = origin.name_of if origin is not None else {}
    n_groups = len({names[picture.path] for picture in tried if picture.path in names})
    return ByOrigin(config.backbone, config.weights, kind, n_groups, answers[0], answers[1], apart.n_in_all)


@handles(ByOriginRequest)
def _by_origin(request: ByOriginRequest, context: TaskContext) -> Iterator[ByOrigin]:
    yield compare_by_origin(
        request.config, request.dataset, request.kind, on_event=context.report, control=context.control
    )
