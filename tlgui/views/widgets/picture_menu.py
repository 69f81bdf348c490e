"""What can be done with pictures wherever they are shown: entries of their menu, the clipboard, dragging out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.thumbnails import ThumbnailLoader

COPIED_PX = 2400
"""Longest side of a picture on the clipboard: whole pages print it sharply, at 23 MB."""
DRAGGED_PX = 96


class PictureCopier(QObject):
    """Puts pictures on the clipboard: as files at once, and the first as a picture as soon as it is decoded."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loader = ThumbnailLoader(COPIED_PX, self)
        self._loader.kept.connect(self._on_kept)
        self._paths: tuple[Path, ...] = ()

    def copy(self, paths: Sequence[Path]) -> None:
        """Copy these; what was asked for before and is not decoded yet is dropped."""
        self._loader.clear()
        self._paths = tuple(paths)
        if paths:
            QGuiApplication.clipboard().setMimeData(files_of(paths))
            self._loader.pixmap(self._paths[0])

    def drain(self) -> None:
        """Return when nothing is being decoded any more."""
        self._loader.drain()

    def _on_kept(self, path: Path) -> None:
        pixmap = self._loader.pixmap(path) if not self._loader.is_unreadable(path) else None
        clipboard = QGuiApplication.clipboard()
        there = clipboard.mimeData()
        # Whoever copied something else meanwhile keeps that.
        is_ours = there is not None and there.urls() == files_of(self._paths).urls()
        if pixmap is not None and self._paths[:1] == (path,) and is_ours:
            mime = files_of(self._paths)
            mime.setImageData(pixmap.toImage())
            clipboard.setMimeData(mime)
        self._loader.clear()


def files_of(paths: Sequence[Path]) -> QMimeData:
    """Return files as other programs take them, from the clipboard or from a drag."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_out(source: QWidget, paths: Sequence[Path], picture: QPixmap | None) -> None:
    """Let the person drag pictures to another program, which gets copies; returns when they are dropped."""
    if not paths:
        return
    drag = QDrag(source)
    drag.setMimeData(files_of(paths))
    if picture is not None:
        size = QPixmap.deviceIndependentSize(picture).scaled(DRAGGED_PX, DRAGGED_PX, Qt.AspectRatioMode.KeepAspectRatio)
        ratio = picture.devicePixelRatio()
        small = picture.scaled(
            (size * ratio).toSize(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        drag.setPixmap(small)
    drag.exec(Qt.DropAction.CopyAction)


def add_picture_actions(
    menu: QMenu, paths: Sequence[Path], copier: PictureCopier, open_large: Callable[[], object] | None
) -> None:
    """Fill a menu with what can be done with some pictures.

    Args:
        menu: of the first of them.
        paths: of the picture that the menu is of, and of the others that are chosen with it.
        copier: puts pictures on the clipboard.
        open_large: shows the first large; None where it is shown so.
    """
    if open_large is not None:
        menu.addAction(tr("Open large")).triggered.connect(open_large)
    menu.addAction(tr("Show in folder")).triggered.connect(lambda: show_in_folder(paths[0]))
    is_one = len(paths) == 1
    menu.addAction(tr("Copy path") if is_one else tr("Copy paths")).triggered.connect(lambda: copy_paths(paths))
    copy = menu.addAction(tr("Copy picture") if is_one else tr("Copy pictures"))
    copy.triggered.connect(lambda: copier.copy(paths))


def copy_paths(paths: Sequence[Path]) -> None:
    """Put paths on the clipboard, one a line."""
    QGuiApplication.clipboard().setText("\n".join(map(str, paths)))
