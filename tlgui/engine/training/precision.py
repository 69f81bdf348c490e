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
FEWEST_PICTURES = 2
"""One alone has no statistics that a batch norm could learn from."""
N_ROUNDS = 3
BUDGET_S = 4.0
"""Of one comparison. On a slow or busy computer one step is an answer; nobody waits for more."""
N_STEPS_AFFORDED = 8
"""Steps of a batch that the budget must have room for: both precisions, each for the first time and in every round."""
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
    """Time both precisions on the processor; takes a second or two for resnet18, and never much above 2 * BUDGET_S.

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


Work = Callable[[int], object]
"""Works on so many of the pictures."""


def _quickest(
    make: Callable[[PrecisionName], Work], n_pictures: int, *, clock: Callable[[], float] = time.perf_counter
) -> tuple[PrecisionName, float]:
    """Return the precision to take and its pictures per second, as far as BUDGET_S goes.

    The rounds alternate and the best of each counts, so that a moment of other work on the machine
    does not decide. What is hopeless after the first round is not tried again.

    Args:
        make: returns what works in a precision.
        n_pictures: at most, in a batch; fewer where one takes long.
        clock: seconds, monotonic; given by tests.
    """
    stopwatch = _Stopwatch(clock)
    plain = make("fp32")
    least = min(FEWEST_PICTURES, n_pictures)
    step_s = stopwatch.seconds_of(plain, least)  # the first time, kernels are chosen and memory is fetched
    if step_s < BUDGET_S / N_STEPS_AFFORDED:
        step_s = stopwatch.seconds_of(plain, least)
    if step_s * N_STEPS_AFFORDED > 2 * BUDGET_S:
        log.info("Seconds for %d pictures: %s; too slow to compare precisions", least, step_s)
        return "fp32", least / step_s
    n = max(least, min(n_pictures, int(least * BUDGET_S / N_STEPS_AFFORDED / step_s)))
    works: dict[PrecisionName, Work] = {"fp32": plain, "bf16": make("bf16")}
    # A first time counts only where there is no second: it is never quicker.
    best = {name: stopwatch.seconds_of(work, n) for name, work in works.items()}
    for number in range(N_ROUNDS):
        for name, work in works.items():
            is_hopeless = number > 0 and best[name] >= HOPELESS * min(best.values())
            if not is_hopeless and not stopwatch.is_over:
                best[name] = min(best[name], stopwatch.seconds_of(work, n))
    log.info("Seconds for %d pictures: %s", n, best)
    name = "bf16" if best["bf16"] * WORTH_IT < best["fp32"] else "fp32"
    return name, n / best[name]


class _Stopwatch:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._deadline_s = clock() + BUDGET_S

    @property
    def is_over(self) -> bool:
        return self._clock() >= self._deadline_s

    def seconds_of(self, work: Work, n: int) -> float:
        started = self._clock()
        work(n)
        return max(self._clock() - started, 1e-9)


def _forward_pass(network: nn.Module, images: Tensor) -> Work:
    def work(n: int) -> object:
        with torch.inference_mode():
            return network(images[:n])

    return work


def _learning_step(network: nn.Module, images: Tensor, precision: PrecisionName) -> Work:
    def work(n: int) -> None:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == "bf16"):
            logits = network(images[:n])
        logits.float().square().mean().backward()
        network.zero_grad(set_to_none=True)

    return work
