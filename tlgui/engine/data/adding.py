"""Adds pictures to a folder's data, takes them back, and places them among the folder's own for a scan."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.core.added_pictures import AddedCopy, AddedPicture, AddedPictures, added_dir, change_added, read_added
from tlgui.core.corrections import Labels
from tlgui.core.dataset import Problem, Subset
from tlgui.core.errors import DatasetError, PictureError
from tlgui.core.messages import say
from tlgui.core.sorting import copy_file
from tlgui.engine.data.decode import check_picture
from tlgui.engine.data.layout import Place, PlacedFile
from tlgui.engine.data.picture_hashes import content_hash

LONGEST_NAME = 60
N_DIGITS = 12
"""Of the content's hash, before the name of a copy: two pictures of one name are two."""


@dataclass(frozen=True)
class Placed:
    """The pictures added to a folder, as a scan takes them."""

    files: tuple[PlacedFile, ...] = ()
    pictures: tuple[AddedCopy, ...] = ()
    """The same, to be shown."""
    problems: tuple[Problem, ...] = ()


def add_pictures(root: Path, paths: Sequence[Path], to: str, class_names: Sequence[str]) -> AddedPictures:
    """Copy pictures into tlgui's own folder, where every scan of `root` takes them in; the pictures stay as they are.

    One whose content was added before gets the new class.

    Args:
        root: the folder of pictures.
        paths: of the pictures, anywhere.
        to: a class of the folder.
        class_names: those of the folder.

    Returns:
        All pictures added to the folder.

    Raises:
        DatasetError: there is no such class, a picture cannot be read or lies in the folder already, or the copies
            cannot be written; nothing is added then.
    """
    if to not in class_names:
        hint = say("corrections.no_such_class_hint", names=tuple(f"'{name}'" for name in class_names))
        raise DatasetError(say("corrections.no_such_class", name=to, root=root), hint=hint, path=root)
    new = [_checked(root, path, to) for path in paths]

    def change(added: AddedPictures) -> AddedPictures:
        by_content = {item.content: item for item in added}
        for item in new:
            before = by_content.get(item.content)
            place = added_dir(root) / (before or item).file
            if not os.path.lexists(place):
                copy_file(Path(item.origin), place)
            by_content[item.content] = replace(before or item, to=to)
        return tuple(by_content.values())

    return change_added(root, change)


def take_back_added(root: Path, paths: Iterable[Path] | None) -> AddedPictures:
    """Take pictures out of a folder's data again that were added, and remove the copies; return what is left.

    Args:
        root: the folder.
        paths: of the copies, or from where they were copied; None takes back all.

    Raises:
        DatasetError: the list cannot be read or written.
    """
    wanted = None if paths is None else {os.path.abspath(path) for path in paths}
    folder = added_dir(root)

    def is_meant(item: AddedPicture) -> bool:
        return wanted is None or str(folder / item.file) in wanted or item.origin in wanted

    gone: list[AddedPicture] = []

    def change(added: AddedPictures) -> AddedPictures:
        gone.extend(filter(is_meant, added))
        return tuple(item for item in added if not is_meant(item))

    if not read_added(root):
        return ()
    left = change_added(root, change)
    for item in gone:  # after the list: a copy that is not in it does no harm
        (folder / item.file).unlink(missing_ok=True)
    return left


def is_added(root: Path, path: Path) -> bool:
    """Return whether a picture is one that was added to a folder, by its copy or by where it came from."""
    folder, there = added_dir(root), os.path.abspath(path)
    return any(there in (str(folder / item.file), item.origin) for item in read_added(root))


def place_added(root: Path, files: Sequence[PlacedFile], labels: Labels) -> Placed:
    """Return the pictures added to a folder as files of its classes, which decisions are then made about as well.

    Args:
        root: the folder.
        files: its own, with their places; an added picture of a class that is gone is told, and not used.
        labels: what was decided about the folder.

    Raises:
        DatasetError: the list cannot be read.
    """
    added, folder = read_added(root), added_dir(root)
    if not added:
        return Placed()
    known = {file.place.class_name for file in files} | {*labels.added, *(item.now for item in labels.renamed)}
    # Where the folder has parts of its own, what a person adds is to be learned from: the others measure it.
    has_parts = any(file.place.subset == "train" for file in files)
    subset: Subset | None = "train" if has_parts else None
    used = [item for item in added if item.to in known]
    lost = [item for item in added if item.to not in known]
    placed = tuple(PlacedFile(folder / item.file, Place(item.to, subset)) for item in used)
    told = (("pictures_added", "added.counted", used), ("added_lost", "added.lost", lost))
    problems = tuple(
        Problem(kind, folder / items[0].file, say(key, n=len(items), example=Path(items[0].origin).name))
        for kind, key, items in told
        if items
    )
    return Placed(placed, tuple(AddedCopy(folder / item.file, item.to, item.origin) for item in used), problems)


def as_followed(copies: Sequence[AddedCopy], files: Sequence[PlacedFile]) -> tuple[AddedCopy, ...]:
    """Return the added pictures with the classes that they count as after a person's decisions."""
    if not copies:
        return ()
    classes = {file.path: file.place.class_name for file in files}
    return tuple(replace(copy, to=classes.get(copy.path, copy.to)) for copy in copies)


def _checked(root: Path, path: Path, to: str) -> AddedPicture:
    path = Path(os.path.abspath(path))
    if Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
        raise DatasetError(say("added.in_the_folder_already", path=path, root=root), path=path)
    try:
        is_picture = check_picture(path) is not None
    except PictureError as error:
        raise DatasetError(error.message, hint=error.hint, path=path) from error
    if not is_picture:
        raise DatasetError(say("pictures.is_no_picture", path=path.name), path=path)
    content = content_hash(path)
    return AddedPicture(f"{content[:N_DIGITS]} {_plain(path.name)}", to, str(path), content)


def _plain(name: str) -> str:
    """Return a name as every system allows it, its ending kept."""
    stem, suffix = os.path.splitext(re.sub(r"[^\w .,()+-]", "_", name))
    return f"{stem[:LONGEST_NAME].strip(' .') or 'picture'}{suffix[:10]}"
