"""Asks where a file is to be written."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def folder_to_write_to() -> Path:
    """Return the folder of the person's documents; their home where there is none."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def ask_for_place(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Return where the person wants a file; None when it is wanted nowhere.

    A file that lies there was asked about by the system's dialog.

    Args:
        parent: of the dialog.
        title: of the dialog.
        name: suggested, with the ending that a name without one gets.
        kind: of the file, in words.
    """
    suffix = Path(name).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder_to_write_to() / name), f"{kind} (*{suffix})")
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix:
        return path
    # Some systems' dialogs leave the ending to the person. They asked about the name without it, so that a file which
    # has the whole name stays.
    endings = (suffix if number == 1 else f" {number}{suffix}" for number in count(1))
    return next(place for place in (path.with_name(path.name + ending) for ending in endings) if not place.exists())
