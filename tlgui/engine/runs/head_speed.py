"""How fast a head learns step by step on cached features here; measured once for each network and head."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch.nn import functional

from tlgui.core.backbones import find_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.schedule import is_head_fitted
from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.frozen_prefix import find_frozen_prefix
from tlgui.engine.models.heads import HeadSpec

N_CLASSES = 5
"""A few more or fewer change little beside what stands below."""
N_STEPS = 3
LONG_S = 2.0
"""Where steps have taken so long together, what is known of them is enough."""

_Key = tuple[str, str, int, int]
_known: dict[_Key, float] = {}


def known_head_speed(config: TrainConfig) -> float | None:
    """Return the pictures per second of `measured_head_speed`; None where it was not measured in this process."""
    return _known.get(_key(config))


def measured_head_speed(config: TrainConfig, check: Callable[[], None] = lambda: None) -> float | None:
    """Return how many pictures a second a head learns from; None where it is fitted at once instead.

    It is by no means always quick: below the heads of some networks stands a layer that goes over the whole picture,
    and 'append' learns that of a thousand classes. The first time it takes about as long as building the network.

    Args:
        config: network, head and batch size count.
        check: called before anything is built; what it raises ends the work.
    """
    if is_head_fitted(config.choices()):
        return None
    key = _key(config)
    if key not in _known:
        check()
        try:
            classifier = build_classifier(
                config.backbone, N_CLASSES, head=HeadSpec(config.head, config.hidden, config.dropout), seed=0
            )
        except ConfigError:  # 'append' where there is nothing to append to: the run itself says so
            return None
        _known[key] = config.batch_size / _step_seconds(classifier, config)
    return _known[key]


def _key(config: TrainConfig) -> _Key:
    return config.backbone, config.head, config.hidden, config.batch_size


def _step_seconds(classifier: Classifier, config: TrainConfig) -> float:
    size_px = find_backbone(config.backbone).input_size_px
    images = torch.zeros(2, 3, size_px, size_px)
    classifier.set_learning((HEAD,))
    prefix = find_frozen_prefix(classifier, images)
    assert prefix is not None, "below a head there is a network"
    kept = prefix.frozen_forward(images[:1]).float()
    batch = kept.expand(config.batch_size, *kept.shape[1:]).contiguous()
    targets = torch.zeros(config.batch_size, dtype=torch.int64)
    optimizer = torch.optim.AdamW([p for p in classifier.parameters() if p.requires_grad])
    classifier.train()
    best, begun = float("inf"), time.perf_counter()
    for _ in range(N_STEPS):
        started = time.perf_counter()
        if started - begun > LONG_S:
            break
        optimizer.zero_grad(set_to_none=True)
        functional.cross_entropy(prefix.trainable_forward(batch), targets).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        best = min(best, time.perf_counter() - started)
    return best
