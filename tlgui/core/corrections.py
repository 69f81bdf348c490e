"""What a person decided about single pictures of a folder: left out, or of another class. The files stay as they are.

Kept in tlgui's own folder, one small file for each folder of pictures, and followed by every scan of it, in the window
and on the command line. A decision holds for the content of a picture: another picture under the same name is new.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.errors import DatasetError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.json_values import list_of, object_of, parse_object, text_of
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.paths import data_dir

FOLDER = "corrections"
LOCK_TIMEOUT_S = 5.0
LEFT_OUT = ""


@dataclass(frozen=True)
class Correction:
    """One decision about one picture."""

    path: str
    """Below the folder, with slashes."""
    content: str
    """Hash of the picture's bytes when it was decided."""
    to: str
    """The class that it goes to; LEFT_OUT for none."""


Corrections = tuple[Correction, ...]
"""In the order in which they were made; of two about one picture the later holds."""


@dataclass(frozen=True)
class CorrectedPicture:
    """One picture that is not taken as it lies."""

    path: Path
    was: str
    """The class in whose folder it lies."""
    to: str
    """The class that it counts as; LEFT_OUT for none."""


@dataclass(frozen=True)
class Corrected:
    """How many pictures of a folder are not taken as they lie, and which."""

    n_left_out: int = 0
    n_moved: int = 0
    pictures: tuple[CorrectedPicture, ...] = ()
    """In the order of the folder."""

    def __bool__(self) -> bool:
        return self.n_left_out + self.n_moved > 0


def corrections_file(root: Path) -> Path:
    """Return where the corrections of a folder are kept; it may not exist."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:32]
    return data_dir() / FOLDER / f"{name}.json"


def read_corrections(root: Path) -> Corrections:
    """Return what was decided about the pictures of a folder.

    Raises:
        DatasetError: the file is damaged or cannot be read: pictures that were left out must not come back unseen.
    """
    file = corrections_file(root)
    try:
        with open_regular(file) as opened:
            items = list_of(parse_object(opened.read()).get("corrections"), "corrections")
        return tuple(_correction(item) for item in items)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise DatasetError(
            say("corrections.unreadable", file=file), hint=say("corrections.unreadable_hint"), path=file
        ) from error


def change_corrections(root: Path, change: Callable[[Corrections], Corrections]) -> Corrections:
    """Replace the corrections of a folder by what `change` makes of them, and return them. Any process.

    Raises:
        DatasetError: they cannot be read or written.
    """
    file = corrections_file(root)
    try:
        make_folder(file.parent)
        with file_lock(file.with_suffix(".lock"), timeout_s=LOCK_TIMEOUT_S):
            changed = change(read_corrections(root))
            data = {"folder": str(root), "corrections": [asdict(item) for item in changed]}
            write_text_atomic(file, json.dumps(data, indent=1))
    except (OSError, LockedError) as error:
        raise DatasetError(
            say("corrections.unwritable", file=file), hint=say("corrections.unwritable_hint"), path=file
        ) from error
    return changed


def with_more(corrections: Corrections, more: Iterable[Correction]) -> Corrections:
    """Return the corrections with newer ones, each picture once."""
    newer = {item.path: item for item in more}
    return (*(item for item in corrections if item.path not in newer), *newer.values())


def without(corrections: Corrections, paths: Iterable[str]) -> Corrections:
    """Return the corrections but those about these pictures, whose paths are below the folder, with slashes."""
    taken_back = set(paths)
    return tuple(item for item in corrections if item.path not in taken_back)


def counted(corrections: Iterable[Correction]) -> Corrected:
    """Return how many pictures are left out and moved."""
    of = [item.to == LEFT_OUT for item in corrections]
    return Corrected(sum(of), len(of) - sum(of))


def _correction(data: object) -> Correction:
    values = object_of(data, "correction")
    return Correction(*(text_of(values.get(key), key) for key in ("path", "content", "to")))
