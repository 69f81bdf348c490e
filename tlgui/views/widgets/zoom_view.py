"""A picture that can be enlarged and dragged about, with something laid over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from tlgui.engine.door.requests import HeatmapReady
from tlgui.views.widgets.heat_overlay import heat_overlay

ZOOM_STEP = 1.25
MAX_ZOOM = 16.0
MAX_PIXEL_ZOOM = 64.0
"""A picture of 60,000 pixels in a row would need more to show them one by one."""


class ZoomView(QGraphicsView):
    """A picture that fits, until the wheel enlarges it; then it can be dragged.

    Signals:
        looked_closer(): it was enlarged, so that more of its pixels can be seen than are there.

    Attributes:
        picture_rect: of the picture as it was shown first, in its own pixels; empty while there is none.
    """

    looked_closer = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent")
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys belong to the dialog
        self._zoom = 1.0
        self.picture_rect = QRectF()
        self._item: QGraphicsPixmapItem | None = None
        self._shrunk_by: float | None = None
        """Pixels of the file by pixels as it was shown first; None until all are there."""
        self._wants_pixels = False
        self._heat: HeatmapReady | None = None
        self._overlay: QGraphicsPixmapItem | None = None

    @property
    def has_overlay(self) -> bool:
        """Whether something lies over the picture."""
        return self._overlay is not None

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a picture, or nothing yet; an overlay stays."""
        self._empty()
        if pixmap is not None:
            self._item = self.scene().addPixmap(pixmap)
            self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            self.picture_rect = self._item.boundingRect()
            self.scene().setSceneRect(self.picture_rect)
        self.fit()
        self._draw_overlay()

    def show_full(self, pixmap: QPixmap) -> None:
        """Show all pixels of the picture that is seen, in the same place and as large as before."""
        if self._item is None or self._shrunk_by is not None:
            return
        self._shrunk_by = pixmap.width() / self.picture_rect.width()
        self._item.setPixmap(pixmap)
        self._item.setScale(1 / self._shrunk_by)
        if self._wants_pixels:
            self.show_pixels()

    def show_pixels(self) -> None:
        """Show each pixel of the file as one of the screen, as soon as all of them are there."""
        self._wants_pixels = True
        if self._shrunk_by is None:
            self.looked_closer.emit()
            return
        fitting = self.transform().m11() / self._zoom
        wanted = self._shrunk_by / self.devicePixelRatioF()
        self._scale_to(min(wanted / fitting, MAX_PIXEL_ZOOM))

    @property
    def zoom_factor(self) -> float | None:
        """Screen pixels by pixels of the file, once all of these are there; None before."""
        if self._shrunk_by is None:
            return None
        return self.transform().m11() * self.devicePixelRatioF() / self._shrunk_by

    def show_overlay(self, heat: HeatmapReady | None) -> None:
        """Darken what did not matter; None shows the picture as it is."""
        self._heat = heat
        self._draw_overlay()

    def _draw_overlay(self) -> None:
        if self._overlay is not None:
            self.scene().removeItem(self._overlay)
            self._overlay = None
        if self._heat is not None and not self.picture_rect.isEmpty():
            self._overlay = self.scene().addPixmap(
                heat_overlay(
                    self.picture_rect.size().toSize(),
                    self._heat.rows,
                    self._heat.seen_part,
                    is_squashed=self._heat.is_squashed,
                )
            )

    def show_text(self, text: str) -> None:
        """Show words where there is no picture."""
        self._empty()
        item = self.scene().addSimpleText(text)
        item.setBrush(self.palette().text())
        self.scene().setSceneRect(item.boundingRect())
        self.resetTransform()

    def fit(self) -> None:
        """Show the whole picture, a small one not blown up beyond four times its size."""
        self._zoom, self._wants_pixels = 1.0, False
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        if self.transform().m11() > 4:
            self.resetTransform()
            self.scale(4, 4)

    def zoom(self, factor: float) -> None:
        """Enlarge, or make smaller again down to the whole picture."""
        self._wants_pixels = False
        self._scale_to(min(max(self._zoom * factor, 1.0), max(MAX_ZOOM, self._zoom)))
        if self._zoom > 1.0 and self._shrunk_by is None:
            self.looked_closer.emit()

    def _scale_to(self, zoom: float) -> None:
        self.scale(zoom / self._zoom, zoom / self._zoom)
        self._zoom = zoom

    def _empty(self) -> None:
        self._overlay = self._item = self._shrunk_by = None
        self.scene().clear()
        self.picture_rect = QRectF()

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom under the pointer."""
        steps = event.angleDelta().y() / 120
        self.zoom(ZOOM_STEP**steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a picture that fits fitting."""
        super().resizeEvent(event)
        if self._zoom == 1.0:
            self.fit()
