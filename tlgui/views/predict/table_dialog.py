"""The dialog "Whole folder into a table": of which pictures, into which file, and what became of every one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tlgui.core.messages import say
from tlgui.core.prediction import ModelSummary
from tlgui.core.sentences.tables import table_messages
from tlgui.engine.door.table_requests import TableReady
from tlgui.views import texts
from tlgui.views.translation import marked, sentence, tr, tr_n
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.work_dialog import WorkDialog

OF_FOLDER, OF_SHOWN = marked("Whole folder into a table"), marked("These answers, with every class")
SHOWN_EXPLAINED = marked(
    "Each of these pictures gets a row with the probability of each class. Stopped or cut off, it goes on when you "
    "choose the same table again."
)
FOLDER_EXPLAINED = marked(
    "Every picture of the folder, and of the folders in it, gets a row with the probability of each class; one that "
    "cannot be read gets its reason. Stopped or cut off, it goes on when you choose the same table again."
)


@dataclass(frozen=True)
class TableChoice:
    """What the person wants answered."""

    pictures: tuple[Path, ...]
    """A folder, or single pictures."""
    table: Path
    overwrite: bool
    """The person has agreed to replace what is there."""


class TableDialog(WorkDialog):
    """Asks for a folder and for a file, shows how far it is and says what came of it.

    Args:
        model: that answers.
        parent: of the dialog.

    Signals:
        table_requested(object): TableChoice.
    """

    table_requested = Signal(object)

    def __init__(self, model: ModelSummary, parent: QWidget | None = None) -> None:
        super().__init__("table", tr(OF_FOLDER), 620, parent)
        self._pictures: tuple[Path, ...] = ()
        self._is_of_folder = True
        self._table: Path | None = None
        self._overwrite = False
        self._explanation = make_label(tr(FOLDER_EXPLAINED), "muted", name="table_explanation")
        self.body.addWidget(self._explanation)
        self.body.addWidget(make_label(texts.model_sentence(model), name="table_model_label"))
        self._pictures_label, self._choose_pictures = self._add_place(
            "pictures_label", "choose_pictures_button", tr("Choose pictures...")
        )
        self._choose_pictures.clicked.connect(self._ask_for_pictures)
        self._table_label, self._choose_table = self._add_place(
            "file_label", "choose_file_button", tr("Another file...")
        )
        self._choose_table.clicked.connect(self._ask_for_table)
        self._add_progress(tr("Pictures are being answered"))
        self.body.addStretch(1)
        self._add_buttons(tr("Answer"), tr("Stop"), tr("Show the table"))
        self._show_button.clicked.connect(lambda: self.folder_shown.emit(self._table))
        self._show_places()

    def set_pictures(self, folder: Path) -> None:
        """Answer the pictures of this folder, into a table beside it."""
        self._pictures, self._is_of_folder = (folder,), True
        names = (f"{folder.name} answers.xlsx", *(f"{folder.name} answers {number}.xlsx" for number in range(2, 1000)))
        self.set_table(next(folder.parent / name for name in names if not (folder.parent / name).exists()))

    def set_shown(self, pictures: tuple[Path, ...], table: Path) -> None:
        """Answer these pictures, which were answered before, with the probability of each class."""
        self._pictures, self._is_of_folder = pictures, False
        self.set_table(table)

    def set_table(self, table: Path, *, overwrite: bool = False) -> None:
        """Write this file; `overwrite`: the person has agreed to replace it."""
        self._table, self._overwrite = table, overwrite
        self._show_button.hide()
        self._say("")
        self._show_places()

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        self._set_busy(is_busy=True)
        self._say(tr("Reading the pictures..."))

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

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._say(sentence(say("tables.stopped")))

    def _begin(self) -> None:
        if self._pictures and self._table is not None:
            self.table_requested.emit(TableChoice(self._pictures, self._table, self._overwrite))

    def _ask_for_pictures(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which pictures?"), self._folder())
        if chosen:
            self.set_pictures(Path(chosen))

    def _folder(self) -> str:
        return str(self._pictures[0]) if self._pictures and self._is_of_folder else ""

    def _ask_for_table(self) -> None:
        kinds = f"{tr('Table for Excel')} (*.xlsx);;{tr('CSV table')} (*.csv)"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Which file?"), str(self._table or ""), kinds)
        if chosen:  # the system's dialog has asked whether a file that is there may be replaced
            path = Path(chosen)
            self.set_table(path if path.suffix else path.with_suffix(".xlsx"), overwrite=bool(path.suffix))

    def _show_places(self) -> None:
        pictures, table = self._pictures, self._table
        self._set_title(tr(OF_FOLDER if self._is_of_folder else OF_SHOWN))
        self._explanation.setText(tr(FOLDER_EXPLAINED if self._is_of_folder else SHOWN_EXPLAINED))
        if not pictures:
            words = tr("Pictures: none chosen yet")
        elif self._is_of_folder:
            words = tr("Pictures: {folder}").format(folder=pictures[0])
        else:
            words = tr_n("Pictures: the 1 that is shown", "Pictures: the {n} that are shown", len(pictures))
        self._pictures_label.setText(words)
        self._table_label.setText(tr("Table: {file}").format(file=table) if table else tr("Table: a new file"))
        self._start.setEnabled(bool(pictures) or self._is_busy)
        self._choose_table.setEnabled(bool(pictures) and not self._is_busy)
        self.grow()

    def _set_busy(self, *, is_busy: bool) -> None:
        super()._set_busy(is_busy=is_busy)
        self._choose_pictures.setEnabled(not is_busy)
        self._show_places()
