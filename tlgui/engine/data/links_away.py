"""Tells the links that lead out of a folder: what they lead to is used, but does not move with the folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tlgui.core.dataset import Problem
from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.engine.data.listing import Folder
from tlgui.engine.data.place_name import place_name


def links_away(tree: Folder, should_stop: Callable[[], bool] = lambda: False) -> list[Problem]:
    """Return a problem for each link to a folder that lies elsewhere, and one for all links to files elsewhere.

    Args:
        tree: as listed.
        should_stop: polled at each folder.

    Raises:
        CancelledError: should_stop said so.
    """
    here = os.path.realpath(tree.path)
    told: list[Problem] = []
    files: list[Path] = []
    real: dict[str, str] = {}
    for folder in tree.walk():
        if should_stop():
            raise CancelledError(say("pictures.the_scan_was_stopped"))
        if folder.is_system:
            continue
        place = os.path.realpath(folder.path) if folder.is_link else here
        if not _is_below(place, here):
            message = say("pictures.the_folder_lies_elsewhere", folder=folder.path.name, place=place)
            told.append(Problem("linked_away", folder.path, message))
        files += [folder.path / name for name in folder.links if _leads_away(folder.path / name, here, real)]
    if files:
        message = say("pictures.files_lie_elsewhere", n=len(files), example=place_name(min(files), tree.path))
        told.append(Problem("linked_away", min(files), message))
    return told


def _leads_away(link: Path, here: str, real: dict[str, str]) -> bool:
    """Return whether a link to a file leads elsewhere; one that leads nowhere is told when it is opened.

    Args:
        link: to a file.
        here: the folder in question.
        real: where folders really lie, as far as was asked: many links lead to few folders.
    """
    try:
        folder, name = os.path.split(os.path.join(link.parent, os.readlink(link)))
        link.stat()
    except OSError:
        return False
    if folder not in real:
        real[folder] = os.path.realpath(folder)
    return not _is_below(os.path.join(real[folder], name), here)


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))
