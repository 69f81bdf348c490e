"""The system's bin, from which everything can be put back."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths


def move_to_bin(path: Path) -> Path | None:
    """Move a file or folder to the bin.

    Returns:
        Where it lies in the bin, or where it lay if the system does not tell; None where the system refuses, and then
        nothing is deleted.
    """
    with suppress(OSError):  # Qt makes a bin of Linux only in a folder that is there
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)).mkdir(parents=True)
    file = QFile(str(path))
    return Path(file.fileName()) if file.moveToTrash() else None


def take_from_bin(place: Path, path: Path) -> None:
    """Put back what lies in the bin.

    Raises:
        OSError: it is not there any more, or something else is where it lay.
    """
    if path.exists():
        raise FileExistsError(str(path))
    shutil.move(place, path)
    # What the desktops of Linux note beside it, else they go on showing it as deleted.
    (place.parent.parent / "info" / f"{place.name}.trashinfo").unlink(missing_ok=True)
