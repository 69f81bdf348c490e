"""What can be decided about pictures that are shown: leave them out of the next run, or move them to another class."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tlgui.core.corrections import Corrected
from tlgui.views.translation import marked, tr, tr_n
from tlgui.views.widgets.correction_mark import mark_of
from tlgui.views.widgets.decision_menu import counts_in
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import PictureGrid
from tlgui.views.widgets.plain_text import without_mnemonic
from tlgui.views.widgets.undo_bar import UNDO_HELP

FOLLOWED = marked(
    "The files stay where they are; a run that you start from now on follows. Do this for pictures that are wrong, not "
    "for those that are hard: leaving those out only makes the figures look better."
)
CHOOSE_FIRST = marked("Choose pictures first.")
OTHER_FOLDER = marked("Open the folder that these pictures lie in first.")


class CorrectionBar(QWidget):
    """Buttons for the pictures chosen in a grid, and the same in its menu. No file is ever changed.

    Args:
        grid: whose pictures are meant.

    Signals:
        leave_out_wanted(object): paths, as text.
        move_wanted(object, str): paths, as text, and the class that they go to.
        take_back_wanted(int): so many of the latest decisions are to be taken back.

    Attributes:
        take_back: the button for that, there while something was just decided.
    """

    leave_out_wanted = Signal(object)
    move_wanted = Signal(object, str)
    take_back_wanted = Signal(int)

    def __init__(self, grid: PictureGrid) -> None:
        super().__init__()
        self._grid = grid
        self._root: Path | None = None
        self._class_names: tuple[str, ...] = ()
        self._n_said = 0
        self._leave_out = make_button(tr("Leave out"), "leave_out_button")
        self._move = make_button(tr("Move to class"), "move_button")
        self._classes = QMenu(self)
        self._move.setMenu(self._classes)
        self._said = make_label("", "muted", name="corrected_label")
        self.take_back = make_button(tr("Take back"), "take_back_button", help_text=tr(UNDO_HELP))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(make_row(self._leave_out, self._move, self.take_back))
        body.addWidget(self._said)
        self._leave_out.clicked.connect(lambda: self.leave_out_wanted.emit(self._chosen()))
        self.take_back.clicked.connect(lambda: self.take_back_wanted.emit(self._n_said))
        self._classes.triggered.connect(lambda action: self.move_wanted.emit(self._chosen(), action.data()))
        grid.selectionModel().selectionChanged.connect(self._update)
        grid.model().modelReset.connect(self._update)
        grid.add_to_menu = self._add_to_menu
        self.set_folder(None, ())
        self.say_nothing()

    def set_folder(self, root: Path | None, class_names: Sequence[str]) -> None:
        """Say which folder is open, whose pictures alone can be corrected."""
        self._root, self._class_names = root, tuple(class_names)
        self._classes.clear()
        for name in self._class_names:
            self._classes.addAction(without_mnemonic(name)).setData(name)
        self._update()

    def show_corrected(self, corrected: Corrected) -> None:
        """Mark the pictures of the open folder that are left out or moved by now."""
        self._grid.set_marks({picture.path: mark_of(picture) for picture in corrected.pictures})

    def say_kept(self, n: int, to: str) -> None:
        """Say that so many pictures were left out, or moved to a class."""
        self._n_said = n
        self._said.setText(f"{what_was_done(n, to)} {tr(FOLLOWED)}")
        self._said.show()
        self.take_back.show()

    def say_nothing(self) -> None:
        """Forget what was said last."""
        self._said.hide()
        self.take_back.hide()

    def _chosen(self) -> list[str]:
        rows = sorted({index.row() for index in self._grid.selectionModel().selectedIndexes()})
        return [str(self._grid.pictures[row].path) for row in rows]

    def _update(self) -> None:
        chosen = self._chosen()
        root = self._root
        is_here = root is not None and all(counts_in(root, Path(path)) for path in chosen)
        reason = "" if chosen and is_here else tr(OTHER_FOLDER if chosen or root is None else CHOOSE_FIRST)
        self.setVisible(bool(self._grid.pictures))
        for button in (self._leave_out, self._move):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        if not self._leave_out.isEnabled():
            # A menu shows no tool tips: why nothing can be decided stands in it.
            menu.addAction(without_mnemonic(self._leave_out.toolTip())).setEnabled(False)
        leave_out = menu.addAction(tr("Leave out of the next run"))
        leave_out.triggered.connect(self._leave_out.click)
        leave_out.setEnabled(self._leave_out.isEnabled())
        classes = menu.addMenu(tr("Move to class"))
        classes.setEnabled(self._move.isEnabled())
        for action in self._classes.actions():
            classes.addAction(action)


def what_was_done(n: int, to: str) -> str:
    """Say that so many pictures were moved to a class, or left out where none is named."""
    if not to:
        return tr_n("1 picture is left out from now on.", "{n} pictures are left out from now on.", n)
    words = tr_n("1 picture counts as '{name}' from now on.", "{n} pictures count as '{name}' from now on.", n)
    return words.format(name=to)
