"""`tlgui train --try-all` and `--against-scratch`: several runs on the same pictures, and what they say together."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tlgui.cli.config_flags import given_choices
from tlgui.cli.download_consent import may_download
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import EXIT_STOPPED, note, print_error, print_json, print_line
from tlgui.cli.train_command import config_from, ctrl_c_stops, line_ended, listener_of, tell_problems
from tlgui.core.backbones import find_backbone
from tlgui.core.config import HEADS, SCHEDULES, TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import CancelledError, ConfigError, RunFolderError, TlguiError
from tlgui.core.events import Event
from tlgui.core.group_choices import (
    PRETRAINED_SCHEDULES,
    GroupChoices,
    Network,
    configs_to_compare,
    transfer_configs,
)
from tlgui.core.group_standing import GroupStanding, MemberStanding, read_standing
from tlgui.core.head_alone import configs_to_try
from tlgui.core.messages import say
from tlgui.core.run_folder import RunFolder
from tlgui.core.run_group import GroupKind, GroupMember, GroupPlace, RunGroup, note_problem, read_groups, write_group
from tlgui.core.run_index import RunState, read_run
from tlgui.core.sentences.durations import duration
from tlgui.core.sentences.groups import group_title, member_name, standing_messages
from tlgui.core.suggestions import Facts
from tlgui.engine.weights.store import backbones_here, starter_file

NETWORKS = "networks"


@dataclass(frozen=True)
class _GroupRun:
    """What all runs of a group need."""

    group: RunGroup
    place: Path
    find_dataset: Callable[[], Dataset]
    """Looks at the pictures when the first run needs them."""
    may_download: bool
    arguments: argparse.Namespace
    control: Control = field(default_factory=Control)


def train_group(arguments: argparse.Namespace) -> int:
    """Make several runs one after the other and return the exit code: 2 when not one came to an end."""
    if not arguments.data or not arguments.out or arguments.overwrite:
        raise ConfigError("Several runs need a folder of pictures and --out with a new folder; leave out --overwrite.")
    kind = GroupKind.TRY_ALL if arguments.try_all else GroupKind.TRANSFER
    configs = _configs(arguments)
    place = Path(arguments.out)
    RunFolder(place).check_apart_from(Path(arguments.data))
    RunFolder(place).check_usable(overwrite=False)
    _check_holds_no_group(place)
    dataset = scan(arguments)
    group = RunGroup.of(kind, configs, dataset.root, options=dataset.options)
    for member in group.members:
        RunFolder(place / member.folder).check_usable(overwrite=False)
    tell_problems(dataset)
    networks = {(config.backbone, config.weights): config for config in configs}
    agreed = any([may_download(config, arguments) for config in networks.values()])
    write_group(place, group)
    return _train_all(_GroupRun(group, place, lambda: dataset, agreed, arguments))


def holds_group(place: Path) -> bool:
    """Return whether a folder holds runs that were begun together, and is no run itself."""
    return not RunFolder(place).is_a_run and bool(read_groups(place))


def resume_group(arguments: argparse.Namespace) -> int:
    """Go on with the runs of a group that are not finished, and return the exit code as `train_group` does."""
    from tlgui.engine.data.folder import scan_folder

    place = Path(arguments.resume)
    group = read_groups(place)[0]
    find_dataset = cache(lambda: scan_folder(group.dataset, group.options))
    return _train_all(_GroupRun(group, place, find_dataset, arguments.yes, arguments))


def _check_holds_no_group(place: Path) -> None:
    """Refuse a folder in which other runs were begun together.

    Raises:
        RunFolderError: there are some.
    """
    if read_groups(place):
        raise RunFolderError(
            say("runs.the_folder_already_holds_a_run", path=place),
            hint=say("group.go_on_or_elsewhere"),
            path=place,
        )


def print_standing(standing: GroupStanding) -> None:
    """Print the runs of a group, the best first, and in words what they say."""
    print_line(sentence(group_title(standing.group)))
    names = {row.member.folder: sentence(member_name(standing.group, row.member)) for row in standing.rows}
    width = max(len(name) for name in names.values())
    figure = "test (range)" if standing.part == "test" else "right (range)"
    print_line(f"{'run':<{width}}  validation  {figure:<20} took")
    for row in standing.rows:
        print_line(f"{names[row.member.folder]:<{width}}  {_figures(row)}")
    print_line()
    for message in standing_messages(standing):
        print_line(sentence(message))


def standing_json(standing: GroupStanding) -> dict[str, Any]:
    """Return what a group says as plain JSON values."""
    # Where the question is what pretrained weights are worth, none is a candidate beside another.
    equals = standing.as_good_as_the_best if standing.group.kind is GroupKind.TRY_ALL else None
    return {
        "group": standing.group.key,
        "kind": standing.group.kind.value,
        "part": standing.part,
        "runs": [
            {
                "name": sentence(member_name(standing.group, row.member)),
                "folder": row.member.folder,
                "backbone": row.member.config.backbone,
                "weights": row.member.config.weights,
                "head": row.member.config.head,
                "schedule": row.member.config.schedule,
                **_figures_json(row),
                "may_be_as_good_as_the_best": None if equals is None else row is standing.best or row in equals,
                "problem": sentence(*row.member.problem),
            }
            for row in standing.rows
        ],
        "words": [sentence(message) for message in standing_messages(standing)],
    }


def _configs(arguments: argparse.Namespace) -> tuple[TrainConfig, ...]:
    """Return the configs of the runs.

    Raises:
        ConfigError: what is to be tried is not known, or is only one.
    """
    base = config_from(arguments)
    if arguments.against_scratch:
        if base.weights == "none":
            raise ConfigError("--against-scratch compares pretrained weights with random ones; leave out what asks "
                              "for random ones.")  # fmt: skip
        if base.head == "append":
            raise ConfigError("--head append needs pretrained weights below it; choose another head to compare with "
                              "random ones.")  # fmt: skip
        return transfer_configs(base)
    choices = _choices(arguments.try_all, base)
    configs = configs_to_compare(base, choices, touched=given_choices(arguments).keys())
    if len(configs) < 2:
        raise ConfigError("--try-all has only one combination here; name more heads, schedules or networks.")
    return configs


def _choices(text: str, base: TrainConfig) -> GroupChoices:
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    heads = HEADS if "heads" in wanted else tuple(name for name in HEADS if name in wanted)
    schedules = tuple(
        name for name in SCHEDULES if name in wanted or ("schedules" in wanted and name in PRETRAINED_SCHEDULES)
    )
    networks: list[Network] = [(base.backbone, base.weights)] if NETWORKS not in wanted else list(_networks_here(base))
    named = [word for word in wanted if word not in (*HEADS, *SCHEDULES, "heads", "schedules", NETWORKS)]
    if named:
        here = [] if NETWORKS not in wanted else networks
        networks = [*here, *((find_backbone(name).name, "imagenet") for name in named)]
    return GroupChoices(heads or (base.head,), schedules or (base.schedule,), tuple(dict.fromkeys(networks)))


def _networks_here(base: TrainConfig) -> tuple[Network, ...]:
    facts = Facts(weights_here=frozenset(backbones_here()))
    configs = configs_to_try(base, facts, has_starter=starter_file() is not None)
    return tuple((config.backbone, config.weights) for config in configs)


def _train_all(run: _GroupRun) -> int:
    """Make the runs one after the other; one that fails is told and costs itself alone, a stop ends them all."""
    n = len(run.group.members)
    with ctrl_c_stops(run.control):
        for number, member in enumerate(run.group.members, 1):
            if run.control.should_stop:
                break
            if run.arguments.json:
                print_json({"run": number, "of": n, "folder": str(run.place / member.folder)})
            else:
                note(f"Run {number} of {n}: {sentence(member_name(run.group, member))}")
            _train_one(run, member)
    standing = read_standing(run.place, read_groups(run.place)[0])
    assert standing is not None  # nothing asks this reading to stop
    _tell(standing, run.arguments)
    if run.control.should_stop:
        return EXIT_STOPPED
    return 0 if standing.finished else 2


def _train_one(run: _GroupRun, member: GroupMember) -> None:
    place = GroupPlace(run.group.key, member.folder)
    try:
        with line_ended(on_event := listener_of(run.arguments)):
            _go(run, member, on_event)
    except CancelledError:
        return
    except TlguiError as error:
        print_error(sentence(error.message, error.hint))
        note_problem(run.place, place, error.message, error.hint)
    else:
        if member.problem:
            note_problem(run.place, place)  # it was in the way the last time


def _go(run: _GroupRun, member: GroupMember, on_event: Callable[[Event], None]) -> None:
    """Make a run, or what an interruption has left of it; nothing where it is finished."""
    from tlgui.engine.runs.run import resume_training, train

    out = run.place / member.folder
    earlier = read_run(out)
    if earlier is not None and earlier.state is RunState.INTERRUPTED:
        resume_training(out, on_event=on_event, control=run.control, allow_download=run.may_download)
    elif earlier is None or earlier.state is RunState.FAILED:
        train(
            member.config,
            run.find_dataset(),
            out=out,
            on_event=on_event,
            control=run.control,
            overwrite=earlier is not None,
            allow_download=run.may_download,
        )


def _tell(standing: GroupStanding, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json(standing_json(standing))
        return
    print_line()
    print_standing(standing)


def _figures(row: MemberStanding) -> str:
    run = row.run
    if run is None or run.figures is None or run.val_accuracy is None:
        return "failed" if row.member.problem else "not finished"
    figures = run.figures
    span = f"{figures.accuracy:.1%} ({figures.accuracy_low:.0%} to {figures.accuracy_high:.0%})"
    took = sentence(duration(run.seconds)) if run.seconds is not None else "-"
    return f"{run.val_accuracy:>10.1%}  {span:<20} {took}"


def _figures_json(row: MemberStanding) -> dict[str, Any]:
    run = row.run
    figures = run.figures if run is not None else None
    return {
        "state": run.state.value if run is not None else None,
        "val_accuracy": run.val_accuracy if run is not None else None,
        "accuracy": figures.accuracy if figures else None,
        "accuracy_low": figures.accuracy_low if figures else None,
        "accuracy_high": figures.accuracy_high if figures else None,
        "n": figures.n if figures else None,
        "seconds": run.seconds if run is not None else None,
    }
