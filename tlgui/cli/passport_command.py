"""`tlgui passport`: what a model file says of itself."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.cli.common_flags import add_json, add_model
from tlgui.cli.scan_flags import add_scan_flags, scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.dial_file import read_with_held_out
from tlgui.core.model_samples import read_samples, write_samples
from tlgui.core.passport import passport, passport_values


def add_passport(commands: Any) -> None:
    """Add the command to the parser's."""
    command = commands.add_parser(
        "passport",
        help="show what a model file says of itself: classes, pictures, score, limits",
        description="Show a model's passport: its classes, when and from what it was made, how good it is and on which "
        "pictures that was measured, how far its percentages hold, its answer dial, and its limits.",
    )
    add_model(command)
    wanted = command.add_mutually_exclusive_group()
    wanted.add_argument("--samples", dest="data", metavar="DATA",
                        help="put small pictures of each class, taken from DATA, into the file; whoever gets it sees "
                        "them")  # fmt: skip
    wanted.add_argument("--no-samples", action="store_true", help="take such pictures out of the file")
    add_scan_flags(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=show_passport)


def show_passport(arguments: argparse.Namespace) -> int:
    """Print the passport of a model."""
    model = Path(arguments.model)
    header = read_with_held_out(model)
    if arguments.no_samples:
        write_samples(model, {})
    elif arguments.data:
        _put_samples(model, arguments)
    samples = read_samples(model)
    n_samples = {name: len(pictures) for name, pictures in samples.items()}
    entries = passport(header, sum(n_samples.values()))
    if arguments.json:
        told = {entry.key: [sentence(message) for message in entry.told] for entry in entries}
        print_json(passport_values(header) | {"samples": n_samples, "told": told})
        return 0
    for entry in entries:
        print_line(sentence(entry.title))
        for message in entry.told:
            print_line(f"  {sentence(message)}")
    return 0


def _put_samples(model: Path, arguments: argparse.Namespace) -> None:
    from tlgui.engine.inference.sample_thumbnails import sample_thumbnails

    write_samples(model, sample_thumbnails(read_with_held_out(model).class_names, scan(arguments, min_classes=1)))
