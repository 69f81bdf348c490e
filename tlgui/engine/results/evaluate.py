"""Measures a model file on a set of pictures."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from tlgui.core.calibration import Answer, expected_calibration_error
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import DatasetError, PictureError
from tlgui.core.evaluation import Evaluation, Part, evaluation_from_counts
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader
from tlgui.core.out_of_class import OutOfClassRule
from tlgui.core.picture_scores import ScoredPicture
from tlgui.engine.data.batches import OnUnreadable
from tlgui.engine.data.class_names import readable_name
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.inference.predictor import BATCH_SIZE, Outputs, Predictor

log = logging.getLogger(__name__)

OnProgress = Callable[[int, int], None]


@dataclass(frozen=True)
class EvaluationSet:
    """The pictures to measure on, in the model's own class order."""

    pictures: tuple[Picture, ...]
    """class_index counts in the model's classes."""
    n_missing: int = 0
    """Pictures of the stored split that are not in the folder any more."""


@dataclass(frozen=True)
class MeasuredPictures:
    """What a network gave for each picture, before the temperature."""

    pictures: tuple[Picture, ...]
    """Those that could be read, in the order of class and path."""
    outputs: Outputs

    @property
    def targets(self) -> Tensor:
        """(N,) int64, what the pictures are."""
        return torch.tensor([picture.class_index for picture in self.pictures], dtype=torch.int64)

    def scored(self, temperature: float) -> tuple[ScoredPicture, ...]:
        """Return each picture with its logits divided by a temperature."""
        rows = (self.outputs.logits / temperature).tolist()
        return tuple(
            ScoredPicture(str(picture.path), picture.class_index, tuple(row))
            for picture, row in zip(self.pictures, rows, strict=True)
        )

    def answers(self, temperature: float) -> tuple[Answer, ...]:
        """Return how probable each answer is after a temperature, and whether it is right."""
        return tuple((picture.probability, not picture.is_mistake) for picture in self.scored(temperature))

    def evaluation(self, header: ModelHeader, part: Part) -> Evaluation:
        """Return the figures of a model with this header; its loss is that of the curves, without the temperature."""
        classes, temperature = header.class_names, header.temperature
        counts = [[0] * len(classes) for _ in classes]
        scored = self.scored(temperature)
        for picture in scored:
            counts[picture.true_index][picture.answered_index] += 1
        figures = evaluation_from_counts(tuple(map(tuple, counts)), classes, loss=self._mean_loss(1.0))
        return replace(
            figures,
            temperature=temperature,
            nll=self._mean_loss(temperature) if scored else None,
            ece=expected_calibration_error(self.answers(temperature)),
            ece_before=expected_calibration_error(self.answers(1.0)),
            n_unknown=self._n_unknown(header.unknown),
            part=part,
            counts_equally=bool(header.class_shares),
        )

    def _n_unknown(self, rule: OutOfClassRule | None) -> int | None:
        scores = self.outputs.unknown_scores(rule)
        found = [score > 0 for score in scores if score is not None]
        return sum(found) if len(found) == len(self.pictures) and rule is not None else None

    def _mean_loss(self, temperature: float) -> float:
        return cross_entropy(self.outputs.logits.double() / temperature, self.targets).item()  # NaN without pictures


def evaluate(
    predictor: Predictor,
    pictures: Sequence[Picture],
    *,
    part: Part = "all",
    on_progress: OnProgress | None = None,
    on_unreadable: OnUnreadable | None = None,
) -> Evaluation:
    """Classify every picture with the model and count right and wrong answers.

    Args:
        predictor: the loaded model file.
        pictures: class_index must count in the model's classes.
        part: which pictures these are.
        on_progress: called with (done, total) after each batch, in this thread.
        on_unreadable: called for a picture that cannot be read; it is left out.
    """
    measured = measure_pictures(predictor, pictures, on_progress=on_progress, on_unreadable=on_unreadable)
    figures, stored = measured.evaluation(predictor.header, part), predictor.header.parsed_evaluation()
    if stored is None or (stored.part, stored.n) != (figures.part, figures.n):
        return figures
    return replace(figures, origin=stored.origin, n_origins=stored.n_origins)


def measure_pictures(
    predictor: Predictor,
    pictures: Sequence[Picture],
    *,
    on_progress: OnProgress | None = None,
    on_unreadable: OnUnreadable | None = None,
) -> MeasuredPictures:
    """Run the network on every picture; takes what `evaluate` takes."""
    # One order, whatever the caller's, makes the same batches and so the same last digit everywhere.
    pictures = sorted(pictures, key=lambda picture: (picture.class_index, picture.path))
    read: list[Picture] = []
    outputs: list[Outputs] = []
    loaded = predictor.load_pictures(picture.path for picture in pictures)
    for start in range(0, len(pictures), BATCH_SIZE):
        images = []
        for picture, (_, image) in zip(pictures[start : start + BATCH_SIZE], loaded, strict=False):
            if not isinstance(image, PictureError):
                images.append(image)
                read.append(picture)
            elif on_unreadable:
                on_unreadable(picture, image)
        if images:
            outputs.append(predictor.outputs(torch.stack(images)))
        if on_progress:
            on_progress(min(start + BATCH_SIZE, len(pictures)), len(pictures))
    return MeasuredPictures(tuple(read), _joined(outputs, len(predictor.header.class_names)))


def _joined(outputs: Sequence[Outputs], n_classes: int) -> Outputs:
    logits = torch.cat([torch.empty(0, n_classes), *(one.logits for one in outputs)])
    distances = [one.distances for one in outputs if one.distances is not None]
    return Outputs(logits, torch.cat(distances) if distances else None)


def choose_pictures(predictor: Predictor, dataset: Dataset, subset: Part) -> EvaluationSet:
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
