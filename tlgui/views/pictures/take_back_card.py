"""A card of pictures of which something was decided, and the way back for those that are chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton

from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview

CHOOSE_FIRST = marked("Choose pictures below first.")
RUNNING = marked("This waits until the run is over.")


class TakeBackCard(Card):
    """Says what was decided, shows the pictures, and has a button for the chosen ones before those of its own.

    A run that goes on keeps the pictures that it began with, so nothing is taken back under it.

    Args:
        title: of the card.
        name: begins the object names of card, label and grid.
        accessible_name: of the grid, read aloud.
        chosen_name: object name of the button for the chosen ones.
        others: the other buttons.
    """

    def __init__(self, title: str, name: str, accessible_name: str, chosen_name: str, *others: QPushButton) -> None:
        super().__init__(title)
        self.setObjectName(f"{name}_card")
        self._is_running = False
        self._others = others
        self.words = make_label("", name=f"{name}_label")
        self.grid = PictureGrid(f"{name}_grid", accessible_name, n_rows_seen=2)
        self.grid.opened.connect(self.open_preview)
        self.grid.add_to_menu = self._add_to_menu
        self.grid.selectionModel().selectionChanged.connect(self._update)
        self.grid.model().modelReset.connect(self._update)
        self.chosen = make_button(tr("Take back"), chosen_name)
        self.body.addWidget(self.words)
        self.body.addWidget(self.grid)
        self.body.addLayout(make_row(self.chosen, *others))
        self._update()

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """Set what can be pressed."""
        self._is_running = is_running
        for button in self._others:
            button.setEnabled(not is_running)
        self._update()

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window(), self.grid.add_row_to_menu)
        preview.open()
        return preview

    def chosen_texts(self) -> list[str]:
        """Return the paths of the chosen pictures, as text."""
        return [str(path) for path in self.grid.chosen_paths()]

    def _update(self) -> None:
        reason = tr(RUNNING) if self._is_running else "" if self.grid.chosen_rows() else tr(CHOOSE_FIRST)
        self.chosen.setEnabled(not reason)
        self.chosen.setToolTip(reason)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        action = menu.addAction(tr("Take back"))
        action.triggered.connect(self.chosen.click)
        action.setEnabled(self.chosen.isEnabled())
