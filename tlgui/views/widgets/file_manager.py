"""The system's own file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> None:
    """Open the folder that a file lies in; where the system has no file manager, nothing happens."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
