"""Classifies pictures with a model file; every final figure comes from this one pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice, repeat
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor

from tlgui.core.class_weights import shifts_of
from tlgui.core.errors import ModelFileError, PictureError
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader
from tlgui.core.out_of_class import OutOfClassRule
from tlgui.core.prediction import Prediction, Score
from tlgui.core.resize import PAD, STRETCH
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.prefetch import work_ahead
from tlgui.engine.inference.known_features import KnownFeatures
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.class_shift import shift_classes
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.preprocessing import Preprocessing

BATCH_SIZE = 16
FIRST_BATCHES = (1, 4)
"""Of pictures that somebody waits for: the first answer comes as soon as it can, and the rest is quick."""
Item = TypeVar("Item")


@dataclass(frozen=True)
class Outputs:
    """What a network gives for a batch of pictures, on the processor."""

    logits: Tensor
    """(N, n_classes) float32, finite, before the temperature."""
    distances: Tensor | None
    """(N,) float32, from the known pictures; None where the model knows none."""
    features: Tensor | None = None
    """(N, n_features), what the head got, on the model's device; None where they were not kept."""

    @property
    def energies(self) -> Tensor:
        """(N,) minus the log of the summed exponentials of the logits."""
        return -self.logits.logsumexp(dim=1)

    def unknown_scores(self, rule: OutOfClassRule | None) -> list[float] | list[None]:
        """Return how unlike the training pictures each one is; None for each where the model cannot tell."""
        if rule is None or self.distances is None:
            return [None] * len(self.logits)
        return list(map(rule.score, self.distances.tolist(), self.energies.tolist()))


class Predictor:
    """A loaded model, always in single precision, so that its scores are the same everywhere.

    Scores of one picture agree to 1e-5 whatever the batch, and to 1e-3 across devices.

    Args:
        classifier: from the model file; moved to the device.
        header: from the same file.
        device: where to run.
        known: the training pictures that new ones are compared with; None where the file has none.

    Attributes:
        header, device, known: as given.
    """

    def __init__(
        self, classifier: Classifier, header: ModelHeader, device: torch.device, known: KnownFeatures | None = None
    ) -> None:
        self.header = header
        self.device = device
        self.known = known
        self._classifier = classifier.to(device).to(memory_format=torch.channels_last).eval()
        self._preprocessing = Preprocessing.from_json(header.preprocessing)
        self._transform = self._preprocessing.evaluation_transform()

    @classmethod
    def load(cls, path: Path, device: torch.device | str = "cpu") -> Predictor:
        """Read a model file.

        Raises:
            ModelFileError: missing or damaged.
        """
        classifier, header, rows = load_model(path)
        device = torch.device(device)
        rule = header.unknown
        known = KnownFeatures(rows, device, rule.method) if rows is not None and rule is not None else None
        return cls(classifier, header, device, known)

    def predict(self, paths: Iterable[Path]) -> Iterator[Prediction]:
        """Yield one prediction per picture, in the order given.

        A picture that cannot be read gives a prediction with `error`, and the rest goes on.
        """
        for group in _in_groups(self.load_pictures(paths)):
            yield from (prediction for prediction, _ in self._predict_group(group))

    def predict_with_features(self, paths: Iterable[Path]) -> Iterator[tuple[Prediction, Tensor | None]]:
        """Yield the same, each with the (n_features,) float32 that its head got; None without an answer."""
        for group in _in_groups(self.load_pictures(paths)):
            yield from self._predict_group(group)

    def warm_up(self) -> None:
        """Answer nothing once: the first pass sets up what every later one uses."""
        side = self._preprocessing.crop_px
        self.outputs(torch.zeros(1, 3, side, side))

    def count_equally(self, shares: Sequence[float]) -> None:
        """Answer as if every class were equally likely, from now on and in what `weights` returns.

        Args:
            shares: of the classes among the training pictures, 0..1, none of them 0.
        """
        shift_classes(self._classifier.head, shifts_of(shares))
        self.header = replace(self.header, class_shares=tuple(shares))

    def weights(self) -> dict[str, Tensor]:
        """Return the weights as read from the file, on the processor."""
        return {name: value.cpu() for name, value in self._classifier.state_dict().items()}

    def features(self, images: Tensor) -> Tensor:
        """Return (N, n_features) float32 on the device: what the head gets of (N, 3, H, W) preprocessed images."""
        with torch.inference_mode():
            return self._classifier.features(images.to(self.device, memory_format=torch.channels_last))

    def outputs(self, images: Tensor) -> Outputs:
        """Return what the network gives for (N, 3, H, W) preprocessed images.

        Raises:
            ModelFileError: they are not finite, as with weights that are damaged; a picture's values always are.
        """
        features = self.features(images)
        with torch.inference_mode():
            logits: Tensor = self._classifier.head(features).float().cpu()
            distances = self.known.distances(features).cpu() if self.known is not None else None
        if not logits.isfinite().all():
            raise ModelFileError(
                say("model_files.the_model_answers_with_something_else"),
                hint=say("model_files.copy_the_model_file_again_from"),
            )
        return Outputs(logits, distances, features)

    @property
    def seen_part(self) -> float:
        """Side of the square that is cut from a picture's middle, as a part of its shorter side."""
        return self._preprocessing.seen_part

    @property
    def is_squashed(self) -> bool:
        """Whether that part of both sides is seen, pressed into a square."""
        return self._preprocessing.is_squashed or self._preprocessing.resize == STRETCH

    def seen_part_of(self, path: Path) -> float:
        """Return `seen_part` for one picture: above 1 where the whole of it is seen with bars beside it.

        Raises:
            PictureError: it cannot be read.
        """
        if self._preprocessing.resize != PAD:
            return self.seen_part
        size = load_rgb(path, at_least_px=self._preprocessing.crop_px).size
        return max(size) / min(size)

    def explain(self, image: Tensor, method: Callable[[Classifier, Tensor], Tensor]) -> Tensor:
        """Return what a method makes of the classifier and a (3, H, W) preprocessed image, both on the device.

        What it returns is brought back to the processor.
        """
        return method(self._classifier, image.to(self.device)).cpu()

    def load_pictures(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Tensor | PictureError]]:
        """Yield each path with its (3, H, W) float32 picture as the network sees it, or why it cannot be read.

        Reading goes on in a thread while the caller works.
        """
        for path, future in work_ahead(paths, self._load_picture, n_threads=1, n_ahead=2 * BATCH_SIZE):
            try:
                yield path, future.result()
            except PictureError as error:
                yield path, error

    def _load_picture(self, path: Path) -> Tensor:
        return self._transform(load_rgb(path))

    def _predict_group(
        self, loaded: Sequence[tuple[Path, Tensor | PictureError]]
    ) -> Iterator[tuple[Prediction, Tensor | None]]:
        paths = [path for path, _ in loaded]
        images = {path: picture for path, picture in loaded if isinstance(picture, Tensor)}
        errors = {path: error.message for path, error in loaded if isinstance(error, PictureError)}
        answers: dict[Path, tuple[Prediction, Tensor | None]] = {}
        if images:
            outputs = self.outputs(torch.stack(list(images.values())))
            probabilities = (outputs.logits / self.header.temperature).softmax(dim=1)
            unknown = outputs.unknown_scores(self.header.unknown)
            features = [None] * len(images) if outputs.features is None else outputs.features.float().cpu()
            rows = zip(images, probabilities.tolist(), unknown, features, strict=True)
            answers = {path: (self._prediction(path, scores, score), row) for path, scores, score, row in rows}
        for path in paths:
            yield answers.get(path) or (Prediction(str(path), error=errors.get(path, "")), None)

    def _prediction(self, path: Path, scores: list[float], unknown_score: float | None) -> Prediction:
        named = [Score(name, score) for name, score in zip(self.header.class_names, scores, strict=True)]
        named.sort(key=lambda score: -score.probability)
        least = self.header.least_probability
        return Prediction(str(path), tuple(named), unknown_score=unknown_score, least_probability=least)


def _in_groups(items: Iterable[Item]) -> Iterator[tuple[Item, ...]]:
    rest = iter(items)
    for size in chain(FIRST_BATCHES, repeat(BATCH_SIZE)):
        group = tuple(islice(rest, size))
        if not group:
            return
        yield group
