"""tlgui.engine.runs.run.train, from the folder to the measured model file: scan, split, caches, epochs, final check."""

from __future__ import annotations

import json
from pathlib import Path

from .job import FULL, HEAD, MEASURE, PREPARE, Job, Result, Stopwatch


def missing() -> str | None:
    """Return why it cannot run, or None."""
    return None


def run(job: Job) -> Result:
    """Run one training with tlgui's defaults; what it prepares counts to its first epoch.

    Options: precision, exact, head, schedule, weights, and `scanned` to leave the scan out of the time.
    """
    from tlgui.core.events import EpochDone, Event, Preparing
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.runs.run import train

    dataset = scan_folder(Path(job.root)) if job.options.get("scanned") else None
    watch = Stopwatch()
    dataset = dataset or scan_folder(Path(job.root))
    watch.lap("start")
    epochs: list[EpochDone] = []

    def listen(event: Event) -> None:
        if isinstance(event, EpochDone):
            epochs.append(event)
            watch.lap(HEAD if event.epoch <= job.head_epochs else FULL)
        elif isinstance(event, Preparing) and event.what == "measuring":
            watch.lap(MEASURE if event.done == event.total else PREPARE)

    out = Path(job.out) / "run"
    done = train(make_config(job), dataset, out=out, on_event=listen)
    watch.lap("end")
    written = json.loads((out / "config.json").read_text(encoding="utf-8"))
    _check_split(job, written["dataset"])
    return Result(
        watch.laps,
        [epoch.val_accuracy for epoch in epochs],
        [epoch.val_loss for epoch in epochs],
        len(job.train),
        len(job.val),
        {"settings": _settings(job, written, watch)},
        accuracy=done.finished.val_accuracy,
    )


def make_config(job: Job):
    """Return the TrainConfig that does this job."""
    from tlgui.core.config import AugmentConfig, TrainConfig

    options = {key: value for key, value in job.options.items() if key != "scanned"}
    return TrainConfig(
        backbone=job.backbone,
        head_epochs=job.head_epochs,
        finetune_epochs=job.full_epochs,
        head_learning_rate=job.head_rate,
        finetune_learning_rate=job.full_rate,
        early_stop=None,
        batch_size=job.batch_size,
        val_fraction=job.val_fraction,
        test_fraction=0.0,
        augment=AugmentConfig(crop=job.crop, flip=True),
        device=job.device,
        seed=job.seed,
        **({"weights": job.weights} | options),
    )


def _settings(job: Job, written: dict, watch: Stopwatch) -> str:
    """Return what the run ran at, in words."""
    if job.options.get("exact"):
        return "exact mode: fp32, full decode, no caches"
    learning = written["config"].get("precision")
    frozen = written.get("arithmetic", {}).get("frozen", learning)
    text = f"{learning} where layers learn, {frozen} where they are frozen"
    measured_s = sum(lap.wall_s for lap in watch.laps if lap.kind == MEASURE)
    if measured_s:
        text += f"; measuring which is quicker, once for a machine and network, took {measured_s:.1f} s"
        text += " (in the total, not in the head phase)"
    return text


def _check_split(job: Job, summary: dict) -> None:
    found = (summary["n_train"], summary["n_val"])
    if found != (len(job.train), len(job.val)):
        raise RuntimeError(f"tlgui split {found}, the others {len(job.train), len(job.val)}")
