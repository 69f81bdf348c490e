"""A pretrained network as it came, with the last layer that it was trained with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Picture
from tlgui.core.errors import PictureError
from tlgui.core.known_answers import why_nothing_known
from tlgui.core.messages import Text, say
from tlgui.engine.backbones.source import source_of
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.prefetch import work_ahead
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.runs.audition import HeadWork
from tlgui.engine.runs.prepare import build, report_memory_errors, resolve
from tlgui.engine.training.device import pick_device

N_AHEAD = 8
"""Pictures decoded while the network looks at others."""


class NoAnswersError(Exception):
    """The weights have no last layer whose answers have names.

    Args:
        reason: what is told to the person.
    """

    def __init__(self, reason: Text) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class UntouchedNetwork:
    """Answers pictures by the last layer that its weights came with."""

    names: tuple[str, ...]
    """Of its answers; empty where nobody knows them."""
    n_answers: int
    is_certain: bool
    """Whether the weights are a published set."""
    device: torch.device
    _classifier: Classifier
    _transform: Callable[..., Tensor]

    @classmethod
    def load(cls, config: TrainConfig, work: HeadWork) -> UntouchedNetwork:
        """Find the weights and build the network with its own last layer.

        Raises:
            NoAnswersError: there is none.
            WeightsMissingError, WeightsMismatchError, DeviceError: as runs.run.train.
            CancelledError: a stop was asked for.
        """
        if reason := why_nothing_known(config):
            raise NoAnswersError(reason)
        device = pick_device(config.device)
        resolved = resolve(config, work.on_event, work.control, allow_download=work.allow_download)
        work.require_wanted()
        source = source_of(config.backbone)
        n_answers = source.n_pretrained_classes(config.backbone)
        if not resolved.has_last_layer or not n_answers:
            raise NoAnswersError(say("knows.no_last_layer"))
        names = source.class_names(config.backbone, resolved.weight_set or "DEFAULT")
        # The head that is added after the last layer is not asked; what goes into it is what the weights answer.
        classifier = build(config.replace(head="append", schedule="features"), 2, resolved, device).eval()
        transform = resolved.preprocessing.evaluation_transform()
        is_named = len(names) == n_answers
        return cls(names if is_named else (), n_answers, bool(resolved.weight_set), device, classifier, transform)

    def images(self, pictures: Iterable[Picture]) -> Iterator[tuple[Picture, Tensor | PictureError]]:
        """Yield each picture with what the network sees of it, (3, H, W) float32, or why it cannot be read.

        Reading goes on in a thread while the caller works.
        """
        for picture, future in work_ahead(pictures, self._load, n_threads=1, n_ahead=N_AHEAD):
            try:
                yield picture, future.result()
            except PictureError as error:
                yield picture, error

    def probabilities(self, images: Tensor) -> Tensor:
        """Return the (N, n_answers) float32 probabilities of (N, 3, H, W) pictures, on the processor."""
        with torch.inference_mode(), report_memory_errors(self.device):
            logits = self._classifier.features(images.to(self.device, memory_format=torch.channels_last))
        return logits.float().cpu().softmax(dim=1)

    def _load(self, picture: Picture) -> Tensor:
        return self._transform(load_rgb(picture.path))
