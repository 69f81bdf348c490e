"""One picture large, with its name and what is known of it; the arrow keys go through all of a row of pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QFrame, QGraphicsScene, QGraphicsView, QVBoxLayout, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture
from tlgui.views.widgets.thumbnails import ThumbnailLoader

PREVIEW_PX = 1600
"""Longest side that is decoded: sharp on most screens, 8 MB."""
ZOOM_STEP = 1.25
MAX_ZOOM = 16.0


class PicturePreview(QDialog):
    """Shows pictures large, one at a time.

    Args:
        pictures: all that the arrow keys reach.
        row: the first to be seen.

    Attributes:
        message: what stands in place of the picture, if anything does.
    """

    def __init__(self, pictures: Sequence[GridPicture], row: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = pictures
        self._row = row
        self.message = ""
        self._loader = ThumbnailLoader(PREVIEW_PX, self)
        self._loader.kept.connect(self._on_kept)
        self._view = _ZoomView()
        self._caption = make_label("", name="preview_caption")
        self._place = make_label("", "muted", name="preview_place")
        self._previous = make_button(tr("Previous"), "preview_previous_button")
        self._next = make_button(tr("Next"), "preview_next_button")
        in_folder = make_button(tr("Show in folder"), "preview_folder_button")
        close = make_button(tr("Close"), "preview_close_button", kind="primary")
        self._previous.clicked.connect(lambda: self.go(-1))
        self._next.clicked.connect(lambda: self.go(1))
        in_folder.clicked.connect(self._show_in_folder)
        close.clicked.connect(self.close)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 16, 16, 14)
        body.addWidget(self._view, 1)
        body.addWidget(self._caption)
        buttons = make_row(self._previous, self._next, in_folder, self._place)
        buttons.addWidget(close)
        body.addLayout(buttons)
        self.resize(820, 680)
        self._show()

    @property
    def picture(self) -> GridPicture:
        """The one that is seen."""
        return self._pictures[self._row]

    def go(self, step: int) -> None:
        """Show the picture so many places further on; at either end nothing happens."""
        row = self._row + step
        if 0 <= row < len(self._pictures):
            self._row = row
            self._show()

    def _show(self) -> None:
        picture, self.message = self.picture, ""
        self.setWindowTitle(picture.path.name)
        self._caption.setText(picture.tool_tip)
        self._view.setAccessibleName(picture.tool_tip)
        self._place.setText(tr("{row} of {total}").format(row=self._row + 1, total=len(self._pictures)))
        self._previous.setEnabled(self._row > 0)
        self._next.setEnabled(self._row < len(self._pictures) - 1)
        self._view.show_pixmap(self._loader.pixmap(picture.path))

    def _on_kept(self, path: object) -> None:
        if path != self.picture.path:
            return
        if self._loader.is_unreadable(self.picture.path):
            self.message = tr("This picture cannot be read any more.")
            self._view.show_text(self.message)
        else:
            self._view.show_pixmap(self._loader.pixmap(self.picture.path))

    def _show_in_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.picture.path.parent)))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pictures with the arrow keys, and zoom with plus, minus and 0."""
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_Space:
                self.go(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_Backspace:
                self.go(-1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._view.zoom(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self._view.zoom(1 / ZOOM_STEP)
            case Qt.Key.Key_0:
                self._view.fit()
            case _:
                super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """End the decoding with the dialog."""
        self._loader.drain()
        super().done(result)


class _ZoomView(QGraphicsView):
    """A picture that fits, until the wheel enlarges it; then it can be dragged."""

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

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a picture, or nothing yet."""
        self.scene().clear()
        if pixmap is not None:
            item = self.scene().addPixmap(pixmap)
            self.scene().setSceneRect(item.boundingRect())
        self.fit()

    def show_text(self, text: str) -> None:
        """Show words where there is no picture."""
        self.scene().clear()
        item = self.scene().addSimpleText(text)
        item.setBrush(self.palette().text())
        self.scene().setSceneRect(item.boundingRect())
        self.resetTransform()

    def fit(self) -> None:
        """Show the whole picture, a small one not blown up beyond four times its size."""
        self._zoom = 1.0
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        if self.transform().m11() > 4:
            self.resetTransform()
            self.scale(4, 4)

    def zoom(self, factor: float) -> None:
        """Enlarge, or make smaller again down to the whole picture."""
        zoom = min(max(self._zoom * factor, 1.0), MAX_ZOOM)
        self.scale(zoom / self._zoom, zoom / self._zoom)
        self._zoom = zoom

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
