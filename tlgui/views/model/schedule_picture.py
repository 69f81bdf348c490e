"""The schedule made visible: which blocks are frozen, which learn, and how fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.core.events import PhaseStarted
from tlgui.core.numerals import number_text
from tlgui.core.schedule import Phase
from tlgui.core.unfreezing import HEAD
from tlgui.views.phase_texts import phase_title
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr, tr_n

ROW_PX = 38
HEADER_PX = 22
LABEL_PX = 200
"""Room for the names of the phases; more where they need it, up to a third of the width."""
GAP_PX = 3
MAX_BLOCKS = 9
"""Beyond this, neighbouring blocks that behave alike are drawn as one."""


@dataclass(frozen=True)
class _Row:
    """One phase as it is drawn."""

    title: str
    rates: dict[str, float]
    """Learning rate of each block that learns."""
    is_fitted: bool
    """The head alone learns, at once instead of step by step: there is no rate."""


class SchedulePicture(QWidget):
    """One row a phase, one cell a block: hatched and blue is frozen, orange learns at the rate written in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._blocks: tuple[str, ...] = ()
        self._rows: tuple[_Row, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self._theme = theme
        self.update()

    def show_phases(self, blocks: Sequence[str], phases: Sequence[Phase], *, is_head_fitted: bool) -> None:
        """Draw these phases of a network with these blocks, head included."""
        rows = tuple(_row(_row_title(phase), phase.rates, is_head_fitted) for phase in phases)
        self._show(tuple(blocks), rows)

    def _show(self, blocks: tuple[str, ...], rows: tuple[_Row, ...]) -> None:
        self._blocks, self._rows = blocks, rows
        self.setAccessibleName(tr("The schedule"))
        sentences = [_row_sentence(row, blocks) for row in rows]
        self.setAccessibleDescription(" ".join(sentences))
        self.setToolTip("\n".join(sentences))
        self.updateGeometry()
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return the height of all rows; the width is what there is."""
        return QSize(420, HEADER_PX + ROW_PX * max(len(self._rows), 1) if self._rows else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(360, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groups = _drawn_groups(self._blocks, [row.rates for row in self._rows])
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        label_px = self._label_px(painter.fontMetrics())
        width = (self.width() - label_px) / len(groups)
        for column, group in enumerate(groups):
            cell = QRectF(label_px + column * width, 0, width - GAP_PX, HEADER_PX - 4)
            painter.setPen(QColor(self._theme.muted))
            name = group[0] if len(group) == 1 else f"{group[0]} - {group[-1]}"
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(width - GAP_PX))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, shown)
        for number, row in enumerate(self._rows):
            top = HEADER_PX + number * ROW_PX
            painter.setPen(QColor(self._theme.text))
            label = QRectF(0, top, label_px - 10, ROW_PX - GAP_PX)
            shown = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, label_px - 12)
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, shown)
            for column, group in enumerate(groups):
                cell = QRectF(label_px + column * width, top, width - GAP_PX, ROW_PX - GAP_PX)
                self._draw_cell(painter, cell, row, group[0])

    def _label_px(self, metrics: QFontMetrics) -> int:
        needed = max(metrics.horizontalAdvance(row.title) for row in self._rows) + 14
        return max(LABEL_PX, min(needed, self.width() // 3))

    def _draw_cell(self, painter: QPainter, cell: QRectF, row: _Row, block: str) -> None:
        theme, rate = self._theme, row.rates.get(block)
        painter.setPen(Qt.PenStyle.NoPen)
        if rate is None:
            painter.setBrush(QColor(theme.frozen))
            painter.drawRoundedRect(cell, 5, 5)
            hatch = QColor(theme.window)
            hatch.setAlphaF(0.55)
            painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(cell, 5, 5)
            return
        painter.setBrush(QColor(theme.learning))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setPen(QColor("#1c1204"))
        text = tr("fitted at once") if row.is_fitted else number_text(float(f"{rate:.3g}"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(cell.width()))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, shown)


class BlockStrip(SchedulePicture):
    """The phase under way: what is frozen and what learns right now."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("block_strip")

    def show_phase(self, event: PhaseStarted | None, *, is_head_fitted: bool = False) -> None:
        """Draw one phase of the run, or nothing."""
        if event is None:
            self._show((), ())
            return
        blocks = (*event.frozen_blocks, *event.learning_blocks)
        self._show(blocks, (_row(phase_title(event.name), event.rates, is_head_fitted),))


def _drawn_groups(blocks: Sequence[str], rates: Sequence[dict[str, float]]) -> list[list[str]]:
    """Return the columns: each block, or runs of blocks that behave alike when there are many."""
    if len(blocks) <= MAX_BLOCKS:
        return [[block] for block in blocks]
    groups: list[list[str]] = []
    for block in blocks:
        behaviour = [row.get(block) for row in rates]
        is_like_last = bool(groups) and behaviour == [row.get(groups[-1][0]) for row in rates]
        if is_like_last:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _row_title(phase: Phase) -> str:
    epochs = tr_n("1 epoch", "{n} epochs", phase.n_epochs)
    return tr("{phase}, {epochs}").format(phase=phase_title(phase.name), epochs=epochs)


def _row(title: str, rates: dict[str, float], is_head_fitted: bool) -> _Row:
    return _Row(title, rates, is_head_fitted and tuple(rates) == (HEAD,))


def _row_sentence(row: _Row, blocks: Sequence[str]) -> str:
    frozen = ", ".join(block for block in blocks if block not in row.rates) or tr("nothing")
    if row.is_fitted:
        return tr("{name}: the head is fitted at once; frozen {frozen}.").format(name=row.title, frozen=frozen)
    learning = ", ".join(tr("{block} at {rate:g}").format(block=block, rate=rate) for block, rate in row.rates.items())
    return tr("{name}: learning {learning}; frozen {frozen}.").format(name=row.title, learning=learning, frozen=frozen)
