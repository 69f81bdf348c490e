"""A small drawing of how a folder of pictures should look inside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.views.translation import tr

ROOT = "fruit"
CLASSES = ("apples", "bananas", "oranges")
LINE_PX = 34
BRANCH_PX = 150
NAME_PX = 118
TILE_PX = 20
N_TILES = 4
WIDTH_PX = BRANCH_PX + NAME_PX + N_TILES * (TILE_PX + 6)


class FolderDrawing(QWidget):
    """One folder, a sub-folder for each class, pictures in each; in the palette's colours."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("folder_drawing")
        self.setAccessibleName(
            tr("Example: a folder '{root}' with the sub-folders {names}").format(root=ROOT, names=", ".join(CLASSES))
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _draw_folder(self, painter: QPainter, x: float, y: float, name: str, colour: QColor) -> None:
        """Draw a folder with its name, the middle of the line at y."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(x, y - 9, 10, 8), 2, 2)
        painter.drawRoundedRect(QRectF(x, y - 6, 22, 15), 2.5, 2.5)
        painter.setPen(self.palette().text().color())
        painter.drawText(QRectF(x + 31, y - 12, 100, 24), Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_pictures(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw a row of pictures: a sun over a hill each."""
        for number in range(N_TILES):
            tile = QRectF(x + number * (TILE_PX + 6), y - TILE_PX / 2, TILE_PX, TILE_PX)
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tile, 3, 3)
            painter.drawPolyline(
                [
                    QPointF(tile.left() + 3, tile.bottom() - 4),
                    QPointF(tile.left() + 8, tile.bottom() - 10),
                    QPointF(tile.left() + 12, tile.bottom() - 6),
                    QPointF(tile.right() - 3, tile.bottom() - 9),
                ]
            )
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(tile.right() - 6, tile.top() + 5.5), 1.3, 1.3)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return room for one line a class."""
        return QSize(WIDTH_PX, LINE_PX * len(CLASSES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the folder, the branches and the classes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, line = self.palette().highlight().color(), self.palette().placeholderText().color()
        middle = self.height() / 2
        lines = [LINE_PX * (row + 0.5) for row in range(len(CLASSES))]
        painter.setPen(QPen(line, 1.2))
        joint = BRANCH_PX - 32
        painter.drawLine(QPointF(joint - 24, middle), QPointF(joint, middle))
        painter.drawLine(QPointF(joint, lines[0]), QPointF(joint, lines[-1]))
        for y in lines:
            painter.drawLine(QPointF(joint, y), QPointF(BRANCH_PX - 12, y))
        self._draw_folder(painter, 12, middle, ROOT, accent)
        for y, name in zip(lines, CLASSES, strict=True):
            self._draw_folder(painter, BRANCH_PX, y, name, accent)
            self._draw_pictures(painter, BRANCH_PX + NAME_PX, y, line)
