"""How long several runs on the same pictures take, one after the other: what they share is paid once."""

from __future__ import annotations

from collections.abc import Sequence

from tlgui.core.backbones import find_backbone
from tlgui.core.config import TrainConfig
from tlgui.engine.door.requests import EstimateRequest
from tlgui.engine.runs.estimate import (
    Check,
    Workload,
    estimate_seconds,
    first_answer_seconds,
    is_measured,
    known_or_scaled,
    measured_anchors,
    workload_of,
)
from tlgui.engine.runs.head_speed import measured_head_speed
from tlgui.engine.training.precision import PrecisionPlan


def estimate_group(
    configs: Sequence[TrainConfig], pictures: EstimateRequest, check: Check = lambda: None
) -> float | None:
    """Return the seconds that all of these runs take; None where the device was not measured.

    What a frozen network gives for the pictures is computed by the first run that needs it and kept on disk, so the
    others do not pay for it. The first time on a machine this measures for some seconds.

    Args:
        configs: at least one.
        pictures: how many there are, and a few of them.
        check: called between the layers of every network that is measured; what it raises ends the work.
    """
    if not all(map(is_measured, configs)):
        return None
    anchors = measured_anchors(check)
    work = workload_of(pictures, configs[0].backbone)
    seen: set[tuple[str, str]] = set()
    total = 0.0
    for config in configs:
        speed = known_or_scaled(find_backbone(config.backbone), anchors)
        measured_head_speed(config, check)
        seconds = estimate_seconds(config, work, speed)
        if seconds is None:
            return None
        shared = _shared_seconds(config, work, speed) if (config.backbone, config.weights) in seen else 0.0
        total += max(0.0, seconds - shared)
        if config.schedule != "scratch":  # which keeps no features
            seen.add((config.backbone, config.weights))
    return total


def _shared_seconds(config: TrainConfig, work: Workload, speed: PrecisionPlan) -> float:
    """Return what the head phase spends on features that an earlier run has kept."""
    if config.cached_views == 0 or config.schedule == "scratch" or not speed.frozen_pictures_per_s:
        return 0.0
    frozen_s = 1 / speed.frozen_pictures_per_s
    first_answer = work.n_test * frozen_s if first_answer_seconds(config, work, frozen_s) else 0.0
    return (work.n_train * config.cached_views + work.n_val) * frozen_s + first_answer
