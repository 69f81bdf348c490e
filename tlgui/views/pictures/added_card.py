"""Pictures that were added to the folder's data from elsewhere, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from tlgui.core.added_pictures import AddedCopy
from tlgui.views.pictures.take_back_card import TakeBackCard
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button
from tlgui.views.widgets.picture_grid import GridPicture


class AddedCard(TakeBackCard):
    """Away while nothing was added; else shows each added picture with its class.

    Signals:
        take_back_wanted(object): paths, as text, of copies that are to be taken out again; none means all.
    """

    take_back_wanted = Signal(object)

    def __init__(self) -> None:
        everything = make_button(tr("Take all back"), "take_all_added_back_button")
        reads_aloud = tr("Added pictures: Enter shows one large")
        super().__init__(tr("Pictures that you added"), "added", reads_aloud, "take_added_back_button", everything)
        self.chosen.clicked.connect(lambda: self.take_back_wanted.emit(self.chosen_texts()))
        everything.clicked.connect(lambda: self.take_back_wanted.emit([]))
        self.show_added(())

    def show_added(self, pictures: Sequence[AddedCopy]) -> None:
        """Show what was added to the open folder."""
        counted = tr_n("1 picture counts", "{n} pictures count", len(pictures))
        words = tr("{pictures} from the next run on. Copies lie in tlgui's own folder; yours stay as they are.")
        self.words.setText(words.format(pictures=counted))
        self.grid.show_pictures([_grid_picture(picture) for picture in pictures])
        self.setVisible(bool(pictures))


def _grid_picture(picture: AddedCopy) -> GridPicture:
    words = tr("You added '{name}' as '{to}'.").format(name=picture.origin, to=picture.to)
    return GridPicture(picture.path, picture.to, Path(picture.origin).name, words)
