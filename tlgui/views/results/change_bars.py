"""How far each block of the network moved: a bar and a number for each, the head at the top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.network_changes import BlockChange, shown_change
from tlgui.core.unfreezing import HEAD
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr
from tlgui.views.widgets.reading_direction import keep_axes

ROW_PX = 24
GAP_PX = 5
SQUARE_PX = ROW_PX - 2 * GAP_PX
"""Of what marks a frozen block."""
MOST_BAR_PX = 520
SMALLEST_BAR_PX = 3
RADIUS_PX = 3


def block_words(block: BlockChange) -> str:
    """Return what is said of a block beside its bar."""
    if block.name == HEAD:
        return tr("new: it began with random weights")
    if block.has_moved:
        return tr("moved {change}").format(change=shown_change(block.change))
    return tr("learned, and did not move") if block.has_learned else tr("frozen: unchanged")


class ChangeBars(QWidget):
    """Draws the blocks of one run; every row is in words too, and all of them are read aloud."""

    def __init__(self) -> None:
        super().__init__()
        keep_axes(self)
        self.setObjectName("change_bars")
        self.setAccessibleName(tr("How far each block moved"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = LIGHT
        self._blocks: tuple[BlockChange, ...] = ()

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """Block and words of each row, from the top."""
        return tuple((block.name, block_words(block)) for block in self._blocks)

    @property
    def has_bars(self) -> bool:
        """Whether any block has a bar, so that lengths need explaining."""
        return any(self.bar_px(block) for block in self._blocks)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_blocks(self, blocks: Sequence[BlockChange]) -> None:
        """Draw these blocks, given from the input to the head."""
        self._blocks = tuple(reversed(blocks))
        self.setAccessibleDescription("\n".join(f"{name}: {words}" for name, words in self.rows))
        self.setFixedHeight(max(1, ROW_PX * len(self._blocks)))
        self.update()

    def bar_px(self, block: BlockChange) -> float:
        """Return how long the bar of a block is; the longest is that of the block below the head that moved most."""
        largest = max((other.change or 0 for other in self._blocks if other.name != HEAD), default=0)
        if block.name == HEAD or not block.change or not largest:
            return 0
        return max(SMALLEST_BAR_PX, self._room_px * block.change / largest)

    def words_px(self, block: BlockChange) -> float:
        """Return where the words of a block begin: at least as far in as beside the square of a frozen one."""
        return self._name_px + max(self.bar_px(block), SQUARE_PX) + 8

    @property
    def _name_px(self) -> int:
        return max((self.fontMetrics().horizontalAdvance(block.name) for block in self._blocks), default=0) + 10

    @property
    def _room_px(self) -> float:
        """Room for the longest bar, with the widest words beside it."""
        widest = max((self.fontMetrics().horizontalAdvance(words) for _, words in self.rows), default=0)
        return min(MOST_BAR_PX, max(40, self.width() - self._name_px - widest - 16))

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return room for every row."""
        return QSize(320, max(1, ROW_PX * len(self._blocks)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a row for each block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._name_px
        for row, block in enumerate(self._blocks):
            line = QRectF(0, row * ROW_PX, self.width(), ROW_PX)
            painter.setPen(QColor(self._theme.muted))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                line.adjusted(0, 0, left - self.width() - 10, 0), middle | Qt.AlignmentFlag.AlignRight, block.name
            )
            self._draw_bar(painter, block, left, line)
            painter.setPen(QColor(self._theme.text if block.has_moved else self._theme.muted))
            painter.drawText(line.adjusted(self.words_px(block), 0, 0, 0), middle, block_words(block))
        if self.hasFocus():
            painter.setPen(QColor(self._theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_bar(self, painter: QPainter, block: BlockChange, left: float, line: QRectF) -> None:
        """Draw what stands before the words of a block: hatched where it is frozen."""
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(left, line.top() + GAP_PX, self.bar_px(block), line.height() - 2 * GAP_PX)
        if block.has_learned or block.name == HEAD:
            painter.setBrush(QColor(self._theme.learning))
            painter.drawRoundedRect(bar, RADIUS_PX, RADIUS_PX)
            return
        bar.setWidth(SQUARE_PX)
        painter.setBrush(QColor(self._theme.frozen))
        painter.drawRoundedRect(bar, RADIUS_PX, RADIUS_PX)
        painter.setBrush(QBrush(QColor(self._theme.surface), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(bar, RADIUS_PX, RADIUS_PX)
