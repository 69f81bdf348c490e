"""Learning rates to begin with, by family of backbone; without torch, so that dialogs may use them."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.backbones import find_backbone
from tlgui.core.config import TrainConfig


@dataclass(frozen=True)
class LearningRates:
    """Learning rates of the two kinds of phases."""

    head: float
    finetune: float


USUAL = LearningRates(TrainConfig().head_learning_rate, TrainConfig().finetune_learning_rate)
GENTLE = LearningRates(1e-3, 2e-5)
"""Networks of attention and layer norm are commonly fine-tuned with smaller steps; not measured by us."""
WITHOUT_NORM = LearningRates(1e-3, 3e-5)
"""No batch norm evens the steps of these networks out; not measured by us."""

BY_FAMILY = {
    "ViT": GENTLE,
    "Swin": GENTLE,
    "MaxViT": GENTLE,
    "ConvNeXt": GENTLE,
    "AlexNet": WITHOUT_NORM,
    "VGG": WITHOUT_NORM,
}


def usual_learning_rates(backbone: str) -> LearningRates:
    """Return the rates to begin with for a backbone of the catalogue.

    Raises:
        UnknownBackboneError: there is no such backbone.
    """
    if backbone.endswith("_bn"):  # VGG comes with and without
        return USUAL
    return BY_FAMILY.get(find_backbone(backbone).family, USUAL)
