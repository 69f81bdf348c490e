"""`tlgui try --knows`: what a network answers for some of the pictures before any training."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.cli.download_consent import may_download, offline_respected
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.cli.train_command import config_from, ctrl_c_stops
from tlgui.core.control import Control
from tlgui.core.errors import ConfigError
from tlgui.core.known_answers import KnownAnswer, KnownNames
from tlgui.core.sentences.knows import names_messages


def show_known_answers(arguments: argparse.Namespace) -> int:
    """Print the answers of the untouched network, and why it must be retrained.

    Raises:
        ConfigError: the network has no answers of its own, or a flag makes no sense.
    """
    from tlgui.engine.runs.audition import HeadWork
    from tlgui.engine.runs.known_answers import known_answers
    from tlgui.engine.runs.untouched import NoAnswersError

    if arguments.backbones or arguments.more:
        raise ConfigError("--knows asks one network; leave out --backbones and --more.")
    config = config_from(arguments)
    dataset = scan(arguments)
    allow_download = may_download(config, arguments)
    progress, control = TerminalProgress(), Control()
    names: list[KnownNames] = []
    answers: list[KnownAnswer] = []
    with ctrl_c_stops(control, "Stopping; nothing was changed."), offline_respected(arguments):
        try:
            for found in known_answers(config, dataset, HeadWork(progress, control, allow_download)):
                (names if isinstance(found, KnownNames) else answers).append(found)  # type: ignore[arg-type]
        except NoAnswersError as error:
            raise ConfigError(error.reason) from error
        finally:
            progress.end_line()
    if arguments.json:
        print_json(_json_of(names[0], answers))
    else:
        _print(names[0], answers, dataset.root)
    return 0


def _print(names: KnownNames, answers: list[KnownAnswer], root: Path) -> None:
    for answer in answers:
        print_line(f"{answer.class_name}: {_beside(Path(answer.path), root)}")
        if answer.error:
            print_line(f"    {sentence(answer.error)}")
        for score in answer.scores:
            print_line(f"    {score.probability:>6.1%}  {score.class_name}")
    print_line()
    print_line(sentence(*names_messages(names)))


def _beside(path: Path, root: Path) -> str:
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)


def _json_of(names: KnownNames, answers: list[KnownAnswer]) -> dict[str, Any]:
    return {
        "backbone": names.backbone,
        "n_names": names.n_names,
        "your_classes_among_them": list(names.among),
        "names_are_certain": names.is_certain,
        "message": sentence(*names_messages(names)),
        "pictures": [
            {"path": answer.path, "class": answer.class_name, "error": sentence(answer.error)}
            if answer.error
            else {
                "path": answer.path,
                "class": answer.class_name,
                "answers": [{"name": score.class_name, "probability": score.probability} for score in answer.scores],
            }
            for answer in answers
        ],
    }
