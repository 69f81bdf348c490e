"""What can be decided about pictures of the open folder, wherever they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from tlgui.core.added_pictures import added_dir
from tlgui.views.translation import tr
from tlgui.views.widgets.plain_text import without_mnemonic

NAME = "decision_menu"


class DecisionMenu(QObject):
    """Adds 'Leave out' and 'Move to class' to menus of pictures. No file is ever changed.

    Args:
        window: whose pictures are meant; `add_decisions` finds it there.

    Signals:
        leave_out_wanted(object): paths, as text.
        move_wanted(object, str): paths, as text, and the class that they go to.
    """

    leave_out_wanted = Signal(object)
    move_wanted = Signal(object, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(NAME)
        self._root: Path | None = None
        self._class_names: tuple[str, ...] = ()

    def set_folder(self, root: Path | None, class_names: Sequence[str]) -> None:
        """Say which folder is open, about whose pictures alone something can be decided."""
        self._root, self._class_names = root, tuple(class_names)

    def add_to(self, menu: QMenu, paths: Sequence[Path]) -> None:
        """Add both to a menu of these pictures; nothing where one of them does not count in the open folder."""
        root = self._root
        if root is None or not paths or not all(counts_in(root, path) for path in paths):
            return
        texts = [str(path) for path in paths]
        menu.addSeparator()
        leave_out = menu.addAction(tr("Leave out of the next run"))
        leave_out.triggered.connect(lambda: self.leave_out_wanted.emit(texts))
        classes = menu.addMenu(tr("Move to class"))
        for name in self._class_names:
            action = classes.addAction(without_mnemonic(name))
            action.triggered.connect(lambda _checked=False, name=name: self.move_wanted.emit(texts, name))


def add_decisions(menu: QMenu, widget: QWidget, paths: Sequence[Path]) -> None:
    """Add what the window that a widget or its dialog belongs to can decide about these pictures."""
    at: QWidget | None = widget
    while at is not None:
        found = at.findChild(DecisionMenu, NAME, Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            found.add_to(menu, paths)
            return
        at = at.parentWidget()


def counts_in(root: Path, path: Path) -> bool:
    """Return whether a picture lies in a folder or was added to it."""
    return path.is_relative_to(root) or path.parent == added_dir(root)
