"""The section of Predict that watches a folder: which one, into which table, and what has arrived."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton

from tlgui.core.messages import Text, say
from tlgui.engine.door.watch_requests import FolderLooked
from tlgui.views.predict.answer_words import answer_words
from tlgui.views.translation import marked, sentence, tr, tr_n
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role

WHAT_HAPPENS = marked(
    "Every new picture in the folder is answered as it arrives, once it is whole, and gets a row in a table that "
    "grows. Stopped, or after a restart, the same folder and table go on."
)


@dataclass(frozen=True)
class WatchChoice:
    """What the person wants watched."""

    folder: Path
    table: Path
    sort_into: Path | None
    """Copies go there; None sorts nothing."""


class WatchSection(CollapsibleSection):
    """Asks for a folder and a table, and says what has arrived.

    Signals:
        start_requested(object): WatchChoice.
        stop_requested(): watch no more; the table stays.
    """

    start_requested = Signal(object)
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Watch a folder for new pictures"), "watch_button")
        self._folder: Path | None = None
        self._table: Path | None = None
        self._is_watching = False
        self.body.addWidget(make_label(tr(WHAT_HAPPENS), "muted", name="watch_explanation"))
        self._folder_label, self._choose_folder = self._add_place("folder", tr("Choose a folder..."))
        self._choose_folder.clicked.connect(self._ask_for_folder)
        self._table_label, self._choose_table = self._add_place("table", tr("Another file..."))
        self._choose_table.clicked.connect(self._ask_for_table)
        self._sorts = QCheckBox(tr("Copy each picture into a folder of its class too"))
        self._sorts.setObjectName("watch_sort_box")
        self._sorts.setAccessibleName(self._sorts.text())
        self.body.addWidget(self._sorts)
        self._start = make_button(tr("Watch"), "watch_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)
        self.body.addLayout(make_row(self._start))
        self._status = make_label("", name="watch_status")
        self._latest = make_label("", "muted", name="watch_latest")
        self._resumed = make_label("", name="watch_resumed_label")
        for label in (self._resumed, self._status, self._latest):
            label.hide()
            self.body.addWidget(label)
        self._show_places()

    @property
    def status(self) -> str:
        """What it says about the watching."""
        return self._status.text()

    @property
    def latest(self) -> str:
        """The picture that was answered last."""
        return self._latest.text()

    def set_folder(self, folder: Path) -> None:
        """Watch this folder, with a table beside it; one that is there from before goes on."""
        self._folder = folder
        self.set_table(folder.parent / f"{folder.name} watched.csv")

    def set_table(self, table: Path) -> None:
        """Let this table grow."""
        self._table = table
        self._show_places()

    def show_watching(self, *, is_watching: bool) -> None:
        """Say whether the folder is watched."""
        self._is_watching = is_watching
        self._resumed.hide()
        self._start.setText(tr("Stop watching") if is_watching else tr("Watch"))
        for widget in (self._choose_folder, self._choose_table, self._sorts):
            widget.setEnabled(not is_watching)
        if is_watching:
            self._say(tr("Looking into the folder..."))
        self._show_places()

    def show_resumed(self, choice: WatchChoice, model: str) -> None:
        """Say that a folder goes on being watched, as it was when the program ended, and by which model."""
        self._folder, self._table = choice.folder, choice.table
        self._sorts.setChecked(choice.sort_into is not None)
        words = tr("You watched this folder when tlgui was closed, so it goes on, with the model '{model}'.")
        told = words.format(model=model)
        if choice.sort_into:
            told += " " + tr("Copies still go into '{folder}'.").format(folder=choice.sort_into)
        self._resumed.setText(told)
        self._resumed.show()
        self._show_places()
        if not self.is_open:
            self.toggle()

    def show_looked(self, looked: FolderLooked) -> None:
        """Say what a look has found."""
        if not looked.is_there:
            self._say(sentence(say("watching.is_gone", folder=str(self._folder))), "bad")
            return
        told = tr_n("Watching; 1 answer is in the table.", "Watching; {n} answers are in the table.", looked.n_rows)
        if looked.n_waiting:
            told += " " + tr_n("1 file may not be whole yet.", "{n} files may not be whole yet.", looked.n_waiting)
        self._say(told, "good")
        if looked.new:
            last = looked.new[-1]
            words = sentence(last.error) if last.error else answer_words(last)
            self._latest.setText(f"{Path(last.path).name}: {words}")
            self._latest.show()

    def show_trouble(self, *messages: Text) -> None:
        """Say why a look did not work."""
        self._say(sentence(*messages), "bad")

    def _add_place(self, key: str, words: str) -> tuple[QLabel, QPushButton]:
        label = make_label("", name=f"watch_{key}_label")
        button = make_button(words, f"watch_choose_{key}_button")
        row = make_row(stretch=False)
        row.addWidget(label, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        return label, button

    def _on_start(self) -> None:
        if self._is_watching:
            self.stop_requested.emit()
        elif self._folder is not None and self._table is not None:
            into = self._folder.parent / f"{self._folder.name} sorted" if self._sorts.isChecked() else None
            self.start_requested.emit(WatchChoice(self._folder, self._table, into))

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which folder?"), str(self._folder or ""))
        if chosen:
            self.set_folder(Path(chosen))

    def _ask_for_table(self) -> None:
        # Not the system's question whether to replace it: a table that is there goes on, or is refused in words.
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Which file?"),
            str(self._table or ""),
            f"{tr('CSV table')} (*.csv)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = Path(chosen)
            self.set_table(path if path.suffix else path.with_suffix(".csv"))

    def _show_places(self) -> None:
        folder, table = self._folder, self._table
        words = tr("Folder: {folder}").format(folder=folder) if folder else tr("Folder: none chosen yet")
        self._folder_label.setText(words)
        self._table_label.setText(tr("Table: {file}").format(file=table) if table else tr("Table: a new file"))
        self._start.setEnabled(folder is not None)
        self._choose_table.setEnabled(folder is not None and not self._is_watching)

    def _say(self, text: str, role: str = "") -> None:
        set_role(self._status, role)
        self._status.setText(text)
        self._status.setVisible(bool(text))
