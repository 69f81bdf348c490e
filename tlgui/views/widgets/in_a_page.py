"""What lists and tables inside a scrolling page have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    View = QAbstractItemView
else:
    View = object  # Qt's classes cannot be inherited twice: these go beside the list or table that a view is


class InAPage(View):
    """A list or table that leaves a turn of the wheel to its page where it has nothing more to show.

    Stands before Qt's own class among the bases.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what is inside where there is more of it, else the page."""
        bar, steps = self.verticalScrollBar(), event.angleDelta().y()
        if steps and bar.value() == (bar.minimum() if steps > 0 else bar.maximum()):
            event.ignore()
        else:
            super().wheelEvent(event)


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Return which item a menu is wanted for, by mouse or by key, and where on the screen it is to appear.

    The index is invalid where there is none.
    """
    if event.reason() is not QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).center())
