"""`tlgui try`: how far a new head alone gets with one network, or with every one that is here, before any training."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from tlgui.cli.advice_command import show_advice
from tlgui.cli.choice_flag import choice_json, choice_line, choices_here
from tlgui.cli.config_flags import given_choices
from tlgui.cli.download_consent import check_flags, may_download, offline_respected
from tlgui.cli.knows_command import show_known_answers
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_error, print_json, print_line
from tlgui.cli.train_command import config_from, ctrl_c_stops
from tlgui.core.backbones import find_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.errors import ConfigError
from tlgui.core.head_alone import HeadAlone, Ranking, configs_to_try, with_network
from tlgui.core.messages import say
from tlgui.core.sentences.audition import answer_messages, curve_messages, network_name, verdict_message
from tlgui.core.sentences.durations import duration
from tlgui.core.suggestions import Facts
from tlgui.engine.door.audition_requests import HeadAloneFailed
from tlgui.engine.weights.store import backbones_here, starter_file

HERE = "here"
Found = TypeVar("Found")


def try_networks(arguments: argparse.Namespace) -> int:
    """Run `tlgui try` and return its exit code: 2 when not one network could be tried."""
    if arguments.advise:
        return show_advice(arguments)
    if arguments.knows:
        return show_known_answers(arguments)
    if arguments.more:
        return _try_parts(arguments)
    if arguments.by:
        return _try_by_origin(arguments)
    if arguments.choices:
        return _try_choices(arguments)
    configs = _configs(arguments)
    rows: list[HeadAlone] = []
    failed: list[HeadAloneFailed] = []
    for row in _auditioned(configs, arguments):
        if isinstance(row, HeadAlone):
            rows.append(row)
        else:
            failed.append(row)
        if not arguments.json and len(configs) > 1:
            _tell_as_it_comes(row)
    if arguments.json:
        print_json(_json_of(rows, failed))
    else:
        _print_end(rows, failed, is_audition=len(configs) > 1)
    return 0 if rows else 2


def rank_networks(arguments: argparse.Namespace) -> int:
    """Run `tlgui audition`: one line for each network as it comes; exit 2 when not one could be tried."""
    n_tried = 0
    for row in _auditioned(_configs(arguments), arguments):
        if isinstance(row, HeadAloneFailed):
            print_error(f"{row.backbone}: {sentence(row.message, row.hint)}")
            continue
        n_tried += 1
        low, high = row.interval
        if arguments.json:
            figures = {"accuracy": row.accuracy, "low": low, "high": high, "seconds": row.seconds}
            print_json({"name": row.backbone, "weights": row.weights, **figures})
        else:
            print_line(f"{network_name(*row.key)}  {row.accuracy:.1%}  {low:.1%}  {high:.1%}  {row.seconds:.1f} s")
    return 0 if n_tried else 2


def _auditioned(
    configs: tuple[TrainConfig, ...], arguments: argparse.Namespace
) -> Iterator[HeadAlone | HeadAloneFailed]:
    """Yield what becomes of each network."""
    from tlgui.engine.runs.audition import audition

    dataset = scan(arguments)
    allow_download = may_download(configs[0], arguments) if len(configs) == 1 else arguments.yes
    control, progress = Control(), TerminalProgress()
    with ctrl_c_stops(control, "Stopping; nothing was changed."), offline_respected(arguments):
        try:
            for row in audition(configs, dataset, on_event=progress, control=control, allow_download=allow_download):
                progress.end_line()
                yield row
        finally:
            progress.end_line()


def _try_choices(arguments: argparse.Namespace) -> int:
    """Say what quick, balanced and finest mean here; networks are downloaded with --yes alone."""
    given = given_choices(arguments)
    if arguments.backbones or "backbone" in given or "weights" in given:
        raise ConfigError("--choices chooses the networks; leave out --backbones, --backbone and --weights.")
    check_flags(arguments)
    choices = choices_here()
    tried = [choice for choice in choices if choice.is_here or arguments.yes]
    row_of: dict[str, HeadAlone] = {}
    n_failed = 0
    configs = tuple(choice.config(TrainConfig(**given)) for choice in tried)
    for choice, row in zip(tried, _auditioned(configs, arguments) if configs else (), strict=True):
        if isinstance(row, HeadAlone):
            row_of[choice.key] = row
        else:
            n_failed += 1
            print_error(sentence(row.message, row.hint))
    if arguments.json:
        print_json({"choices": [choice_json(choice, row_of.get(choice.key)) for choice in choices]})
    else:
        for choice in choices:
            print_line(choice_line(choice, row_of.get(choice.key)))
        note(sentence(say("simple_choice.what_it_is")))
    return 2 if n_failed and not row_of else 0


def _try_parts(arguments: argparse.Namespace) -> int:
    """Say whether more pictures would help."""
    from tlgui.engine.runs.audition import find_learning_curve

    curve = _find_with_one_network(arguments, "--more", find_learning_curve)
    if arguments.json:
        print_json(curve.to_json())
        return 0
    print_line("learned from     right  range (95%)")
    for point in curve.points:
        low, high = point.interval
        print_line(f"{point.n_learned:>12} {point.accuracy:>9.1%}  {low:.0%} to {high:.0%}")
    print_line()
    print_line(sentence(*curve_messages(curve)))
    return 0


def _try_by_origin(arguments: argparse.Namespace) -> int:
    """Say what a test on new days, cameras or persons shows beside a split by chance."""
    from tlgui.engine.runs.by_origin import compare_by_origin

    found = _find_with_one_network(arguments, "--by", partial(compare_by_origin, kind=arguments.by))
    if arguments.json:
        print_json(found.to_json())
    else:
        print_line(sentence(*found.told()))
    return 0


def _find_with_one_network(arguments: argparse.Namespace, flag: str, find: Callable[..., Found]) -> Found:
    """Return what is found out about the folder with the network that was chosen; Ctrl+C stops it.

    Args:
        arguments: of the command.
        flag: that asked for it.
        find: takes config and dataset, and by name on_event, control and allow_download.

    Raises:
        ConfigError: several networks were named.
    """
    if arguments.backbones:
        raise ConfigError(f"{flag} looks at one network; leave out --backbones.")
    (config,) = _configs(arguments)
    dataset = scan(arguments)
    allow_download = may_download(config, arguments)
    progress, control = TerminalProgress(), Control()
    with ctrl_c_stops(control, "Stopping; nothing was changed."), offline_respected(arguments):
        try:
            return find(config, dataset, on_event=progress, control=control, allow_download=allow_download)
        finally:
            progress.end_line()


def _configs(arguments: argparse.Namespace) -> tuple[TrainConfig, ...]:
    """Return a config for each network to try.

    Raises:
        ConfigError: none was found, or a flag makes no sense.
    """
    if not arguments.backbones:
        config = config_from(arguments)
        if config.weights == "none":
            raise ConfigError("Random weights have learned nothing yet, so there is nothing to try.")
        return (config,)
    check_flags(arguments)
    given = given_choices(arguments)
    if "backbone" in given or "weights" in given:
        raise ConfigError("--backbones tries several networks; leave out --backbone and --weights.")
    config = TrainConfig(**given)
    if arguments.backbones != HERE:
        names = [name.strip() for name in arguments.backbones.split(",") if name.strip()]
        if not names:
            raise ConfigError("--backbones wants the names of networks, with commas between them, or 'here'.")
        return tuple(with_network(config, find_backbone(name).name, "imagenet") for name in dict.fromkeys(names))
    facts = Facts(weights_here=frozenset(backbones_here()))
    configs = configs_to_try(config, facts, has_starter=starter_file() is not None)
    if not configs:
        raise ConfigError("No network's weights are on this computer. Name networks instead; --yes downloads them.")
    return configs


def _tell_as_it_comes(row: HeadAlone | HeadAloneFailed) -> None:
    """Tell on standard error what is done so far; the table comes at the end."""
    if isinstance(row, HeadAloneFailed):
        print_error(f"{row.backbone}: {sentence(row.message, row.hint)}")
    else:
        low, high = row.interval
        note(f"{network_name(*row.key)}: {row.accuracy:.1%} ({low:.0%} to {high:.0%})")


def _print_end(rows: list[HeadAlone], failed: list[HeadAloneFailed], *, is_audition: bool) -> None:
    if not is_audition:
        for row in rows:
            print_line(sentence(*answer_messages(row)))
        for failure in failed:
            print_error(sentence(failure.message, failure.hint))
        return
    ranking = Ranking.of(rows)
    if not ranking.rows:
        return
    print_line()
    width = max(len(network_name(*row.key)) for row in ranking.rows)
    print_line(f"{'network':<{width}}    right  range (95%)       size     a run takes")
    for row in ranking.rows:
        print_line(_table_line(row, network_name(*row.key), width))
    print_line()
    first = ranking.rows[0]
    print_line(f"Answered by a head alone, each picture by one that had not seen it: {first.n} pictures, "
               f"{first.n_folds} folds. Guessing gets {first.guessing:.0%}.")  # fmt: skip
    told = verdict_message(ranking)
    if told is not None:
        print_line(sentence(told))


def _table_line(row: HeadAlone, name: str, width: int) -> str:
    low, high = row.interval
    size = f"{find_backbone(row.backbone).size_mb:.0f} MB"
    lasts = sentence(duration(row.run_seconds)) if row.run_seconds is not None else "-"
    span = f"{low:.0%} to {high:.0%}"
    return f"{name:<{width}} {row.accuracy:>8.1%}  {span:<11}  {size:>9}     {lasts}"


def _json_of(rows: list[HeadAlone], failed: list[HeadAloneFailed]) -> dict[str, object]:
    ranking = Ranking.of(rows)
    equals = {row.key for row in ranking.as_good_as_the_best}
    best = ranking.rows[0] if ranking.rows else None
    return {
        "guessing": best.guessing if best else None,
        "n_folds": best.n_folds if best else None,
        "n_in_all": best.n_in_all if best else None,
        "backbones": [
            row.to_json() | {"may_be_as_good_as_the_best": row is best or row.key in equals} for row in ranking.rows
        ],
        "failed": [
            {"backbone": row.backbone, "weights": row.weights, "message": sentence(row.message, row.hint)}
            for row in failed
        ],
    }
