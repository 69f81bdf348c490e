"""Pictures that were added to the folder's data from elsewhere, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from tlgui.core.added_pictures import AddedCopy
from tlgui.views.translation import marked, tr, tr_n
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview

CHOOSE_FIRST = marked("Choose pictures below first.")
RUNNING = marked("This waits until the run is over.")


class AddedCard(Card):
    """Away while nothing was added; else shows each added picture with its class.

    Signals:
        take_back_wanted(object): paths, as text, of copies that are to be taken out again; none means all.
    """

    take_back_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Pictures that you added"))
        self.setObjectName("added_card")
        self._is_running = False
        self._words = make_label("", name="added_label")
        self.grid = PictureGrid("added_grid", tr("Added pictures: Enter shows one large"), n_rows_seen=2)
        self.grid.opened.connect(self.open_preview)
        self.grid.add_to_menu = self._add_to_menu
        self.grid.selectionModel().selectionChanged.connect(self._update)
        self.grid.model().modelReset.connect(self._update)
        self._chosen = make_button(tr("Take back"), "take_added_back_button")
        self._all = make_button(tr("Take all back"), "take_all_added_back_button")
        self._chosen.clicked.connect(lambda: self.take_back_wanted.emit(self._chosen_paths()))
        self._all.clicked.connect(lambda: self.take_back_wanted.emit([]))
        self.body.addWidget(self._words)
        self.body.addWidget(self.grid)
        self.body.addLayout(make_row(self._chosen, self._all))
        self.show_added(())

    def show_added(self, pictures: Sequence[AddedCopy]) -> None:
        """Show what was added to the open folder."""
        counted = tr_n("1 picture counts", "{n} pictures count", len(pictures))
        words = tr("{pictures} from the next run on. Copies lie in tlgui's own folder; yours stay as they are.")
        self._words.setText(words.format(pictures=counted))
        self.grid.show_pictures([_grid_picture(picture) for picture in pictures])
        self.setVisible(bool(pictures))

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """A run that goes on keeps the pictures that it began with, so none is removed under it."""
        self._is_running = is_running
        self._all.setEnabled(not is_running)
        self._update()

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window(), self.grid.add_row_to_menu)
        preview.open()
        return preview

    def _chosen_paths(self) -> list[str]:
        return [str(self.grid.pictures[row].path) for row in self.grid.chosen_rows()]

    def _update(self) -> None:
        reason = tr(RUNNING) if self._is_running else "" if self._chosen_paths() else tr(CHOOSE_FIRST)
        self._chosen.setEnabled(not reason)
        self._chosen.setToolTip(reason)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        action = menu.addAction(tr("Take back"))
        action.triggered.connect(self._chosen.click)
        action.setEnabled(self._chosen.isEnabled())


def _grid_picture(picture: AddedCopy) -> GridPicture:
    words = tr("You added '{name}' as '{to}'.").format(name=picture.origin, to=picture.to)
    return GridPicture(picture.path, picture.to, Path(picture.origin).name, words)
