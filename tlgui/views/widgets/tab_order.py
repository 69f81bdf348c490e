"""In which order Tab goes: as what is seen is read, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_within(part: QWidget) -> list[QWidget]:
    """Return the widgets in a part of a window that Tab stops at, in their order."""
    found, at = [], part.nextInFocusChain()
    while at is not None and at is not part:
        if part.isAncestorOf(at) and _is_stop(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def put_first(widget: QWidget, part: QWidget) -> None:
    """Have Tab stop at a widget before all others of a part that is being made."""
    first = next((stop for stop in stops_within(part) if stop is not widget), None)
    if first is not None:
        # The chain is a ring, in which the last is before the first already, and Qt would leave it there.
        third = QWidget(part)
        third.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        QWidget.setTabOrder(first, widget)
        QWidget.setTabOrder(widget, first)
        third.setParent(None)  # and is gone with this function


def put_before(widgets: Iterable[QWidget], part: QWidget) -> None:
    """Have Tab stop at widgets, in this order, right before it comes to a part of the same window."""
    at = part.previousInFocusChain()
    while at is not None and at is not part and not _is_stop(at):
        at = at.previousInFocusChain()
    if at is not None:
        for before, after in pairwise((at, *widgets)):
            QWidget.setTabOrder(before, after)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
