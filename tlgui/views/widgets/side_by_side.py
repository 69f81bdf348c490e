"""Two widgets beside each other where there is room, and one below the other where there is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

GAP_PX = 18


class SideBySide(QWidget):
    """The main widget takes the room that the one beside it leaves.

    Args:
        beside: at the left, or below.
        main: at the right, or above.
        beside_px: width of the first one where both are in a row.
        least_px: they are in a row from this width on.
    """

    def __init__(self, beside: QWidget, main: QWidget, *, beside_px: int, least_px: int) -> None:
        super().__init__()
        self._beside, self._beside_px, self._least_px = beside, beside_px, least_px
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
        is_wide = event.size().width() >= self._least_px
        if is_wide == self.is_in_a_row:
            return
        if is_wide:
            self._beside.setFixedWidth(self._beside_px)
        else:
            self._beside.setMinimumWidth(0)
            self._beside.setMaximumWidth(16777215)  # Qt's own "any width"
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.BottomToTop
        self._place.setDirection(direction)
