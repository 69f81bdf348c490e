"""A project: one folder of pictures with all that was decided about it and trained on it, in a file to carry along."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tlgui.core.corrections import Labels
from tlgui.core.folder_report import ScanOptions
from tlgui.core.regular_file import open_regular

SUFFIX = ".tlgui"
CONTENT_LENGTH = 32
"""Hex digits of the SHA-256 of a file's bytes by which a picture is known, as everywhere in the program."""
N_KNOWN = 40
"""Pictures by which a folder is known again."""
N_LOOKED_AT = 8


@dataclass(frozen=True)
class KnownPicture:
    """One picture by which the folder is known again."""

    path: str
    """Below the folder, with slashes."""
    content: str


@dataclass(frozen=True)
class Project:
    """What a project file holds."""

    name: str
    folder: Path
    options: ScanOptions = ScanOptions()
    """How its classes are found."""
    labels: Labels = Labels()
    """What was decided about its pictures and classes, with the way back."""
    choices: dict[str, Any] = field(default_factory=dict)
    """Of the next run, as TrainConfig.to_json; empty where nothing was chosen."""
    runs: tuple[str, ...] = ()
    """Run folders, the latest last."""
    known: tuple[KnownPicture, ...] = ()
    saved_s: float = 0.0
    """When it was written, seconds since 1970."""


def content_of(path: Path) -> str:
    """Return the content hash of a file.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with open_regular(path) as file:
        while piece := file.read(2**20):
            digest.update(piece)
    return digest.hexdigest()[:CONTENT_LENGTH]


def known_pictures(folder: Path, pictures: Iterable[Path]) -> tuple[KnownPicture, ...]:
    """Return some of a folder's pictures, spread over all, with their contents; those that cannot be read are left out.

    Reads them: not for the main thread.
    """
    paths = list(pictures)
    found = []
    for path in paths[:: max(1, len(paths) // N_KNOWN)][:N_KNOWN]:
        with suppress(OSError, ValueError):
            found.append(KnownPicture(path.relative_to(folder).as_posix(), content_of(path)))
    return tuple(found)


def is_same_folder(folder: Path, known: tuple[KnownPicture, ...]) -> bool:
    """Return whether most of some pictures lie in a folder, with the same content. Reads them."""
    looked_at = known[:: max(1, len(known) // N_LOOKED_AT)][:N_LOOKED_AT]
    return 2 * sum(_is_there(folder, picture) for picture in looked_at) > len(looked_at)


def find_folder(project: Project, file: Path) -> Path | None:
    """Return where a project's pictures lie now; None where they are not found.

    Where they were is looked at first; then the folders beside them and beside the project file, which may have
    another name by now. They are known by the contents of a few pictures.

    Args:
        project: as read from the file; its folder is where the file says.
        file: the project file.
    """
    if project.folder.is_dir() and (not project.known or is_same_folder(project.folder, project.known)):
        return project.folder
    for folder in _places(project.folder, file):
        if project.known and is_same_folder(folder, project.known):
            return folder
    # Its pictures may all have been edited; another folder that holds them would have been found.
    return project.folder if project.folder.is_dir() else None


def _places(folder: Path, file: Path) -> Iterator[Path]:
    for place in dict.fromkeys((file.parent, file.parent / folder.name, folder.parent)):
        if place.is_dir():
            yield place
            with suppress(OSError), os.scandir(place) as entries:
                yield from sorted(Path(entry.path) for entry in entries if entry.is_dir())


def _is_there(folder: Path, picture: KnownPicture) -> bool:
    with suppress(OSError, ValueError):
        return content_of(folder / picture.path) == picture.content
    return False
