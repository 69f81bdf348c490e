"""Follows what a person decided about single pictures of a folder, and keeps new decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.core.corrections import (
    LEFT_OUT,
    Corrected,
    CorrectedPicture,
    Correction,
    Corrections,
    change_corrections,
    with_more,
    without,
)
from tlgui.core.dataset import Problem
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.engine.data.accounting import Account
from tlgui.engine.data.layout import PlacedFile
from tlgui.engine.data.picture_hashes import content_hash


@dataclass(frozen=True)
class Followed:
    """The files of a folder after a person's decisions."""

    files: tuple[PlacedFile, ...]
    """Without those left out; those moved have their new class."""
    corrected: Corrected
    problems: tuple[Problem, ...]
    """What was done, and which decisions could not be followed."""


def follow(files: Sequence[PlacedFile], root: Path, corrections: Corrections, account: Account) -> Followed:
    """Leave out and move pictures as was decided; a decision holds for the content that it was made for.

    Args:
        files: of the folder, with their places.
        root: the folder.
        corrections: what was decided.
        account: gets the pictures that are left out.
    """
    decided = {item.path: item for item in corrections}
    classes = {file.place.class_name for file in files if file.place.class_name}
    classes |= {name.strip() for name in classes}  # what merged classes are called
    kept: list[PlacedFile] = []
    moved, lost = [], []
    pictures: list[CorrectedPicture] = []
    for file in files:
        name = file.path.relative_to(root).as_posix()
        item = decided.pop(name, None)
        if item is None:
            kept.append(file)
        elif not _holds(item, file, classes):
            lost.append(name)
            kept.append(file)
        else:
            if item.to == LEFT_OUT:
                account.pass_over(file.path, "corrected")
            else:
                moved += [name] if item.to != file.place.class_name else []
                kept.append(replace(file, place=replace(file.place, class_name=item.to)))
            if item.to != file.place.class_name:
                pictures.append(CorrectedPicture(file.path, file.place.class_name or "", item.to))
    told = (("corrections_moved", "corrections.moved", moved), ("corrections_lost", "corrections.lost", lost))
    problems = [
        Problem(kind, root / names[0], say(key, n=len(names), example=names[0])) for kind, key, names in told if names
    ]
    return Followed(tuple(kept), Corrected(len(account.of("corrected")), len(moved), tuple(pictures)), tuple(problems))


def correct(root: Path, paths: Sequence[Path], to: str, class_names: Sequence[str]) -> Corrections:
    """Leave pictures out of a folder's data, or move them to another class; no file is changed.

    Args:
        root: the folder.
        paths: of the pictures.
        to: a class of the folder, or LEFT_OUT.
        class_names: those of the folder.

    Returns:
        All corrections of the folder.

    Raises:
        DatasetError: a picture does not lie there or cannot be read, there is no such class, or it cannot be kept.
    """
    if to != LEFT_OUT and to not in class_names:
        hint = say("corrections.no_such_class_hint", names=tuple(f"'{name}'" for name in class_names))
        raise DatasetError(say("corrections.no_such_class", name=to, root=root), hint=hint, path=root)
    new = [Correction(_name_in(root, path), content_hash(path), to) for path in paths]
    return change_corrections(root, lambda corrections: with_more(corrections, new))


def take_back(root: Path, n: int | None) -> Corrections:
    """Take back the latest n decisions about a folder, None all; return what is left.

    Raises:
        DatasetError: they cannot be read or written.
    """
    return change_corrections(root, lambda corrections: corrections[: len(corrections) - n] if n else ())


def take_back_of(root: Path, paths: Sequence[Path]) -> Corrections:
    """Take back what was decided about these pictures of a folder; return what is left.

    Raises:
        DatasetError: one does not lie there, or they cannot be read or written.
    """
    names = [_name_in(root, path) for path in paths]
    return change_corrections(root, lambda corrections: without(corrections, names))


def _holds(item: Correction, file: PlacedFile, classes: set[str]) -> bool:
    if not file.place.class_name or (item.to != LEFT_OUT and item.to not in classes):
        return False
    try:
        return content_hash(file.path) == item.content
    except DatasetError:
        return False  # it cannot be read and is told as such


def _name_in(root: Path, path: Path) -> str:
    try:
        return path.relative_to(root).as_posix()
    except ValueError as error:
        raise DatasetError(say("corrections.not_in_the_folder", path=path, root=root), path=path) from error
