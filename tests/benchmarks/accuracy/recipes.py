"""The recipes that are compared: by name, what of tlgui's config each changes; peers' are their own code."""

from __future__ import annotations

from typing import Any

FASTAI = "fastai"
QUICK_FASTAI = "fastai, a third of the epochs"
"""On processors fastai takes three times as long an epoch as the default: this one takes as long as the default."""
LONG_ACCURATE = "accurate, three times the epochs"
"""And this one as long as fastai with everybody's epochs."""
EPOCHS = {QUICK_FASTAI: (2, 3), LONG_ACCURATE: (5, 30)}
"""Epochs of the head and of fine-tuning, where they are not everybody's."""
PEERS = ("timm's script", "AutoGluon's numbers")
CLASSIC_AND: dict[str, dict[str, Any]] = {
    "classic": {},
    "+ frozen": {"batch_norm": "frozen"},
    "+ L-BFGS": {"head_solver": "lbfgs"},
    "+ batch 16": {"batch_size": 16},
    "+ AdamW, warm-up": {"optimizer": "adamw", "weight_decay": 0.01, "rate_schedule": "warmup"},
    "+ 6e-4": {"finetune_learning_rate": 6e-4},
}
"""The earlier default, and what one change alone brings."""
ACCURATE_AND: dict[str, dict[str, Any]] = {
    "accurate": {},
    "last step": {"weight_average": 0.0},
    "smoothing": {"label_smoothing": 0.1},
    "3e-4": {"finetune_learning_rate": 3e-4},
    "1e-3": {"finetune_learning_rate": 1e-3},
    "standard pictures": {"augment": "standard"},
    LONG_ACCURATE: {},
}
"""The default, and changes to it that were tried."""
NAMES = (*CLASSIC_AND, *ACCURATE_AND, FASTAI, QUICK_FASTAI, *PEERS)


def config_changes(name: str) -> dict[str, Any]:
    """Return the choices of a recipe of tlgui's by field of TrainConfig, as suggested for nobody's hand."""
    from tlgui.core.config import AUGMENT_PRESETS

    recipe, changes = ("classic", CLASSIC_AND[name]) if name in CLASSIC_AND else ("accurate", ACCURATE_AND[name])
    if "augment" in changes:
        changes = changes | {"augment": AUGMENT_PRESETS[changes["augment"]]}
    return {"recipe": recipe, **changes}
