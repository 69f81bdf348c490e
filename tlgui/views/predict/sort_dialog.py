"""The dialog "Sort into folders": which pictures, where to, what came of it, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from tlgui.core.events import Preparing
from tlgui.core.messages import Text, say
from tlgui.core.prediction import ModelSummary
from tlgui.core.sentences.sorting import sorted_messages, undone_messages
from tlgui.engine.door.requests import Failure
from tlgui.engine.door.sort_requests import SortReady, UndoReady
from tlgui.views import texts
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog

COPY, MOVE = "copy", "move"
WAYS = {COPY: marked("Copy them: the originals stay"), MOVE: marked("Move them")}
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


class SortDialog(RoomyDialog):
    """Asks for the pictures and for a folder, shows how far it is, says what came of it and takes it back.

    Args:
        model: that answers; what it cannot tell is not promised.

    Signals:
        sort_requested(object): SortChoice.
        undo_requested(object): Path of the folder.
        cancel_requested(): sort no more; what is sorted stays so. Also when the dialog is closed meanwhile.
        folder_shown(object): Path of the folder to show.
    """

    sort_requested = Signal(object)
    undo_requested = Signal(object)
    cancel_requested = Signal()
    folder_shown = Signal(object)

    def __init__(self, model: ModelSummary, parent: QWidget | None = None) -> None:
        super().__init__("sort_dialog", tr("Sort into folders"), 620, parent)
        self._pictures: Path | None = None
        self._into: Path | None = None
        self._is_busy = False
        self.body.addWidget(make_label(tr("Sort into folders"), "heading"))
        explanation = tr(WHAT_HAPPENS)
        if model.least_probability is not None:
            explanation += " " + tr(WITH_DIAL)
        if model.knows_unknown:
            explanation += " " + tr(WITH_UNKNOWN)
        if model.least_probability is None:
            explanation += " " + tr(WITHOUT_DIAL)
        self.body.addWidget(make_label(explanation, "muted", name="sort_explanation"))
        self._pictures_label, self._choose_pictures = self._add_place("pictures", tr("Choose pictures..."))
        self._choose_pictures.clicked.connect(self._ask_for_pictures)
        self._into_label, self._choose_into = self._add_place("into", tr("Another folder..."))
        self._choose_into.clicked.connect(self._ask_for_folder)
        self._way = ChoiceBox("sort_way", tr("Copy or move"), WAYS)
        self.body.addWidget(self._way)
        self._bar = QProgressBar()
        self._bar.setObjectName("sort_progress_bar")
        self._bar.setAccessibleName(tr("Pictures are being sorted"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.body.addWidget(self._bar)
        self._status = make_label("", name="sort_status")
        self._status.hide()
        self.body.addWidget(self._status)
        self._details = make_label("", name="sort_details")
        self._details.hide()
        self.body.addWidget(self._details)
        self.body.addStretch(1)
        self._add_buttons()
        self._show_places()

    @property
    def status(self) -> str:
        """What the dialog says about the work."""
        return self._status.text()

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

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        self._set_busy(is_busy=True)
        self._bar.setRange(0, 0)
        self._say(tr("Reading the pictures..."))

    def show_progress(self, progress: Preparing) -> None:
        """Say how many pictures are done."""
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._say(tr("{done} of {total} pictures").format(done=progress.done, total=progress.total))

    def show_sorted(self, ready: SortReady) -> None:
        """Say what went where and what stays; offer to take it back."""
        n = sum(count for _, count in ready.counts)
        lines = [f"{name}: {count}" for name, count in ready.counts]
        if ready.n_left:
            lines += [sentence(say("sorting.left", n=ready.n_left)), *_told(ready.left, ready.n_left)]
        if ready.n_others:
            lines += [sentence(say("sorting.others", n=ready.n_others))]
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

    def show_failure(self, failure: Failure) -> None:
        """Say why it did not work."""
        self._say(sentence(failure.message, failure.hint), "bad")

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._show_button.show()
            self._undo.show()
            self._say(sentence(say("sorting.stopped")))

    def _add_place(self, key: str, words: str) -> tuple[QLabel, QPushButton]:
        label = make_label("", name=f"sort_{key}_label")
        button = make_button(words, f"sort_choose_{key}_button")
        row = make_row(stretch=False)
        row.addWidget(label, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        return label, button

    def _add_buttons(self) -> None:
        self._start = make_button(tr("Sort"), "sort_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)
        self._show_button = make_button(tr("Show the folder"), "sort_show_button")
        self._show_button.clicked.connect(self._on_show)
        self._undo = make_button(tr("Take it all back"), "sort_undo_button")
        self._undo.clicked.connect(self._on_undo)
        for button in (self._show_button, self._undo):
            button.hide()
        close = make_button(tr(texts.CLOSE), "sort_close_button")
        close.clicked.connect(self.reject)
        row = make_row(self._start, self._show_button, self._undo)
        row.addWidget(close)
        self.body.addLayout(row)

    def _on_start(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
        elif self._pictures is not None and self._into is not None:
            self.sort_requested.emit(SortChoice(self._pictures, self._into, self._way.currentData() == MOVE))

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
        self._is_busy = is_busy
        self._bar.setVisible(is_busy)
        self._start.setText(tr("Stop") if is_busy else tr("Sort"))
        for widget in (self._way, self._choose_pictures):
            widget.setEnabled(not is_busy)
        if is_busy:
            self._undo.hide()
            self._show_button.hide()
        self._show_places()

    def _say(self, text: str, role: str = "", details: Sequence[str] = ()) -> None:
        set_role(self._status, role)
        for label, shown in ((self._status, text), (self._details, "\n".join(details))):
            label.setText(shown)
            label.setVisible(bool(shown))
        self.grow()

    # Qt overrides

    def reject(self) -> None:
        """Close; what is going on is stopped."""
        if self._is_busy:
            self.cancel_requested.emit()
        super().reject()


def _told(files: tuple[tuple[str, Text], ...], n: int) -> list[str]:
    reasons = [(Path(path).name, sentence(reason)) for path, reason in files[:MOST_LINES]]
    # What was found out about a file names it already.
    lines = [reason if name in reason else f"{name}: {reason}" for name, reason in reasons]
    return [*lines, tr("... and {n} more").format(n=n - len(lines))] if n > len(lines) else lines
