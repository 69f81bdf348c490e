"""Which runs a group has: every combination of what is to be tried, or those that show what transfer is worth."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tlgui.core.backbones import known_backbone
from tlgui.core.config import SCHEDULES, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.phase_list import AUTO
from tlgui.core.suggestions import suggested

Network = tuple[str, str]
"""Backbone and weights, as a TrainConfig has them."""
PRETRAINED_SCHEDULES: tuple[str, ...] = tuple(name for name in SCHEDULES if name != "scratch")


@dataclass(frozen=True)
class GroupChoices:
    """What is to be tried, each with each."""

    heads: tuple[str, ...]
    schedules: tuple[str, ...]
    networks: tuple[Network, ...]


def configs_to_compare(
    base: TrainConfig, choices: GroupChoices, touched: Collection[str] = ()
) -> tuple[TrainConfig, ...]:
    """Return a config for each combination that makes sense, network by network.

    Everything else is as in the base where it fits: seed, split and augmentation are the same, so that the runs can
    be compared picture by picture; what depends on network, head and schedule is suggested for each.

    Args:
        base: the choices for the next run.
        choices: what is to be tried.
        touched: fields chosen by hand, which no suggestion changes.
    """
    found: dict[TrainConfig, None] = {}
    for backbone, weights in choices.networks:
        for schedule in choices.schedules:
            for head in choices.heads:
                config = _combined(base, (backbone, weights, schedule, head), touched)
                if config is not None:
                    found.setdefault(config)
    return tuple(found)


def transfer_configs(base: TrainConfig) -> tuple[TrainConfig, ...]:
    """Return the three runs that show what pretrained weights are worth: from random ones, head alone, fine-tuned.

    All have the same network, head, pictures, seed and number of epochs, and end early by the same rule.

    Args:
        base: the choices for the next run; pretrained.

    Raises:
        ConfigError: its head can have no random weights below it, or it is not pretrained.
    """
    n_epochs = base.head_epochs + base.finetune_epochs
    tuned = base if base.schedule in ("finetune", "gradual") else suggested(base, {"schedule": "finetune"})
    tuned = tuned.replace(head_epochs=base.head_epochs, finetune_epochs=n_epochs - base.head_epochs, phases=AUTO)
    return (
        tuned.replace(schedule="scratch", weights="none"),
        tuned.replace(schedule="features", head_epochs=n_epochs),
        tuned,
    )


def _combined(base: TrainConfig, choices: tuple[str, str, str, str], touched: Collection[str]) -> TrainConfig | None:
    """Return the config of one combination; None for one that makes no sense."""
    backbone, weights, schedule, head = choices
    weights = "none" if schedule == "scratch" else weights
    known = known_backbone(backbone)
    if head == "append" and (known is None or not known.n_classes):
        return None
    begun = base if base.schedule != "scratch" or schedule == "scratch" else base.replace(schedule="finetune")
    changes = {"backbone": backbone, "weights": weights, "schedule": schedule, "head": head, "phases": AUTO}
    try:
        return suggested(begun, changes, touched=touched)
    except ConfigError:  # as 'append' on random weights
        return None
