"""What was decided about single pictures of the folder, which these are, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from tlgui.core.corrections import Corrected, CorrectedPicture
from tlgui.views.translation import marked, tr, tr_n
from tlgui.views.widgets.correction_mark import mark_of
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview

CHOOSE_FIRST = marked("Choose pictures below first.")
RUNNING = marked("This waits until the run is over.")


class CorrectionsCard(Card):
    """Away while every picture is taken as it lies in the folder; else shows each that is not, marked.

    Signals:
        take_back_wanted(object): so many of the latest decisions are to be taken back; None all.
        pictures_wanted_back(object): paths, as text, of pictures whose decisions are to be taken back.
    """

    take_back_wanted = Signal(object)
    pictures_wanted_back = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Your corrections"))
        self.setObjectName("corrections_card")
        self._is_running = False
        self._words = make_label("", name="corrections_label")
        self._chosen = make_button(tr("Take back"), "take_chosen_back_button")
        self._latest = make_button(tr("Take back the latest"), "take_back_latest_button")
        self._all = make_button(tr("Take all back"), "take_all_back_button")
        self.grid = PictureGrid("corrections_grid", tr("Corrected pictures: Enter shows one large"), n_rows_seen=2)
        self.grid.opened.connect(self.open_preview)
        self.grid.add_to_menu = self._add_to_menu
        self.grid.selectionModel().selectionChanged.connect(self._update)
        self.grid.model().modelReset.connect(self._update)
        self.body.addWidget(self._words)
        self.body.addWidget(self.grid)
        self.body.addLayout(make_row(self._chosen, self._latest, self._all))
        self._chosen.clicked.connect(lambda: self.pictures_wanted_back.emit(self._chosen_paths()))
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
        self._words.setText(" ".join([*said, tr("The files stay where and as they are.")]))
        self.grid.show_pictures([_grid_picture(picture) for picture in corrected.pictures])
        self.grid.set_marks({picture.path: mark_of(picture) for picture in corrected.pictures})
        self.grid.setVisible(bool(corrected.pictures))
        self._chosen.setVisible(bool(corrected.pictures))
        self.setVisible(bool(corrected))

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """A run that goes on keeps the pictures that it began with, so nothing is changed under it."""
        self._is_running = is_running
        for button in (self._latest, self._all):
            button.setEnabled(not is_running)
        self._update()

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window(), self.grid.add_row_to_menu)
        preview.open()
        return preview

    def _chosen_paths(self) -> list[str]:
        rows = sorted({index.row() for index in self.grid.selectionModel().selectedIndexes()})
        return [str(self.grid.pictures[row].path) for row in rows]

    def _update(self) -> None:
        reason = tr(RUNNING) if self._is_running else "" if self._chosen_paths() else tr(CHOOSE_FIRST)
        self._chosen.setEnabled(not reason)
        self._chosen.setToolTip(reason)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        action = menu.addAction(tr("Take back"))
        action.triggered.connect(self._chosen.click)
        action.setEnabled(self._chosen.isEnabled())


def _grid_picture(picture: CorrectedPicture) -> GridPicture:
    return GridPicture(picture.path, picture.path.name, tr("lies in {was}").format(was=picture.was), "")
