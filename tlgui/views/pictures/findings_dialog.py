"""The pictures of one finding, those that are alike beside each other, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from tlgui.core.picture_findings import OF_PAIRS, Case, FindingKind, PictureFinding
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import CELL_PX, GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.plain_text import without_mnemonic
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WIDTH_PX = 4 * CELL_PX + 130
"""Four pictures in a row, so that the two of a pair are in the same one."""
SIDES_PX = 48
FRAMES = ("#1f7fd0", "#d07a1f")
"""Of cases in turn, seen on light and dark: which pictures belong together."""
CHOOSE_FIRST = marked("Choose pictures first.")
RUNNING = marked("This waits until the run is over.")
WHAT_IT_DOES = marked(
    "The files stay where they are; a run that you start from now on follows. “Your corrections” on this page takes it "
    "back."
)


class FindingDialog(RoomyDialog):
    """Shows one finding as long as it has pictures.

    Signals:
        leave_out_wanted(object): paths, as text.
        move_wanted(object, str): paths, as text, and the class that they go to.
        keep_wanted(object, object): the kind of the finding, and the cases that are as they should be.
    """

    leave_out_wanted = Signal(object)
    move_wanted = Signal(object, str)
    keep_wanted = Signal(object, object)

    def __init__(self, finding: PictureFinding, class_names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("finding_dialog", tr("What was found"), WIDTH_PX, parent)
        self._finding, self._class_names = finding, tuple(class_names)
        self._cases: list[Case] = []
        self._is_running = False
        self._words = make_label("", "heading", name="finding_words")
        self._how_sure = make_label("", "muted", name="finding_how_sure")
        self.grid = PictureGrid("finding_grid", tr("Pictures of this finding: Enter shows one large"))
        self.grid.resize(WIDTH_PX - SIDES_PX, self.grid.height())  # how many rows are to be seen depends on it
        self._suggested = make_button(tr("Move to the suggested class"), "finding_suggested_button")
        self._leave_out = make_button(tr("Leave out"), "finding_leave_out_button")
        self._move = make_button(tr("Move to class"), "finding_move_button")
        self._keep = make_button(tr("Keep as it is"), "finding_keep_button")
        self._in_folder = make_button(tr("Show in folder"), "finding_folder_button")
        close = make_button(tr("Close"), "finding_close_button", kind="primary")
        self._classes = QMenu(self)
        for name in self._class_names:
            self._classes.addAction(without_mnemonic(name)).setData(name)
        self._move.setMenu(self._classes)
        for widget in (self._words, self._how_sure, self.grid):
            self.body.addWidget(widget)
        self.body.addLayout(make_row(self._suggested, self._leave_out, self._move, self._keep))
        self.body.addWidget(make_label(tr(WHAT_IT_DOES), "muted"))
        last = make_row(self._in_folder)
        last.addWidget(close)
        self.body.addLayout(last)
        self.body.addStretch(1)
        self._connect()
        close.clicked.connect(self.close)
        self.show_finding(finding)

    @property
    def kind(self) -> FindingKind:
        """Of the finding."""
        return self._finding.kind

    def show_finding(self, finding: PictureFinding) -> None:
        """Show what is left of it; closes where nothing is."""
        self._finding = finding
        if not finding.cases:
            self.close()
            return
        told = [sentence(message) for message in finding.told()]
        self._words.setText(told[0])
        self._how_sure.setText(tr("How sure: {words}").format(words=told[1]))
        self._cases = [case for case in finding.cases for _ in case.paths]
        self.grid.show_pictures([picture for n, case in enumerate(finding.cases) for picture in self._shown(n, case)])
        self._suggested.setVisible(any(case.suggestion for case in finding.cases))
        self._choose_spare_ones()
        self._update()
        if self.isVisible():
            self.grow()

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """A run that goes on keeps the pictures that it began with, so nothing is changed under it."""
        self._is_running = is_running
        self._update()

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self, self.grid.add_row_to_menu)
        preview.open()
        return preview

    def drain(self) -> None:
        """Return when no thread decodes for this dialog any more."""
        self.grid.thumbnails.drain()

    def _connect(self) -> None:
        self.grid.opened.connect(self.open_preview)
        self.grid.add_to_menu = self._add_to_menu
        self.grid.selectionModel().selectionChanged.connect(self._update)
        self._leave_out.clicked.connect(lambda: self.leave_out_wanted.emit(self._chosen()))
        self._classes.triggered.connect(lambda action: self.move_wanted.emit(self._chosen(), action.data()))
        self._keep.clicked.connect(lambda: self.keep_wanted.emit(self._finding.kind, self._chosen_cases()))
        self._in_folder.clicked.connect(lambda: show_in_folder(self.grid.pictures[self._rows()[0]].path))
        self._suggested.clicked.connect(self._move_as_suggested)

    def _move_as_suggested(self) -> None:
        of: dict[str, list[str]] = {}
        for row in self._rows():
            if self._cases[row].suggestion:
                of.setdefault(self._cases[row].suggestion, []).append(str(self.grid.pictures[row].path))
        for name, paths in of.items():
            self.move_wanted.emit(paths, name)

    def _shown(self, number: int, case: Case) -> list[GridPicture]:
        is_group = self._finding.kind in OF_PAIRS
        frame = FRAMES[number % len(FRAMES)] if is_group else ""
        pictures = []
        for path, class_name in zip(case.paths, case.classes, strict=True):
            words = class_name
            if case.suggestion:
                words = tr("{was}, rather {to}?").format(was=class_name, to=case.suggestion)
            elif is_group:
                words = tr("{n}: {was}").format(n=number + 1, was=class_name)
            pictures.append(GridPicture(path, path.name, words, f"{path.name}: {words}", frame=frame))
        return pictures

    def _choose_spare_ones(self) -> None:
        """Choose all but one of each case of copies: what one would leave out."""
        if self._finding.kind != "exact_copy":
            return
        selection, model = self.grid.selectionModel(), self.grid.model()
        firsts = set(accumulate((len(case.paths) for case in self._finding.cases), initial=0))
        spare = [row for row in range(len(self.grid.pictures)) if row not in firsts]
        selection.setCurrentIndex(model.index(spare[0], 0), selection.SelectionFlag.NoUpdate)
        for row in spare:
            selection.select(model.index(row, 0), selection.SelectionFlag.Select)

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.grid.selectionModel().selectedIndexes()})

    def _chosen(self) -> list[str]:
        return [str(self.grid.pictures[row].path) for row in self._rows()]

    def _chosen_cases(self) -> list[Case]:
        return list(dict.fromkeys(self._cases[row] for row in self._rows()))

    def _update(self) -> None:
        chosen = bool(self._rows())
        reason = "" if chosen else tr(CHOOSE_FIRST)
        self._keep.setEnabled(chosen)
        self._in_folder.setEnabled(chosen)
        for button in (self._keep, self._in_folder):
            button.setToolTip(reason)
        is_used = self._finding.kind != "unreadable"
        for button in (self._suggested, self._leave_out, self._move):
            button.setEnabled(chosen and not self._is_running and is_used)
            button.setToolTip(tr(RUNNING) if self._is_running else reason)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        for button in (self._leave_out, self._keep):
            action = menu.addAction(button.text())
            action.triggered.connect(button.click)
            action.setEnabled(button.isEnabled())
        classes = menu.addMenu(tr("Move to class"))
        classes.setEnabled(self._move.isEnabled())
        for action in self._classes.actions():
            classes.addAction(action)
