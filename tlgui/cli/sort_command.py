"""`tlgui sort`: put pictures into a folder for each answer, and take that back."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tlgui.cli.named_pictures import named_pictures
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.table_flags import chosen_tables
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.cli.train_command import ctrl_c_stops
from tlgui.core.control import Control
from tlgui.core.errors import ConfigError
from tlgui.core.events import Preparing
from tlgui.core.messages import Text, say
from tlgui.core.sentences.sorting import sorted_messages, undone_messages
from tlgui.core.sorting import MOST_TOLD, Sorted, undo

STOPPED = 130
"""What a shell expects of a program that Ctrl+C ended."""


def sort(arguments: argparse.Namespace) -> int:
    """Sort pictures, or take a sorting back; exit 2 when there was nothing to do it with."""
    _check(arguments)
    return _undo(arguments) if arguments.undo else _sort(arguments)


def _sort(arguments: argparse.Namespace) -> int:
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.inference.sorting import sort_pictures, write_sorting_table
    from tlgui.engine.training.device import pick_device

    into, paths = Path(arguments.into), named_pictures(arguments.paths)
    tables = chosen_tables(arguments, (Path(arguments.model), *paths))
    predictor = Predictor.load(Path(arguments.model), pick_device(arguments.device))
    control, progress = Control(), TerminalProgress()
    result = Sorted()
    with ctrl_c_stops(control, "Stopping after this picture."):
        try:
            steps = sort_pictures(
                predictor, paths, into, moves=arguments.move, least=arguments.least, keeps_all=bool(tables)
            )
            for result in steps:
                progress(Preparing("sort", result.n_done, result.n_to_do))
                if control.should_stop:
                    break
        finally:
            progress.end_line()
    _print_sorted(result, into, arguments)
    for table in tables:
        write_sorting_table(table, into, result.left, sentence)
        note(sentence(say("tables.written", path=table.path)))
    if control.should_stop:
        note(sentence(say("sorting.stopped")))
        return STOPPED
    return 0 if result.n or result.n_earlier else 2


def _print_sorted(result: Sorted, into: Path, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json(
            {
                "into": str(into),
                "moved": arguments.move,
                "sorted": result.counts,
                "earlier": result.n_earlier,
                "no_pictures": result.n_others,
                "left": result.n_left,
                "left_files": _rows(result.left[:MOST_TOLD]),
            }
        )
        return
    for message in sorted_messages(result.n, result.n_earlier, str(into), moves=arguments.move):
        print_line(sentence(message))
    width = max(map(len, result.counts), default=0)
    for name, n in sorted(result.counts.items()):
        print_line(f"  {name:<{width}}  {n}")
    if result.n_left:
        print_line(sentence(say("sorting.left", n=result.n_left)))
        _print_files(result.left[:MOST_TOLD], result.n_left)
    if result.n_others:
        print_line(sentence(say("sorting.others", n=result.n_others)))


def _undo(arguments: argparse.Namespace) -> int:
    undone = undo(Path(arguments.undo))
    if arguments.json:
        print_json({"taken_back": undone.n, "no_longer_there": undone.n_removed, "kept": _rows(undone.kept)})
        return 0
    for message in undone_messages(undone.n, undone.n_removed):
        print_line(sentence(message))
    if undone.kept:
        print_line(sentence(say("sorting.kept", n=len(undone.kept))))
        _print_files(undone.kept, len(undone.kept))
    return 0


def _print_files(files: Sequence[tuple[str, Text]], n: int) -> None:
    for path, reason in files:
        told = sentence(reason)
        # What was found out about a file names it already.
        print_line(f"  {told}" if Path(path).name in told else f"  {path}: {told}")
    if n > len(files):
        print_line(f"  ... and {n - len(files)} more")


def _rows(files: Sequence[tuple[str, Text]]) -> list[dict[str, Any]]:
    return [{"path": path, "reason": sentence(reason)} for path, reason in files]


def _check(arguments: argparse.Namespace) -> None:
    if arguments.undo:
        if arguments.model or arguments.paths or arguments.into or arguments.csv or arguments.xlsx:
            raise ConfigError("Give --undo with the folder alone; it needs neither a model nor pictures.")
        return
    if not (arguments.model and arguments.paths and arguments.into):
        raise ConfigError(
            "Give a model, pictures and --into FOLDER.", hint="Or take a sorting back: tlgui sort --undo FOLDER."
        )
    if not 0 <= arguments.least <= 1:
        raise ConfigError("--min-probability must be from 0 to 1.")
