"""Pictures that a person added to a folder's data without touching the folder: copies in tlgui's own folder.

Each folder of pictures has a folder of its own for them, with one small file that says of what class each is. Every
scan of the folder of pictures takes them in, in the window and on the command line.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.errors import DatasetError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.json_values import list_of, object_of, parse_object, text_of
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.paths import data_dir

FOLDER, LIST = "added", "added.json"
LOCK_TIMEOUT_S = 5.0


@dataclass(frozen=True)
class AddedPicture:
    """One picture that counts among those of a folder without lying in it."""

    file: str
    """Name of the copy."""
    to: str
    """The class that it counts as."""
    origin: str
    """Where it was copied from; nothing need lie there any more."""
    content: str
    """Hash of its bytes."""


@dataclass(frozen=True)
class AddedCopy:
    """The same as a scan shows it."""

    path: Path
    """Of the copy."""
    to: str
    origin: str


AddedPictures = tuple[AddedPicture, ...]
"""In the order in which they were added."""


def added_dir(root: Path) -> Path:
    """Return where the pictures added to a folder lie; it may not exist."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:32]
    return data_dir() / FOLDER / name


def read_added(root: Path) -> AddedPictures:
    """Return the pictures added to a folder.

    Raises:
        DatasetError: the list is damaged or cannot be read.
    """
    file = added_dir(root) / LIST
    try:
        with open_regular(file) as opened:
            items = list_of(parse_object(opened.read()).get("pictures"), "pictures")
        return tuple(_added(item) for item in items)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise DatasetError(say("added.unreadable", file=file), hint=say("added.unreadable_hint"), path=file) from error


def change_added(root: Path, change: Callable[[AddedPictures], AddedPictures]) -> AddedPictures:
    """Replace the list of a folder by what `change` makes of it, and return it. Any process.

    Args:
        root: the folder.
        change: may copy and remove files in `added_dir`; nobody else does meanwhile.

    Raises:
        DatasetError: the list cannot be read or written; whatever `change` raises, and then nothing is changed.
    """
    folder = added_dir(root)
    try:
        make_folder(folder)
        with file_lock(folder.with_suffix(".lock"), timeout_s=LOCK_TIMEOUT_S):
            changed = change(read_added(root))
            data = {"folder": str(root), "pictures": [asdict(item) for item in changed]}
            write_text_atomic(folder / LIST, json.dumps(data, indent=1))
    except (OSError, LockedError) as error:
        raise DatasetError(
            say("added.unwritable", folder=folder), hint=say("corrections.unwritable_hint"), path=folder
        ) from error
    return changed


def _added(data: object) -> AddedPicture:
    values = object_of(data, "added picture")
    return AddedPicture(*(text_of(values.get(key), key) for key in ("file", "to", "origin", "content")))
