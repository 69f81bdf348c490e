"""A place to drop files and folders on, from this program or another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tlgui.views.widgets.page import make_label


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders of a drag, in order; empty for anything else."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


class DropArea(QFrame):
    """A dashed box that says what to drop and lights up under a drag.

    Signals:
        dropped(object): tuple of Path.
    """

    dropped = Signal(object)

    def __init__(self, name: str, title: str, explanation: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 22, 24, 22)
        self.body.setSpacing(8)
        heading = make_label(title, "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = make_label(explanation, "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(heading)
        self.body.addWidget(text)

    def _set_hot(self, hot: bool) -> None:
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders, nothing else."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._set_hot(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self._set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped; it is only read, so the drag counts as a copy."""
        self._set_hot(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(dropped_paths(event.mimeData()))
