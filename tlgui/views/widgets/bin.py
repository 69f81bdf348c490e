"""The system's bin, from which everything can be put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFile


def move_to_bin(path: Path) -> bool:
    """Move a file or folder to the bin; False where the system refuses, and then nothing is deleted."""
    moved: bool = QFile(str(path)).moveToTrash()
    return moved
