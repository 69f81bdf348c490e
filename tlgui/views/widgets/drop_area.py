"""A place to drop files and folders on, from this program or another."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tlgui.views.widgets.page import make_label


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders of a drag, in order; empty for anything else."""
    return tuple(local_path(url) for url in mime.urls() if url.isLocalFile())


def local_path(url: QUrl) -> Path:
    """Return the file that a file address names, whatever its name is made of."""
    # Qt puts a replacement character where a name is no UTF-8, and then there is no such file: the bytes are asked for.
    encoded = bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded).encode("ascii"))
    name = unquote_to_bytes(encoded)
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        return Path(os.fsdecode(name))
    return Path(url.toLocalFile())


class DropArea(QFrame):
    """A dashed box that says what to drop and lights up under a drag.

    Args:
        name: object name.
        title: in large.
        explanation: below it.
        accepts: whether what a drag brings can be used; by default files and folders alone.

    Signals:
        dropped(object): tuple of Path; of an area with an `accepts` of its own, the QMimeData.
    """

    dropped = Signal(object)

    def __init__(
        self, name: str, title: str, explanation: str, accepts: Callable[[QMimeData], bool] | None = None
    ) -> None:
        super().__init__()
        self._accepts = accepts
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 22, 24, 22)
        self.body.setSpacing(8)
        self._heading = make_label(title, "heading")
        self._explanation = make_label(explanation, "muted")
        for label in (self._heading, self._explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label)

    def set_compact(self, compact: bool, title: str) -> None:
        """Take less room, without the explanation, once the person knows."""
        self._heading.setText(title)
        self.setAccessibleName(title)
        self._explanation.setVisible(not compact)
        margin = 12 if compact else 22
        self.body.setContentsMargins(24, margin, 24, margin + 2)

    def _set_hot(self, hot: bool) -> None:
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept what can be used, and nothing that comes from this window itself."""
        accepts = self._accepts or (lambda mime: bool(dropped_paths(mime)))
        if event.source() is None and accepts(event.mimeData()):
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
        mime = event.mimeData()
        self.dropped.emit(dropped_paths(mime) if self._accepts is None else mime)
