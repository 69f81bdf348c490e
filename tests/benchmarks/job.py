"""What a contender is asked to do, and what it hands back: plain values that go through JSON."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

HEAD = "head"
FULL = "full"
PREPARE = "prepare"
MEASURE = "measure"


class ContenderMissingError(Exception):
    """A peer is not installed, or the part of tlgui to be measured is not there."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """One contender's work."""

    module: str
    """Module of this package with a function `run(job)`."""
    root: str
    """Folder with one sub-folder for each class."""
    class_names: tuple[str, ...]
    train: tuple[tuple[str, int], ...]
    """Path and class index of each picture learned from."""
    val: tuple[tuple[str, int], ...]
    backbone: str
    weights: str
    """Path of a file with the weights that everybody begins with."""
    preprocessing: dict[str, Any]
    """resize_px, crop_px, interpolation, antialias, mean, std: as tlgui's Preprocessing."""
    head_epochs: int
    full_epochs: int
    out: str
    """An empty folder of the contender's own."""
    batch_size: int = 32
    head_rate: float = 1e-3
    full_rate: float = 1e-4
    crop: float = 0.7
    """Least part of the area that a random crop keeps; pictures are also mirrored half of the time."""
    seed: int = 0
    val_fraction: float = 0.2
    device: str = "cpu"
    n_workers: int = 2
    """Loader processes of the peers that use them."""
    options: dict[str, Any] = field(default_factory=dict)

    def replace(self, **changes: Any) -> Job:
        """Return a copy with some values changed."""
        return replace(self, **changes)

    def write(self, path: Path) -> None:
        """Write the job as JSON."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Job:
        """Read what `write` wrote."""
        values = json.loads(path.read_text(encoding="utf-8"))
        for key in ("train", "val"):
            values[key] = tuple((picture, int(index)) for picture, index in values[key])
        values["class_names"] = tuple(values["class_names"])
        return cls(**values)


@dataclass(frozen=True)
class Lap:
    """One stretch of work."""

    kind: str
    """start; prepare (counts to the head phase); measure (of the machine, once and for all); head (an epoch
    of the head phase); full (an epoch of everything); or end."""
    wall_s: float
    cpu_s: float
    """Processor time of the process and its loader processes."""


class Stopwatch:
    """Cuts the time since its making into laps."""

    def __init__(self) -> None:
        self.laps: list[Lap] = []
        self._last = (time.perf_counter(), cpu_seconds())

    def lap(self, kind: str) -> None:
        """End a lap."""
        now = (time.perf_counter(), cpu_seconds())
        self.laps.append(Lap(kind, now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now


@dataclass
class Result:
    """What a contender did."""

    laps: list[Lap]
    val_accuracies: list[float]
    """After each epoch, on the validation pictures, fractions 0..1."""
    val_losses: list[float]
    n_train: int
    n_val: int
    notes: dict[str, Any] = field(default_factory=dict)
    """Settings it ran at, in words, and figures of its own."""
    accuracy: float | None = None
    """Of the model that it would keep; None takes the epoch with the lowest validation loss."""

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        return asdict(self) | {"accuracy": self.kept_accuracy}

    @property
    def kept_accuracy(self) -> float | None:
        """Accuracy at the lowest validation loss, unless the contender named another."""
        if self.accuracy is not None or not self.val_losses:
            return self.accuracy
        return self.val_accuracies[min(range(len(self.val_losses)), key=self.val_losses.__getitem__)]


def cpu_seconds() -> float:
    """Return the processor time used so far by this process and its children, dead or alive."""
    times = os.times()
    seconds = times.user + times.system + times.children_user + times.children_system
    try:
        import psutil
    except ImportError:
        return seconds  # living loader processes are counted once they end
    for child in psutil.Process().children(recursive=True):
        try:
            times = child.cpu_times()
        except psutil.Error:
            continue  # it ended just now and will be among the dead
        seconds += times.user + times.system
    return seconds
