"""`tlgui correct`: leave single pictures out, or move them to another class, without touching a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.corrections import LEFT_OUT, Corrections, read_corrections
from tlgui.core.errors import ConfigError
from tlgui.core.messages import say


def correct(arguments: argparse.Namespace) -> int:
    """Change what counts as what, and print all decisions about the folder."""
    from tlgui.engine.data import correcting  # late: hashing is not for every command

    _check(arguments)
    root = Path(arguments.data).absolute()
    if arguments.take_back is not None:
        kept = correcting.take_back(root, arguments.take_back or None)
    elif arguments.restore:
        kept = correcting.take_back_of(root, [Path(path).absolute() for path in arguments.restore])
    elif arguments.leave_out or arguments.move:
        dataset = scan(arguments, min_classes=1)
        paths = [Path(path).absolute() for path in arguments.leave_out or arguments.move]
        to = arguments.to if arguments.move else LEFT_OUT
        kept = correcting.correct(dataset.root, paths, to, dataset.class_names)
    else:
        kept = read_corrections(root)
    if arguments.json:
        print_json([{"path": item.path, "to": item.to or None} for item in kept])
    else:
        _print(kept)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    if bool(arguments.move) != bool(arguments.to):
        raise ConfigError("Give --move with the pictures and --to with their class, both or neither.")
    if arguments.take_back is not None and arguments.take_back < 0:
        raise ConfigError("--take-back needs a number of decisions, such as 1.")


def _print(kept: Corrections) -> None:
    if not kept:
        print_line(sentence(say("corrections.none")))
    for item in kept:
        if item.to == LEFT_OUT:
            print_line(sentence(say("corrections.one_out", path=item.path)))
        else:
            print_line(sentence(say("corrections.one_moved", path=item.path, name=item.to)))
