"""Other ways to look at a folder that did not look as expected; each is one click or one flag."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tlgui.core.dataset import Problem
from tlgui.core.errors import DatasetError
from tlgui.core.folder_report import Offer, ScanOptions
from tlgui.core.messages import say
from tlgui.engine.data.class_names import lookalike_groups
from tlgui.engine.data.label_table import MAX_TABLE_BYTES, may_be_table, read_label_table
from tlgui.engine.data.layout import (
    classes_of_pictures,
    has_picture_names,
    looks_like_parts,
    repeated_inner_names,
    split_folders,
)
from tlgui.engine.data.listing import Folder, is_folder, list_folder

N_NAMED = 4
MAX_DEPTH = 8
"""How far down the folder with the classes is searched."""
N_FOLDERS_OFFERED = 3
N_TABLES_TRIED = 5
N_NEIGHBOURS = 200
"""More folders beside the chosen one are no classes."""


def merge_offer(root: Path, options: ScanOptions, counts: Mapping[str, int]) -> list[Offer]:
    """Offer to merge classes whose names look alike."""
    groups = lookalike_groups(counts)
    if not groups or options.merge_lookalikes:
        return []
    told = tuple(" + ".join(quoted(name) for name in group) for group in groups)
    message = say("offers.merge_lookalikes", groups=told)
    return [Offer("merge_lookalikes", message, root, replace(options, merge_lookalikes=True))]


def other_ways(tree: Folder, options: ScanOptions, *, has_classes: bool) -> list[Offer]:
    """Offer what else a folder may be.

    Args:
        tree: the folder as listed.
        options: how it was looked at.
        has_classes: it gave a dataset; then only what is likelier still is offered.
    """
    if options.labels is not None:
        return []
    offers = [*_nested_sets(tree, options)]
    if not has_classes or (options.classes_from == "folders" and looks_like_parts(tree)):
        offers += [*_tables(tree, options), *_names(tree, options)]
    if not has_classes:
        offers += [*_deeper(tree), *_above(tree)]
    return offers


def quoted(name: str) -> str:
    """Return a name so that blanks and invisible signs in it can be seen: no-break and trailing ones look like none."""
    shown = "".join(f"[U+{ord(c):04X}]" if unicodedata.category(c) == "Cf" else c for c in name)
    seen = shown.replace("\N{NO-BREAK SPACE}", "\N{OPEN BOX}").replace("\t", "\N{OPEN BOX}")
    stripped = seen.strip()
    start, end = len(seen) - len(seen.lstrip()), len(seen) - len(seen.rstrip())
    return "'" + "\N{OPEN BOX}" * start + stripped + "\N{OPEN BOX}" * end + "'"


def shortened(names: Sequence[str]) -> tuple[str, ...]:
    """Return the first names, and dots for the others."""
    return (*names[:N_NAMED], "...") if len(names) > N_NAMED else tuple(names)


def _nested_sets(tree: Folder, options: ScanOptions) -> list[Offer]:
    is_open = options.classes_from == "folders" and not split_folders(tree)
    shared = repeated_inner_names(tree) if is_open else []
    if not shared:
        return []
    message = say("offers.classes_from_inner_folders", names=shortened(shared))
    chosen = replace(options, classes_from="inner_folders")
    return [Offer("classes_from_inner_folders", message, tree.path, chosen)]


def _tables(tree: Folder, options: ScanOptions) -> list[Offer]:
    files = [folder.path / name for folder in tree.walk() for name in folder.files if not folder.is_system]
    tables = [file for file in files if may_be_table(file.name) and len(file.relative_to(tree.path).parts) <= 2]
    for table in tables[:N_TABLES_TRIED]:
        try:
            if table.stat().st_size > MAX_TABLE_BYTES:
                continue
            labels = read_label_table(table, files, tree.path)
        except (OSError, DatasetError):
            continue  # it is about something else
        names = labels.class_names
        if len(names) >= 2:
            name = table.relative_to(tree.path).as_posix()
            message = say("offers.use_labels", table=name, n=len(names), names=shortened(names))
            return [Offer("use_labels", message, tree.path, replace(options, labels=table))]
    return []


def _names(tree: Folder, options: ScanOptions) -> list[Offer]:
    names = sorted(set(classes_of_pictures(tree).values())) if options.classes_from != "names" else []
    if not names:
        return []
    message = say("offers.classes_from_names", n=len(names), names=shortened(names))
    return [Offer("classes_from_names", message, tree.path, replace(options, classes_from="names"))]


def _deeper(tree: Folder) -> list[Offer]:
    return [_open(folder.path, names, "offers.open_folder") for folder, names in deeper_folders(tree)]


def deeper_folders(tree: Folder) -> list[tuple[Folder, list[str]]]:
    """Return the folders below that hold several folders with pictures, and their names; those nearest to the root."""
    level = [tree]
    for _ in range(MAX_DEPTH):
        level = [child for folder in level for child in folder.folders if not (child.is_system or child.is_run)]
        found = [(folder, names) for folder in level if len(names := _folders_with_pictures(folder)) >= 2]
        if found:
            return found[:N_FOLDERS_OFFERED]
    return []


def _above(tree: Folder) -> list[Offer]:
    """Offer the folder above when most of what lies in it are folders with pictures: this one is a class."""
    if not has_picture_names(tree) or tree.path.absolute().parent == tree.path.absolute():
        return []
    parent = tree.path.absolute().parent
    problems: list[Problem] = []
    beside = [entry for entry in list_folder(parent, problems) if not entry.name.startswith(".") and is_folder(entry)]
    if not 2 <= len(beside) <= N_NEIGHBOURS:
        return []
    names = [entry.name for entry in beside if _holds_pictures(entry)]
    if len(names) < max(2, len(beside) * 2 // 3):
        return []
    return [_open(parent, names, "offers.open_above")]


def _holds_pictures(folder: Path) -> bool:
    names = [entry.name for entry in list_folder(folder, []) if not is_folder(entry)]
    return has_picture_names(Folder(folder, files=names))


def _folders_with_pictures(folder: Folder) -> list[str]:
    return [
        child.path.name
        for child in folder.folders
        if not (child.is_system or child.is_run) and any(has_picture_names(inner) for inner in child.walk())
    ]


def _open(folder: Path, names: list[str], key: str) -> Offer:
    shown = os.fsencode(folder.name).decode("utf-8", "replace") or str(folder)
    return Offer("open_folder", say(key, folder=shown, n=len(names), names=shortened(names)), folder)
