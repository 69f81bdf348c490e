"""The description that a run writes into its model file."""

from __future__ import annotations

import hashlib
import platform
from dataclasses import replace
from datetime import datetime

import torch
import torchvision

import tlgui
from tlgui.core.model_header import ModelHeader
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.weights.resolve import ResolvedWeights


def make_header(plan: RunPlan, resolved: ResolvedWeights) -> ModelHeader:
    """Return the description for the model file; best epoch and figures are filled in later."""
    config, split = plan.config, plan.split
    fingerprint = hashlib.sha256("".join(sorted(plan.hashes_of(split.train))).encode()).hexdigest()
    header = ModelHeader(
        class_names=plan.class_names,
        backbone=config.backbone,
        head=config.head,
        hidden=config.hidden,
        dropout=config.dropout,
        weights=resolved.name,
        preprocessing=resolved.preprocessing.to_json(),
        config=config.to_json(),
        split={"val": plan.hashes_of(split.val), "test": plan.hashes_of(split.test)},
        n_train=len(split.train),
        n_val=len(split.val),
        best_epoch=0,
        created=datetime.now().astimezone().isoformat(timespec="seconds"),
        versions={
            "tlgui": tlgui.__version__,
            "torch": torch.__version__,
            "torchvision": torchvision.__version__,
            "python": platform.python_version(),
        },
        fingerprint=fingerprint,
    )
    return replace(header, format=header.least_format)
