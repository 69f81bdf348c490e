"""The layer table of the classifier that a config would build, with what learns in each phase."""

from __future__ import annotations

import torch

from tlgui.core.config import TrainConfig
from tlgui.core.layer_table import LayerTable
from tlgui.core.schedule import plan_phases
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.summary import layer_table


def describe_classifier(config: TrainConfig, n_classes: int) -> LayerTable:
    """Return the layer table; nothing is computed or loaded (torch's meta device).

    Raises:
        UnknownBackboneError: there is no such backbone.
    """
    with torch.device("meta"):
        blocks = build_classifier(config.backbone, n_classes).block_names
    phases = [(phase.name, phase.learning_blocks) for phase in plan_phases(config, blocks)]
    return layer_table(
        config.backbone, n_classes, head=config.head, hidden=config.hidden, dropout=config.dropout, phases=phases
    )
