"""What the parts share: where they work, the pictures they learn from, and a run with its times."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import pictures

LIMITS_S = {
    "card": 60, "loading": 200, "too_large": 90, "schedules": 150, "answers": 60, "killed": 100, "arithmetic": 100,
}  # fmt: skip
"""The parts in their order, and seconds after which each is ended."""
N_DRAWN, N_CAMERA = 2000, 160
N_DRAWN_QUICK, N_CAMERA_QUICK = 40, 8


@dataclass(frozen=True)
class Place:
    """Where a part works.

    Attributes:
        out: where figures go.
        device: cuda or cpu.
        data: real pictures; None takes drawn ones.
        is_quick: a rehearsal with the least of everything.
    """

    out: Path
    device: str
    data: Path | None
    is_quick: bool

    @property
    def work(self) -> Path:
        """Where pictures and runs go: beside the figures, because these alone are kept."""
        return self.out.parent / f"{self.out.name}-work"

    def real(self) -> Path:
        """Return the folder of real pictures, or of a few drawn ones."""
        return self.data or pictures.draw_small(self.work / "few", N_DRAWN_QUICK)

    def small(self) -> Path:
        """Return the folder of small JPEGs, drawn if need be."""
        return pictures.draw_small(self.work / "small", N_DRAWN_QUICK if self.is_quick else N_DRAWN)

    def camera(self) -> Path:
        """Return the folder of 12-megapixel JPEGs."""
        n = N_CAMERA_QUICK if self.is_quick else N_CAMERA
        return pictures.make_camera(self.small(), self.work / "camera", n)


@dataclass
class TimedRun:
    """One run and when its epochs ended."""

    seconds: float = 0.0
    epochs_s: dict[str, list[float]] = field(default_factory=dict)
    """Phase: from one epoch's end to the next, seconds; what a phase prepares counts to its first epoch."""
    notices: list[str] = field(default_factory=list)
    val_accuracy: float = 0.0
    val_loss: float = 0.0
    device: str = ""


def timed_run(place: Place, name: str, root: Path, **choices: Any) -> TimedRun:
    """Train in this process; choices are those of TrainConfig."""
    from tlgui.core.config import TrainConfig
    from tlgui.core.events import EpochDone, Event, Notice, RunStarted
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.runs.run import train

    run = TimedRun()
    last = started = time.perf_counter()

    def listen(event: Event) -> None:
        nonlocal last
        if isinstance(event, EpochDone):
            now = time.perf_counter()
            run.epochs_s.setdefault(event.phase, []).append(round(now - last, 4))
            last = now
        elif isinstance(event, Notice):
            run.notices.append(str(event.message))
        elif isinstance(event, RunStarted):
            run.device = event.device

    config = TrainConfig(device=place.device, early_stop=None, test_fraction=0.0, **choices)
    done = train(config, scan_folder(root), out=place.work / "runs" / name, on_event=listen, overwrite=True)
    run.seconds = round(time.perf_counter() - started, 2)
    run.val_accuracy, run.val_loss = round(done.finished.val_accuracy, 4), round(done.finished.val_loss, 4)
    return run
