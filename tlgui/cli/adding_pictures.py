"""`tlgui correct --add`: pictures from elsewhere that count among those of a folder, shown and taken back."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_line
from tlgui.core.added_pictures import read_added
from tlgui.core.messages import say


def add(arguments: argparse.Namespace) -> None:
    """Add the pictures of --add to the class of --to."""
    from tlgui.engine.data.adding import add_pictures  # late: hashing is not for every command

    dataset = scan(arguments, min_classes=1)
    paths = [Path(path).absolute() for path in arguments.add]
    add_pictures(dataset.root, paths, arguments.to, dataset.corrected.class_names or dataset.class_names)


def take_back(root: Path, paths: Sequence[Path] | None) -> list[Path]:
    """Take back those of some pictures that were added, None all of them; return the others."""
    from tlgui.engine.data.adding import is_added, take_back_added  # late, as above

    if paths is None:
        take_back_added(root, None)
        return []
    added = [path for path in paths if is_added(root, path)]
    if added:
        take_back_added(root, added)
    return [path for path in paths if path not in added]


def added_json(root: Path) -> list[dict[str, Any]]:
    """Return the added pictures as the objects that --json prints."""
    return [{"path": item.origin, "to": item.to, "added": True} for item in read_added(root)]


def print_added(root: Path) -> bool:
    """Print a line for each added picture; return whether there is one."""
    added = read_added(root)
    for item in added:
        print_line(sentence(say("added.one", path=item.origin, name=item.to)))
    return bool(added)
