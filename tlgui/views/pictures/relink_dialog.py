"""The dialog "Where are the pictures now?": a folder is chosen for a project and looked into before it is agreed to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tlgui.core.messages import say
from tlgui.core.project import Matches, Project
from tlgui.views import texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog


class RelinkDialog(RoomyDialog):
    """Asks for the folder of a project's pictures, and says how many of them lie there before it is agreed to.

    Args:
        project: whose folder is not found.

    Signals:
        folder_chosen(object): Path to look into; answer with `show_matches`.
        agreed(object): Path of the folder to open the project with.
    """

    folder_chosen = Signal(object)
    agreed = Signal(object)

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__("relink_dialog", tr("Where are the pictures now?"), 560, parent)
        self._project = project
        self._folder: Path | None = None
        self.body.addWidget(make_label(tr("Where are the pictures now?"), "heading"))
        lost = say("project.no_folder", name=project.name, folder=project.folder)
        self.body.addWidget(make_label(sentence(lost), "muted", name="relink_lost"))
        self._status = make_label("", name="relink_status")
        self._status.hide()
        self.body.addWidget(self._status)
        self.body.addStretch(1)
        self._choose = make_button(tr("Choose the folder..."), "relink_choose_button", kind="primary")
        self._choose.clicked.connect(self._ask)
        self._agree = make_button(tr("Open with this folder"), "relink_agree_button")
        self._agree.clicked.connect(self._on_agreed)
        self._agree.setEnabled(False)
        close = make_button(tr(texts.CANCEL), "relink_close_button")
        close.clicked.connect(self.reject)
        row = make_row(self._choose, self._agree)
        row.addWidget(close)
        self.body.addLayout(row)

    @property
    def status(self) -> str:
        """What is said of the folder that was chosen."""
        return self._status.text()

    def look_into(self, folder: Path) -> None:
        """Have a folder looked into."""
        self._folder = None
        self._agree.setEnabled(False)
        self._say(tr("Looking into '{folder}'...").format(folder=folder))
        self.folder_chosen.emit(folder)

    def show_matches(self, matches: Matches) -> None:
        """Say how many of the pictures lie in the folder; without any it is not theirs."""
        is_it = matches.may_be_it
        self._folder = matches.folder if is_it else None
        self._agree.setEnabled(is_it)
        most = 2 * matches.n_same > matches.n_known
        self._say(sentence(matches.told()), "good" if most else "" if is_it else "bad")
        if is_it:
            self._agree.setFocus()

    def _say(self, text: str, role: str = "") -> None:
        set_role(self._status, role)
        self._status.setText(text)
        self._status.show()
        self.grow()

    def _ask(self) -> None:
        start = next((str(place) for place in self._project.folder.parents if place.is_dir()), "")
        chosen = QFileDialog.getExistingDirectory(self, tr("Where are the pictures now?"), start)
        if chosen:
            self.look_into(Path(chosen))

    def _on_agreed(self) -> None:
        if self._folder is not None:
            self.agreed.emit(self._folder)
            self.accept()
