"""Which precision is quickest for a network on this machine: measured, kept, and written into the run."""

from __future__ import annotations

import copy
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

import torch
from torch import Tensor, nn

from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.folding import frozen_copy
from tlgui.engine.training.config import TrainConfig

log = logging.getLogger(__name__)

PrecisionName = Literal["fp32", "bf16", "fp16"]
DTYPES: dict[PrecisionName, torch.dtype] = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}

N_PICTURES = 8
"""A batch large enough to tell the precisions apart and small enough to take a second."""
WORTH_IT = 1.1
"""Half precision must be quicker by this much to be chosen."""


@dataclass(frozen=True)
class Arithmetic:
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
    def from_json(cls, data: dict[str, Any]) -> Arithmetic:
        """Return what `to_json` wrote."""
        return cls(**data)


def given_arithmetic(config: TrainConfig, device: torch.device) -> Arithmetic | None:
    """Return the precisions where config and device decide them; None when a measurement must.

    GPUs: bfloat16 where they have it in hardware, else float16 with a scaler; Apple's: single precision.
    """
    if config.exact:
        return Arithmetic("fp32", "fp32")
    if config.precision != "auto":
        return Arithmetic(config.precision, config.precision)
    if device.type == "cuda":
        name: PrecisionName = "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
        return Arithmetic(name, name)
    return None if device.type == "cpu" else Arithmetic("fp32", "fp32")


def measure_arithmetic(classifier: Classifier, size_px: int) -> Arithmetic:
    """Time both precisions on the processor; takes a second or two for resnet18.

    Args:
        classifier: its weights, mode and statistics are as before afterwards.
        size_px: side of the pictures.
    """
    images = torch.randn(N_PICTURES, 3, size_px, size_px, generator=torch.Generator().manual_seed(0))
    images = images.contiguous(memory_format=torch.channels_last)
    frozen, frozen_speed = _quickest(
        lambda name: _forward_pass(frozen_copy(classifier, DTYPES[name], image=images[:1]), images.to(DTYPES[name]))
    )
    twin = copy.deepcopy(classifier).to(memory_format=torch.channels_last)
    twin.set_learning(twin.block_names)
    twin.train()
    learning, learning_speed = _quickest(lambda name: _learning_step(twin, images, name))
    return Arithmetic(frozen, learning, frozen_speed, learning_speed)


def _quickest(make: Callable[[PrecisionName], Callable[[], object]]) -> tuple[PrecisionName, float]:
    """Return the precision to take and its pictures a second."""
    seconds = {name: _time(make(name)) for name in ("fp32", "bf16")}
    log.info("Seconds for %d pictures: %s", N_PICTURES, seconds)
    name: PrecisionName = "bf16" if seconds["bf16"] * WORTH_IT < seconds["fp32"] else "fp32"
    return name, N_PICTURES / seconds[name]


def _time(work: Callable[[], object]) -> float:
    """Return the seconds of the quicker of two rounds after one to warm up."""
    work()
    rounds = []
    for _ in range(2):
        started = time.perf_counter()
        work()
        rounds.append(time.perf_counter() - started)
    return min(rounds)


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
