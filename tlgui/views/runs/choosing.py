"""How a click chooses runs: one to use it, several to compare them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QMouseEvent

Flags = QItemSelectionModel.SelectionFlag
ONE_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def choice_of_click(event: QEvent | None) -> Flags | None:
    """Return what a click does that chooses a run alone; None for a key, and with Ctrl or Shift: that is one more."""
    if not isinstance(event, QMouseEvent) or event.modifiers() & ONE_MORE:
        return None
    if event.type() is QEvent.Type.MouseMove:
        return None
    return Flags.NoUpdate if event.type() is QEvent.Type.MouseButtonRelease else Flags.ClearAndSelect | Flags.Rows
