"""A batch that cannot fit: it is halved, one sentence says so, and the run goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .parts import Place, timed_run

SPARED_BYTES = 12_000_000_000
"""What is left of the device's memory for the run: the rest is taken, so that a batch of 512 is too large."""


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield what the run said, and how it ended."""
    import torch

    taken = None
    if place.device == "cuda":
        free = torch.cuda.mem_get_info()[0]
        taken = torch.empty(max(0, free - SPARED_BYTES), dtype=torch.uint8, device="cuda")
    batch = 8 if place.is_quick else 512
    run = timed_run(
        place, "too large", place.small(), backbone="resnet50", weights="none", schedule="scratch", precision="fp32",
        finetune_epochs=2, batch_size=batch,
    )  # fmt: skip
    del taken
    yield "said", run.notices
    yield "epochs, accuracy, seconds", [run.epochs_s, run.val_accuracy, run.seconds]
