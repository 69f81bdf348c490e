"""Batch-norm statistics for networks whose weights are random or come from pictures unlike these."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from tlgui.core.atomic_file import write_atomic
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.weights_digest import weights_digest
from tlgui.engine.weights.tensor_file import load_tensors, save_tensors

log = logging.getLogger(__name__)


def reestimate_batch_norm(
    classifier: Classifier,
    batches: Iterable[Tensor],
    *,
    autocast: Callable[[], AbstractContextManager[Any]] = nullcontext,
) -> int:
    """Set the running statistics of every batch norm to the mean over these batches.

    Frozen features of random weights mean nothing with the initial statistics (mean 0, variance 1),
    and a comparison against pretrained weights would flatter the latter.

    Args:
        classifier: changed in place; left in eval mode.
        batches: (N, 3, H, W) normalised images, on its device.
        autocast: the context to run in.

    Returns:
        How many batch-norm layers were set.
    """
    layers = _batch_norms(classifier)
    if not layers:
        return 0
    momenta = [layer.momentum for layer in layers]
    classifier.eval()
    for layer in layers:
        layer.reset_running_stats()
        layer.momentum = None  # torch then keeps the plain mean over all batches
        # The batch norms alone: with dropout off, the statistics are those of what evaluation sees.
        layer.train()
    with torch.no_grad(), autocast():
        for images in batches:
            classifier(images)
    for layer, momentum in zip(layers, momenta, strict=True):
        layer.momentum = momentum
    classifier.eval()
    return len(layers)


class SavedStatistics:
    """Statistics of a network on a set of pictures, saved in a folder so that a second run has them at once.

    Args:
        folder: made if missing.
        classifier: with the weights that the statistics are for.
        contents: what else they depend on: hashes of the pictures, preprocessing, arithmetic.
    """

    def __init__(self, folder: Path, classifier: Classifier, contents: Sequence[str]) -> None:
        digest = weights_digest(classifier.network.state_dict(), {"contents": list(contents)})
        self._file = folder / f"{digest}.safetensors"
        self._classifier = classifier

    def load(self) -> bool:
        """Load saved statistics into the classifier; return False when there are none."""
        try:
            self._classifier.load_state_dict(load_tensors(self._file), strict=False)
        except (OSError, SafetensorError, RuntimeError):
            return False
        return True

    def save(self) -> None:
        """Save the classifier's statistics. A folder that cannot be written only means estimating them again."""
        buffers = {name: value.detach().cpu().contiguous() for name, value in self._classifier.named_buffers()}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._file, lambda temporary: save_tensors(buffers, temporary))
        except (OSError, SafetensorError) as error:
            log.info("The batch statistics were not kept: %s", error)


def _batch_norms(classifier: Classifier) -> list[nn.modules.batchnorm._BatchNorm]:
    return [m for m in classifier.modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)]
