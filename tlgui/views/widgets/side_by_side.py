"""Two widgets beside each other where there is room, and one below the other where there is not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

GAP_PX = 18


class SideBySide(QWidget):
    """The main widget takes the room that the one beside it leaves.

    Args:
        beside: at the left, or below.
        main: at the right, or above.
        widths: least width of both -> width of the first one from there on; with less they are not in a row.
    """

    def __init__(self, beside: QWidget, main: QWidget, *, widths: Mapping[int, int]) -> None:
        super().__init__()
        self._beside, self._widths = beside, widths
        self._place = QBoxLayout(QBoxLayout.Direction.BottomToTop, self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(GAP_PX)
        self._place.addWidget(beside)
        self._place.addWidget(main, 1)

    @property
    def is_in_a_row(self) -> bool:
        """Whether the two are beside each other."""
        return self._place.direction() == QBoxLayout.Direction.LeftToRight

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two where they fit."""
        super().resizeEvent(event)
        beside_px = max((px for least_px, px in self._widths.items() if event.size().width() >= least_px), default=0)
        if beside_px:
            self._beside.setFixedWidth(beside_px)
        else:
            self._beside.setMinimumWidth(0)
            self._beside.setMaximumWidth(16777215)  # Qt's own "any width"
        direction = QBoxLayout.Direction.LeftToRight if beside_px else QBoxLayout.Direction.BottomToTop
        if direction != self._place.direction():
            self._place.setDirection(direction)


def at_the_top(widget: QWidget) -> QWidget:
    """Return a widget that keeps another as high as it wants to be, with room below it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
