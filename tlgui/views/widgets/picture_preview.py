"""One picture large, with its name and what is known of it; the arrow keys go through all of a row of pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QVBoxLayout, QWidget

from tlgui.engine.door.requests import HeatmapReady
from tlgui.views.translation import tr
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.heat_overlay import heat_overlay
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

    Signals:
        heat_wanted(object): the GridPicture whose heatmap is to be shown with `show_heat`.

    Attributes:
        message: what stands in place of the picture, if anything does.
        view: the picture itself.
    """

    heat_wanted = Signal(object)

    def __init__(self, pictures: Sequence[GridPicture], row: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = pictures
        self._row = row
        self.message = ""
        self._loader = ThumbnailLoader(PREVIEW_PX, self)
        self._loader.kept.connect(self._on_kept)
        self.view = _ZoomView()
        self._caption = make_label("", name="preview_caption")
        self._legend = make_label("", "muted", name="preview_legend")
        self._place = make_label("", "muted", name="preview_place")
        self._previous = make_button(tr("Previous"), "preview_previous_button")
        self._next = make_button(tr("Next"), "preview_next_button")
        self._heat = make_button(
            tr("Show where the model looked"),
            "preview_heat_button",
            help_text=tr("Key H: what stays bright spoke for the answer; what is dark did not matter."),
        )
        self._heat.setCheckable(True)
        self._heat.toggled.connect(self._on_heat_toggled)
        in_folder = make_button(tr("Show in folder"), "preview_folder_button")
        close = make_button(tr("Close"), "preview_close_button", kind="primary")
        self._previous.clicked.connect(lambda: self.go(-1))
        self._next.clicked.connect(lambda: self.go(1))
        in_folder.clicked.connect(lambda: show_in_folder(self.picture.path))
        close.clicked.connect(self.close)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 16, 16, 14)
        body.addWidget(self.view, 1)
        body.addWidget(self._caption)
        body.addWidget(self._legend)
        buttons = make_row(self._previous, self._next, self._heat, in_folder, self._place)
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
        self.view.setAccessibleName(picture.tool_tip)
        self._place.setText(tr("{row} of {total}").format(row=self._row + 1, total=len(self._pictures)))
        self._previous.setEnabled(self._row > 0)
        self._next.setEnabled(self._row < len(self._pictures) - 1)
        self._show_overlay(None)
        self.view.show_pixmap(self._loader.pixmap(picture.path))
        self._heat.setVisible(picture.class_index is not None)
        self._on_heat_toggled(self._heat.isChecked())

    def toggle_heat(self) -> None:
        """Show where the model looked, or the picture as it is again."""
        self._heat.toggle()

    def show_heat(self, heat: HeatmapReady) -> None:
        """Darken what did not matter, where this is the picture that is seen and it is still wanted."""
        if self._heat.isChecked() and heat.path == str(self.picture.path):
            self._caption.setText(self.picture.tool_tip)
            self._show_overlay(heat)

    def _on_heat_toggled(self, is_wanted: bool) -> None:
        if is_wanted and self.picture.class_index is not None:
            self._caption.setText(f"{self.picture.tool_tip} {tr('Finding where the model looked...')}")
            self.heat_wanted.emit(self.picture)
        else:
            self._caption.setText(self.picture.tool_tip)
            self._show_overlay(None)

    def _show_overlay(self, heat: HeatmapReady | None) -> None:
        """Lay the shade over the picture and say what it means; None takes both away."""
        self.view.show_overlay(heat)
        self._legend.setVisible(heat is not None)
        if heat is not None:
            words = tr("Bright: this spoke for the answer. Dark: this did not matter.")
            rect = self.view.picture_rect
            if heat.seen_part < 1 or (not heat.is_squashed and rect.width() != rect.height()):
                words += " " + tr("The darkest part at the edges was cut off: the network never saw it.")
            self._legend.setText(words)

    def _on_kept(self, path: object) -> None:
        if path != self.picture.path:
            return
        if self._loader.is_unreadable(self.picture.path):
            self.message = tr("This picture cannot be read any more.")
            self.view.show_text(self.message)
        else:
            self.view.show_pixmap(self._loader.pixmap(self.picture.path))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pictures with the arrow keys, zoom with plus, minus and 0, and see the heatmap with H."""
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_Space:
                self.go(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_Backspace:
                self.go(-1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.view.zoom(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.view.zoom(1 / ZOOM_STEP)
            case Qt.Key.Key_H:
                self.toggle_heat()
            case Qt.Key.Key_0:
                self.view.fit()
            case _:
                super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """End the decoding with the dialog."""
        self._loader.drain()
        super().done(result)


class _ZoomView(QGraphicsView):
    """A picture that fits, until the wheel enlarges it; then it can be dragged.

    Attributes:
        picture_rect: of the picture, in its own pixels; empty while there is none.
    """

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
        self._heat: HeatmapReady | None = None
        self._overlay: QGraphicsPixmapItem | None = None

    @property
    def has_overlay(self) -> bool:
        """Whether something lies over the picture."""
        return self._overlay is not None

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a picture, or nothing yet; an overlay stays."""
        self._overlay = None
        self.scene().clear()
        self.picture_rect = QRectF()
        if pixmap is not None:
            self.picture_rect = self.scene().addPixmap(pixmap).boundingRect()
            self.scene().setSceneRect(self.picture_rect)
        self.fit()
        self._draw_overlay()

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
        self._overlay = None
        self.scene().clear()
        self.picture_rect = QRectF()
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
