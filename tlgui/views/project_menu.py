"""What the File menu does with projects: choosing the folder of a new one, a file to open, a place to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from tlgui.core.project import SUFFIX
from tlgui.views.translation import tr


class ProjectMenu(QObject):
    """Adds three entries to a menu.

    Args:
        menu: theirs.
        window: its dialogs belong to it.

    Signals:
        new_wanted(object): Path of the folder of pictures that a new project is about.
        open_wanted(object): Path of a project file.
        save_wanted(object): Path of the project file to write; the person has agreed to replace one that is there.
    """

    new_wanted = Signal(object)
    open_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, menu: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._suggested = ""
        menu.addSeparator()
        self._add(menu, tr("&New project..."), QKeySequence.StandardKey.New, self._choose_folder)
        self._add(menu, tr("Open &project..."), QKeySequence("Ctrl+Alt+O"), self._choose_project)
        self.save_action = self._add(
            menu, tr("&Save project as..."), QKeySequence.StandardKey.SaveAs, self._choose_place
        )
        menu.addSeparator()
        self.set_can_save("")

    def set_can_save(self, suggested: str) -> None:
        """Offer to save a project, under this name at first; empty where there are no pictures yet."""
        self._suggested = suggested
        self.save_action.setEnabled(bool(suggested))

    def _add(self, menu: QMenu, text: str, keys: object, slot: object) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(keys)  # type: ignore[call-overload]
        action.triggered.connect(slot)
        return action

    def _choose_folder(self) -> None:
        title = tr("New project: choose the folder with the pictures")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        if chosen:
            self.new_wanted.emit(Path(chosen))

    def _choose_project(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), "", self._kinds())
        if chosen:
            self.open_wanted.emit(Path(chosen))

    def _choose_place(self) -> None:
        name = f"{self._suggested}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save project as"), name, self._kinds())
        if chosen:
            self.save_wanted.emit(Path(chosen))

    def _kinds(self) -> str:
        return f"{tr('Projects of tlgui')} (*{SUFFIX})"
