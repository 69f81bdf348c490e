"""A run in float16 with its scaler, killed with -9 at random moments and continued, beside one left alone."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from typing import Any

from ..kill_and_continue import curve, kill_until_done, train
from .parts import Place

N_KILLS = 3


def measure(place: Place) -> Iterator[tuple[str, Any]]:
    """Yield how far the curve of the killed run is from that of the whole one, and of two whole ones."""
    precision = "fp16" if place.device == "cuda" else "fp32"
    begin = [str(place.real()), "--json", "--device", place.device, "--precision", precision, "--weights", "starter"]
    begin += ["--head-epochs", "1", "--finetune-epochs", "2" if place.is_quick else "12", "--early-stop", "off"]
    runs = place.work / "killed"
    for name in ("one", "two"):
        train([*begin, "--out", str(runs / name), "--overwrite"], dict(os.environ)).wait()
    kills = kill_until_done(begin, runs / "killed", dict(os.environ), random.Random(0), N_KILLS)
    one, two, killed = (curve(runs / name) for name in ("one", "two", "killed"))
    yield from {
        "precision": precision,
        "epochs": len(one),
        "kills": kills,
        "two whole runs: largest difference of a loss": _difference(one, two),
        "killed and whole: largest difference of a loss": _difference(one, killed),
        "last epoch of each": [one[-1:], two[-1:], killed[-1:]],
    }.items()


def _difference(one: list[list[float]], other: list[list[float]]) -> float | str:
    if len(one) != len(other):
        return f"{len(one)} and {len(other)} epochs"
    return max(abs(a[4] - b[4]) for a, b in zip(one, other, strict=True))
