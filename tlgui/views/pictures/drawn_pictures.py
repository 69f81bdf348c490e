"""The sample pictures as they come from the easel: the latest ones, side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_row
from tlgui.views.widgets.thumbnails import ThumbnailLoader

PICTURE_PX = 96
SPACING_PX = 8
N_PLACES = 6
"""They fit into the narrowest window; the classes come in turn, so that each keeps its place."""


class DrawnPictures(QWidget):
    """Shows the latest pictures beside one another; a new one takes the place of the oldest."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawn_pictures")
        self.setAccessibleName(tr("The sample pictures drawn last"))
        self._thumbnails = ThumbnailLoader(PICTURE_PX, self, fills=True)
        self._row = make_row()
        self._row.setSpacing(SPACING_PX)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._row)
        self._labels: list[QLabel] = []
        self.n_pictures = 0
        """Shown since the last clear."""
        self.hide()

    def add(self, path: Path) -> None:
        """Show one more picture."""
        place = self.n_pictures % N_PLACES
        if place >= len(self._labels):
            label = QLabel()
            label.setFixedSize(PICTURE_PX, PICTURE_PX)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.insertWidget(place, label)
            self._labels.append(label)
        self._thumbnails.show_in(self._labels[place], path)
        self.n_pictures += 1
        self.show()

    def clear(self) -> None:
        """Show none."""
        self._thumbnails.clear()
        for label in self._labels:
            self._row.removeWidget(label)
            label.deleteLater()
        self._labels.clear()
        self.n_pictures = 0
        self.hide()

    def drain(self) -> None:
        """Return when no thread decodes for this widget any more."""
        self._thumbnails.drain()
