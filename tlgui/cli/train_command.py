"""`tlgui train`: a run from the command line."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from tlgui.cli.agreement import check_flags, may_download, offline_respected
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.core.backbones import find_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import ConfigError
from tlgui.core.events import Event, EventClock
from tlgui.core.suggestions import usual_learning_rates
from tlgui.engine.weights.store import is_imagenet

EXIT_STOPPED = 130
FEATURES_EPOCHS = 15
"""A head alone, on frozen features, is cheap and still gains after five passes."""


def train(arguments: argparse.Namespace) -> int:
    """Run `tlgui train` and return its exit code."""
    if arguments.resume:
        return _resume(arguments)
    if not arguments.data or not arguments.out:
        raise ConfigError("'tlgui train' needs a folder of pictures and --out, or --resume with a run's folder.")
    config = config_from(arguments)
    from tlgui.engine.data.folder import scan_folder

    dataset = scan_folder(Path(arguments.data).absolute())  # so that the run can go on from another folder
    _tell_problems(dataset)
    allow_download = may_download(config, arguments)
    with offline_respected(arguments):
        return run_training(
            config,
            dataset,
            out=Path(arguments.out),
            on_event=_listener(arguments),
            overwrite=arguments.overwrite,
            allow_download=allow_download,
        )


def _resume(arguments: argparse.Namespace) -> int:
    """Go on with a run that was broken off; every choice is the one that it was begun with."""
    if arguments.data or arguments.out:
        raise ConfigError("--resume goes on with a run as it is; it takes no folder of pictures and no --out.")
    check_flags(arguments)
    from tlgui.engine.runs.run import resume_training

    control = Control()
    with ctrl_c_stops(control), _line_ended(on_event := _listener(arguments)), offline_respected(arguments):
        result = resume_training(
            Path(arguments.resume), on_event=on_event, control=control, allow_download=arguments.yes
        )
    return 0 if result.finished.outcome == "completed" else EXIT_STOPPED


def _listener(arguments: argparse.Namespace) -> Callable[[Event], None]:
    return json_printer() if arguments.json else TerminalProgress()


def run_training(
    config: TrainConfig,
    dataset: Dataset,
    *,
    out: Path,
    on_event: Callable[[Event], None],
    overwrite: bool = False,
    allow_download: bool = False,
) -> int:
    """Train, answering Ctrl-C with a stop that keeps the best model; return the exit code."""
    from tlgui.engine.runs.run import train as run

    control = Control()
    with ctrl_c_stops(control), _line_ended(on_event):
        result = run(
            config,
            dataset,
            out=out,
            on_event=on_event,
            control=control,
            overwrite=overwrite,
            allow_download=allow_download,
        )
    return 0 if result.finished.outcome == "completed" else EXIT_STOPPED


def config_from(arguments: argparse.Namespace) -> TrainConfig:
    """Return the config that the flags describe.

    Raises:
        ConfigError: a value is out of range, or two flags contradict each other.
    """
    weights = _whole_path(arguments.weights)
    backbone = arguments.backbone or _backbone_for(weights)
    find_backbone(backbone)
    check_flags(arguments)
    head_epochs = arguments.head_epochs
    if head_epochs is None:
        head_epochs = FEATURES_EPOCHS if arguments.schedule == "features" else TrainConfig().head_epochs
    rates = usual_learning_rates(backbone)
    return TrainConfig(
        backbone=backbone,
        weights=weights or ("none" if arguments.schedule == "scratch" else "imagenet"),
        head=arguments.head,
        hidden=arguments.hidden,
        dropout=arguments.dropout,
        schedule=arguments.schedule,
        head_epochs=head_epochs,
        finetune_epochs=arguments.finetune_epochs,
        head_learning_rate=rates.head if arguments.head_lr is None else arguments.head_lr,
        finetune_learning_rate=rates.finetune if arguments.finetune_lr is None else arguments.finetune_lr,
        optimizer=arguments.optimizer,
        rate_schedule=arguments.rate_schedule,
        weight_decay=arguments.weight_decay,
        label_smoothing=arguments.label_smoothing,
        early_stop=arguments.early_stop,
        batch_size=arguments.batch_size,
        val_fraction=arguments.val_fraction,
        test_fraction=arguments.test_fraction,
        augment=arguments.augment,
        device=arguments.device,
        precision=arguments.precision,
        exact=arguments.exact,
        seed=arguments.seed,
        cached_views=arguments.cached_views,
        workers=arguments.workers,
    )


def json_printer() -> Callable[[Event], None]:
    """Return a listener that prints one JSON object a line on standard output."""
    clock = EventClock()

    def print_event(event: Event) -> None:
        sys.stdout.write(json.dumps(clock.to_json(event), ensure_ascii=False) + "\n")
        sys.stdout.flush()

    return print_event


@contextmanager
def ctrl_c_stops(control: Control) -> Iterator[None]:
    """Make the first Ctrl-C stop and keep; the second one interrupts at once."""

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        if control.should_stop:
            raise KeyboardInterrupt
        control.stop()
        sys.stderr.write("\ntlgui: Stopping; what has been done so far is kept. Ctrl-C again stops at once.\n")

    previous = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


@contextmanager
def _line_ended(on_event: Callable[[Event], None]) -> Iterator[None]:
    """Leave no half line of progress behind, however it ends: the next sentence begins on a line of its own."""
    try:
        yield
    finally:
        if isinstance(on_event, TerminalProgress):
            on_event.end_line()


def _is_file(weights: str | None) -> bool:
    return bool(weights) and weights not in ("starter", "none") and not is_imagenet(str(weights))


def _whole_path(weights: str | None) -> str | None:
    """Return the weights choice, a file's path from the root: the run may go on from another folder."""
    return str(Path(str(weights)).absolute()) if _is_file(weights) else weights


def _backbone_for(weights: str | None) -> str:
    """Return the backbone that a weights file is for; the default one for any other weights."""
    if not _is_file(weights):
        return TrainConfig().backbone
    from tlgui.engine.weights.resolve import recognise_file

    return recognise_file(Path(str(weights))).backbone


def _tell_problems(dataset: Dataset) -> None:
    for problem in dataset.problems:
        sys.stderr.write(f"Note: {sentence(problem.message)}\n")
