"""What a list and a table of pictures have in common: their menu, opening one with a key, dragging some out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from tlgui.views.widgets.decision_menu import add_decisions
from tlgui.views.widgets.in_a_page import InAPage, menu_place
from tlgui.views.widgets.picture_menu import PictureCopier, add_picture_actions, drag_out
from tlgui.views.widgets.thumbnails import ThumbnailLoader


class PictureView(InAPage):
    """A list or table of which each row is a picture; stands before Qt's own class among the bases.

    Attributes:
        opened: the picture in this row is to be seen large; a signal, which only Qt's own classes can have.
        add_to_menu: adds to the menu of a picture what the page can do with those that are chosen; None where it can
            do what the window can do with each.
        thumbnails: decodes what is in sight.
        copier: puts pictures on the clipboard.
    """

    opened: ClassVar[Signal]
    add_to_menu: Callable[[QMenu], None] | None
    thumbnails: ThumbnailLoader
    copier: PictureCopier

    def show_thumbnails_of(self, px: int) -> None:
        """Be ready to show pictures of this size, in logical pixels, several of which can be chosen and dragged out."""
        self.add_to_menu = None
        self.thumbnails = ThumbnailLoader(px, self, fills=True)
        self.thumbnails.kept.connect(lambda _path: self.viewport().update())
        self.copier = PictureCopier(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)

    def path_of(self, row: int) -> Path:
        """Return the picture of a row."""
        raise NotImplementedError

    def chosen_rows(self) -> list[int]:
        """Return the numbers of the chosen rows."""
        return sorted({index.row() for index in self.selectionModel().selectedIndexes()})

    def chosen_paths(self) -> list[Path]:
        """Return the chosen pictures, in their order."""
        return [self.path_of(row) for row in self.chosen_rows()]

    def menu_for(self, row: int) -> QMenu:
        """Return the menu of the picture in this row, and of those that are chosen with it."""
        menu = QMenu(self)
        chosen = self.chosen_rows()
        rows = [row, *(other for other in chosen if other != row)] if row in chosen else [row]
        paths = [self.path_of(each) for each in rows]
        add_picture_actions(menu, paths, self.copier, lambda: self.opened.emit(row))
        self.add_page_actions(menu, paths)
        return menu

    def add_page_actions(self, menu: QMenu, paths: Sequence[Path]) -> None:
        """Add what can be decided about these pictures here, which are chosen."""
        if self.add_to_menu is not None:
            self.add_to_menu(menu)
        else:
            add_decisions(menu, self, paths)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current picture with Enter, or with Space where there is no lens."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a picture."""
        index, place = menu_place(self, event)
        if index.isValid():
            menu = self.menu_for(index.row())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen pictures out."""
        paths = self.chosen_paths()
        drag_out(self, paths, self.thumbnails.pixmap(paths[0]) if paths else None)
