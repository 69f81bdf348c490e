"""Lists what lies in folders; what cannot be opened becomes a problem with its reason."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from tlgui.core.dataset import Problem
from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.engine.data.decode import is_picture_name

IGNORED_NAMES = frozenset({"thumbs.db", "desktop.ini", "__macosx", "ehthumbs.db", "@eadir"})


def list_folder(folder: Path, problems: list[Problem]) -> list[Path]:
    """Return what lies in a folder, by name, without what systems put there; nothing when it cannot be opened.

    Args:
        folder: the folder.
        problems: gets the reason when it cannot be opened.
    """
    return [Path(entry) for entry in _entries(folder, problems)]


def is_folder(path: Path) -> bool:
    """Return whether this is a folder, or a link to one, as far as the system tells."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def walk(folder: Path, problems: list[Problem], should_stop: Callable[[], bool] = lambda: False) -> Iterator[Path]:
    """Yield the pictures in a folder and below it; a link back up is followed only once.

    Args:
        folder: where to begin.
        problems: gets the reason for each folder that cannot be opened.
        should_stop: polled at each folder.

    Raises:
        CancelledError: should_stop said so.
    """
    # A list instead of recursion: folders can be nested deeper than Python may call itself.
    seen: set[object] = set()
    waiting = [folder]
    while waiting:
        if should_stop():
            raise CancelledError(say("pictures.the_scan_was_stopped"))
        current = waiting.pop()
        identity = _identity(current)
        if identity in seen:
            continue
        seen.add(identity)
        for entry in _entries(current, problems):
            if _leads_to_folder(entry):
                waiting.append(Path(entry))
            elif is_picture_name(Path(entry)):
                yield Path(entry)


def require_entry(folder: Path) -> None:
    """Raise PermissionError for a folder whose names may be read, but not what they stand for."""
    if folder.is_dir() and not os.access(folder, os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def _entries(folder: Path, problems: list[Problem]) -> list[os.DirEntry[str]]:
    try:
        require_entry(folder)
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if not _is_ignored(entry.name)]
    except OSError as error:
        problems.append(_closed_folder(folder, error))
        return []
    return sorted(found, key=lambda entry: entry.name)


def _identity(folder: Path) -> object:
    """Return what is the same for a folder under all its names."""
    try:
        status = folder.stat()
    except OSError:
        return folder
    # Some network drives number nothing.
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a picture whose file cannot be looked at is told when it is opened


def _is_ignored(name: str) -> bool:
    return name.startswith(".") or name.casefold() in IGNORED_NAMES


def _closed_folder(folder: Path, error: OSError) -> Problem:
    if isinstance(error, PermissionError):
        return Problem("no_permission", folder, say("pictures.the_folder_gives_no_permission", folder=folder.name))
    message = say("pictures.the_folder_cannot_be_read_now", folder=folder.name, reason=error.strerror or error)
    return Problem("unreadable_folder", folder, message)
