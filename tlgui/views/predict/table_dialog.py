"""The dialog "Whole folder into a table": which pictures, which file, how far it is, and what became of every file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.sentences.tables import table_messages
from tlgui.engine.door.requests import Failure
from tlgui.engine.door.table_requests import TableReady
from tlgui.views import texts
from tlgui.views.translation import marked, sentence, tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WHAT_HAPPENS = marked(
    "Every picture of the folder, and of the folders in it, gets a row with the probability of each class; one that "
    "cannot be read gets its reason. Stopped or cut off, it goes on when you choose the same table again."
)


@dataclass(frozen=True)
class TableChoice:
    """What the person wants answered."""

    pictures: Path
    table: Path
    overwrite: bool
    """The person has agreed to replace what is there."""


class TableDialog(RoomyDialog):
    """Asks for a folder and for a file, shows how far it is and says what came of it.

    Signals:
        table_requested(object): TableChoice.
        cancel_requested(): answer no more; what is answered is kept. Also when the dialog is closed meanwhile.
        folder_shown(object): Path of the table, to show where it is.
    """

    table_requested = Signal(object)
    cancel_requested = Signal()
    folder_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("table_dialog", tr("Whole folder into a table"), 620, parent)
        self._pictures: Path | None = None
        self._table: Path | None = None
        self._overwrite = self._is_busy = False
        self.body.addWidget(make_label(tr("Whole folder into a table"), "heading"))
        self.body.addWidget(make_label(tr(WHAT_HAPPENS), "muted", name="table_explanation"))
        self._pictures_label, self._choose_pictures = self._add_place("pictures", tr("Choose pictures..."))
        self._choose_pictures.clicked.connect(self._ask_for_pictures)
        self._table_label, self._choose_table = self._add_place("file", tr("Another file..."))
        self._choose_table.clicked.connect(self._ask_for_table)
        self._bar = QProgressBar()
        self._bar.setObjectName("table_progress_bar")
        self._bar.setAccessibleName(tr("Pictures are being answered"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.body.addWidget(self._bar)
        self._status = make_label("", name="table_status")
        self._details = make_label("", name="table_details")
        for label in (self._status, self._details):
            label.hide()
            self.body.addWidget(label)
        self.body.addStretch(1)
        self._add_buttons()
        self._show_places()

    @property
    def status(self) -> str:
        """What the dialog says about the work."""
        return self._status.text()

    @property
    def details(self) -> str:
        """What became of the files beside those that were answered."""
        return self._details.text()

    def set_pictures(self, folder: Path) -> None:
        """Answer the pictures of this folder, into a table beside it."""
        self._pictures = folder
        names = (f"{folder.name} answers.xlsx", *(f"{folder.name} answers {number}.xlsx" for number in range(2, 1000)))
        self.set_table(next(folder.parent / name for name in names if not (folder.parent / name).exists()))

    def set_table(self, table: Path, *, overwrite: bool = False) -> None:
        """Write this file; `overwrite`: the person has agreed to replace it."""
        self._table, self._overwrite = table, overwrite
        self._show_button.hide()
        self._say("")
        self._show_places()

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

    def show_written(self, ready: TableReady) -> None:
        """Say what became of every file."""
        told = table_messages(ready.n_answered, ready.n_unreadable, ready.n_others, ready.n_kept)
        lines = [sentence(message) for message in told[1:]]
        if ready.n_unsure:
            lines.append(tr_n("1 answer is not sure enough.", "{n} answers are not sure enough.", ready.n_unsure))
        if ready.n_unknown:
            n = ready.n_unknown
            lines.append(tr_n("1 picture is of none of the classes.", "{n} pictures are of none of the classes.", n))
        self._show_button.show()
        written = sentence(say("tables.written", path=ready.table))
        self._say(f"{sentence(told[0])} {written}", "good" if ready.n_answered else "", lines)

    def show_failure(self, failure: Failure) -> None:
        """Say why it did not work."""
        self._say(sentence(failure.message, failure.hint), "bad")

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._say(sentence(say("tables.stopped")))

    def _add_place(self, key: str, words: str) -> tuple[QLabel, QPushButton]:
        label = make_label("", name=f"table_{key}_label")
        button = make_button(words, f"table_choose_{key}_button")
        row = make_row(stretch=False)
        row.addWidget(label, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        return label, button

    def _add_buttons(self) -> None:
        self._start = make_button(tr("Answer"), "table_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)
        self._show_button = make_button(tr("Show the table"), "table_show_button")
        self._show_button.clicked.connect(lambda: self.folder_shown.emit(self._table))
        self._show_button.hide()
        close = make_button(tr(texts.CLOSE), "table_close_button")
        close.clicked.connect(self.reject)
        row = make_row(self._start, self._show_button)
        row.addWidget(close)
        self.body.addLayout(row)

    def _on_start(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
        elif self._pictures is not None and self._table is not None:
            self.table_requested.emit(TableChoice(self._pictures, self._table, self._overwrite))

    def _ask_for_pictures(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which pictures?"), str(self._pictures or ""))
        if chosen:
            self.set_pictures(Path(chosen))

    def _ask_for_table(self) -> None:
        kinds = f"{tr('Table for Excel')} (*.xlsx);;{tr('CSV table')} (*.csv)"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Which file?"), str(self._table or ""), kinds)
        if chosen:  # the system's dialog has asked whether a file that is there may be replaced
            path = Path(chosen)
            self.set_table(path if path.suffix else path.with_suffix(".xlsx"), overwrite=bool(path.suffix))

    def _show_places(self) -> None:
        pictures, table = self._pictures, self._table
        self._pictures_label.setText(
            tr("Pictures: {folder}").format(folder=pictures) if pictures else tr("Pictures: none chosen yet")
        )
        self._table_label.setText(tr("Table: {file}").format(file=table) if table else tr("Table: a new file"))
        self._start.setEnabled(pictures is not None or self._is_busy)
        self._choose_table.setEnabled(pictures is not None and not self._is_busy)
        self.grow()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._bar.setVisible(is_busy)
        self._start.setText(tr("Stop") if is_busy else tr("Answer"))
        self._choose_pictures.setEnabled(not is_busy)
        if is_busy:
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
        """Close; what is going on is stopped, and can be gone on with."""
        if self._is_busy:
            self.cancel_requested.emit()
        super().reject()
