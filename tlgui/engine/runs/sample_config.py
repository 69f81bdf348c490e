"""The choices with which the drawn sample pictures are learned in minutes; for the demo and the window."""

from __future__ import annotations

from tlgui.core.config import TrainConfig
from tlgui.engine.weights.store import STARTER_BACKBONE, starter_file


def for_samples(config: TrainConfig) -> TrainConfig:
    """Return the config with the starter network, or with random weights in a version without it.

    The rates are larger than usual: the starter knows less than ImageNet weights, and random weights know
    nothing, so they have to move further. BatchNorm, with few pictures, settles sooner with small batches.
    """
    has_starter = starter_file() is not None
    return config.replace(
        backbone=STARTER_BACKBONE,
        weights="starter" if has_starter else "none",
        head_learning_rate=3e-3 if has_starter else 1e-2,
        finetune_learning_rate=3e-4,
        batch_size=8,
    )
