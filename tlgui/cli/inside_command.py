"""`tlgui inside`: what a run did to its network."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.core.atomic_file import make_folder, write_bytes_atomic
from tlgui.core.backbones import find_backbone
from tlgui.core.errors import ConfigError, RunFolderError
from tlgui.core.feature_maps import blocks_with_places
from tlgui.core.messages import Message, say
from tlgui.core.model_header import read_model_header
from tlgui.core.network_changes import BlockChange, NetworkChanges, changes_sentences, changes_to_json, shown_change
from tlgui.core.output_file import check_output
from tlgui.core.run_facts import model_of
from tlgui.core.unfreezing import HEAD

if TYPE_CHECKING:
    from PIL.Image import Image

DESCRIPTION = """\
Show how far each block of a run's network moved from the weights that it began with: the length of the
change of its weights by their length before. Batch norms' means and variances are told apart from that.
With --out, write the filters of the first layer before and after as pictures; with --picture, also what a
block makes of that picture, before and after.
"""
BAR_WIDTH = 30


def inside(arguments: argparse.Namespace) -> int:
    """Print what a run did to its network, and write pictures of it where they are asked for."""
    from tlgui.engine.results.network_changes import changes_of

    model = model_of(Path(arguments.run))
    if arguments.picture and not arguments.out:
        raise ConfigError("--picture writes pictures: say where with --out FOLDER.")
    if arguments.block and not arguments.picture:
        raise ConfigError("--block needs --picture, a picture to look at.")
    found = changes_of(model)
    if isinstance(found, Message):
        note(sentence(found))
    elif not arguments.json:
        _print_changes(found)
    written = _write_pictures(arguments, model, found) if arguments.out else []
    if arguments.json:
        _print_json(found, written)
    return 0


def _print_json(found: NetworkChanges | Message, written: list[Path]) -> None:
    data: dict[str, Any] = {"why_not": sentence(found)} if isinstance(found, Message) else changes_to_json(found)
    for name in ("before", "after"):  # --out writes them as pictures
        (data.get("filters") or {}).pop(name, None)
    print_json(data | {"written": [str(path) for path in written]})


def _print_changes(changes: NetworkChanges) -> None:
    for message in changes_sentences(changes):
        print_line(sentence(message))
    print_line()
    print_line(f"Began with: {changes.started_from}")
    width = max(len(block.name) for block in changes.blocks)
    largest = max((block.change or 0 for block in changes.base), default=0)
    for block in reversed(changes.blocks):
        bar = "#" * _bar_length(block, largest)
        print_line(f"  {block.name:{width}}  {shown_change(block.change):>7}  {bar or _words(block)}".rstrip())


def _bar_length(block: BlockChange, largest: float) -> int:
    if block.name == HEAD or not block.change or not largest:
        return 0
    return max(1, round(BAR_WIDTH * block.change / largest))


def _words(block: BlockChange) -> str:
    if block.name == HEAD:
        return "new: began with random weights"
    return "learned, and did not move" if block.has_learned else "frozen: unchanged"


def _write_pictures(arguments: argparse.Namespace, model: Path, found: NetworkChanges | Message) -> list[Path]:
    from tlgui.engine.results.inside_pictures import filter_pictures, map_pictures
    from tlgui.engine.results.maps_of_model import maps_of_model

    pictures: list[tuple[str, Image]] = []
    if isinstance(found, NetworkChanges) and found.filters is not None:
        pictures += filter_pictures(found.filters)
    if arguments.picture:
        block = arguments.block or _top_block(model)
        maps = maps_of_model(model, Path(arguments.picture), block)
        pictures += map_pictures(maps)
        if maps.why_no_before:
            note(sentence(maps.why_no_before))
    inputs = [model, *([Path(arguments.picture)] if arguments.picture else [])]
    written = _write(Path(arguments.out), pictures, inputs, overwrite=arguments.overwrite)
    if not arguments.json:
        print_line(f"Written to {arguments.out}: {', '.join(path.name for path in written)}.")
    return written


def _top_block(model: Path) -> str:
    """Return the last block below the head, whose answers are nearest to the classes and still have places."""
    return blocks_with_places(find_backbone(read_model_header(model).backbone).blocks)[-1]


def _write(folder: Path, pictures: Iterable[tuple[str, Image]], inputs: list[Path], *, overwrite: bool) -> list[Path]:
    """Write every picture, once it is known that each may be."""
    from tlgui.engine.results.inside_pictures import is_own, to_png

    try:
        make_folder(folder)
        places = [
            (check_output(folder / name, is_own, inputs=inputs, overwrite=overwrite), picture)
            for name, picture in pictures
        ]
        for place, picture in places:
            write_bytes_atomic(place, to_png(picture))
    except OSError as error:
        reason = error.strerror or error
        raise RunFolderError(say("runs.cannot_be_written", path=folder, reason=reason), path=folder) from error
    return [place for place, _ in places]
