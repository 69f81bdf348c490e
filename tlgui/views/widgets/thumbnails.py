"""Small pictures, decoded off the main thread and kept for as long as the page lives."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from tlgui.engine.data.decode import load_thumbnail
from tlgui.errors import PictureError


class ThumbnailLoader(QObject):
    """Decodes thumbnails in one background thread, the newest request first.

    Signals:
        loaded(object): (path, QImage), in the main thread; the image is null when it cannot be read.
    """

    loaded = Signal(object)

    def __init__(self, size_px: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._wanted: dict[Path, list[QLabel]] = {}
        self._kept: dict[Path, QPixmap] = {}
        self.loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def show_in(self, label: QLabel, path: Path) -> None:
        """Show the picture in the label as soon as it is decoded."""
        if path in self._kept:
            label.setPixmap(self._kept[path])
            return
        waiting = self._wanted.setdefault(path, [])
        waiting.append(label)
        label.destroyed.connect(waiting.clear)
        if len(waiting) == 1:
            self._pool.start(_Decode(path, self._size_px, self))

    def clear(self) -> None:
        """Forget everything asked for and kept."""
        self._pool.clear()
        self._wanted.clear()
        self._kept.clear()

    def drain(self) -> None:
        """Drop what waits and return when no thread works any more."""
        self.clear()
        self._pool.waitForDone()

    def _on_loaded(self, result: tuple[Path, QImage]) -> None:
        path, image = result
        labels = self._wanted.pop(path, [])
        if image.isNull():
            return
        pixmap = QPixmap.fromImage(image)
        self._kept[path] = pixmap
        for label in labels:
            label.setPixmap(pixmap)


class _Decode(QRunnable):
    def __init__(self, path: Path, size_px: int, loader: ThumbnailLoader) -> None:
        super().__init__()
        self._path = path
        self._size_px = size_px
        self._loader = loader

    def run(self) -> None:
        """Decode; called in the pool's thread."""
        try:
            picture = load_thumbnail(self._path, self._size_px)
        except PictureError:
            image = QImage()
        else:
            data = picture.tobytes()
            # copy(): QImage only borrows the bytes, and they end with this call.
            image = QImage(data, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888).copy()
        self._loader.loaded.emit((self._path, image))
