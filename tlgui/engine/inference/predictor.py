"""Answers pictures with a model file; the one picture pipeline behind every final figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor

from tlgui.engine.data.decode import load_rgb
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.inference.model_header import ModelHeader
from tlgui.engine.inference.prediction import Prediction, Score
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.errors import PictureError

BATCH_SIZE = 16


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
        self._classifier = classifier.to(device).eval()
        self._transform = Preprocessing.from_json(header.preprocessing).evaluation_transform()

    @classmethod
    def load(cls, path: Path, device: torch.device | str = "cpu") -> Predictor:
        """Read a model file.

        Raises:
            ModelFileError: missing or damaged.
        """
        classifier, header = load_model(path)
        return cls(classifier, header, torch.device(device))

    def predict(self, paths: Iterable[Path]) -> Iterator[Prediction]:
        """Yield one prediction a picture, in the order given.

        A picture that cannot be read gives a prediction with `error`, and the rest goes on.
        """
        for group in _in_groups(paths, BATCH_SIZE):
            yield from self._predict_group(group)

    def logits(self, images: Tensor) -> Tensor:
        """Return (N, n_classes) float32 on the processor for (N, 3, H, W) preprocessed images."""
        with torch.inference_mode():
            scores: Tensor = self._classifier(images.to(self._device))
        return scores.float().cpu()

    def load_picture(self, path: Path) -> Tensor:
        """Return (3, H, W) float32 as the network sees the picture.

        Raises:
            PictureError: the file cannot be read.
        """
        return self._transform(load_rgb(path))

    def _predict_group(self, paths: Sequence[Path]) -> Iterator[Prediction]:
        images: dict[Path, Tensor] = {}
        errors: dict[Path, str] = {}
        for path in paths:
            try:
                images[path] = self.load_picture(path)
            except PictureError as error:
                errors[path] = str(error)
        rows: dict[Path, list[float]] = {}
        if images:
            scores = self.logits(torch.stack(list(images.values()))).softmax(dim=1)
            rows = dict(zip(images, scores.tolist(), strict=True))
        for path in paths:
            yield self._prediction(path, rows.get(path), errors.get(path, ""))

    def _prediction(self, path: Path, scores: list[float] | None, error: str) -> Prediction:
        if scores is None:
            return Prediction(str(path), error=error)
        named = [Score(name, score) for name, score in zip(self.header.class_names, scores, strict=True)]
        named.sort(key=lambda score: -score.probability)
        return Prediction(str(path), tuple(named))


def _in_groups(paths: Iterable[Path], size: int) -> Iterator[tuple[Path, ...]]:
    rest = iter(paths)
    while group := tuple(islice(rest, size)):
        yield group
