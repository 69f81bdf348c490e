"""Lists every file below a folder, once; what cannot be opened becomes a problem with its reason."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tlgui.core.dataset import Problem
from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.core.run_folder import CONFIG, EVENTS, SPLIT
from tlgui.engine.data.ignored_names import is_system_folder

ShouldStop = Callable[[], bool]
TENSORBOARD_START = "events.out.tfevents."
RUN_MARKS: tuple[frozenset[str], ...] = (
    frozenset({CONFIG, EVENTS}),
    frozenset({CONFIG, SPLIT}),
    frozenset({"args.yaml", "results.csv"}),
    frozenset({"trainer_state.json"}),
    frozenset({"wandb-metadata.json"}),
    frozenset({"hparams.yaml", "metrics.csv"}),
)
"""Files that together tell a folder in which a training run left its results: ours, Ultralytics', Transformers',
Weights & Biases', Lightning's."""


@dataclass(eq=False)
class Folder:
    """One folder as listed.

    Attributes:
        path: where it is.
        files: names of what is no folder, sorted.
        links: those of the files that are links.
        folders: the folders in it that were not met before, sorted; system folders among them.
        is_system: a system, a drive or a program made it.
        is_run: a training run left its results in it.
        is_closed: it could not be opened; nothing in it is known.
        is_link: it lies elsewhere, and a link leads to it.
    """

    path: Path
    files: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    folders: list[Folder] = field(default_factory=list)
    is_system: bool = False
    is_run: bool = False
    is_closed: bool = False
    is_link: bool = False

    def walk(self) -> Iterator[Folder]:
        """Yield this folder and all below it; a list instead of recursion, since folders can be nested deeply."""
        waiting = [self]
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(reversed(current.folders))

    @property
    def n_files(self) -> int:
        """Files in it and below."""
        return sum(len(folder.files) for folder in self.walk())


def list_tree(
    root: Path,
    problems: list[Problem],
    should_stop: ShouldStop = lambda: False,
    on_found: Callable[[int], None] = lambda n_files: None,
) -> Folder:
    """Return the folder and everything below it.

    Links to folders are followed, but each folder is listed once: where it really lies, if that is below the root.

    Args:
        root: where to begin.
        problems: gets the reason for each folder that cannot be opened.
        should_stop: polled at each folder.
        on_found: called after each folder with the number of files found so far.

    Raises:
        CancelledError: should_stop said so.
    """
    top = Folder(root)
    # A link to a folder above the root would bring in what was not chosen.
    seen: set[object] = {_identity(parent) for parent in root.absolute().parents}
    waiting: list[tuple[Folder, Folder | None]] = [(top, None)]
    links: list[tuple[Folder, Folder | None]] = []
    n_files = 0
    while waiting or links:
        if should_stop():
            raise CancelledError(say("pictures.the_scan_was_stopped"))
        # Links come last, so that a folder's files are found under its own name and not under a link's.
        folder, parent = waiting.pop() if waiting else links.pop(0)
        identity = _identity(folder.path)
        if identity in seen:
            if not folder.is_system:
                message = say("pictures.the_folder_is_here_already", folder=folder.path.name)
                problems.append(Problem("linked_folder", folder.path, message))
            continue
        seen.add(identity)
        if parent is not None:
            parent.folders.append(folder)
        for child in _list(folder, problems):
            (links if child.is_link else waiting).append((child, folder))
        n_files += len(folder.files)
        on_found(n_files)
    for folder in top.walk():
        folder.folders.sort(key=lambda child: child.path.name)
    return top


def list_folder(folder: Path, problems: list[Problem]) -> list[Path]:
    """Return what lies in one folder, by name; nothing when it cannot be opened.

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


def require_entry(folder: Path) -> None:
    """Raise PermissionError for a folder whose names may be read, but not what they stand for."""
    if folder.is_dir() and not os.access(folder, os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def _list(folder: Folder, problems: list[Problem]) -> list[Folder]:
    """Fill in the files of a folder; return the folders in it."""
    found: list[Problem] = []
    children = []
    for entry in _entries(folder.path, found):
        if _leads_to_folder(entry):
            is_system = folder.is_system or is_system_folder(entry.name)
            children.append(Folder(Path(entry), is_system=is_system, is_link=entry.is_symlink()))
        else:
            folder.files.append(entry.name)
            if entry.is_symlink():
                folder.links.append(entry.name)
    folder.is_closed = bool(found)
    folder.is_run = _is_run(folder.files)
    if not folder.is_system:
        problems.extend(found)
    return children


def _is_run(names: list[str]) -> bool:
    there = set(names)
    return any(marks <= there for marks in RUN_MARKS) or any(name.startswith(TENSORBOARD_START) for name in names)


def _entries(folder: Path, problems: list[Problem]) -> list[os.DirEntry[str]]:
    try:
        require_entry(folder)
        with os.scandir(folder) as entries:
            found = list(entries)
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


def _closed_folder(folder: Path, error: OSError) -> Problem:
    if isinstance(error, PermissionError):
        return Problem("no_permission", folder, say("pictures.the_folder_gives_no_permission", folder=folder.name))
    message = say("pictures.the_folder_cannot_be_read_now", folder=folder.name, reason=error.strerror or error)
    return Problem("unreadable_folder", folder, message)
