"""The schedule column with its explanation below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.views.theme import Theme
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.schedule_column import ScheduleColumn
from tlgui.views.widgets.schedule_texts import ShownSchedule

HINT = marked(
    "Hatched: frozen, keeps what it knows. Solid: learns, with its learning rate. "
    "Point at a block, or go there with Tab and the arrow keys, to read about it."
)
EDIT_HINT = marked(
    "Drag the line with the handle, or press Shift with the arrow keys, to choose how much of the network learns in "
    "a phase."
)


class ScheduleView(QWidget):
    """The schedule column and, below it, what the block means that the mouse or the keyboard is at.

    Args:
        name: object name of the explanation.
        is_editable: the boundaries can be moved, at times at least.

    Attributes:
        column: the drawing.
    """

    def __init__(self, name: str, *, is_editable: bool = False) -> None:
        super().__init__()
        self.column = ScheduleColumn()
        self._hint = f"{tr(HINT)} {tr(EDIT_HINT)}" if is_editable else tr(HINT)
        self._explanation = make_label(self._hint, "muted", name=name)
        self._explanation.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.column, 1)
        place.addWidget(self._explanation)
        self.column.explained.connect(self._explain)

    @property
    def explanation(self) -> str:
        """What is said below the column."""
        return self._explanation.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.column.set_theme(theme)

    def show_schedule(self, shown: ShownSchedule) -> None:
        """Draw a schedule."""
        self.column.show_schedule(shown)
        self._keep_room()

    def _keep_room(self) -> None:
        """Keep room for the longest explanation: a page that moves under the mouse cannot be pointed at."""
        width = max(self.width(), 1)
        texts = {self._hint, *self.column.explanations()}
        flags = Qt.TextFlag.TextWordWrap.value
        metrics = self._explanation.fontMetrics()
        height = max(metrics.boundingRect(0, 0, width, 10_000, flags, text).height() for text in texts)
        self._explanation.setMinimumHeight(height)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room that the explanations need at this width."""
        super().resizeEvent(event)
        self._keep_room()

    def _explain(self, text: str) -> None:
        self._explanation.setText(text or self._hint)
