"""What a model answered to each picture that it was measured on; kept in the run folder, standard library only.

One line of JSON for the model and its classes, then one for each picture, so that mistakes, calibration and
comparisons need no picture to be run again.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.calibration import Answer
from tlgui.core.evaluation import PARTS, Part
from tlgui.core.json_values import (
    OddValueError,
    choice_of,
    list_of,
    number_of,
    parse_object,
    text_of,
    texts_of,
    whole_of,
)
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular

N_DECIMALS = 5
"""Of a logit: probabilities are kept to about a hundred-thousandth."""


@dataclass(frozen=True)
class ScoredPicture:
    """One picture and what the model made of it."""

    path: str
    true_index: int
    """What it is, in class order."""
    logits: tuple[float, ...]
    """(n_classes,) finite, before the softmax; divided by the model's temperature."""

    @property
    def answered_index(self) -> int:
        """The class with the highest score; the first of equal ones, as torch's argmax."""
        return max(range(len(self.logits)), key=self.logits.__getitem__)

    @property
    def is_mistake(self) -> bool:
        """True when the answer is not what the picture is."""
        return self.answered_index != self.true_index

    @property
    def probability(self) -> float:
        """How probable the model finds its answer, 0..1."""
        highest = max(self.logits)
        return 1 / math.fsum(math.exp(logit - highest) for logit in self.logits)


@dataclass(frozen=True)
class PictureScores:
    """All pictures of one measurement."""

    model: str
    """ModelHeader.identity: tells the scores of one model from another's."""
    class_names: tuple[str, ...]
    pictures: tuple[ScoredPicture, ...]
    part: Part = "val"
    """Which pictures of the run these are."""

    def answers(self) -> tuple[Answer, ...]:
        """Return how probable the model found each answer, and whether it was right."""
        return tuple((picture.probability, not picture.is_mistake) for picture in self.pictures)

    def mistakes(self) -> tuple[ScoredPicture, ...]:
        """Return the pictures answered wrongly, the surest answers first: there the model or the label is wrong."""
        wrong = (picture for picture in self.pictures if picture.is_mistake)
        return tuple(sorted(wrong, key=lambda picture: (-picture.probability, picture.path)))

    def unsure(self, least: float) -> tuple[ScoredPicture, ...]:
        """Return the pictures whose answer is less probable than this, the least sure first."""
        found = (picture for picture in self.pictures if picture.probability < least)
        return tuple(sorted(found, key=lambda picture: (picture.probability, picture.path)))

    def answered(self, true_index: int, answered_index: int) -> tuple[ScoredPicture, ...]:
        """Return the pictures of one cell of the confusion matrix, the surest answers first."""
        found = (
            picture
            for picture in self.pictures
            if (picture.true_index, picture.answered_index) == (true_index, answered_index)
        )
        return tuple(sorted(found, key=lambda picture: (-picture.probability, picture.path)))


def write_scores(path: Path, scores: PictureScores) -> None:
    """Write the scores of a measurement; an earlier file stays until the new one is whole.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    write_text_atomic(path, "".join(_lines(scores)))


def read_scores(path: Path) -> PictureScores:
    """Return the scores that `write_scores` wrote.

    Raises:
        OSError: there is no such file, or it cannot be read.
        ValueError: it is damaged.
    """
    with open_regular(path) as file:
        head, *rest = file.read().splitlines() or [b""]
    data = parse_object(head)
    classes = texts_of(data.get("classes"), "classes")
    pictures = tuple(_picture(parse_object(line), len(classes)) for line in rest)
    part = choice_of(data.get("part", "val"), "part", PARTS)
    return PictureScores(text_of(data.get("model"), "model"), classes, pictures, part)


def _lines(scores: PictureScores) -> Iterator[str]:
    yield json.dumps({"model": scores.model, "classes": scores.class_names, "part": scores.part}) + "\n"
    for picture in scores.pictures:
        logits = [round(logit, N_DECIMALS) for logit in picture.logits]
        yield json.dumps({"path": picture.path, "true": picture.true_index, "logits": logits}) + "\n"


def _picture(data: dict[str, object], n_classes: int) -> ScoredPicture:
    true_index = whole_of(data.get("true"), "true", high=n_classes - 1)
    logits = tuple(number_of(value, "logits") for value in list_of(data.get("logits"), "logits"))
    if len(logits) != n_classes:
        raise OddValueError(say("damage.other_number_of_values", what="logits", found=len(logits), wanted=n_classes))
    return ScoredPicture(text_of(data.get("path"), "path"), true_index, logits)
