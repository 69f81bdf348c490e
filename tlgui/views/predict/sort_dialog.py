"""The dialog "Sort into folders": which pictures, where to, what came of it, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tlgui.core.messages import Text, say
from tlgui.core.prediction import ModelSummary
from tlgui.core.sentences.sorting import sorted_messages, undone_messages
from tlgui.engine.door.sort_requests import SortReady, UndoReady
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import make_button, make_label
from tlgui.views.widgets.work_dialog import WorkDialog

COPY, MOVE = "copy", "move"
WAYS = {COPY: marked("Copy them: the originals stay"), MOVE: marked("Move them")}
TABLES = {
    "": marked("No table of what went where"),
    ".xlsx": marked("With a table for Excel beside that folder"),
    ".csv": marked("With a CSV table beside that folder"),
}
WHAT_HAPPENS = marked(
    "Each picture goes into a folder of the class that the model answers. Nothing is replaced, and all of it can be "
    "taken back."
)
WITH_DIAL = marked("What it is less sure of than its answer dial asks for goes to 'not sure'.")
WITH_UNKNOWN = marked("What it does not know goes to 'none of these classes'.")
WITHOUT_DIAL = marked("To have doubtful ones apart, choose first on Results how sure it must be to answer.")
MOST_LINES = 6
"""Of files that stay where they are; the others are counted."""


@dataclass(frozen=True)
class SortChoice:
    """What the person wants sorted."""

    pictures: Path
    into: Path
    moves: bool
    table: Path | None = None
    """A new file for what went where and why the others stayed; None for none."""


class SortDialog(WorkDialog):
    """Asks for the pictures and for a folder, shows how far it is, says what came of it and takes it back.

    Args:
        model: that answers; what it cannot tell is not promised.

    Signals:
        sort_requested(object): SortChoice.
        undo_requested(object): Path of the folder.
    """

    sort_requested = Signal(object)
    undo_requested = Signal(object)

    def __init__(self, model: ModelSummary, parent: QWidget | None = None) -> None:
        super().__init__("sort", tr("Sort into folders"), 620, parent)
        self._pictures: Path | None = None
        self._into: Path | None = None
        explanation = tr(WHAT_HAPPENS)
        if model.least_probability is not None:
            explanation += " " + tr(WITH_DIAL)
        if model.knows_unknown:
            explanation += " " + tr(WITH_UNKNOWN)
        if model.least_probability is None:
            explanation += " " + tr(WITHOUT_DIAL)
        self.body.addWidget(make_label(explanation, "muted", name="sort_explanation"))
        self._pictures_label, self._choose_pictures = self._add_place(
            "pictures_label", "choose_pictures_button", tr("Choose pictures...")
        )
        self._choose_pictures.clicked.connect(self._ask_for_pictures)
        self._into_label, self._choose_into = self._add_place(
            "into_label", "choose_into_button", tr("Another folder...")
        )
        self._choose_into.clicked.connect(self._ask_for_folder)
        self._way = ChoiceBox("sort_way", tr("Copy or move"), WAYS)
        self.body.addWidget(self._way)
        self._table = ChoiceBox("sort_table", tr("Table of what went where"), TABLES)
        self.body.addWidget(self._table)
        self._add_progress(tr("Pictures are being sorted"))
        self.body.addStretch(1)
        self._undo = make_button(tr("Take it all back"), "sort_undo_button")
        self._undo.clicked.connect(self._on_undo)
        self._undo.hide()
        self._add_buttons(tr("Sort"), tr("Stop"), tr("Show the folder"), self._undo)
        self._show_button.clicked.connect(self._on_show)
        self._show_places()

    def set_pictures(self, folder: Path) -> None:
        """Sort the pictures of this folder, into a new one beside it."""
        self._pictures = folder
        names = (f"{folder.name} sorted", *(f"{folder.name} sorted {number}" for number in range(2, 1000)))
        self.set_folder(next(folder.parent / name for name in names if not (folder.parent / name).exists()))

    def set_folder(self, folder: Path) -> None:
        """Sort into this folder."""
        self._into = folder
        self._undo.hide()
        self._show_button.hide()
        self._say("")
        self._show_places()

    def choose_way(self, way: str) -> None:
        """Choose COPY or MOVE."""
        self._way.show_key(way)

    def choose_table(self, suffix: str) -> None:
        """Choose '.xlsx', '.csv', or '' for no table."""
        self._table.show_key(suffix)

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        self._set_busy(is_busy=True)
        self._say(tr("Reading the pictures..."))

    def show_sorted(self, ready: SortReady) -> None:
        """Say what went where and what stays; offer to take it back."""
        n = sum(count for _, count in ready.counts)
        lines = [f"{name}: {count}" for name, count in ready.counts]
        if ready.n_left:
            lines += [sentence(say("sorting.left", n=ready.n_left)), *_told(ready.left, ready.n_left)]
        if ready.n_others:
            lines += [sentence(say("sorting.others", n=ready.n_others))]
        if ready.table and n + ready.n_earlier:
            lines.append(sentence(say("tables.written", path=ready.table)))
        self._show_button.setVisible(bool(n + ready.n_earlier))
        self._undo.setVisible(bool(n + ready.n_earlier))
        told = sentence(*sorted_messages(n, ready.n_earlier, ready.into, moves=ready.moves))
        self._say(told, "good" if n else "", lines)

    def show_undone(self, ready: UndoReady) -> None:
        """Say what was taken back and what was not."""
        lines = []
        if ready.kept:
            lines = [sentence(say("sorting.kept", n=len(ready.kept))), *_told(ready.kept, len(ready.kept))]
        self._undo.setVisible(bool(ready.kept))
        self._show_button.setVisible(bool(ready.kept))
        self._say(sentence(*undone_messages(ready.n, ready.n_removed)), "" if ready.kept else "good", lines)

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._show_button.show()
            self._undo.show()
            self._say(sentence(say("sorting.stopped")))

    def _begin(self) -> None:
        if self._pictures is not None and self._into is not None:
            moves = self._way.currentData() == MOVE
            self.sort_requested.emit(SortChoice(self._pictures, self._into, moves, self._new_table(self._into)))

    def _new_table(self, into: Path) -> Path | None:
        """Return a file beside the folder that is not there yet."""
        suffix = self._table.currentData()
        if not suffix:
            return None
        names = (f"{into.name}{suffix}", *(f"{into.name} {number}{suffix}" for number in range(2, 1000)))
        return next(into.parent / name for name in names if not (into.parent / name).exists())

    def _on_show(self) -> None:
        self.folder_shown.emit(self._into)

    def _on_undo(self) -> None:
        self.undo_requested.emit(self._into)

    def _ask_for_pictures(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which pictures?"), str(self._pictures or ""))
        if chosen:
            self.set_pictures(Path(chosen))

    def _ask_for_folder(self) -> None:
        start = self._into.parent if self._into else ""
        chosen = QFileDialog.getExistingDirectory(self, tr("Which folder should they go into?"), str(start))
        if chosen:
            self.set_folder(Path(chosen))

    def _show_places(self) -> None:
        pictures, into = self._pictures, self._into
        self._pictures_label.setText(
            tr("Pictures: {folder}").format(folder=pictures) if pictures else tr("Pictures: none chosen yet")
        )
        self._into_label.setText(tr("Into: {folder}").format(folder=into) if into else tr("Into: a new folder"))
        self._start.setEnabled(pictures is not None or self._is_busy)
        self._choose_into.setEnabled(pictures is not None and not self._is_busy)
        self.grow()

    def _set_busy(self, *, is_busy: bool) -> None:
        super()._set_busy(is_busy=is_busy)
        for widget in (self._way, self._table, self._choose_pictures):
            widget.setEnabled(not is_busy)
        if is_busy:
            self._undo.hide()
        self._show_places()


def _told(files: tuple[tuple[str, Text], ...], n: int) -> list[str]:
    reasons = [(Path(path).name, sentence(reason)) for path, reason in files[:MOST_LINES]]
    # What was found out about a file names it already.
    lines = [reason if name in reason else f"{name}: {reason}" for name, reason in reasons]
    return [*lines, tr("... and {n} more").format(n=n - len(lines))] if n > len(lines) else lines
