"""A project: one folder of pictures with all that was decided about it and trained on it, in a file to carry along."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tlgui.core.added_pictures import AddedPicture
from tlgui.core.corrections import Labels
from tlgui.core.folder_report import ScanOptions
from tlgui.core.messages import Message, say
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
class CarriedPicture:
    """An added picture whose copy lies beside the project file, to come along with it."""

    place: str
    """Of the copy: below the folder of the project file, with slashes."""
    picture: AddedPicture


@dataclass(frozen=True)
class Matches:
    """How many of the pictures by which a project's folder is known lie in some folder."""

    folder: Path
    n_known: int
    n_same: int
    """Of the same name and content."""
    n_named: int
    """Of the same name, with another content: edited since, or others."""

    def told(self) -> Message:
        """Return a sentence for the person who decides whether it is that folder."""
        if not self.n_known:
            return say("project.matches_unknown", folder=self.folder)
        counts = {"n_known": self.n_known, "named": self.n_named}
        key = "project.matches_named" if self.n_named else "project.matches"
        return say(key, n=self.n_same, folder=self.folder, **counts)

    @property
    def may_be_it(self) -> bool:
        """Whether the folder may be the project's: not where every picture is missing."""
        return self.n_same + self.n_named > 0 or not self.n_known


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
    added: tuple[CarriedPicture, ...] = ()
    """Pictures from elsewhere that count among those of the folder."""
    saved_s: float = 0.0
    """When it was written, seconds since 1970."""

    def at(self, folder: Path) -> Project:
        """Return the project with its pictures in another folder, and a table of labels among them there too."""
        labels = self.options.labels
        if labels is not None and labels.is_relative_to(self.folder):
            labels = folder / labels.relative_to(self.folder)
        return replace(self, folder=folder, options=replace(self.options, labels=labels))


def default_stem(folder: Path) -> str:
    """Return the name, without the suffix, of a project about a folder that nobody named: NAME-HASH."""
    digest = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:8]
    return f"{folder.name or 'project'}-{digest}"


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


def count_matches(folder: Path, known: tuple[KnownPicture, ...]) -> Matches:
    """Return how many of some pictures lie in a folder; or, where none do, in the folder around it or one in it.

    A person who looks for a folder easily chooses the one above or below. Reads files: not for the main thread.
    """
    first = _matches(folder, known)
    if first.may_be_it:
        return first
    others = (_matches(place, known) for place in (folder.parent, *_folders_in(folder)))
    return max((first, *others), key=lambda matches: (matches.n_same, matches.n_named))


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
            yield from _folders_in(place)


def _folders_in(place: Path) -> list[Path]:
    with suppress(OSError), os.scandir(place) as entries:
        return sorted(Path(entry.path) for entry in entries if entry.is_dir())
    return []


def _matches(folder: Path, known: tuple[KnownPicture, ...]) -> Matches:
    there = [picture for picture in known if os.path.lexists(folder / picture.path)]
    n_same = sum(_is_there(folder, picture) for picture in there)
    return Matches(folder, len(known), n_same, len(there) - n_same)


def _is_there(folder: Path, picture: KnownPicture) -> bool:
    with suppress(OSError, ValueError):
        return content_of(folder / picture.path) == picture.content
    return False
