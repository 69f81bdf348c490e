"""Follows what a person decided about single pictures of a folder, and keeps new decisions."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.core.added_pictures import added_dir
from tlgui.core.corrections import (
    LEFT_OUT,
    Corrected,
    CorrectedPicture,
    Correction,
    Corrections,
    Labels,
    change_labels,
    corrections_file,
    kept_labels,
    redo,
    undo,
)
from tlgui.core.dataset import Problem
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.core.natural_order import natural_key
from tlgui.core.relabelling import (
    class_added,
    class_name_of,
    class_renamed,
    decided,
    new_class_name,
    split_off,
    taken_back,
)
from tlgui.engine.data.accounting import Account
from tlgui.engine.data.class_names import lookalike_groups
from tlgui.engine.data.layout import PlacedFile
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.data.place_name import name_below

N_LOOKED_AT = 8
"""Pictures by which a folder is known again."""


ADDED = "../added/"
"""Before the name of a picture that was added to the folder, where no picture of its own can lie."""


@dataclass(frozen=True)
class Followed:
    """The files of a folder after a person's decisions."""

    files: tuple[PlacedFile, ...]
    """Without those left out; those moved, and those of renamed classes, have their new class."""
    corrected: Corrected
    problems: tuple[Problem, ...]
    """What was done, and which decisions could not be followed."""


def follow(
    files: Sequence[PlacedFile], root: Path, labels: Labels, account: Account, *, merges_lookalikes: bool = False
) -> Followed:
    """Leave out and move pictures, and rename classes, as was decided.

    A decision about a picture holds for the content that it was made for.

    Args:
        files: of the folder, and those that were added to it, with their places.
        root: the folder.
        labels: what was decided.
        account: gets the pictures that are left out.
        merges_lookalikes: whether classes whose names look alike are one.
    """
    names = _names_now(files, labels, merges_lookalikes=merges_lookalikes)
    decisions = {item.path: item for item in labels.corrections}
    classes = {*names.values(), *labels.added, *(item.now for item in labels.renamed)}
    classes |= {name.strip() for name in classes}  # what merged classes are called
    kept: list[PlacedFile] = []
    moved, lost = [], []
    pictures: list[CorrectedPicture] = []
    for file in files:
        name = name_below(file.path, root) or ADDED + file.path.name
        was = file.place.class_name or ""
        now = names.get(was, was)
        item = decisions.get(name)
        if item is not None and not _holds(item, file, classes):
            lost.append(name)
            item = None
        to = now if item is None else item.to
        if item is not None and to == LEFT_OUT:
            account.pass_over(file.path, "corrected")
        else:
            moved += [name] if to != now else []
            kept.append(file if to == was else replace(file, place=replace(file.place, class_name=to)))
        if to != now:
            pictures.append(CorrectedPicture(file.path, was, to))
    told = (("corrections_moved", "corrections.moved", moved), ("corrections_lost", "corrections.lost", lost))
    problems = [
        Problem(kind, root / paths[0], say(key, n=len(paths), example=paths[0])) for kind, key, paths in told if paths
    ]
    renamed = tuple(item for item in labels.renamed if item.was in names and item.was != item.now)
    problems += [
        Problem("class_renamed", root / item.was, say("corrections.renamed", name=item.was, to=item.now))
        for item in renamed
    ]
    corrected = Corrected(
        len(account.of("corrected")),
        len(moved),
        tuple(pictures),
        renamed,
        _all_names(names, labels),
        labels.done[-1].words if labels.done else None,
        labels.undone[-1].words if labels.undone else None,
    )
    return Followed(tuple(kept), corrected, tuple(problems))


def find_moved_corrections(root: Path) -> tuple[Problem, ...]:
    """Take over what was decided about a folder's pictures while it lay elsewhere or had another name; say so.

    A folder is known again by the contents of the pictures that were decided about. One that is still where it was
    keeps its decisions to itself: this one is a copy.

    Raises:
        DatasetError: they cannot be written.
    """
    if corrections_file(root).exists():
        return ()
    for was, labels in kept_labels():
        corrections = labels.corrections
        if corrections and not os.path.lexists(was) and _is_same_folder(root, corrections):
            change_labels(root, lambda _, found=labels: found)  # type: ignore[misc]
            message = say("corrections.found_again", n=len(corrections), was=was)
            return (Problem("corrections_found_again", root, message),)
    return ()


def _is_same_folder(root: Path, corrections: Corrections) -> bool:
    """Return whether most pictures that were decided about lie here, with the same content."""
    looked_at = corrections[:: max(1, len(corrections) // N_LOOKED_AT)][:N_LOOKED_AT]
    return 2 * sum(_is_there(root / item.path, item.content) for item in looked_at) > len(looked_at)


def _is_there(path: Path, content: str) -> bool:
    try:
        return content_hash(path) == content
    except (DatasetError, OSError, ValueError):
        return False


def correct(root: Path, paths: Sequence[Path], to: str, class_names: Iterable[str]) -> Corrections:
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
    new = _decisions(root, paths, to)

    def change(labels: Labels) -> Labels:
        if to != LEFT_OUT:
            _require_class(root, to, (*class_names, *labels.added))
        return decided(labels, new, to)

    return change_labels(root, change).corrections


def require_possible(root: Path, paths: Sequence[Path], to: str, class_names: Sequence[str]) -> None:
    """Refuse what `correct`, which takes the same, could not do; the pictures themselves are not read.

    Raises:
        DatasetError: a picture does not lie there, or there is no such class.
    """
    if to != LEFT_OUT:
        _require_class(root, to, class_names)
    for path in paths:
        _name_in(root, path)


def split_class(root: Path, paths: Sequence[Path], name: str, class_names: Iterable[str]) -> Corrections:
    """Move pictures to a class that is new; without any, it is there to be moved to.

    Raises:
        DatasetError: as `correct`; or the name cannot be used, or a class has it already.
    """
    new = _decisions(root, paths, class_name_of(name))

    def change(labels: Labels) -> Labels:
        found = new_class_name(name, (*class_names, *labels.added))
        return split_off(labels, new, found) if new else class_added(labels, found)

    return change_labels(root, change).corrections


def rename_class(root: Path, name: str, to: str, class_names: Iterable[str]) -> Corrections:
    """Call a class otherwise; where another class has the name, the two are one from then on.

    Raises:
        DatasetError: there is no such class, the name cannot be used, or it cannot be kept.
    """
    wanted = class_name_of(to)

    def change(labels: Labels) -> Labels:
        names = (*class_names, *labels.added)
        _require_class(root, name, names)
        return labels if wanted == name else class_renamed(labels, name, wanted, names)

    return change_labels(root, change).corrections


def merge_classes(root: Path, name: str, to: str, class_names: Iterable[str]) -> Corrections:
    """Make one class a part of another one that is there.

    Raises:
        DatasetError: one of them is not there, or it cannot be kept.
    """
    names = tuple(class_names)

    def change(labels: Labels) -> Labels:
        for one in (name, to):
            _require_class(root, one, (*names, *labels.added))
        return labels if name == to else class_renamed(labels, name, to, (*names, *labels.added))

    return change_labels(root, change).corrections


def go_back(root: Path, n: int = 1) -> Labels:
    """Undo the latest n steps; with n below 0 do those again that were undone last.

    Raises:
        DatasetError: they cannot be read or written.
    """

    def change(labels: Labels) -> Labels:
        for _ in range(abs(n)):
            labels = undo(labels) if n > 0 else redo(labels)
        return labels

    return change_labels(root, change)


def take_back(root: Path, n: int | None) -> Corrections:
    """Take back the latest n decisions about pictures of a folder, None all; return what is left.

    Raises:
        DatasetError: they cannot be read or written.
    """
    return change_labels(
        root, lambda labels: taken_back(labels, [item.path for item in labels.corrections[-n if n else 0 :]])
    ).corrections


def take_back_of(root: Path, paths: Sequence[Path]) -> Corrections:
    """Take back what was decided about these pictures of a folder; return what is left.

    Raises:
        DatasetError: one does not lie there, or they cannot be read or written.
    """
    names = [_name_in(root, path) for path in paths]
    return change_labels(root, lambda labels: taken_back(labels, names)).corrections


def _decisions(root: Path, paths: Sequence[Path], to: str) -> list[Correction]:
    return [Correction(_name_in(root, path), content_hash(path), to) for path in paths]


def _require_class(root: Path, name: str, class_names: Sequence[str]) -> None:
    if name not in class_names:
        names = tuple(f"'{name}'" for name in dict.fromkeys(class_names))
        hint = say("corrections.no_such_class_hint", names=names)
        raise DatasetError(say("corrections.no_such_class", name=name, root=root), hint=hint, path=root)


def _names_now(files: Sequence[PlacedFile], labels: Labels, *, merges_lookalikes: bool) -> dict[str, str]:
    """Return what each class of the files is called by now."""
    counts = Counter(file.place.class_name for file in files if file.place.class_name)
    groups = lookalike_groups(counts) if merges_lookalikes and labels.renamed else []
    shown = {name: group[0].strip() for group in groups for name in group}
    return {name: labels.names.get(shown.get(name, name), name) for name in counts}


def _all_names(names: dict[str, str], labels: Labels) -> tuple[str, ...]:
    return tuple(sorted({*names.values(), *labels.added}, key=natural_key))


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
        if path.parent == added_dir(root):
            return ADDED + path.name
        raise DatasetError(say("corrections.not_in_the_folder", path=path, root=root), path=path) from error
