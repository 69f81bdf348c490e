"""Classifies pictures with a model file; every final figure comes from this one pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor

from tlgui.core.errors import ModelFileError, PictureError
from tlgui.core.messages import Text, say
from tlgui.core.model_header import ModelHeader
from tlgui.core.prediction import Prediction, Score
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.prefetch import work_ahead
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.preprocessing import Preprocessing

BATCH_SIZE = 16
Item = TypeVar("Item")


class Predictor:
    """A loaded model, always in single precision, so that its scores are the same everywhere.

    Scores of one picture agree to 1e-5 whatever the batch, and to 1e-3 across devices.

    Args:
        classifier: from the model file; moved to the device.
        header: from the same file.
        device: where to run.
    """

    def __init__(self, classifier: Classifier, header: ModelHeader, device: torch.device) -> None:
        self.header = header
        self._device = device
        self._classifier = classifier.to(device).to(memory_format=torch.channels_last).eval()
        self._preprocessing = Preprocessing.from_json(header.preprocessing)
        self._transform = self._preprocessing.evaluation_transform()

    @classmethod
    def load(cls, path: Path, device: torch.device | str = "cpu") -> Predictor:
        """Read a model file.

        Raises:
            ModelFileError: missing or damaged.
        """
        classifier, header = load_model(path)
        return cls(classifier, header, torch.device(device))

    def predict(self, paths: Iterable[Path]) -> Iterator[Prediction]:
        """Yield one prediction per picture, in the order given.

        A picture that cannot be read gives a prediction with `error`, and the rest goes on.
        """
        for group in _in_groups(self.load_pictures(paths), BATCH_SIZE):
            yield from self._predict_group(group)

    def weights(self) -> dict[str, Tensor]:
        """Return the weights as read from the file, on the processor."""
        return {name: value.cpu() for name, value in self._classifier.state_dict().items()}

    def logits(self, images: Tensor) -> Tensor:
        """Return (N, n_classes) float32 on the processor for (N, 3, H, W) preprocessed images, before the temperature.

        Raises:
            ModelFileError: they are not finite, as with weights that are damaged; a picture's values always are.
        """
        with torch.inference_mode():
            scores: Tensor = self._classifier(images.to(self._device, memory_format=torch.channels_last))
        scores = scores.float().cpu()
        if not scores.isfinite().all():
            raise ModelFileError(
                say("model_files.the_model_answers_with_something_else"),
                hint=say("model_files.copy_the_model_file_again_from"),
            )
        return scores

    @property
    def seen_part(self) -> float:
        """Side of the square that is cut from a picture's middle, as a part of its shorter side."""
        return min(1.0, self._preprocessing.crop_px / self._preprocessing.resize_px)

    def explain(self, image: Tensor, method: Callable[[Classifier, Tensor], Tensor]) -> Tensor:
        """Return what a method makes of the classifier and a (3, H, W) preprocessed image, both on the device."""
        return method(self._classifier, image.to(self._device))

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

    def _predict_group(self, loaded: Sequence[tuple[Path, Tensor | PictureError]]) -> Iterator[Prediction]:
        paths = [path for path, _ in loaded]
        images = {path: picture for path, picture in loaded if isinstance(picture, Tensor)}
        errors = {path: error.message for path, error in loaded if isinstance(error, PictureError)}
        rows: dict[Path, list[float]] = {}
        if images:
            logits = self.logits(torch.stack(list(images.values()))) / self.header.temperature
            rows = dict(zip(images, logits.softmax(dim=1).tolist(), strict=True))
        for path in paths:
            yield self._prediction(path, rows.get(path), errors.get(path, ""))

    def _prediction(self, path: Path, scores: list[float] | None, error: Text) -> Prediction:
        if scores is None:
            return Prediction(str(path), error=error)
        named = [Score(name, score) for name, score in zip(self.header.class_names, scores, strict=True)]
        named.sort(key=lambda score: -score.probability)
        return Prediction(str(path), tuple(named))


def _in_groups(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    rest = iter(items)
    while group := tuple(islice(rest, size)):
        yield group
