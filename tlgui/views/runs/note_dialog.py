"""Asks for the name and the note of a run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tlgui.core.run_index import RunSummary
from tlgui.core.run_note import MAX_CHARACTERS, RunNote
from tlgui.views import texts
from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.roomy_dialog import RoomyDialog


class NoteDialog(RoomyDialog):
    """Two fields with what is there already; Enter keeps them, Escape leaves all as it was.

    Signals:
        kept(object): the RunNote as it is to be from now on.
    """

    kept = Signal(object)

    def __init__(self, run: RunSummary, parent: QWidget | None = None) -> None:
        super().__init__("note_dialog", tr("Name and note"), 460, parent)
        unnamed = run.dataset.name if run.dataset is not None else run.folder.name
        self.name = self._add_field("run_name_edit", tr("Name"), run.note.name, unnamed)
        self.note = self._add_field("run_note_edit", tr("Note"), run.note.note, tr("such as what was different"))
        keep = make_button(tr("Keep"), "note_keep_button", kind="primary")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        cancel = make_button(tr(texts.CANCEL), "note_cancel_button")
        cancel.clicked.connect(self.reject)
        self.body.addLayout(make_row(keep, cancel))
        self.accepted.connect(self._keep)
        self.name.setFocus()
        self.name.selectAll()

    def _add_field(self, name: str, label: str, text: str, placeholder: str) -> QLineEdit:
        caption = make_label(label)
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setPlaceholderText(placeholder)
        field.setMaxLength(MAX_CHARACTERS)
        caption.setBuddy(field)
        self.body.addWidget(caption)
        self.body.addWidget(field)
        return field

    def _keep(self) -> None:
        self.kept.emit(RunNote(self.name.text().strip(), self.note.text().strip()))
