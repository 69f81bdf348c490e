"""Optimizers and how their learning rate changes within a phase."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from tlgui.core.config import RateScheduleKind, TrainConfig
from tlgui.core.schedule import Phase
from tlgui.engine.models.classifier import Classifier

FUSED_DEVICES = ("cpu", "cuda")
MOMENTUM = 0.9
ONECYCLE_START = 1 / 25
ONECYCLE_END = 1e-4
ONECYCLE_RISE = 0.3
"""The shape of torch.optim.lr_scheduler.OneCycleLR's defaults (Smith and Topin, 2017)."""
WARM_UP = 0.1
"""Part of a phase in which the rate rises evenly: AdamW knows the size of no gradient at first."""


def make_optimizer(config: TrainConfig, classifier: Classifier, phase: Phase, *, factor: float = 1.0) -> Optimizer:
    """Return an optimizer with one parameter group for each learning block that has parameters.

    Args:
        config: optimizer, weight decay and exact are read; unless exact, torch's fused kernels take the steps.
        classifier: whose parameters are stepped.
        phase: with the learning rate of each block.
        factor: on every learning rate.
    """
    groups: list[dict[str, Any]] = []
    for block, rate in phase.rates.items():
        parameters = list(classifier.parameters_of(block))
        if parameters:
            groups.append({"params": parameters, "lr": rate * factor, "block": block})
    fused = not config.exact and groups[0]["params"][0].device.type in FUSED_DEVICES
    if config.optimizer == "sgd":
        return torch.optim.SGD(groups, momentum=MOMENTUM, weight_decay=config.weight_decay, fused=fused)
    if config.optimizer == "adamw":
        return torch.optim.AdamW(groups, weight_decay=config.weight_decay, fused=fused)
    return torch.optim.Adam(groups, weight_decay=config.weight_decay, fused=fused)


def make_rate_scheduler(config: TrainConfig, optimizer: Optimizer, n_steps: int) -> LambdaLR:
    """Return a scheduler to be stepped once a batch.

    Args:
        config: rate_schedule is read.
        optimizer: its groups' rates are the highest ones of the phase.
        n_steps: batches in the whole phase.
    """
    return LambdaLR(optimizer, rate_curve(config, n_steps))


def rate_curve(config: TrainConfig, n_steps: int) -> Callable[[int], float]:
    """Return the factor on the learning rate by step, for a phase of so many batches."""
    return lambda step: rate_factor(config.rate_schedule, step, n_steps)


def rate_factor(kind: RateScheduleKind, step: int, n_steps: int) -> float:
    """Return the factor on the learning rate at a step counted from 0; at most 1."""
    if kind == "constant" or n_steps <= 1:
        return 1.0
    position = min(step / (n_steps - 1), 1.0)
    if kind == "cosine":
        return _cosine(1.0, 0.0, position)
    if kind == "warmup":
        return _warmed_up(step, n_steps)
    if position < ONECYCLE_RISE:
        return _cosine(ONECYCLE_START, 1.0, position / ONECYCLE_RISE)
    return _cosine(1.0, ONECYCLE_END, (position - ONECYCLE_RISE) / (1 - ONECYCLE_RISE))


def _warmed_up(step: int, n_steps: int) -> float:
    n_rising = max(1, round(WARM_UP * n_steps))
    if step < n_rising:
        return (step + 1) / n_rising
    return _cosine(1.0, 0.0, min((step - n_rising) / (n_steps - n_rising), 1.0))


def _cosine(start: float, end: float, position: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * position)) / 2
