"""Which blocks learn when, and how fast: the four schedules as plain lists of phases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tlgui.core.config import TrainConfig
from tlgui.core.phase_list import AUTO, parse_phases
from tlgui.core.unfreezing import HEAD, unfreeze_groups

RATE_RATIO = 10.0
"""Each deeper group learns this much more slowly in 'gradual'."""
LEAST_RATE = 1e-6


@dataclass(frozen=True)
class Phase:
    """One part of a schedule."""

    name: str
    n_epochs: int
    rates: dict[str, float]
    """Learning rate of each block that learns, from the input side to the head."""

    @property
    def learning_blocks(self) -> tuple[str, ...]:
        """The blocks that learn, from the input side to the head."""
        return tuple(self.rates)


def is_fitted_head_chosen(choices: Mapping[str, Any]) -> bool:
    """Return whether the head is one that can be fitted, and is to be; whether there are features is another matter."""
    return choices.get("head") == "linear" and choices.get("head_solver") == "lbfgs"


def is_head_fitted(choices: Mapping[str, Any]) -> bool:
    """Return whether the head alone is fitted at once instead of learned step by step; its learning rate is not used.

    The engine steps after all where the features of the frozen rest do not fit into memory.

    Args:
        choices: by field of TrainConfig, as its `choices` gives them or as config.json holds them; a run of the
            first version has no solver.
    """
    has_features = bool(choices.get("exact")) or choices.get("cached_views", 0) > 0
    return is_fitted_head_chosen(choices) and has_features


def plan_phases(config: TrainConfig, block_names: Sequence[str]) -> tuple[Phase, ...]:
    """Return the phases of a run; phases without epochs are left out.

    Args:
        config: schedule, own phases, epochs and learning rates are read.
        block_names: the classifier's blocks from the input to "head", as Classifier.block_names.
    """
    if config.phases != AUTO:
        return _own(config, tuple(block_names))
    makers = {"features": _features, "finetune": _finetune, "gradual": _gradual, "scratch": _scratch}
    phases = makers[config.schedule](config, tuple(block_names))
    return tuple(phase for phase in phases if phase.n_epochs > 0)


def _head_phase(config: TrainConfig, name: str = "Head only") -> Phase:
    return Phase(name, config.head_epochs, {HEAD: config.head_learning_rate})


def _features(config: TrainConfig, blocks: tuple[str, ...]) -> tuple[Phase, ...]:  # noqa: ARG001 - one shape for all
    return (_head_phase(config),)


def _finetune(config: TrainConfig, blocks: tuple[str, ...]) -> tuple[Phase, ...]:
    everything = finetune_rates(config, blocks)
    return _head_phase(config), Phase("Fine-tuning", config.finetune_epochs, everything)


def finetune_rates(config: TrainConfig, blocks: Sequence[str]) -> dict[str, float]:
    """Return the learning rate of each block while the backbone learns: that of the head, lower block by block.

    Args:
        config: learning rate and layer decay are read.
        blocks: from the input side to the head.

    Source: layer-wise decay as in BEiT (Bao et al., 2022), where the uppermost block is one step below the head.
    """
    depths = range(len(blocks) - 1, -1, -1)
    return {
        block: config.finetune_learning_rate * config.layer_decay**depth
        for block, depth in zip(blocks, depths, strict=True)
    }


def _scratch(config: TrainConfig, blocks: tuple[str, ...]) -> tuple[Phase, ...]:
    rates = dict.fromkeys(blocks, config.head_learning_rate)
    return (Phase("From scratch", config.head_epochs + config.finetune_epochs, rates),)


def _gradual(config: TrainConfig, blocks: tuple[str, ...]) -> tuple[Phase, ...]:
    """Unfreeze one group more at each step; the group that unfreezes last is the deepest and the slowest.

    Source: gradual unfreezing and discriminative rates after Howard and Ruder, ACL 2018 (ULMFiT).
    """
    groups = unfreeze_groups([name for name in blocks if name != HEAD])
    rate_of = _rates_by_depth(config, groups)
    phases = [_head_phase(config)]
    for step, n_epochs in enumerate(_share(config.finetune_epochs, len(groups)), start=1):
        unfrozen = {name for group in groups[:step] for name in group} | {HEAD}
        rates = {name: rate_of[name] for name in blocks if name in unfrozen}
        phases.append(Phase(f"Unfreeze step {step} of {len(groups)}", n_epochs, rates))
    return tuple(phases)


def _rates_by_depth(config: TrainConfig, groups: Sequence[Sequence[str]]) -> dict[str, float]:
    """Return the rate of each block, lower for those further down."""
    rate_of = {HEAD: config.finetune_learning_rate}
    for depth, group in enumerate(groups):
        rate = max(config.finetune_learning_rate / RATE_RATIO**depth, LEAST_RATE)
        rate_of |= dict.fromkeys(group, min(rate, config.finetune_learning_rate))
    return rate_of


def _own(config: TrainConfig, blocks: tuple[str, ...]) -> tuple[Phase, ...]:
    """Return the phases that a person laid down; their rates are those of the schedule."""
    rate_of = finetune_rates(config, blocks)
    if config.schedule == "gradual":
        rate_of = _rates_by_depth(config, unfreeze_groups([name for name in blocks if name != HEAD]))
    phases = []
    for choice in parse_phases(config.phases):
        n = choice.n_of(len(blocks))
        if n == 1:
            phases.append(Phase("Head only", choice.n_epochs, {HEAD: config.head_learning_rate}))
            continue
        name = "Fine-tuning" if n == len(blocks) else f"Top {n} of {len(blocks)} blocks"
        phases.append(Phase(name, choice.n_epochs, {block: rate_of[block] for block in blocks[-n:]}))
    return tuple(phases)


def _share(total: int, n_parts: int) -> list[int]:
    """Split epochs evenly; the later steps, which learn more, get what is left over."""
    least, extra = divmod(total, n_parts)
    return [least + (1 if part >= n_parts - extra else 0) for part in range(n_parts)]
