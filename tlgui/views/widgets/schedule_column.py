"""The schedule made visible: the network as a column of blocks, once for each phase, frozen or learning."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.unfreezing import HEAD
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr
from tlgui.views.widgets import schedule_texts
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.reading_direction import keep_axes
from tlgui.views.widgets.schedule_texts import ShownSchedule

ROW_PX = 26
SMALL_ROW_PX = 13
"""Of networks with more blocks than `N_LARGE_ROWS`."""
N_LARGE_ROWS = 9
PHASE_PX = 62
LABEL_PX = 64
HEADER_ROOM_PX, FOOTER_PX, GAP_PX, EDGE_PX = 8, 18, 2, 4
RADIUS_PX = 4
GRIP_PX = 6
"""So near to a boundary the mouse takes hold of it."""
GLOW_MS = 900
"""How long a block takes to light up when it begins to learn."""
ON_LEARNING = "#1c1204"
RESTING = 0.45
"""How much of its colour a block that learns has in the phases that are not under way."""
Cell = tuple[int, int]
"""Phase and row; row 0 is the head, at the top."""


class ScheduleColumn(QWidget):
    """A column a phase, a cell a block: hatched is frozen, solid learns at the rate written in it.

    Signals:
        explained(str): what the cell under the mouse or the keyboard means; empty when it was left.
        phase_chosen(int): the person pointed at a block of this phase, or went there.
        boundary_moved(int, int): a phase, and how many blocks are to learn in it, counted from the head.
    """

    explained = Signal(str)
    phase_chosen = Signal(int)
    boundary_moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        keep_axes(self)
        self.setObjectName("schedule_column")
        self.setAccessibleName(tr("The schedule: what learns when"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._theme = LIGHT
        self._shown = ShownSchedule()
        self._cell: Cell = (0, 0)
        self._is_editable = False
        self._drag: Cell | None = None
        """The boundary that is being dragged: its phase, and how many blocks would learn."""
        self._new: frozenset[str] = frozenset()
        """Blocks that have just begun to learn."""
        self._glow = QVariantAnimation(self)
        self._glow.setStartValue(0.0)
        self._glow.setEndValue(1.0)
        self._glow.setDuration(GLOW_MS)
        self._glow.valueChanged.connect(self.update)
        self._tell()

    @property
    def shown(self) -> ShownSchedule:
        """What is drawn."""
        return self._shown

    def set_editable(self, is_editable: bool) -> None:
        """Let the boundaries between frozen and learning be moved, with the mouse or with Shift and the arrow keys."""
        self._is_editable = is_editable
        self._drag = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_schedule(self, shown: ShownSchedule) -> None:
        """Draw a schedule; blocks that begin to learn in the run under way light up."""
        before, self._shown = self._shown, shown
        if before == shown:
            return
        self._new = _newly_learning(before, shown)
        if self._new and self.isVisible():
            self._glow.start()
        n_phases, n_rows = len(shown.phases), len(shown.blocks)
        self._cell = (min(self._cell[0], max(n_phases - 1, 0)), min(self._cell[1], max(n_rows - 1, 0)))
        if shown.running is not None and shown.running != before.running and not self.hasFocus():
            self._cell = (min(shown.running, max(n_phases - 1, 0)), self._cell[1])
        self._tell()
        self.explained.emit(self._resting_text())
        self.updateGeometry()
        self.update()

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Return the cell at a place in the widget."""
        cells = ((phase, row) for phase in range(len(self._shown.phases)) for row in range(len(self._shown.blocks)))
        return next((cell for cell in cells if self._rect(cell).contains(x, y)), None)

    def explanations(self) -> set[str]:
        """Return everything that can be explained."""
        n_phases, n_rows = len(self._shown.phases), len(self._shown.blocks)
        return {self._explanation((phase, row)) for phase in range(n_phases) for row in range(n_rows)}

    def _tell(self) -> None:
        """Say everything to who cannot see it."""
        text = schedule_texts.whole_text(self._shown)
        self.setAccessibleDescription(text)
        set_tool_tip(self, text)

    def _block(self, row: int) -> str:
        return self._shown.blocks[len(self._shown.blocks) - 1 - row]

    def _explanation(self, cell: Cell) -> str:
        if not self._shown.phases or not self._shown.blocks:
            return ""
        return schedule_texts.cell_explanation(self._shown, cell[0], self._block(cell[1]))

    # Places

    @property
    def _header_px(self) -> int:
        n_lines = 3 if self._shown.running is not None else 2
        return n_lines * self.fontMetrics().height() + HEADER_ROOM_PX

    @property
    def _row_px(self) -> float:
        room = self.height() - self._header_px - FOOTER_PX - EDGE_PX
        return room / max(len(self._shown.blocks), 1)

    @property
    def _column_px(self) -> float:
        return (self.width() - LABEL_PX - EDGE_PX) / max(len(self._shown.phases), 1)

    def _rect(self, cell: Cell) -> QRectF:
        phase, row = cell
        left, top = LABEL_PX + phase * self._column_px, self._header_px + row * self._row_px
        return QRectF(left + EDGE_PX, top, self._column_px - 2 * EDGE_PX, self._row_px - GAP_PX)

    def _column(self, phase: int) -> QRectF:
        left = LABEL_PX + phase * self._column_px
        return QRectF(left + 1, 1, self._column_px - 2, self.height() - FOOTER_PX - 2)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return a height in which every block can be read."""
        n_rows = len(self._shown.blocks)
        row_px = ROW_PX if n_rows <= N_LARGE_ROWS else SMALL_ROW_PX
        width = LABEL_PX + EDGE_PX + PHASE_PX * max(len(self._shown.phases), 1)
        return QSize(width, self._header_px + row_px * n_rows + FOOTER_PX + EDGE_PX if n_rows else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: cut rows would be read wrongly."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the columns."""
        if not self._shown.phases or not self._shown.blocks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        self._draw_labels(painter)
        for phase in range(len(self._shown.phases)):
            self._draw_header(painter, phase)
            for row in range(len(self._shown.blocks)):
                self._draw_cell(painter, (phase, row))
            self._draw_words(painter, phase)
            if self._is_editable:
                self._draw_boundary(painter, phase)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.text), 2))
            painter.drawRoundedRect(self._rect(self._cell).adjusted(-1, -1, 1, 1), RADIUS_PX, RADIUS_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell with the arrow keys."""
        steps = {
            Qt.Key.Key_Left.value: (-1, 0),
            Qt.Key.Key_Right.value: (1, 0),
            Qt.Key.Key_Up.value: (0, -1),
            Qt.Key.Key_Down.value: (0, 1),
        }
        step = steps.get(event.key())
        phase, row = self._cell[0] + (step or (0, 0))[0], self._cell[1] + (step or (0, 0))[1]
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._is_editable and is_shifted and step is not None and step[1] and self._shown.phases:
            self._move(self._cell[0], len(self._shown.phases[self._cell[0]].rates) + step[1])
            return
        is_there = 0 <= phase < len(self._shown.phases) and 0 <= row < len(self._shown.blocks)
        if step is None or not is_there or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)  # at the edge the page may scroll on
            return
        self._go_to((phase, row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explain the block under the mouse."""
        x, y = event.position().x(), event.position().y()
        if self._drag is not None:
            self._drag = (self._drag[0], self._n_above(y))
            self.explained.emit(schedule_texts.boundary_text(self._shown, *self._drag))
            self.update()
            return
        is_grip = self._boundary_at(x, y) is not None
        self.setCursor(Qt.CursorShape.SplitVCursor if is_grip else Qt.CursorShape.ArrowCursor)
        cell = self.cell_at(x, y)
        text = self._explanation(cell) if cell else ""
        set_tool_tip(self, text or schedule_texts.whole_text(self._shown))
        self.explained.emit(text or self._resting_text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a boundary, or choose the block under the mouse, as the arrow keys do."""
        phase = self._boundary_at(event.position().x(), event.position().y())
        if phase is not None and event.button() is Qt.MouseButton.LeftButton:
            self._drag = (phase, len(self._shown.phases[phase].rates))
            self.phase_chosen.emit(phase)
            return
        cell = self.cell_at(event.position().x(), event.position().y())
        if cell is not None:
            self._go_to(cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a boundary where it is now."""
        super().mouseReleaseEvent(event)
        drag, self._drag = self._drag, None
        if drag is not None:
            self._move(*drag)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Explain what the keyboard is at, or nothing."""
        super().leaveEvent(event)
        self._tell()
        self.explained.emit(self._resting_text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._go_to(self._cell)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._tell()
        self.explained.emit("")
        self.update()

    def _boundary_at(self, x: float, y: float) -> int | None:
        """Return the phase whose boundary is at a place, where boundaries can be moved."""
        if not self._is_editable:
            return None
        for phase in range(len(self._shown.phases)):
            rect = self._column(phase)
            if rect.left() <= x <= rect.right() and abs(y - self._boundary_y(phase)) <= GRIP_PX:
                return phase
        return None

    def _boundary_y(self, phase: int, n_learning: int | None = None) -> float:
        n = len(self._shown.phases[phase].rates) if n_learning is None else n_learning
        return self._header_px + n * self._row_px - GAP_PX / 2

    def _n_above(self, y: float) -> int:
        """Return how many blocks learn with the boundary at this height."""
        n = round((y - self._header_px) / max(self._row_px, 1))
        return min(max(n, 1), len(self._shown.blocks))

    def _move(self, phase: int, n_learning: int) -> None:
        n = min(max(n_learning, 1), len(self._shown.blocks))
        if n != len(self._shown.phases[phase].rates):
            self.boundary_moved.emit(phase, n)

    def _resting_text(self) -> str:
        return self._explanation(self._cell) if self.hasFocus() else ""

    def _go_to(self, cell: Cell) -> None:
        self._cell = cell
        text = self._explanation(cell)
        if self._shown.phases:
            self.phase_chosen.emit(cell[0])
        self.setAccessibleDescription(text)  # a screen reader says a description that changes
        self.explained.emit(text)
        self.update()

    # Drawing

    def _draw_labels(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.muted))
        every = max(1, round(painter.fontMetrics().height() / max(self._row_px, 1) + 0.49))
        for row in range(len(self._shown.blocks)):
            block = self._block(row)
            if row % every and block != HEAD:
                continue
            rect = QRectF(0, self._rect((0, row)).center().y() - 10, LABEL_PX - 6, 20)
            shown = painter.fontMetrics().elidedText(block, Qt.TextElideMode.ElideRight, LABEL_PX - 6)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        bottom = QRectF(0, self.height() - FOOTER_PX, self.width(), FOOTER_PX)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, tr("↑ pictures in"))

    def _draw_header(self, painter: QPainter, phase: int) -> None:
        shown, column = self._shown, self._column(phase)
        if shown.is_running(phase):
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(QColor(self._theme.accent_soft))
            painter.drawRoundedRect(column, 6, 6)
        metrics = painter.fontMetrics()
        width, height = column.width() - 6, self.fontMetrics().height()
        for number, line in enumerate(schedule_texts.heading(shown, phase)):
            is_title = number == 0
            painter.setPen(QColor(self._theme.text if is_title or shown.is_running(phase) else self._theme.muted))
            rect = QRectF(column.left() + 3, 3 + number * height, width, height)
            text = metrics.elidedText(_fitting(metrics, width, *line), Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_cell(self, painter: QPainter, cell: Cell) -> None:
        phase, row = cell
        rect, block = self._rect(cell), self._block(row)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._shown.learns(phase, block):
            painter.setBrush(self._learning_colour(phase, block))
            painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)
            return
        painter.setBrush(QColor(self._theme.frozen))
        painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)
        hatch = QColor(self._theme.window)
        hatch.setAlphaF(0.55)
        painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)

    def _learning_colour(self, phase: int, block: str) -> QColor:
        colour = QColor(self._theme.learning)
        if self._shown.running is not None and not self._shown.is_running(phase):
            return _mixed(QColor(self._theme.surface), colour, RESTING)
        is_glowing = self._glow.state() == QVariantAnimation.State.Running
        if is_glowing and phase == self._shown.running and block in self._new:
            return _mixed(QColor(self._theme.frozen), colour, float(self._glow.currentValue()))
        return colour

    def _draw_words(self, painter: QPainter, phase: int) -> None:
        """Write what each cell says; where rows are thin, once for the blocks that say the same."""
        rows = range(len(self._shown.blocks))
        room = self._rect((phase, 0)).width() - 2 * GAP_PX
        words = [_fitting(painter.fontMetrics(), room, *self._cell_texts((phase, row))) for row in rows]
        is_thin = self._row_px - GAP_PX < painter.fontMetrics().height()
        first = 0
        for row in rows:
            is_end = row + 1 == len(words) or words[row + 1] != words[row] or not is_thin
            if not is_end:
                continue
            rect = self._rect((phase, first)).united(self._rect((phase, row)))
            first = row + 1
            if rect.height() >= painter.fontMetrics().height() - 3:
                self._write(painter, rect, words[row], phase, learns=self._shown.learns(phase, self._block(row)))

    def _draw_boundary(self, painter: QPainter, phase: int) -> None:
        """Draw the line that can be moved, with a grip at its end."""
        is_dragged = self._drag is not None and self._drag[0] == phase
        y = self._boundary_y(phase, self._drag[1] if self._drag is not None and is_dragged else None)
        column = self._column(phase)
        painter.setPen(QPen(QColor(self._theme.accent), 3 if is_dragged else 2))
        painter.drawLine(QPointF(column.left() + 2, y), QPointF(column.right() - 2, y))
        grip = QRectF(0, 0, 22, 8)
        grip.moveCenter(QPointF(column.right() - 20, y))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(grip, 4, 4)

    def _cell_texts(self, cell: Cell) -> tuple[str, str]:
        return schedule_texts.cell_texts(self._shown, cell[0], self._block(cell[1]))

    def _write(self, painter: QPainter, rect: QRectF, text: str, phase: int, *, learns: bool) -> None:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        # Letters on hatching, or across the gaps between thin rows, need a plain ground.
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        ground = QRectF(0, 0, min(width, rect.width()), min(painter.fontMetrics().height(), rect.height()))
        ground.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._learning_colour(phase, HEAD) if learns else QColor(self._theme.surface))
        if not learns or rect.height() > self._row_px:
            painter.drawRoundedRect(ground, RADIUS_PX, RADIUS_PX)
        is_resting = self._shown.running is not None and not self._shown.is_running(phase)
        is_bright = learns and not (self._theme.is_dark and is_resting)
        painter.setPen(QColor(ON_LEARNING if is_bright else self._theme.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _fitting(metrics: QFontMetrics, room_px: float, long: str, short: str) -> str:
    """Return the longer text where there is room for it."""
    return long if metrics.horizontalAdvance(long) <= room_px else short


def _mixed(start: QColor, end: QColor, part: float) -> QColor:
    """Return a colour between two."""
    ends = (start.redF(), end.redF()), (start.greenF(), end.greenF()), (start.blueF(), end.blueF())
    return QColor.fromRgbF(*(one * (1 - part) + other * part for one, other in ends))


def _newly_learning(before: ShownSchedule, now: ShownSchedule) -> frozenset[str]:
    """Return the blocks that began to learn in the run between two moments."""
    if now.running is None or now.running == before.running or not now.phases:
        return frozenset()
    learned = before.phases[before.running].rates if before.running is not None and before.phases else {}
    return frozenset(now.phases[now.running].rates) - frozenset(learned)
