"""Which folder is which class, and which part of a split: told from names alone, before any file is opened."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tlgui.core.dataset import Subset
from tlgui.core.folder_report import ScanOptions
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.engine.data.class_names import class_of_names, readable_name
from tlgui.engine.data.cloud_files import cloud_of_name
from tlgui.engine.data.ignored_names import is_system_file
from tlgui.engine.data.listing import Folder
from tlgui.engine.data.part_words import subset_of

MIN_SHARED_NAMES = 2
"""Of folders inside two others, from which on they are taken for the same classes twice."""


@dataclass(frozen=True)
class Place:
    """What the place of a file says about it."""

    class_name: str = ""
    """Empty where it has none; then the reason says why."""
    subset: Subset | None = None
    reason: str = ""
    """system, run, loose, other_folder or no_label."""


SYSTEM, RUN, LOOSE, OTHER_FOLDER, NO_LABEL = (
    Place(reason=reason) for reason in ("system", "run", "loose", "other_folder", "no_label")
)


@dataclass(frozen=True)
class PlacedFile:
    """A file below the root."""

    path: Path
    place: Place


@dataclass(frozen=True)
class Layout:
    """Every file below the root with its place.

    Attributes:
        files: each exactly once.
        folder_names: of the folders that are classes, as they are on the disk, pictures in them or not.
        others: folders beside the parts of a split, which are no classes.
    """

    files: list[PlacedFile]
    folder_names: frozenset[str] = frozenset()
    others: tuple[Folder, ...] = ()


class Places(Protocol):
    """What tells the place of a file in another way than by its folders."""

    def get(self, path: Path, default: Place, /) -> Place:
        """Return the place of a file, the default where nothing is known of it."""
        ...


def lay_out(tree: Folder, options: ScanOptions, labels: Places | None = None) -> Layout:
    """Give every file below the root its place.

    Args:
        tree: the root as listed.
        options: where the classes come from.
        labels: the place of each file that a table or a shard names; then folders count for nothing.
    """
    parts = split_folders(tree, with_classes=options.classes_from != "names")
    if labels is not None:
        return Layout([PlacedFile(f.path, labels.get(f.path, NO_LABEL)) for f in _all(tree)] + _ruled_out(tree))
    if options.classes_from == "names":
        return _by_names(tree, parts)
    if options.classes_from == "inner_folders":
        return _by_inner_folders(tree, parts)
    return _by_folders(tree, parts)


def split_folders(tree: Folder, *, with_classes: bool = True) -> dict[Path, tuple[Subset, Folder]]:
    """Return the folders of a train/val/test layout, by their path; empty when there is none.

    There is one when folders for training and for something else lie side by side, whatever lies beside them.

    Args:
        tree: the root as listed.
        with_classes: the one for training must hold folders.
    """
    named: defaultdict[tuple[str, ...], list[tuple[Subset, Folder]]] = defaultdict(list)
    for folder in _people_made(tree):
        found = subset_of(folder.path.name)
        if found is not None:
            named[found[1]].append((found[0], _without_doubling(folder, found[0])))
    # 'train' and 'test'; 'fruit_train' and 'fruit_test'; but not 'train' and 'pregnancy test'.
    for _, group in sorted(named.items(), key=lambda item: len(item[0])):
        kinds = {subset for subset, _ in group}
        has_classes = any(_people_made(folder) for subset, folder in group if subset == "train")
        if "train" in kinds and len(kinds) > 1 and (has_classes or not with_classes):
            return {folder.path: (subset, folder) for subset, folder in group}
    return {}


def repeated_inner_names(tree: Folder) -> list[str]:
    """Return the folder names that stand in several folders of the root, when those hold no pictures of their own."""
    outer = [folder for folder in _people_made(tree) if folder.folders]
    if len(outer) < 2 or any(folder.files and has_picture_names(folder) for folder in outer):
        return []
    names = Counter(readable_name(child.path.name) for folder in outer for child in _people_made(folder))
    shared = [name for name, n in names.items() if n > 1]
    return shared if len(shared) >= MIN_SHARED_NAMES else []


def _by_folders(tree: Folder, parts: Mapping[Path, tuple[Subset, Folder]]) -> Layout:
    files: list[PlacedFile] = []
    names: set[str] = set()
    roots: list[tuple[Subset | None, Folder]] = [*parts.values()] or [(None, tree)]
    for subset, part in roots:
        files += _direct(part, LOOSE)
        for folder in part.folders:
            if folder in _people_made(part) and not folder.is_closed:
                names.add(folder.path.name)
            files += _below(folder, Place(readable_name(folder.path.name), subset))
    others = tuple(f for f in _people_made(tree) if parts and not _holds(f, parts))
    if parts:
        inside = {file.path for file in files}
        files += _direct(tree, LOOSE)
        files += [file for child in tree.folders for file in _below(child, OTHER_FOLDER) if file.path not in inside]
    return Layout(files, frozenset(names), others)


def _by_inner_folders(tree: Folder, parts: Mapping[Path, tuple[Subset, Folder]]) -> Layout:
    """Take the folder in which a picture lies for its class."""
    files: list[PlacedFile] = []
    names: set[str] = set()
    for folder, subset in _with_subsets(tree, parts):
        is_class = folder is not tree and folder.path not in parts and bool(folder.files)
        files += _direct(folder, Place(readable_name(folder.path.name), subset) if is_class else LOOSE)
        names |= {folder.path.name} if is_class else set()
    return Layout(files + _ruled_out(tree), frozenset(names))


def _by_names(tree: Folder, parts: Mapping[Path, tuple[Subset, Folder]]) -> Layout:
    """Take the beginning of a file's name for its class."""
    classes = classes_of_pictures(tree)
    files = []
    for folder, subset in _with_subsets(tree, parts):
        for file in _direct(folder, NO_LABEL):
            name = classes.get(file.path.name, "")
            files.append(PlacedFile(file.path, Place(name, subset)) if name and file.place is NO_LABEL else file)
    return Layout(files + _ruled_out(tree))


def classes_of_pictures(tree: Folder) -> dict[str, str]:
    """Return the class that each picture's name tells, by name; those to learn from decide which there are."""
    parts = split_folders(tree, with_classes=False)
    learned = [folder for subset, folder in parts.values() if subset == "train"] or [tree]
    names = [name for folder in learned for name in _picture_names(folder)]
    return class_of_names(names, _picture_names(tree) if parts else ())


def looks_like_parts(tree: Folder) -> bool:
    """Return whether what would be the classes are the parts of a split, whose pictures lie loose in them."""
    return not split_folders(tree) and len(split_folders(tree, with_classes=False)) == len(_people_made(tree)) > 1


def _picture_names(tree: Folder) -> list[str]:
    """Return the names of the files that promise to be pictures, wherever people put them."""
    return [file.path.name for file in _all(tree) if file.place is not SYSTEM and _promises_picture(file.path.name)]


def _with_subsets(tree: Folder, parts: Mapping[Path, tuple[Subset, Folder]]) -> Iterator[tuple[Folder, Subset | None]]:
    """Yield each folder that people made, with the part of the split that it lies in."""
    waiting: list[tuple[Folder, Subset | None]] = [(tree, None)]
    while waiting:
        folder, subset = waiting.pop()
        subset = parts[folder.path][0] if folder.path in parts else subset
        yield folder, subset
        waiting.extend((child, subset) for child in _people_made(folder))


def _below(folder: Folder, place: Place) -> Iterator[PlacedFile]:
    """Yield the files in a folder and below; what systems and runs left there has no class."""
    waiting = [(folder, place)]
    while waiting:
        current, inherited = waiting.pop()
        here = inherited
        if inherited not in (SYSTEM, RUN):
            here = SYSTEM if current.is_system else RUN if current.is_run else inherited
        yield from _direct(current, here)
        waiting.extend((child, here) for child in current.folders)


def _direct(folder: Folder, place: Place) -> list[PlacedFile]:
    """Return the files that lie in a folder itself."""
    return [
        PlacedFile(folder.path / name, SYSTEM if is_system_file(name) and not cloud_of_name(name) else place)
        for name in folder.files
    ]


def _all(tree: Folder) -> list[PlacedFile]:
    """Return every file in folders that people made."""
    return [file for folder, _ in _with_subsets(tree, {}) for file in _direct(folder, LOOSE)]


def _ruled_out(tree: Folder) -> list[PlacedFile]:
    """Return the files of systems' and runs' folders."""
    found: list[PlacedFile] = []
    for folder, _ in _with_subsets(tree, {}):
        for child in folder.folders:
            if child.is_system or child.is_run:
                found += _below(child, LOOSE)
    return found


def _people_made(folder: Folder) -> list[Folder]:
    return [child for child in folder.folders if not (child.is_system or child.is_run)]


def _without_doubling(folder: Folder, subset: Subset) -> Folder:
    """Return the folder of the classes: an archive often unpacks into `train/train/`."""
    while len(inner := _people_made(folder)) == 1 and (subset_of(inner[0].path.name) or ("",))[0] == subset:
        folder = inner[0]
    return folder


def _holds(folder: Folder, parts: Iterable[Path]) -> bool:
    return any(path == folder.path or folder.path in path.parents for path in parts)


def has_picture_names(folder: Folder) -> bool:
    """Return whether files in the folder itself promise to be pictures."""
    return any(_promises_picture(name) for name in folder.files)


def _promises_picture(name: str) -> bool:
    return os.path.splitext(name)[1].casefold() in PICTURE_SUFFIXES
