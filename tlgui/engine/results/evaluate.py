"""Measures a model file on a set of pictures."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import DatasetError, PictureError
from tlgui.core.evaluation import Evaluation, evaluation_from_counts
from tlgui.core.messages import say
from tlgui.core.picture_scores import ScoredPicture
from tlgui.engine.data.class_names import readable_name
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.inference.predictor import BATCH_SIZE, Predictor

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class EvaluationSet:
    """The pictures to measure on, in the model's own class order."""

    pictures: tuple[Picture, ...]
    """class_index counts in the model's classes."""
    n_missing: int = 0
    """Pictures of the stored split that are not in the folder any more."""


def evaluate(
    predictor: Predictor,
    pictures: Sequence[Picture],
    *,
    on_progress: Callable[[int, int], None] | None = None,
    on_unreadable: Callable[[Picture, PictureError], None] | None = None,
    on_scored: Callable[[ScoredPicture], None] | None = None,
) -> Evaluation:
    """Classify every picture with the model and count right and wrong answers.

    Args:
        predictor: the loaded model file.
        pictures: class_index must count in the model's classes.
        on_progress: called with (done, total) after each batch, in this thread.
        on_unreadable: called for a picture that cannot be read; it is left out.
        on_scored: called with each picture's logits, in the order of class and path.
    """
    classes = predictor.header.class_names
    counts = [[0] * len(classes) for _ in classes]
    # One order, whatever the caller's, makes the same batches and so the same last digit everywhere.
    pictures = sorted(pictures, key=lambda picture: (picture.class_index, picture.path))
    loss_sum, n = 0.0, 0
    loss_function = nn.CrossEntropyLoss(reduction="sum")
    loaded = predictor.load_pictures(picture.path for picture in pictures)
    for start in range(0, len(pictures), BATCH_SIZE):
        images, read = [], []
        for picture, (_, image) in zip(pictures[start : start + BATCH_SIZE], loaded, strict=False):
            if not isinstance(image, PictureError):
                images.append(image)
                read.append(picture)
            elif on_unreadable:
                on_unreadable(picture, image)
        if images:
            logits = predictor.logits(torch.stack(images))
            targets = [picture.class_index for picture in read]
            loss_sum += loss_function(logits.double(), torch.tensor(targets)).item()
            n += len(targets)
            for picture, row in zip(read, logits.tolist(), strict=True):
                scored = ScoredPicture(str(picture.path), picture.class_index, tuple(row))
                counts[scored.true_index][scored.answered_index] += 1
                if on_scored:
                    on_scored(scored)
        if on_progress:
            on_progress(min(start + BATCH_SIZE, len(pictures)), len(pictures))
    loss = loss_sum / n if n else math.nan
    return evaluation_from_counts(tuple(tuple(row) for row in counts), classes, loss=loss)


def choose_pictures(predictor: Predictor, dataset: Dataset, subset: str) -> EvaluationSet:
    """Return the pictures of a folder to measure on.

    Args:
        predictor: its header holds the stored split.
        dataset: a scanned folder whose class names are among the model's.
        subset: 'all', or 'val' or 'test' as stored in the model file by content.

    Raises:
        DatasetError: a class is unknown to the model, or no picture of the subset is there.
    """
    pictures = _in_model_order(predictor.header.class_names, dataset)
    if subset == "all":
        return EvaluationSet(pictures)
    wanted = set(predictor.header.split.get(subset, ()))
    found = _with_hashes(pictures, wanted)
    if not found:
        raise DatasetError(
            say("results.none_of_the_models_pictures_is", subset=subset, root=dataset.root),
            hint=say("results.give_its_folder"),
            path=dataset.root,
        )
    return EvaluationSet(tuple(found.values()), n_missing=len(wanted) - len(found))


def _with_hashes(pictures: Sequence[Picture], wanted: Collection[str]) -> dict[str, Picture]:
    """Return the first picture of each wanted content hash; one that has vanished since the scan has none."""
    found: dict[str, Picture] = {}
    for picture in pictures:
        try:
            digest = content_hash(picture.path)
        except DatasetError as error:
            log.info("'%s' is left out: %s", picture.path, error)
            continue
        if digest in wanted:
            found.setdefault(digest, picture)
    return found


def _in_model_order(class_names: Sequence[str], dataset: Dataset) -> tuple[Picture, ...]:
    # One Unicode form, as folders' names are read: models of earlier versions may hold the other one.
    index_of = {readable_name(name): index for index, name in enumerate(class_names)}
    unknown = [name for name in dataset.class_names if name not in index_of]
    if unknown:
        raise DatasetError(
            say("results.the_model_does_not_know_the", unknown=unknown[0], root=dataset.root),
            hint=say("results.it_knows", names=", ".join(class_names)),
            path=dataset.root,
        )
    return tuple(
        Picture(Path(p.path), index_of[dataset.class_names[p.class_index]], p.subset) for p in dataset.pictures
    )
