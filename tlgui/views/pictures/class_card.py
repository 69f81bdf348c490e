"""One class of the open folder: its name, how many pictures it has, and a few of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from tlgui.core.dataset import Picture
from tlgui.views.translation import named, tr, tr_n
from tlgui.views.widgets.elided_label import ElidedLabel
from tlgui.views.widgets.lazy_pictures import LazyPictures
from tlgui.views.widgets.page import Card, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.thumbnails import ThumbnailLoader

THUMBNAIL_PX = 60
N_THUMBNAILS = 4


class ClassCard(Card):
    """Shows a class; a press on one of its pictures shows it large, and the arrow keys go through all of the class.

    Args:
        index: of the class.
        name: of the class.
        pictures: all of them.
        thumbnails: shows a few as soon as they are decoded.

    Attributes:
        tab_stop: the picture that Tab stops at; None without pictures.
    """

    def __init__(self, index: int, name: str, pictures: Sequence[Picture], thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self.setObjectName(f"class_card_{index}")
        self._name, self._pictures = name, pictures
        n_pictures = tr_n("1 picture", "{n} pictures", len(pictures))
        self.setAccessibleName(named(name, n_pictures))
        self.body.addWidget(ElidedLabel(name, "heading"))
        self.body.addWidget(make_label(n_pictures, "muted"))
        # Spread over the class: neighbours in a folder are often shots of one thing.
        step = max(1, len(pictures) // N_THUMBNAILS)
        labels: list[PictureLabel] = []
        for row in range(0, len(pictures), step)[:N_THUMBNAILS]:
            label = self._label(row, pictures[row].path)
            thumbnails.show_in(label, pictures[row].path)
            labels.append(label)
        if labels:  # one stop of the Tab key for each class is enough: the arrow keys go on from there
            labels[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tab_stop = labels[0] if labels else None
        row_of_pictures = make_row(*labels)
        row_of_pictures.setSpacing(2)
        self.body.addLayout(row_of_pictures)

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture of the class large."""
        preview = PicturePreview(LazyPictures(self._pictures, self._picture), row, self.window())
        preview.open()
        return preview

    def _label(self, row: int, path: Path) -> PictureLabel:
        words = tr("'{name}' of '{class_name}': Enter shows it large").format(name=path.name, class_name=self._name)
        label = PictureLabel(THUMBNAIL_PX + 4, words, path)  # its frame has two pixels on each side
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        label.pressed.connect(lambda: self.open_preview(row))
        return label

    def _picture(self, picture: Picture) -> GridPicture:
        words = tr("'{name}' is one of '{class_name}'.").format(name=picture.path.name, class_name=self._name)
        return GridPicture(picture.path, self._name, picture.path.name, words)
