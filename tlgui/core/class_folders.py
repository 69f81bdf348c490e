"""Whether a folder looks like one to learn from; standard library only."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

from tlgui.core.picture_suffixes import PICTURE_SUFFIXES

MOST_FOLDERS, MOST_FILES = 300, 50
"""So much is looked at: enough to tell, and quick on a slow disk too."""


def class_folders_of(folder: Path) -> tuple[str, ...]:
    """Return the names of the sub-folders that hold pictures; none for what is no folder or cannot be read."""
    try:
        with os.scandir(folder) as entries:
            inner = [entry.name for entry in islice(entries, MOST_FOLDERS) if entry.is_dir()]
    except OSError:
        return ()
    return tuple(sorted(name for name in inner if not name.startswith(".") and _holds_pictures(folder / name)))


def _holds_pictures(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            return any(Path(entry.name).suffix.casefold() in PICTURE_SUFFIXES for entry in islice(entries, MOST_FILES))
    except OSError:
        return False
