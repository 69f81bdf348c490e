"""Copies the pictures of a folder into a new one as a person labelled them; the originals are only read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.atomic_file import make_folder
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import SortingError
from tlgui.core.messages import say
from tlgui.core.sorting import copy_file, free_place, only_one
from tlgui.core.sorting_journal import folder_names


@dataclass
class CopyProgress:
    """How far a copy is."""

    done: int = 0
    total: int = 0
    n_renamed: int = 0
    """Pictures that got a number behind their name."""


def write_cleaned_copy(dataset: Dataset, into: Path) -> Iterator[CopyProgress]:
    """Copy all pictures, and yield after each how far it is: always the same object.

    Each goes to a folder of its class, below a folder of its part where the folder brings its own split. A name that
    is taken gets a number. What is cut off leaves a copy that is not whole, but only whole pictures in it.

    Args:
        dataset: from a scan: pictures left out are not among it.
        into: a new or empty folder, not inside the folder of the pictures.

    Raises:
        SortingError: the folder cannot be used or written, or a picture cannot be read.
    """
    folders = folder_names(dataset.class_names, ())
    with only_one(into):
        _require_usable(dataset.root, into)
        progress = CopyProgress(total=dataset.total)
        yield progress
        for picture in dataset.pictures:
            folder = into / (picture.subset or "") / folders[dataset.class_names[picture.class_index]]
            progress.n_renamed += _copy(picture, folder, into)
            progress.done += 1
            yield progress


def _copy(picture: Picture, folder: Path, into: Path) -> bool:
    try:
        make_folder(folder)
        target = free_place(folder, picture.path.name, lambda _path: False)
        copy_file(picture.path, target)
    except OSError as error:
        why = error.strerror or str(error)
        message = say("copy.failed", folder=str(into), path=picture.path.name, why=why)
        raise SortingError(message, hint=say("copy.failed_hint"), path=into) from error
    return target.name != picture.path.name


def _require_usable(root: Path, into: Path) -> None:
    real, pictures = os.path.realpath(into), os.path.realpath(root)
    if real == pictures or real.startswith(pictures + os.sep):
        raise SortingError(say("copy.inside", folder=str(into)), hint=say("copy.inside_hint"), path=into)
    try:
        make_folder(into)
        is_empty = not any(into.iterdir())
    except OSError as error:
        why = error.strerror or str(error)
        message = say("copy.failed", folder=str(into), path=into.name, why=why)
        raise SortingError(message, hint=say("copy.failed_hint"), path=into) from error
    if not is_empty:
        raise SortingError(say("copy.not_empty", folder=str(into)), hint=say("copy.not_empty_hint"), path=into)
