"""Every picture of the folder, to be given its class at speed: by keys, by dragging, or by buttons. No file changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from tlgui.core.corrections import LEFT_OUT
from tlgui.core.dataset import Dataset
from tlgui.core.messages import Message
from tlgui.core.picture_findings import PictureFinding
from tlgui.core.picture_scores import PictureScores
from tlgui.views.pictures.class_list import ClassList
from tlgui.views.pictures.finding_bar import FindingBar
from tlgui.views.pictures.live_bar import LiveBar
from tlgui.views.pictures.relabel_grid import RelabelGrid
from tlgui.views.pictures.relabelled import (
    ALL,
    CORRECTED,
    FINDING,
    OTHERWISE,
    Filters,
    Relabelled,
    shortened,
)
from tlgui.views.translation import marked, named, number, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import paths_of
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.plain_text import set_tool_tip, without_mnemonic
from tlgui.views.widgets.wrapping_row import WrappingRow

NAME_PX = 220
LIST_PX = 210
MOST_LETTERS = 40
ANY = "any"
CLASS = "class "
OUT = "out"
HOW = marked(
    "Choose pictures, with Shift or Ctrl several, with Ctrl+A all. A number moves them to the class of that number, X "
    "leaves them out, 0 takes them as they lie; or drag them onto a class. The files stay where and as they are."
)
RUNNING = marked("The run that goes on keeps the pictures that it began with.")


class RelabelCard(Card):
    """Away without a folder.

    Signals:
        leave_out_wanted(object): paths, as text.
        move_wanted(object, str): paths, as text, and the class that they go to.
        new_class_wanted(object, str): paths, as text, maybe none, and the name of a class to be made for them.
        pictures_wanted_back(object): paths, as text, of pictures that are to be taken as they lie.
        rename_wanted(str, str): a class, and the name that it gets; that of another class makes both one.
        undo_wanted(): undo the latest step.
        redo_wanted(): do again what was undone last.
        copy_wanted(): write a cleaned copy.
        keep_wanted(object, object): the kind of a finding, and the cases of it that are as they should be.
        labels_changed(): pictures count as another class than before, or as none.

    Attributes:
        grid: the pictures that the filters let through.
        classes: all classes.
        live: what a head alone makes of the labels.
    """

    leave_out_wanted = Signal(object)
    move_wanted = Signal(object, str)
    new_class_wanted = Signal(object, str)
    pictures_wanted_back = Signal(object)
    rename_wanted = Signal(str, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    copy_wanted = Signal()
    keep_wanted = Signal(object, object)
    labels_changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Give pictures their classes"))
        self.setObjectName("relabel_card")
        self._all = Relabelled()
        self._held_out: Mapping[Path, str] = {}
        self._live_answers: Mapping[Path, str] = {}
        self._since: set[Path] = set()
        """Pictures about which something was decided that no scan has followed yet."""
        self._found: dict[str, frozenset[Path]] = {}
        """What was shown by `show_only`, by title; a scan does not know of it."""
        self._bar_title = ""
        self._suggested: dict[Path, str] = {}
        """Classes that a finding suggests."""
        self.body.addWidget(make_label(tr(HOW), "muted"))
        self._running = make_label(tr(RUNNING), "muted", name="relabel_running_label")
        self._running.hide()
        self.body.addWidget(self._running)
        self.grid = RelabelGrid()
        self.classes = ClassList()
        self._add_filters()
        self._add_finding_bar()
        self._add_middle()
        self._add_buttons()
        self.live = LiveBar()
        self.body.addWidget(self.live)
        self.body.addLayout(make_row(self._copy))
        self._connect_grid()
        self.show_steps(None, None)
        self.hide()

    def show_dataset(self, dataset: Dataset | None, *, is_current: bool = True) -> None:
        """Show the pictures of a folder; the same ones as before stay chosen.

        Args:
            dataset: as it was scanned; None for no folder.
            is_current: whether the scan followed everything that was decided; else it stays as it was decided here.
        """
        self.setVisible(dataset is not None)
        if dataset is None:
            self._all, self._since = Relabelled(), set()
            self.grid.show_pictures(())
            return
        before, self._all = self._all, Relabelled.of(dataset)
        if before.root != self._all.root:
            self._live_answers, self._found, self._suggested = {}, {}, {}
        here = self._all.now.keys()
        self._found = {title: paths & here for title, paths in self._found.items() if paths & here}
        self._all.findings = {**self._all.findings, **self._found}
        self._all.answers = self._answers()
        if is_current or before.root != self._all.root:
            self._since.clear()
            self.show_steps(dataset.corrected.undo, dataset.corrected.redo)
        else:
            self._all = self._all.with_decisions_of(before, self._since)
        self._offer_filters()
        self._show()

    def labelled(self, dataset: Dataset) -> Dataset:
        """Return a dataset with the labels that are shown: of a scan that may be behind, those of now."""
        return self._all.labelled(dataset)

    def show_answers(self, answers: Mapping[Path, str]) -> None:
        """Show what a head says of pictures that it had not learned from; before what the open model said of them."""
        self._live_answers = answers
        self._all.answers = self._answers()
        self._show()

    def show_scores(self, scores: PictureScores | None) -> None:
        """Show what the open model answered to its held-out pictures; None forgets it."""
        names = scores.class_names if scores is not None else ()
        pictures = scores.pictures if scores is not None else ()
        self._held_out = {Path(picture.path): names[picture.answered_index] for picture in pictures}
        self.show_answers(self._live_answers)

    def show_steps(self, undo: Message | None, redo: Message | None) -> None:
        """Show what can be undone and done again."""
        for button, words, message in ((self._undo, tr("Undo"), undo), (self._redo, tr("Redo"), redo)):
            button.setEnabled(message is not None)
            told = named(words, sentence(message)) if message is not None else words
            button.setText(words)
            button.setAccessibleName(told)
            set_tool_tip(button, told if message is not None else tr("There is nothing to be undone or done again."))
        self._step.setText(tr("Latest: {step}.").format(step=sentence(undo)) if undo is not None else "")

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """Say that a run keeps its pictures."""
        self._running.setVisible(is_running)

    def show_only(self, paths: Iterable[Path], title: str) -> None:
        """Show these pictures alone, as a filter of this name, until another one is chosen."""
        self._found[title] = frozenset(paths)
        self._all.findings = {**self._all.findings, title: self._found[title]}
        self._offer_filters()
        self._class.setCurrentIndex(0)
        self._name.clear()
        self._which.show_key(FINDING + title)
        self._show()

    def show_finding(self, finding: PictureFinding) -> None:
        """Show the pictures of a finding alone, with what can be done about them; none is chosen."""
        self._bar_title = shortened(sentence(finding.told()[0]), MOST_LETTERS)
        self._suggested |= {path: case.suggestion for case in finding.cases for path in case.paths if case.suggestion}
        self._all.answers = self._answers()
        self.show_only(finding.paths, self._bar_title)
        self._bar.show_finding(finding)
        self.grid.choose([], None)
        self._update()
        self.grid.setFocus()

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window(), self.grid.add_row_to_menu)
        preview.open()
        return preview

    # Building

    def _add_filters(self) -> None:
        self._class = ChoiceBox("relabel_class_filter", tr("Pictures of which class"), {})
        self._which = ChoiceBox("relabel_which_filter", tr("Which pictures"), {})
        for box in (self._class, self._which):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._name = QLineEdit()
        self._name.setObjectName("relabel_name_filter")
        self._name.setPlaceholderText(tr("Part of a name"))
        self._name.setMinimumWidth(NAME_PX)
        self._name.setAccessibleName(tr("Only pictures whose name holds this"))
        self._name.setClearButtonEnabled(True)
        self._shown = make_label("", "muted", name="relabel_shown_label")
        self.body.addLayout(WrappingRow(self._class, self._which, self._name))
        self.body.addWidget(self._shown)
        self._class.chosen.connect(self._show)
        self._which.chosen.connect(self._show)
        self._name.textChanged.connect(self._show)

    def _add_finding_bar(self) -> None:
        self._bar = FindingBar()
        self.body.addWidget(self._bar)
        self._bar.suggested_wanted.connect(self._move_as_suggested)
        self._bar.keep_wanted.connect(self._keep_chosen)
        self._bar.folder_wanted.connect(lambda: show_in_folder(self._chosen()[0]))
        self._bar.closed.connect(self._show_all)

    def _add_middle(self) -> None:
        left = QWidget()
        left.setMinimumWidth(LIST_PX)  # more where words are longer
        left.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.classes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.classes, 1)
        self._new_name = QLineEdit()
        self._new_name.setObjectName("relabel_new_name")
        self._new_name.setPlaceholderText(tr("Name of a class"))
        self._new_name.setAccessibleName(tr("Name of a new class, or new name of the chosen class"))
        self._rename = make_button(tr("Rename"), "relabel_rename_button")
        self._add = make_button(tr("Add class"), "relabel_add_button")
        self._split = make_button(tr("Chosen pictures into it"), "relabel_split_button")
        for widget in (self._new_name, self._rename, self._add, self._split):
            column.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(left)
        middle.addWidget(self.grid, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(middle)
        self.classes.pictures_dropped.connect(self.move_chosen)
        self.classes.itemSelectionChanged.connect(self._update)
        self._new_name.textChanged.connect(self._update)
        self._rename.clicked.connect(self._on_rename)
        self._add.clicked.connect(lambda: self._make_class([]))
        self._split.clicked.connect(lambda: self._make_class(self._chosen()))

    def _add_buttons(self) -> None:
        self._leave_out = make_button(tr("Leave out"), "relabel_leave_out_button")
        self._as_it_lies = make_button(tr("Take as it lies"), "relabel_restore_button")
        self._undo = make_button(tr("Undo"), "relabel_undo_button")
        self._redo = make_button(tr("Redo"), "relabel_redo_button")
        self._copy = make_button(
            tr("Write a cleaned copy..."),
            "relabel_copy_button",
            help_text=tr("Copies all pictures, as you labelled them, into a new folder. The originals stay."),
        )
        self._step = make_label("", "muted", name="relabel_step_label")
        self.body.addLayout(make_row(self._leave_out, self._as_it_lies, self._undo, self._redo))
        self.body.addWidget(self._step)
        self._leave_out.clicked.connect(self.leave_chosen_out)
        self._as_it_lies.clicked.connect(self.take_chosen_as_they_lie)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._copy.clicked.connect(self.copy_wanted)

    def _connect_grid(self) -> None:
        self.grid.opened.connect(self.open_preview)
        self.grid.class_key_pressed.connect(self._on_class_key)
        self.grid.leave_out_pressed.connect(self.leave_chosen_out)
        self.grid.as_it_lies_pressed.connect(self.take_chosen_as_they_lie)
        self.grid.undo_pressed.connect(self._undo.click)
        self.grid.redo_pressed.connect(self._redo.click)
        self.grid.add_to_menu = self._add_to_menu
        self.grid.selectionModel().selectionChanged.connect(self._update)
        self.grid.model().modelReset.connect(self._update)

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        for button in (self._leave_out, self._as_it_lies):
            action = menu.addAction(button.text())
            action.triggered.connect(button.click)
            action.setEnabled(button.isEnabled())
        classes = menu.addMenu(tr("Move to class"))
        for name in self.classes.names:
            classes.addAction(without_mnemonic(name), partial(self.move_chosen, name))

    # What the person does

    def move_chosen(self, to: str) -> None:
        """Move the chosen pictures to a class."""
        paths = self._chosen()
        if paths:
            self.move_wanted.emit([str(path) for path in paths], to)
            self._decide(paths, to)

    def leave_chosen_out(self) -> None:
        """Leave the chosen pictures out."""
        paths = self._chosen()
        if paths:
            self.leave_out_wanted.emit([str(path) for path in paths])
            self._decide(paths, LEFT_OUT)

    def take_chosen_as_they_lie(self) -> None:
        """Forget what was decided about the chosen pictures."""
        paths = [path for path in self._chosen() if path in self._all.was]
        if paths:
            self.pictures_wanted_back.emit([str(path) for path in paths])
            self._decide(paths, None)

    def _move_as_suggested(self) -> None:
        for name, paths in self._bar.suggestions_of(self._chosen()).items():
            self.move_wanted.emit([str(path) for path in paths], name)
            self._decide(paths, name)

    def _keep_chosen(self) -> None:
        """Keep the chosen pictures as they are; they are shown no more."""
        cases = self._bar.cases_of(self._chosen())
        if self._bar.kind is None or not cases:
            return
        self.keep_wanted.emit(self._bar.kind, cases)
        left = self._found[self._bar_title] - {path for case in cases for path in case.paths}
        if left:
            self.show_only(left, self._bar_title)
        else:
            self._show_all()

    def _show_all(self) -> None:
        self._which.show_key(ALL)
        self._show()

    def _on_class_key(self, key: int) -> None:
        names = self.classes.names
        if key <= len(names):
            self.move_chosen(names[key - 1])

    def _on_rename(self) -> None:
        self.rename_wanted.emit(self.classes.chosen, self._new_name.text().strip())
        self._new_name.clear()

    def _make_class(self, paths: list[Path]) -> None:
        name = self._new_name.text().strip()
        self.new_class_wanted.emit([str(path) for path in paths], name)
        self._new_name.clear()
        self._decide(paths, name)

    def _decide(self, paths: list[Path], to: str | None) -> None:
        """Show at once what the next scan will follow; after one picture the next one is chosen."""
        rows = self.grid.chosen_rows()
        self._since.update(paths)
        self._all.decide(paths, to)
        self._show()
        if paths:
            self.labels_changed.emit()
        if len(rows) == 1 and len(paths) == 1 and self.grid.pictures:
            stayed = rows[0] < len(self.grid.pictures) and self.grid.pictures[rows[0]].path == paths[0]
            row = min(rows[0] + stayed, len(self.grid.pictures) - 1)
            self.grid.setCurrentIndex(self.grid.model().index(row, 0))

    # What is shown

    def _answers(self) -> dict[Path, str]:
        return {**self._held_out, **self._suggested, **self._live_answers}

    def _chosen(self) -> list[Path]:
        return [self.grid.pictures[row].path for row in self.grid.chosen_rows()]

    def _offer_filters(self) -> None:
        chosen, which = self._class.currentData(), self._which.currentData()
        classes = {CLASS + name: shortened(name, MOST_LETTERS) for name in self._all.names}
        self._class.offer({ANY: tr("All classes"), **classes, OUT: tr("Left out")})
        others = {CORRECTED: tr("Only those I corrected")}
        if self._all.answers:
            others[OTHERWISE] = tr("Only those that a model answers otherwise")
        findings = {FINDING + title: title for title in self._all.findings}
        self._which.offer({ALL: tr("All pictures"), **others, **findings})
        for box, key in ((self._class, chosen), (self._which, which)):
            box.setCurrentIndex(max(0, box.findData(key)))

    def _filters(self) -> Filters:
        key = self._class.currentData() or ANY
        class_name = None if key == ANY else LEFT_OUT if key == OUT else key.removeprefix(CLASS)
        return Filters(class_name, self._which.currentData() or ALL, self._name.text())

    def _show(self, _changed: object = None) -> None:
        chosen, current = set(self._chosen()), self.grid.currentIndex().row()
        at = self.grid.pictures[current].path if 0 <= current < len(self.grid.pictures) else None
        pictures = self._all.shown(self._filters())
        if self._all.answers and self._which.findData(OTHERWISE) < 0:
            self._offer_filters()
        is_same = pictures.paths == paths_of(self.grid.pictures)
        place = self.grid.verticalScrollBar().value()
        self.grid.update_pictures(pictures)
        self.grid.set_marks(self._all.marks())
        if not is_same:
            rows = [row for row, path in enumerate(pictures.paths) if path in chosen] if chosen else []
            self.grid.choose(rows, at)
            self.grid.verticalScrollBar().setValue(place)
        self.classes.show_classes(self._all.counts())
        if self._bar.kind is not None and self._which.currentData() != FINDING + self._bar_title:
            self._bar.show_finding(None)
        self._shown.setText(
            tr("{n} of {total} pictures shown").format(n=number(len(pictures)), total=number(len(self._all.order)))
        )
        self._update()

    def _update(self, *_changed: object) -> None:
        is_chosen = bool(self.grid.chosen_rows())
        name, names = self._new_name.text().strip(), self._all.names
        self._leave_out.setEnabled(is_chosen)
        self._bar.set_chosen(is_any=is_chosen)
        self._as_it_lies.setEnabled(any(path in self._all.was for path in self._chosen()))
        self._rename.setEnabled(bool(name and self.classes.chosen) and name != self.classes.chosen)
        self._rename.setText(tr("Make it a part of this one") if name in names else tr("Rename"))
        self._add.setEnabled(bool(name) and name not in names)
        self._split.setEnabled(bool(name) and name not in names and is_chosen)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a narrow window to the pictures."""
        super().resizeEvent(event)
        self.classes.leave_room(self.width() // 3)
