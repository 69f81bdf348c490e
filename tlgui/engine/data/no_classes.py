"""Why a folder has too few classes, or doubtful ones, in words that say what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from tlgui.core.archives import is_archive
from tlgui.core.dataset import Dataset, Problem
from tlgui.core.errors import DatasetError
from tlgui.core.folder_report import ScanOptions
from tlgui.core.messages import say
from tlgui.engine.data.accounting import Account
from tlgui.engine.data.layout import looks_like_parts, repeated_inner_names, split_folders
from tlgui.engine.data.listing import Folder
from tlgui.engine.data.offers import deeper_folders, shortened

MOST_ASKED_FOR_ARCHIVE = 50
"""Files of a folder without pictures that are opened to see whether pictures are packed in them."""


def doubtful_classes(tree: Folder, options: ScanOptions) -> list[Problem]:
    """Tell when the folders seem to be several data sets, or one that is ordered by something else than class."""
    if options != ScanOptions() or split_folders(tree):
        return []
    if looks_like_parts(tree):
        names = shortened([folder.path.name for folder in tree.folders if not folder.is_system])
        return [Problem("parts_as_classes", tree.path, say("files.looks_like_parts", names=names))]
    shared = repeated_inner_names(tree)
    if not shared:
        return []
    message = say("files.nested_sets", root=tree.path.name, names=shortened(shared))
    return [Problem("nested_classes", tree.path, message)]


def require_classes(dataset: Dataset, tree: Folder, account: Account, min_classes: int) -> None:
    """Do nothing where a folder has classes enough.

    Args:
        dataset: what was found.
        tree: the folder as listed.
        account: the fate of its files.
        min_classes: fewer are too few.

    Raises:
        DatasetError: it explains the folder, which has too few.
    """
    root, names = dataset.root, dataset.class_names
    if len(names) >= min_classes:
        return
    loose = account.of("loose")
    reason = dataset.problems[0].message if dataset.problems else ""
    if not names and dataset.n_found:
        raise DatasetError(
            say("pictures.no_picture_in_can_be_read", root=root, reason=reason),
            hint=say("pictures.are_the_files_whole"),
            path=root,
        )
    if not names:
        raise _no_classes_error(tree, loose, dataset.problems)
    deeper = deeper_folders(tree)
    if deeper and not loose:
        raise DatasetError(
            say("pictures.holds_a_single_folder_and_the", root=root.name, names=names[0]),
            hint=say("pictures.choose_instead", only=deeper[0][0].path),
            path=root,
        )
    raise DatasetError(
        say("pictures.holds_only_one_class_telling_apart", root=root.name, names=names[0], reason=reason),
        hint=say("pictures.add_a_second_folder_of_pictures"),
        path=root,
    )


def _no_classes_error(tree: Folder, loose: Sequence[Path], problems: Sequence[Problem]) -> DatasetError:
    root = tree.path
    if loose:
        return DatasetError(
            say("pictures.the_pictures_in_lie_loose_so", n=len(loose), root=root.name),
            hint=say("pictures.put_them_into_one_sub_folder"),
            path=root,
        )
    packed = next(filter(is_archive, islice(_files_of_people(tree), MOST_ASKED_FOR_ARCHIVE)), None)
    if packed is not None:
        hint = say("pictures.unpack_what_is_packed", archive=packed.name)
        return DatasetError(say("pictures.there_are_no_pictures_in", root=root), hint=hint, path=root)
    told = [problem for problem in problems if problem.kind != "empty_class"]
    if told:
        return DatasetError(say("pictures.there_are_no_pictures_in_2", root=root, message=told[0].message), path=root)
    return DatasetError(
        say("pictures.there_are_no_pictures_in", root=root),
        hint=say("pictures.choose_a_folder_with_one_sub"),
        path=root,
    )


def _files_of_people(tree: Folder) -> Iterable[Path]:
    return (folder.path / name for folder in tree.walk() if not folder.is_system for name in folder.files)
