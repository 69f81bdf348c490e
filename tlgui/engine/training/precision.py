"""Which precision is quickest for a network on this computer: measured, kept, and written into the run."""

from __future__ import annotations

import copy
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

import torch
from torch import Tensor, nn

from tlgui.core.config import TrainConfig
from tlgui.core.typed_values import from_plain
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.fusion import fused_copy

log = logging.getLogger(__name__)

PrecisionName = Literal["fp32", "bf16", "fp16"]
DTYPES: dict[PrecisionName, torch.dtype] = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}

N_PICTURES = 8
"""A batch large enough to tell the precisions apart and small enough to take a second."""
N_ROUNDS = 3
HOPELESS = 2.0
WORTH_IT = 1.1
"""Half precision must be quicker by this much to be chosen."""


@dataclass(frozen=True)
class PrecisionPlan:
    """The precisions of one run, fixed before it starts."""

    frozen: PrecisionName
    """Of layers that do not learn, and of validation."""
    learning: PrecisionName
    frozen_pictures_per_s: float | None = None
    """Forward passes, as measured; None when nothing was measured."""
    learning_pictures_per_s: float | None = None
    """Steps of the whole network, as measured."""

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> PrecisionPlan:
        """Return what `to_json` wrote.

        Raises:
            ValueError: it is damaged, or of another version.
        """
        return from_plain(cls, data)


def given_precision_plan(config: TrainConfig, device: torch.device) -> PrecisionPlan | None:
    """Return the precisions where config and device decide them; None when a measurement must.

    GPUs: bfloat16 where they have it in hardware, else float16 with a scaler; Apple's: single precision.
    """
    if config.exact:
        return PrecisionPlan("fp32", "fp32")
    if config.precision != "auto":
        return PrecisionPlan(config.precision, config.precision)
    if device.type == "cuda":
        name: PrecisionName = "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
        return PrecisionPlan(name, name)
    return None if device.type == "cpu" else PrecisionPlan("fp32", "fp32")


def measure_precision_plan(classifier: Classifier, size_px: int, *, n_pictures: int | None = None) -> PrecisionPlan:
    """Time both precisions on the processor; takes a second or two for resnet18.

    Args:
        classifier: its weights, mode and statistics are as before afterwards.
        size_px: side of the pictures.
        n_pictures: a batch; None takes one large enough to tell the precisions apart.
    """
    images = torch.randn(n_pictures or N_PICTURES, 3, size_px, size_px, generator=torch.Generator().manual_seed(0))
    images = images.contiguous(memory_format=torch.channels_last)
    frozen, frozen_speed = _quickest(
        lambda name: _forward_pass(fused_copy(classifier, DTYPES[name], image=images[:1]), images.to(DTYPES[name])),
        len(images),
    )
    # A copy: training steps would leave gradients in the run's network and move its batch-norm statistics.
    twin = copy.deepcopy(classifier).to(memory_format=torch.channels_last)
    twin.set_learning(twin.block_names)
    twin.train()
    learning, learning_speed = _quickest(lambda name: _learning_step(twin, images, name), len(images))
    return PrecisionPlan(frozen, learning, frozen_speed, learning_speed)


def _quickest(make: Callable[[PrecisionName], Callable[[], object]], n_pictures: int) -> tuple[PrecisionName, float]:
    """Return the precision to take and its pictures per second.

    The rounds alternate and the best of each counts, so that a moment of other work on the machine
    does not decide. What is hopeless after the first round is not tried again.
    """
    names: tuple[PrecisionName, ...] = ("fp32", "bf16")
    works = {name: make(name) for name in names}
    for work in works.values():
        work()  # the first time, kernels are chosen and memory is fetched
    best = {name: _seconds_of(work) for name, work in works.items()}
    for _ in range(N_ROUNDS - 1):
        for name in names:
            if best[name] < HOPELESS * min(best.values()):
                best[name] = min(best[name], _seconds_of(works[name]))
    log.info("Seconds for %d pictures: %s", n_pictures, best)
    name = "bf16" if best["bf16"] * WORTH_IT < best["fp32"] else "fp32"
    return name, n_pictures / best[name]


def _seconds_of(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _forward_pass(network: nn.Module, images: Tensor) -> Callable[[], object]:
    def work() -> object:
        with torch.inference_mode():
            return network(images)

    return work


def _learning_step(network: nn.Module, images: Tensor, precision: PrecisionName) -> Callable[[], object]:
    def work() -> None:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == "bf16"):
            logits = network(images)
        logits.float().square().mean().backward()
        network.zero_grad(set_to_none=True)

    return work
