"""A heatmap as a shade over a picture: what mattered stays bright, so that no colour has to be explained."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from tlgui.core.heat import brightened

DARKEST = 165
"""Alpha, 0..255, of the shade where nothing mattered: what is there can still be made out."""
UNSEEN = 210
"""And of what the network never gets to see."""


def heat_overlay(
    size: QSize, rows: Sequence[Sequence[float]], seen_part: float, *, is_squashed: bool = False
) -> QPixmap:
    """Return the shade to lay over a picture.

    Args:
        size: of the picture, in pixels.
        rows: the heatmap, 0..1, from the top; it covers what the network sees.
        seen_part: side of the square in the middle that the network sees, as a part of the shorter side.
        is_squashed: whether it sees that part of both sides, whatever the picture's shape.
    """
    overlay = QPixmap(size.width(), size.height())
    overlay.fill(QColor(0, 0, 0, UNSEEN))
    shorter = min(size.width(), size.height())
    width, height = (size.width(), size.height()) if is_squashed else (shorter, shorter)
    seen = QRectF(0, 0, seen_part * width, seen_part * height)
    seen.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
    painter = QPainter(overlay)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(
        seen, _shade(brightened(rows)).scaled(seen.size().toSize(), mode=Qt.TransformationMode.SmoothTransformation)
    )
    painter.end()
    return overlay


def is_cut(size: QSizeF, seen_part: float) -> bool:
    """Return whether the square in the middle that is seen leaves some of a picture of this size out."""
    longer, shorter = max(size.width(), size.height()), min(size.width(), size.height())
    return seen_part * shorter < longer - 1


def _shade(rows: Sequence[Sequence[float]]) -> QImage:
    """Return black of the heatmap's size, the more transparent the more a place mattered."""
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_ARGB32)
    for y, row in enumerate(rows):
        for x, heat in enumerate(row):
            image.setPixelColor(x, y, QColor(0, 0, 0, round(DARKEST * (1 - heat))))
    return image
