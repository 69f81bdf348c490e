"""The pictures of a folder, to be given classes by keys and by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtGui import QDrag, QKeySequence, QPixmap

from tlgui.views.translation import tr
from tlgui.views.widgets.picture_grid import PictureGrid
from tlgui.views.widgets.picture_menu import files_of

CHOSEN_PICTURES = "application/x-tlgui-chosen-pictures"
"""What is dragged beside the files, which are for other programs: the chosen pictures of the grid."""
DRAGGED_PX = 64
LEAVE_OUT_KEYS = (Qt.Key.Key_X, Qt.Key.Key_Delete)
BACK_KEYS = (Qt.Key.Key_0, Qt.Key.Key_Backspace)


class RelabelGrid(PictureGrid):
    """A grid whose chosen pictures can be dragged, and that hears the keys of relabelling.

    Signals:
        class_key_pressed(int): of the class of this number, from 1.
        leave_out_pressed(): X or Delete.
        as_it_lies_pressed(): 0 or Backspace.
        undo_pressed(): Ctrl+Z.
        redo_pressed(): Ctrl+Y or Ctrl+Shift+Z.
    """

    class_key_pressed = Signal(int)
    leave_out_pressed = Signal()
    as_it_lies_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()

    def __init__(self) -> None:
        words = tr("All pictures: choose some, then press the number of a class")
        super().__init__("relabel_grid", words, opens_on_click=False)
        self.setDragDropMode(PictureGrid.DragDropMode.DragOnly)

    def choose(self, rows: Sequence[int], current: Path | None) -> None:
        """Choose the pictures at these places, in rising order, with the keyboard at one of them."""
        selection, chosen, start = self.selectionModel(), QItemSelection(), None
        for row, following in zip(rows, (*rows[1:], -1), strict=False):
            start = row if start is None else start
            if following != row + 1:  # in spans: one by one, ten thousand take seconds
                chosen.select(self.model().index(start, 0), self.model().index(row, 0))
                start = None
        selection.select(chosen, selection.SelectionFlag.ClearAndSelect)
        at = next((row for row in rows if self.pictures[row].path == current), None)
        if at is not None:
            selection.setCurrentIndex(self.model().index(at, 0), selection.SelectionFlag.NoUpdate)

    def _take_key(self, event: Any) -> bool:
        """Do what a key says; return whether it is one of ours."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or (
            key == Qt.Key.Key_Y and modifiers == Qt.KeyboardModifier.ControlModifier
        ):
            self.redo_pressed.emit()
        elif modifiers:
            return False
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.class_key_pressed.emit(key - Qt.Key.Key_0)
        elif key in LEAVE_OUT_KEYS:
            self.leave_out_pressed.emit()
        elif key in BACK_KEYS:
            self.as_it_lies_pressed.emit()
        else:
            return False
        return True

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z from the page of the network while pictures are chosen here."""
        if event.type() is QEvent.Type.ShortcutOverride and (
            event.matches(QKeySequence.StandardKey.Undo)  # type: ignore[attr-defined]
            or event.matches(QKeySequence.StandardKey.Redo)  # type: ignore[attr-defined]
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: Any) -> None:
        """Hear the keys of relabelling; the others move through the pictures."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen pictures: one of them is seen under the pointer."""
        rows = self.chosen_rows()
        if not rows:
            return
        drag, data = QDrag(self), files_of([self.pictures[row].path for row in rows])
        data.setData(CHOSEN_PICTURES, b"")
        drag.setMimeData(data)
        pixmap = self.model().index(rows[0], 0).data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            drag.setPixmap(pixmap.scaled(DRAGGED_PX, DRAGGED_PX, Qt.AspectRatioMode.KeepAspectRatio))
        drag.exec(Qt.DropAction.CopyAction)
