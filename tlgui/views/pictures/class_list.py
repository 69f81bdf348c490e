"""The classes of a folder with their numbers; pictures are dragged onto them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from tlgui.views.pictures.relabel_grid import CHOSEN_PICTURES
from tlgui.views.translation import named, number, tr, tr_n
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.reading_direction import apart

N_KEYS = 9
MOST_PX = 300
"""Longer names are cut in their middle; the tool tip says them whole."""
ROOM_PX = 16


class ClassList(QListWidget):
    """One line for each class: the key that moves pictures there, its name and how many pictures it has.

    Signals:
        pictures_dropped(str): the chosen pictures are to be moved to this class.
    """

    pictures_dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._most_px = MOST_PX
        self.setObjectName("relabel_class_list")
        self.setAccessibleName(tr("Classes: drop pictures on one, or press its number"))
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def names(self) -> list[str]:
        """The classes, in the order of their numbers."""
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    @property
    def chosen(self) -> str:
        """The class that is chosen; empty for none."""
        items = self.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else ""

    def show_classes(self, counts: Mapping[str, int]) -> None:
        """Show these classes with their pictures; the chosen one stays chosen."""
        chosen = self.chosen
        if self.names != list(counts):
            self.clear()
            for name in counts:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, name)
                self.addItem(item)
                item.setSelected(name == chosen)
        for row, (name, n) in enumerate(counts.items()):
            key = str(row + 1) if row < N_KEYS else "\u2007"
            item = self.item(row)
            in_one_line = " ".join(name.split())  # a folder's name may hold a line break
            item.setText(f"{key}\u2003{apart(in_one_line)}  ({number(n)})")
            pictures = tr_n("1 picture", "{n} pictures", n)
            words = named(name, pictures) + "."
            if row < N_KEYS:
                words += " " + tr("Key {key} moves the chosen pictures here.").format(key=row + 1)
            set_tool_tip(item, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self._widen()

    def leave_room(self, most_px: int) -> None:
        """Be no wider than this, nor than any list of classes is: the pictures beside it need room too."""
        self._most_px = min(MOST_PX, most_px)
        self._widen()

    def _widen(self) -> None:
        self.setMinimumWidth(min(self._most_px, self.sizeHintForColumn(0) + 2 * self.frameWidth() + ROOM_PX))

    # Qt overrides

    def dragEnterEvent(self, event: Any) -> None:
        """Take the chosen pictures of the grid, and nothing else."""
        event.setAccepted(event.mimeData().hasFormat(CHOSEN_PICTURES))

    def dragMoveEvent(self, event: Any) -> None:
        """Show which class they would go to."""
        item = self.itemAt(event.position().toPoint())
        is_ours = event.mimeData().hasFormat(CHOSEN_PICTURES)
        event.setAccepted(is_ours and item is not None)
        if is_ours and item is not None:
            self.setCurrentItem(item)

    def dropEvent(self, event: Any) -> None:
        """Move them there."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.mimeData().hasFormat(CHOSEN_PICTURES):
            event.acceptProposedAction()
            self.pictures_dropped.emit(item.data(Qt.ItemDataRole.UserRole))
