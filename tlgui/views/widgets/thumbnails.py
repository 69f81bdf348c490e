"""Small pictures, decoded off the main thread, the latest few hundred kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from tlgui.core.daemon_pool import DaemonPool
from tlgui.core.errors import PictureError

N_KEPT = 400
"""At 150 px and 4 bytes a pixel: 36 MB."""
MOST_WAITING = 200
"""Of a list that is scrolled: what it has passed long ago is asked for again when it comes back into sight."""


class ThumbnailLoader(QObject):
    """Decodes thumbnails in one background thread: for labels in the order asked for, for lists the latest first.

    Args:
        size_px: longest side on screen, in logical pixels; decoded finer for a high-density screen.
        fills: cut to a square instead of fitting into one.
        parent: owns the loader.

    Signals:
        loaded(object): (path, QImage), in the main thread; the image is null when it cannot be read.
        kept(object): the path whose picture `pixmap` has by now, or that cannot be read.
    """

    loaded = Signal(object)
    kept = Signal(object)

    def __init__(self, size_px: int, parent: QObject | None = None, *, fills: bool = False) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._fills = fills
        self._pool: DaemonPool | None = None
        """Not Qt's: a thread that reads from a network drive which is gone would keep the window from closing."""
        self._wanted: dict[Path, list[QLabel]] = {}
        self._kept: dict[Path, QPixmap] = {}
        self._unreadable: set[Path] = set()
        self._latest: deque[Path] = deque()
        """Asked for by a list, whose latest is in sight; the pool's thread takes from its end."""
        self.loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    @property
    def n_kept(self) -> int:
        """Decoded pictures in memory."""
        return len(self._kept)

    @property
    def n_asked_for(self) -> int:
        """Pictures decoded, to be decoded, or tried in vain."""
        return len(self._wanted) + len(self._kept) + len(self._unreadable)

    def show_in(self, label: QLabel, path: Path) -> None:
        """Show the picture in the label as soon as it is decoded."""
        if path in self._kept:
            label.setPixmap(self._kept[path])
            return
        waiting = self._wanted.setdefault(path, [])
        waiting.append(label)
        label.destroyed.connect(_Forget(waiting, label))
        if len(waiting) == 1:
            self._decode(path, label.devicePixelRatioF())

    def pixmap(self, path: Path, pixel_ratio: float = 1.0) -> QPixmap | None:
        """Return the picture, or None and `kept` when it is decoded or cannot be."""
        if path not in self._kept and path not in self._wanted and path not in self._unreadable:
            self._wanted[path] = []
            self._latest.append(path)
            if len(self._latest) > MOST_WAITING:
                self._wanted.pop(self._latest.popleft(), None)
            self._submit(_DecodeLatest(self._latest, partial(self._work, pixel_ratio=pixel_ratio)))
        return self._kept.get(path)

    def is_unreadable(self, path: Path) -> bool:
        """Return whether decoding was tried in vain."""
        return path in self._unreadable

    def is_wanted(self, path: Path) -> bool:
        """Return whether a label still waits for this picture; asked in the pool's thread."""
        return path in self._wanted

    def clear(self) -> None:
        """Forget everything asked for and kept."""
        self._wanted.clear()
        self._latest.clear()
        self._kept.clear()
        self._unreadable.clear()

    def drain(self) -> None:
        """Drop what waits and end the thread; one that is held up by its disk is left behind after half a second."""
        self.clear()
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _decode(self, path: Path, pixel_ratio: float) -> None:
        self._submit(self._work(path, pixel_ratio))

    def _work(self, path: Path, pixel_ratio: float) -> _Decode:
        return _Decode(path, self._size_px, pixel_ratio, self._fills, self)

    def _submit(self, work: Callable[[], None]) -> None:
        self._pool = self._pool or DaemonPool(1, "thumbnails")
        self._pool.submit(work)

    def _on_loaded(self, result: tuple[Path, QImage]) -> None:
        path, image = result
        labels = self._wanted.pop(path, [])
        if image.isNull():
            self._unreadable.add(path)
            self.kept.emit(path)
            return
        pixmap = QPixmap.fromImage(image)
        self._kept[path] = pixmap
        if len(self._kept) > N_KEPT:
            del self._kept[next(iter(self._kept))]
        for label in labels:
            label.setPixmap(pixmap)
        self.kept.emit(path)


class _Forget:
    """Takes one label off a waiting list when it is destroyed; the others go on waiting."""

    def __init__(self, waiting: list[QLabel], label: QLabel) -> None:
        self._waiting = waiting
        self._label = label

    def __call__(self, _destroyed: object = None) -> None:
        self._waiting[:] = [label for label in self._waiting if label is not self._label]


class _DecodeLatest:
    """Decodes the picture that was asked for last, however many were asked for before."""

    def __init__(self, waiting: deque[Path], work: Callable[[Path], _Decode]) -> None:
        self._waiting, self._work = waiting, work

    def __call__(self) -> None:
        """Decode one, unless none waits any more; called in the pool's thread."""
        with suppress(IndexError):
            self._work(self._waiting.pop())()


class _Decode:
    """Decodes one picture and tells its loader."""

    def __init__(self, path: Path, size_px: int, pixel_ratio: float, fills: bool, loader: ThumbnailLoader) -> None:
        self._path = path
        self._size_px = round(size_px * pixel_ratio)
        self._pixel_ratio = pixel_ratio
        self._fills = fills
        self._loader = loader

    def __call__(self) -> None:
        """Decode, unless nothing waits for it any more; called in the pool's thread."""
        if not self._loader.is_wanted(self._path):
            return
        from PIL import ImageOps  # late, as what decodes: neither is for the first paint

        from tlgui.views.widgets.thumbnail_store import thumbnail

        try:
            # A square is cut from a picture decoded larger, so that a 3:2 photo is not blown up.
            picture = thumbnail(self._path, self._size_px * 3 // 2 if self._fills else self._size_px)
        except PictureError:
            image = QImage()
        else:
            if self._fills:
                picture = ImageOps.fit(picture, (self._size_px, self._size_px))
            data = picture.tobytes()
            # copy(): QImage only borrows the bytes, and they end with this call.
            image = QImage(data, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888).copy()
            image.setDevicePixelRatio(self._pixel_ratio)
        with suppress(RuntimeError):  # the disk has answered after the window was deleted
            self._loader.loaded.emit((self._path, image))
