"""What was decided about single pictures of the folder, which these are, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.core.corrections import Corrected, CorrectedPicture
from tlgui.views.pictures.take_back_card import TakeBackCard
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.correction_mark import mark_of
from tlgui.views.widgets.page import make_button
from tlgui.views.widgets.picture_grid import GridPicture


class CorrectionsCard(TakeBackCard):
    """Away while every picture is taken as it lies in the folder; else shows each that is not, marked.

    Signals:
        take_back_wanted(object): so many of the latest decisions are to be taken back; None all.
        pictures_wanted_back(object): paths, as text, of pictures whose decisions are to be taken back.
    """

    take_back_wanted = Signal(object)
    pictures_wanted_back = Signal(object)

    def __init__(self) -> None:
        self._latest = make_button(tr("Take back the latest"), "take_back_latest_button")
        self._all = make_button(tr("Take all back"), "take_all_back_button")
        super().__init__(
            tr("Your corrections"), "corrections", tr("Corrected pictures: Enter shows one large"),
            "take_chosen_back_button", self._latest, self._all,
        )  # fmt: skip
        self.chosen.clicked.connect(lambda: self.pictures_wanted_back.emit(self.chosen_texts()))
        self._latest.clicked.connect(lambda: self.take_back_wanted.emit(1))
        self._all.clicked.connect(lambda: self.take_back_wanted.emit(None))
        self.show_corrected(Corrected())

    def show_corrected(self, corrected: Corrected) -> None:
        """Show which pictures are not taken as they lie in the folder."""
        out = tr_n("1 picture is left out.", "{n} pictures are left out.", corrected.n_left_out)
        moved = tr_n("1 picture counts as another class.", "{n} pictures count as other classes.", corrected.n_moved)
        n_renamed = len(corrected.renamed)
        renamed = tr_n("1 class goes by another name.", "{n} classes go by other names.", n_renamed)
        counts = ((out, corrected.n_left_out), (moved, corrected.n_moved), (renamed, n_renamed))
        said = [words for words, n in counts if n]
        for button in (self._latest, self._all):
            button.setVisible(corrected.n_left_out + corrected.n_moved > 0)
        self.words.setText(" ".join([*said, tr("The files stay where and as they are.")]))
        self.grid.show_pictures([_grid_picture(picture) for picture in corrected.pictures])
        self.grid.set_marks({picture.path: mark_of(picture) for picture in corrected.pictures})
        self.grid.setVisible(bool(corrected.pictures))
        self.chosen.setVisible(bool(corrected.pictures))
        self.setVisible(bool(corrected))


def _grid_picture(picture: CorrectedPicture) -> GridPicture:
    return GridPicture(picture.path, picture.path.name, tr("lies in {was}").format(was=picture.was), "")
