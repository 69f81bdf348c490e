"""The lens: while Space is held over a picture, what the network sees of it, and what it does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tlgui.core.messages import Text
from tlgui.core.seen_area import SeenArea
from tlgui.engine.door.seen_requests import LensReady
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.thumbnails import ThumbnailLoader

SIDE_PX = 320
TAP_MS = 250
"""Space that is let go sooner was a press, and looked at nothing."""
SHADE = QColor(0, 0, 0, 170)
PathOf = Callable[[], Path | None]


class Lens(QFrame):
    """A panel over the window that shows one picture twice: whole, with what is lost shaded, and as it is seen.

    Args:
        window: over which it is shown; `watch` finds it there.

    Signals:
        wanted(str): path of the picture that is to be shown with `show_seen`.
    """

    wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.ToolTip)
        self.setObjectName("lens")
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("What the network sees of the picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._path: Path | None = None
        self._loader = ThumbnailLoader(SIDE_PX, self)
        self._loader.kept.connect(self._on_kept)
        self._whole, self._seen = _Pane(), _Pane()
        self._caption = make_label("", name="lens_caption")
        self._caption.setMaximumWidth(2 * SIDE_PX + 12)
        panes = QHBoxLayout()
        panes.setSpacing(12)
        for title, pane in (
            (tr("The picture: what is dark is cut off"), self._whole),
            (tr("What it sees"), self._seen),
        ):
            column = QVBoxLayout()
            column.addWidget(make_label(title, "muted"))
            column.addWidget(pane)
            panes.addLayout(column)
        body = QVBoxLayout(self)
        body.addLayout(panes)
        body.addWidget(self._caption)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(TAP_MS)
        self._delay.timeout.connect(self._look)
        self.hide()

    @property
    def caption(self) -> str:
        """What is said below the picture."""
        return self._caption.text()

    @property
    def path(self) -> Path | None:
        """The picture that is looked at; None while Space is not held."""
        return self._path

    def look_at(self, path: Path, over: QWidget) -> None:
        """Show a picture, in the middle of a widget, until `end`."""
        self._path = path
        self._whole.show_picture(self._loader.pixmap(path, over.devicePixelRatioF()), None)
        self._seen.show_picture(None, None)
        self._caption.setText(tr("Looking..."))
        self.adjustSize()
        middle = over.mapToGlobal(over.rect().center())
        self.move(middle.x() - self.width() // 2, middle.y() - self.height() // 2)
        self._delay.start()

    def end(self) -> None:
        """Show nothing any more."""
        self._path = None
        self._delay.stop()
        self.hide()

    def _look(self) -> None:
        if self._path is not None:
            self.show()
            self.wanted.emit(str(self._path))

    def show_seen(self, ready: LensReady) -> None:
        """Show what the network sees, where it is still wanted."""
        if self._path is None or ready.path != str(self._path):
            return
        pixmap = QPixmap()
        pixmap.loadFromData(ready.png)
        self._seen.show_picture(pixmap, None)
        self._whole.set_area(ready.area)
        self._caption.setText(_caption(ready))

    def show_failure(self, message: Text) -> None:
        """Say why nothing is to be seen."""
        self._caption.setText(sentence(message))

    def drain(self) -> None:
        """Return when nothing is decoded any more."""
        self._loader.drain()

    def _on_kept(self, path: Path) -> None:
        if path == self._path:
            self._whole.show_picture(self._loader.pixmap(path), self._whole.area)


class _Pane(QWidget):
    """A picture that fits, its lost part shaded."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(SIDE_PX, SIDE_PX)
        self._pixmap: QPixmap | None = None
        self.area: SeenArea | None = None

    def show_picture(self, pixmap: QPixmap | None, area: SeenArea | None) -> None:
        self._pixmap, self.area = pixmap, area
        self.update()

    def set_area(self, area: SeenArea) -> None:
        self.area = area
        self.update()

    # Qt overrides

    def paintEvent(self, _event: object) -> None:
        if self._pixmap is None or self._pixmap.isNull():
            return
        painter = QPainter(self)
        # Single pixels stay to be seen: what is shown is what the network gets.
        is_small = self._pixmap.width() <= self.width() // 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_small)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        painter.drawPixmap(place, self._pixmap)
        if self.area is not None:
            shade_lost(painter, QRectF(place), self.area)
        painter.end()


class _Watch(QObject):
    """Hears Space on one widget."""

    def __init__(self, widget: QWidget, path_of: PathOf, on_tap: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._path_of, self._on_tap = widget, path_of, on_tap
        self._held = QElapsedTimer()
        self._in_use: Lens | None = None
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look while Space is down; a widget outside of a window with a lens does with Space what it likes."""
        kind = event.type()
        if kind is QEvent.Type.FocusOut:
            # Not looked for here: this comes too while the window, half gone already, is being deleted.
            lens, self._in_use = self._in_use, None
            if lens is not None:
                lens.end()
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space or event.modifiers():
            return False
        lens = find_lens(self._widget)
        if lens is None or kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not event.isAutoRepeat():
            path = self._path_of()
            if kind is QEvent.Type.KeyRelease:
                self._in_use = None
                lens.end()
                if self._held.isValid() and self._held.elapsed() < TAP_MS:
                    self._on_tap()
                self._held.invalidate()
            elif path is not None:
                self._held.start()
                self._in_use = lens
                lens.look_at(path, self._widget)
        return True


def watch(widget: QWidget, path_of: PathOf, on_tap: Callable[[], None]) -> None:
    """Let Space, held on a widget, show what the network sees of its picture; in a window that has a lens.

    Args:
        widget: has the keyboard.
        path_of: returns the picture that is meant; None for none.
        on_tap: called when Space is let go at once; without a lens the widget hears Space itself.
    """
    _Watch(widget, path_of, on_tap)


def find_lens(widget: QWidget) -> Lens | None:
    """Return the lens of the window that a widget is in, or that its dialog belongs to."""
    at: QWidget | None = widget
    while at is not None:
        lens = at.findChild(Lens, "lens", Qt.FindChildOption.FindDirectChildrenOnly)
        if lens is not None:
            return lens
        at = at.parentWidget()
    return None


def shade_lost(painter: QPainter, place: QRectF, area: SeenArea) -> None:
    """Shade what lies outside of an area of a picture that was drawn at a place."""
    width, height = place.width(), place.height()
    left, right = place.left() + area.left * width, place.left() + area.right * width
    top, bottom = place.top() + area.top * height, place.top() + area.bottom * height
    for rect in (
        QRectF(place.left(), place.top(), width, top - place.top()),
        QRectF(place.left(), bottom, width, place.bottom() - bottom),
        QRectF(place.left(), top, left - place.left(), bottom - top),
        QRectF(right, top, place.right() - right, bottom - top),
    ):
        painter.fillRect(rect, SHADE)


def _caption(ready: LensReady) -> str:
    words = tr("{name} sees {side} x {side} pixels of {width} x {height}.").format(
        name=ready.name, side=ready.side_px, width=ready.size_px[0], height=ready.size_px[1]
    )
    lost = round(100 * ready.area.lost)
    told = tr("{n} % of the picture is cut off.").format(n=lost) if lost else tr("Nothing is cut off.")
    return f"{words} {told}"
