"""Brings what a project file says to the folder of its pictures here, and back into the file."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath

from tlgui.core.added_pictures import LIST, AddedPicture, AddedPictures, added_dir, change_added, read_added
from tlgui.core.atomic_file import make_folder, write_bytes_atomic
from tlgui.core.corrections import change_labels, corrections_file, read_labels
from tlgui.core.errors import TlguiError
from tlgui.core.messages import Message, say
from tlgui.core.project import CarriedPicture, Project, content_of
from tlgui.core.project_file import ProjectError, project_lock, read_project, write_project
from tlgui.core.sorting import copy_file

ADDED_SUFFIX = ".tlgui-added"
"""Of the folder beside a project file that holds copies of the added pictures; no scan takes it for a class."""


def bring(project: Project, file: Path, folder: Path) -> tuple[Message, ...]:
    """Let what a project says of pictures hold for their folder here, unless it was changed here since.

    Where another project about the same folder held here before, what was decided since goes into that one first.

    Args:
        project: as read from `file`.
        file: the project file.
        folder: where its pictures are now.

    Returns:
        What the person should know.

    Raises:
        DatasetError: what is kept of the folder here cannot be read or written.
        ProjectError: another project about this folder is open in a window.
    """
    is_another = _hand_over(file, folder)
    if (is_another or project.saved_s > _changed_s(corrections_file(folder))) and project.labels != read_labels(folder):
        change_labels(folder, lambda _: project.labels)
    takes_list = is_another or project.saved_s > _changed_s(added_dir(folder) / LIST)
    told = _bring_added(project.added, file, folder, takes_list=takes_list)
    _note_holder(file, folder)
    return told


def save(project: Project, file: Path) -> Project:
    """Write a project with what is decided about its folder now, and copies of its added pictures beside it.

    Returns:
        The project as it was written.

    Raises:
        DatasetError: what is kept of the folder here cannot be read.
        ProjectError: the file or a copy cannot be written; an earlier file is as it was.
    """
    listed, labels = read_added(project.folder), read_labels(project.folder)
    try:
        added = _carry(listed, file, project)
    except OSError as error:
        message = say("project.unwritable", path=file, reason=error.strerror or error)
        raise ProjectError(message, path=file) from error
    whole = replace(project, labels=labels, added=added, saved_s=time.time())
    write_project(whole, file)
    _note_holder(file, project.folder)
    return whole


def _hand_over(file: Path, folder: Path) -> bool:
    """Return whether another project held for a folder here; what was decided since it was saved is in it then."""
    try:
        held = Path(os.fsdecode(_holder_file(folder).read_bytes()))
        if os.path.realpath(held) == os.path.realpath(file) or not held.is_file():
            return False
    except (OSError, ValueError):
        return False
    with project_lock(held) as is_mine:
        if not is_mine:
            raise ProjectError(say("project.other_is_open", other=held, folder=folder), path=file)
        with suppress(TlguiError):  # one that cannot be read or written any more has its backups
            other = read_project(held)
            if other.saved_s < max(_changed_s(corrections_file(folder)), _changed_s(added_dir(folder) / LIST)):
                save(replace(other, folder=folder), held)
    return True


def _note_holder(file: Path, folder: Path) -> None:
    """Remember that the decisions about a folder here are those of a project."""
    place = _holder_file(folder)
    with suppress(OSError):  # then it is as if no project held
        make_folder(place.parent)
        write_bytes_atomic(place, os.fsencode(os.path.realpath(file)))


def _holder_file(folder: Path) -> Path:
    """Return the file that names the project whose decisions hold for a folder here."""
    return corrections_file(folder).with_suffix(".project")


def _changed_s(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _bring_added(
    carried: Iterable[CarriedPicture], file: Path, folder: Path, *, takes_list: bool
) -> tuple[Message, ...]:
    """Have the added pictures of a project here; one whose copy is not found stays listed, for when it is."""
    plain = [item for item in carried if _is_plain(item.picture.file)]
    listed = read_added(folder)
    wanted = tuple(item.picture for item in plain) if takes_list else listed
    there = added_dir(folder)
    lacking = [item for item in plain if item.picture in wanted and not (there / item.picture.file).exists()]
    missing: list[AddedPicture] = []

    def change(_before: AddedPictures) -> AddedPictures:
        missing.extend(item.picture for item in lacking if not _fetch(item, file, there))
        return wanted

    if lacking or wanted != listed:
        change_added(folder, change)
    if not missing:
        return ()
    example = PurePosixPath(missing[0].origin.replace("\\", "/")).name
    return (say("project.added_missing", n=len(missing), example=example, file=file.name),)


def _fetch(item: CarriedPicture, file: Path, into: Path) -> bool:
    """Have the copy of one added picture in tlgui's own folder; return whether it is there."""
    for source in (file.absolute().parent / item.place, Path(item.picture.origin)):
        if _is_content(source, item.picture.content):
            copy_file(source, into / item.picture.file)
            return True
    return False


def _carry(added: AddedPictures, file: Path, project: Project) -> tuple[CarriedPicture, ...]:
    """Have a copy of each added picture beside a project file; copies of those taken back go."""
    beside = file.absolute().parent / f"{file.stem}{ADDED_SUFFIX}"
    carried = []
    for item in added:
        source, target = added_dir(project.folder) / item.file, beside / item.file
        if not target.exists() and source.exists():
            make_folder(beside)
            copy_file(source, target)
        carried.append(CarriedPicture(f"{beside.name}/{item.file}", item))
    places = {item.place for item in carried}
    for before in project.added:
        if before.place not in places and before.place == f"{beside.name}/{before.picture.file}":
            with suppress(OSError):
                (beside / before.picture.file).unlink(missing_ok=True)
    if not carried:
        with suppress(OSError):  # only where nothing is left in it
            beside.rmdir()
    return tuple(carried)


def _is_plain(name: str) -> bool:
    """Return whether a file of this name lies in the folder where it is put: project files come from anywhere."""
    return bool(name) and name not in (".", "..", LIST) and not set(name) & set("/\\:\0")


def _is_content(path: Path, content: str) -> bool:
    try:
        return content_of(path) == content
    except (OSError, ValueError):
        return False
