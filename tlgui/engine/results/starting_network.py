"""The network as it was before a run: built again from the weights that the run began with."""

from __future__ import annotations

import logging
from pathlib import Path

import torch

from tlgui.core.config import TrainConfig
from tlgui.core.errors import TlguiError
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.weights.resolve import ResolvedWeights, resolve_weights

log = logging.getLogger(__name__)


def starting_network(config: TrainConfig, n_classes: int, resolved: ResolvedWeights) -> Classifier:
    """Return the classifier that a run with these choices begins with, on the processor, in eval mode.

    What is random in it comes from the config's seed, so that it is the run's to the last bit.
    """
    return build_classifier(
        config.backbone,
        n_classes,
        head=HeadSpec(config.head, config.hidden, config.dropout),
        state=resolved.state,
        input_size_px=resolved.preprocessing.crop_px,
        seed=config.seed,
    ).eval()


def find_starting_network(path: Path, header: ModelHeader) -> Classifier | Message:
    """Return the network that the run of a model file began with; a sentence where it cannot be had any more.

    Nothing is fetched: the weights lie on this computer, or they do not.

    Args:
        path: of the model file.
        header: of the same file.
    """
    try:
        config = header.train_config(path)
        resolved = resolve_weights(config.weights, config.backbone, allow_download=False)
    except TlguiError as error:
        log.info("The weights that '%s' began with cannot be had: %s", path, error)
        return say("inside.start_is_gone", why=error.message)
    if resolved.state is None and header.versions.get("torch", torch.__version__) != torch.__version__:
        return say("inside.start_was_random")
    return starting_network(config, len(header.class_names), resolved)
