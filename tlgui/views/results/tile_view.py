"""Small pictures in rows, enlarged without blurring: filters of a layer, or what channels make of a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP_PX = 2
CELL_GAP_PX = 12


@dataclass(frozen=True)
class Cell:
    """Pictures that stand beside each other, with a line below them."""

    images: tuple[QImage, ...]
    caption: str = ""


class TileView(QWidget):
    """Draws cells in as many columns as there is room for, and grows with its rows.

    Args:
        name: object name.
        tile_px: side of each picture.
        most_columns: never more cells in a row than this; None is as many as fit.
    """

    def __init__(self, name: str, tile_px: int, most_columns: int | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tile_px = tile_px
        self._most_columns = most_columns
        self._cells: tuple[Cell, ...] = ()

    @property
    def cells(self) -> tuple[Cell, ...]:
        """What is drawn."""
        return self._cells

    def show_cells(self, cells: Sequence[Cell], description: str) -> None:
        """Draw these.

        Args:
            cells: in order.
            description: what they are, read aloud.
        """
        self._cells = tuple(cells)
        self.setAccessibleName(description)
        self._fit()
        self.update()

    @property
    def _cell_px(self) -> tuple[int, int, int]:
        """Width and height of a cell, and the gap between two."""
        n = max((len(cell.images) for cell in self._cells), default=1)
        has_caption = any(cell.caption for cell in self._cells)
        width = n * self._tile_px + (n - 1) * GAP_PX
        height = self._tile_px + (self.fontMetrics().height() + 2 if has_caption else 0)
        return width, height, CELL_GAP_PX if has_caption else GAP_PX

    @property
    def _columns(self) -> int:
        width, _, gap = self._cell_px
        return max(1, min((self.width() + gap) // (width + gap), self._most_columns or len(self._cells) or 1))

    def _fit(self) -> None:
        _, height, gap = self._cell_px
        n_rows = -(-len(self._cells) // self._columns)
        wanted = max(1, n_rows * (height + gap) - gap)
        if wanted != self.height():
            self.setFixedHeight(wanted)

    # Qt overrides

    def resizeEvent(self, event: Any) -> None:
        """Take as many rows as the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every cell; without smoothing, so that a square is a weight or a place."""
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        width, height, gap = self._cell_px
        for number, cell in enumerate(self._cells):
            row, column = divmod(number, self._columns)
            left, top = column * (width + gap), row * (height + gap)
            for place, image in enumerate(cell.images):
                painter.drawImage(
                    QRect(left + place * (self._tile_px + GAP_PX), top, self._tile_px, self._tile_px), image
                )
            if cell.caption:
                below = QRect(left, top + self._tile_px, width, height - self._tile_px)
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, cell.caption)


def read_png(png: bytes) -> QImage:
    """Return a picture that the engine made; nothing else than a PNG is read."""
    return QImage.fromData(png, "PNG")  # type: ignore[arg-type]  # the stub asks for bytes, which PySide refuses


def tiles_of(png: bytes, width: int, height: int, n: int) -> tuple[QImage, ...]:
    """Return the first n tiles of a picture that holds them row by row; none where it holds fewer."""
    sheet = read_png(png)
    columns = sheet.width() // width
    if columns < 1 or columns * (sheet.height() // height) < n:
        return ()
    places = (divmod(number, columns) for number in range(n))
    return tuple(sheet.copy(column * width, row * height, width, height) for row, column in places)


def grey_image(values: bytes, width: int, height: int) -> QImage:
    """Return a picture of its own of height * width grey values."""
    return QImage(values, width, height, width, QImage.Format.Format_Grayscale8).copy()
