"""`tlgui train`: a run from the command line."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from tlgui.cli.choice_flag import with_choice
from tlgui.cli.config_flags import given_choices
from tlgui.cli.download_consent import check_flags, may_download, offline_respected
from tlgui.cli.hub_weights import hub_weights
from tlgui.cli.other_figures import print_other_figures
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.project_flag import UsedProject, used_project
from tlgui.cli.remote_command import resume_on, train_on, waits_elsewhere
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.several_processes import is_one_of_several, train_with_others
from tlgui.cli.terminal import EXIT_STOPPED, note, print_json, print_line
from tlgui.core.backbones import Backbone, find_backbone
from tlgui.core.config import ROWS, TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset, grouped_problems
from tlgui.core.errors import ConfigError
from tlgui.core.events import Event, EventClock, RunFinished
from tlgui.core.run_findings import read_findings
from tlgui.core.run_folder import RunFolder
from tlgui.core.suggestions import is_hub, is_imagenet, is_weights_file, suggested


def train(arguments: argparse.Namespace) -> int:
    """Run `tlgui train` and return its exit code."""
    if is_one_of_several():
        return train_with_others(arguments, _train_here)
    if arguments.on:
        return train_on(arguments, config_from, listener_of(arguments))
    if arguments.resume and waits_elsewhere(Path(arguments.resume)):
        return resume_on(Path(arguments.resume), listener_of(arguments))
    if arguments.processes != 1:
        from tlgui.cli.supervisor import train_in_processes

        return train_in_processes(arguments)
    return _train_here(arguments)


def _train_here(arguments: argparse.Namespace) -> int:
    if arguments.resume:
        return _resume(arguments)
    if arguments.try_all or arguments.against_scratch:
        if arguments.project:
            raise ConfigError("--project goes with a single run; leave out --try-all and --against-scratch.")
        from tlgui.cli.group_command import train_group

        return train_group(arguments)
    if not (arguments.data or arguments.project) or not arguments.out:
        raise ConfigError("'tlgui train' needs a folder of pictures and --out, or --resume with a run's folder.")
    with used_project(arguments) as used:
        return _train(arguments, used)


def _train(arguments: argparse.Namespace, used: UsedProject | None) -> int:
    config = config_from(arguments, used.config if used else TrainConfig())
    folder = RunFolder(Path(arguments.out))
    folder.check_apart_from(Path(arguments.data))  # before minutes go into looking at the pictures
    folder.check_usable(overwrite=arguments.overwrite)
    dataset = scan(arguments, usual=used.project.options if used else None)
    tell_problems(dataset)
    if used:
        used.fill(dataset, config=config)
    allow_download = may_download(config, arguments)
    try:
        with offline_respected(arguments):
            return run_training(
                config,
                dataset,
                out=Path(arguments.out),
                on_event=listener_of(arguments),
                overwrite=arguments.overwrite,
                allow_download=allow_download,
            )
    finally:
        if used and folder.is_a_run:
            used.fill(dataset, config=config, run=Path(arguments.out))


def _resume(arguments: argparse.Namespace) -> int:
    """Continue an interrupted run, with the choices it was started with."""
    if arguments.data or arguments.out or arguments.project:
        raise ConfigError(
            "--resume continues a run with its own choices; leave out the folder of pictures, --project and --out."
        )
    check_flags(arguments)
    from tlgui.cli.group_command import holds_group, resume_group
    from tlgui.engine.runs.run import resume_training

    if holds_group(Path(arguments.resume)):
        return resume_group(arguments)
    control = Control()
    with ctrl_c_stops(control), line_ended(on_event := listener_of(arguments)), offline_respected(arguments):
        result = resume_training(
            Path(arguments.resume), on_event=on_event, control=control, allow_download=arguments.yes
        )
    tell_findings(result.finished, on_event)
    return 0 if result.finished.outcome == "completed" else EXIT_STOPPED


def listener_of(arguments: argparse.Namespace) -> Callable[[Event], None]:
    """Return what shows a run's events in the form that was asked for."""
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
    with ctrl_c_stops(control), line_ended(on_event):
        result = run(
            config,
            dataset,
            out=out,
            on_event=on_event,
            control=control,
            overwrite=overwrite,
            allow_download=allow_download,
        )
    tell_findings(result.finished, on_event)
    return 0 if result.finished.outcome == "completed" else EXIT_STOPPED


def tell_findings(finished: RunFinished, on_event: Callable[[Event], None]) -> None:
    """Say what the run's curves and mistakes show, and which flag to try next; a reader of JSON has the figures."""
    model = finished.model
    if model is None or not isinstance(on_event, TerminalProgress):
        return
    found = read_findings(Path(model))
    for finding in found.findings:
        changes = finding.remedy.changes if finding.remedy is not None else {}
        flags = " ".join(f"{ROWS[key].flag} {ROWS[key].text(value)}" for key, value in changes.items())
        print_line(sentence(finding.sentence) + (f" Try: {flags}" if flags else ""))
    print_other_figures(found.others)


def config_from(arguments: argparse.Namespace, base: TrainConfig | None = None) -> TrainConfig:
    """Return the config that the flags describe; choices without one are those of `base`, or as suggested.

    Raises:
        ConfigError: a value is out of range, or two flags contradict each other.
        WeightsMissingError, DownloadError: weights of the Hub are not here, and were not agreed to or cannot be had.
    """
    given = with_choice(given_choices(arguments), arguments)
    check_flags(arguments)
    if is_hub(given.get("weights", "none")):
        given["weights"] = str(hub_weights(given["weights"], arguments))
    if is_weights_file(given.get("weights", "none")):
        given["weights"] = str(Path(given["weights"]).absolute())  # the run may go on from another folder
        if "backbone" not in given:
            given["backbone"] = _backbone_for(given["weights"])
    usual, base = TrainConfig(), base or TrainConfig()
    backbone = find_backbone(given.get("backbone", base.backbone))
    given = _named_in_full(given, backbone)
    chosen = {key for key, value in base.choices().items() if value != usual.choices()[key]}
    return suggested(base, given, touched=chosen)


def _named_in_full(given: dict[str, Any], backbone: Backbone) -> dict[str, Any]:
    """Return the choices with a network of timm by its full name, which names its set of weights as well."""
    if not backbone.is_timm:
        return given
    tag = given.get("weights", "").partition(":")[2] if is_imagenet(given.get("weights", "none")) else ""
    if tag in ("", "DEFAULT"):
        return given | {"backbone": backbone.name}
    full = find_backbone(f"{backbone.name.partition('.')[0]}.{tag}")
    return given | {"backbone": full.name, "weights": "imagenet"}


def json_printer() -> Callable[[Event], None]:
    """Return a listener that prints one JSON object a line on standard output."""
    clock = EventClock()

    def print_event(event: Event) -> None:
        print_json(clock.to_json(event))

    return print_event


@contextmanager
def ctrl_c_stops(
    control: Control, told: str = "Stopping; what was done so far is kept. Press Ctrl-C again to stop at once."
) -> Iterator[None]:
    """Make the first Ctrl-C stop and say so; the second one interrupts at once."""

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        if control.should_stop:
            raise KeyboardInterrupt
        control.stop()
        sys.stderr.write(f"\ntlgui: {told}\n")

    previous = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


@contextmanager
def line_ended(on_event: Callable[[Event], None]) -> Iterator[None]:
    """Leave no half line of progress behind, however it ends: the next sentence begins on a line of its own."""
    try:
        yield
    finally:
        if isinstance(on_event, TerminalProgress):
            on_event.end_line()


def _backbone_for(weights: str) -> str:
    """Return the backbone that a weights file is for."""
    from tlgui.engine.weights.resolve import recognise_file

    return recognise_file(Path(weights)).backbone


def tell_problems(dataset: Dataset) -> None:
    """Tell on standard error what is odd about the pictures, and how many there are."""
    for problem, n_more in grouped_problems(dataset.problems):
        note(sentence(problem.message) + (f" ({n_more} more like this)" if n_more else ""))
    note(sentence(dataset.report.files.sentence()))
