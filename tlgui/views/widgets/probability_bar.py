"""How probable one answer is, as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.prediction import Score
from tlgui.views.translation import decimal
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.reading_direction import in_reading_direction
from tlgui.views.words import joined

BAR_PX = 24
MOST_NAME_PX = 190


class ProbabilityBar(QWidget):
    """A class name, a bar and a percentage on one line.

    Args:
        score: what is shown.
        is_best: whether it is the answer.
        name_part: of the width, for the name; one that needs more is cut short, and whole in the tool tip.
    """

    def __init__(self, score: Score, *, is_best: bool, name_part: float = 1 / 3) -> None:
        super().__init__()
        self._is_best = is_best
        self._name_part = name_part
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_score(score)

    def show_score(self, score: Score) -> None:
        """Show another one in its place."""
        self._score = score
        set_tool_tip(self, score.class_name)
        self.setAccessibleName(joined(" ", (score.class_name, decimal(score.probability, ".1%"))))
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return a line's height; the width is what there is."""
        return QSize(320, BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, bar and percentage."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        name_width, number_width = min(MOST_NAME_PX, int(self.width() * self._name_part)), 62
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self._score.class_name, Qt.TextElideMode.ElideRight, name_width - 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(in_reading_direction(self, QRectF(0, 0, name_width, self.height())), middle, name)
        track = QRectF(name_width, self.height() / 2 - 5, self.width() - name_width - number_width, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.alternateBase())
        painter.drawRoundedRect(in_reading_direction(self, track), 5, 5)
        colour = QColor(palette.highlight().color())
        colour.setAlphaF(1.0 if self._is_best else 0.5)
        painter.setBrush(colour)
        filled = QRectF(track)
        filled.setWidth(max(track.width() * self._score.probability, 3))
        painter.drawRoundedRect(in_reading_direction(self, filled), 5, 5)
        painter.setPen(palette.text().color())
        number = QRectF(self.width() - number_width, 0, number_width, self.height())
        painter.drawText(
            in_reading_direction(self, number),
            middle | Qt.AlignmentFlag.AlignRight,
            decimal(self._score.probability, ".1%"),
        )
