"""What lists and tables inside a scrolling page have in common."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView


def turns_the_page(view: QAbstractItemView, event: QWheelEvent) -> bool:
    """Return whether a wheel's turn is the page's: the view has nothing more to show in that direction."""
    bar, steps = view.verticalScrollBar(), event.angleDelta().y()
    return bool(steps) and bar.value() == (bar.minimum() if steps > 0 else bar.maximum())


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Return which item a menu is wanted for, by mouse or by key, and where on the screen it is to appear.

    The index is invalid where there is none.
    """
    if event.reason() is not QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).center())
