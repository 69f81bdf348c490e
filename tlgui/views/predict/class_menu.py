"""Says of answered pictures what they are, so that the next run learns from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from tlgui.views.translation import marked, tr
from tlgui.views.widgets.plain_text import without_mnemonic

OPEN_FIRST = marked("Open the folder of pictures on Pictures first")


class ClassMenu(QObject):
    """Offers the classes of the open folder in menus of answered pictures.

    Signals:
        chosen(object, str): tuple of Paths, and the class that they are of.
    """

    chosen = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._class_names: tuple[str, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether a folder is open."""
        return bool(self._class_names)

    def set_classes(self, class_names: Sequence[str]) -> None:
        """Offer these; none where no folder is open."""
        self._class_names = tuple(class_names)

    def add_to(self, menu: QMenu, paths: Sequence[Path]) -> None:
        """Add the classes to a menu of these pictures, or what is to be done first."""
        if not self._class_names:
            menu.addAction(tr(OPEN_FIRST)).setEnabled(False)
        for name in self._class_names:
            action = menu.addAction(without_mnemonic(name))
            action.triggered.connect(lambda _checked=False, name=name: self.chosen.emit(tuple(paths), name))

    def add_submenu_to(self, menu: QMenu, paths: Sequence[Path]) -> None:
        """Add the classes as a menu of their own."""
        menu.addSeparator()
        self.add_to(menu.addMenu(tr("This is a...")), paths)
