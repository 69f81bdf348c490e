"""The dialog "Train on another computer...": which one, whether it can, its set-up, and the start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from tlgui.core.remote_run import USUAL_FOLDER
from tlgui.views import texts
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import add_labelled_row, make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WIDTH_PX = 560
MOST_LETTERS = 100
"""Of what an installer says in a line."""
TITLE = marked("Train on another computer")
HOW = marked(
    "It is reached over ssh as you have set it up: with your keys and without passwords. Your pictures are copied "
    "there, and the run comes back here. It goes on there when the line is lost or this window is closed."
)
SET_UP = marked(
    "It can be set up from here: an environment with PyTorch is made in '{folder}' on '{host}', with a download of "
    "several GB there. Nothing else on that computer is changed."
)


class RemoteDialog(RoomyDialog):
    """Asks for a computer, offers to set it up where tlgui is missing, and to train on it once it has answered.

    Args:
        place: HOST or HOST:FOLDER that was used last; may be empty.

    Signals:
        check_requested(str): HOST:FOLDER to be tried. Whoever tries it calls show_status.
        set_up_requested(str): HOST:FOLDER to be set up; the person agreed. Whoever does it calls show_status.
        start_requested(str): HOST:FOLDER to train on; the dialog closes.
        cancel_requested(): do no more; when the dialog is closed.
    """

    check_requested = Signal(str)
    set_up_requested = Signal(str)
    cancel_requested = Signal()
    start_requested = Signal(str)

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__("remote_dialog", tr(TITLE), WIDTH_PX, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        host, _, folder = place.partition(":")
        self.body.addWidget(make_label(tr(TITLE), "heading"))
        self.body.addWidget(make_label(tr(HOW), "muted"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(12)
        self.host = self._add_field("remote_host_field", tr("Computer"), host)
        self.host.setPlaceholderText(tr("name@computer, as ssh knows it"))
        self.folder = self._add_field("remote_folder_field", tr("Folder there"), folder)
        self.folder.setPlaceholderText(USUAL_FOLDER)
        self.body.addLayout(self._grid)
        self._status = make_label("", name="remote_status")
        self.body.addWidget(self._status)
        self.try_button = make_button(tr("Try it"), "remote_try_button")
        self.try_button.clicked.connect(self._on_try)
        self.set_up_button = make_button(tr("Set it up there"), "remote_set_up_button")
        self.set_up_button.clicked.connect(self._on_set_up)
        self.start_button = make_button(tr("Start training there"), "remote_start_button", kind="primary")
        self.start_button.clicked.connect(self._on_start)
        close = make_button(tr(texts.CLOSE), "remote_close_button")
        close.clicked.connect(self.reject)
        self.body.addLayout(make_row(self.start_button, self.try_button, self.set_up_button, close))
        self._can_start = self._can_set_up = self._is_busy = False
        for field in (self.host, self.folder):
            field.textChanged.connect(self._on_changed)
        self._enable()

    @property
    def place(self) -> str:
        """HOST:FOLDER as typed."""
        host, folder = self.host.text().strip(), self.folder.text().strip()
        return f"{host}:{folder}" if folder else host

    def show_status(self, words: str, *, can_start: bool, can_set_up: bool = False) -> None:
        """Say what came of the try, and offer to train there, or to set it up."""
        self._is_busy, self._can_start, self._can_set_up = False, can_start, can_set_up
        if can_set_up:
            folder = self.folder.text().strip() or USUAL_FOLDER
            words = f"{words} {tr(SET_UP).format(folder=folder, host=self.host.text().strip())}"
        set_role(self._status, "good" if can_start else "" if can_set_up else "bad")
        self._say(words)

    def show_set_up(self, said: str) -> None:
        """Say what goes on there while it is set up."""
        self._say(tr("Setting up: {said}").format(said=said[:MOST_LETTERS]))

    def _add_field(self, name: str, words: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(words)
        add_labelled_row(self._grid, words, field)
        return field

    def _on_changed(self) -> None:
        self._can_start = self._can_set_up = False
        self._say("")

    def _on_try(self) -> None:
        self._begin(tr("Asking..."))
        self.check_requested.emit(self.place)

    def _on_set_up(self) -> None:
        self._begin(tr("Setting up..."))
        self.set_up_requested.emit(self.place)

    def _begin(self, words: str) -> None:
        self._is_busy = True
        set_role(self._status, "")
        self._say(words)

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._enable()
        self.grow()

    def _on_start(self) -> None:
        place = self.place
        self.accept()
        self.start_requested.emit(place)

    def _enable(self) -> None:
        self.try_button.setEnabled(bool(self.host.text().strip()) and not self._is_busy)
        self.start_button.setEnabled(self._can_start and not self._is_busy)
        self.set_up_button.setVisible(self._can_set_up)
        self.set_up_button.setEnabled(not self._is_busy)
        for field in (self.host, self.folder):
            field.setReadOnly(self._is_busy)

    # Qt overrides

    def reject(self) -> None:
        """Close; what is going on is stopped."""
        self.cancel_requested.emit()
        super().reject()
