"""The dialog "Train on another computer...": which one, whether it can, and the start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from tlgui.core.remote_run import USUAL_FOLDER
from tlgui.views import texts
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import add_labelled_row, make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WIDTH_PX = 560
TITLE = marked("Train on another computer")
HOW = marked(
    "It is reached over ssh as you have set it up: with your keys and without passwords. Your pictures are copied "
    "there, and the run comes back here. It goes on there when the line is lost or this window is closed."
)


class RemoteDialog(RoomyDialog):
    """Asks for a computer, and offers to train on it once it has answered.

    Args:
        place: HOST or HOST:FOLDER that was used last; may be empty.

    Signals:
        check_requested(str): HOST:FOLDER to be tried. Whoever tries it calls show_status.
        start_requested(str): HOST:FOLDER to train on; the dialog closes.
    """

    check_requested = Signal(str)
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
        self.start_button = make_button(tr("Start training there"), "remote_start_button", kind="primary")
        self.start_button.clicked.connect(self._on_start)
        close = make_button(tr(texts.CLOSE), "remote_close_button")
        close.clicked.connect(self.reject)
        self.body.addLayout(make_row(self.start_button, self.try_button, close))
        self._can_start = self._is_busy = False
        for field in (self.host, self.folder):
            field.textChanged.connect(self._on_changed)
        self._enable()

    @property
    def place(self) -> str:
        """HOST:FOLDER as typed."""
        host, folder = self.host.text().strip(), self.folder.text().strip()
        return f"{host}:{folder}" if folder else host

    def show_status(self, words: str, *, can_start: bool) -> None:
        """Say what came of the try, and offer to train there or not."""
        self._is_busy, self._can_start = False, can_start
        self._status.setText(words)
        set_role(self._status, "good" if can_start else "bad")
        self._enable()
        self.grow()

    def _add_field(self, name: str, words: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(words)
        add_labelled_row(self._grid, words, field)
        return field

    def _on_changed(self) -> None:
        self._can_start = False
        self._status.setText("")
        self._enable()

    def _on_try(self) -> None:
        self._is_busy = True
        self._status.setText(tr("Asking..."))
        set_role(self._status, "")
        self._enable()
        self.check_requested.emit(self.place)

    def _on_start(self) -> None:
        place = self.place
        self.accept()
        self.start_requested.emit(place)

    def _enable(self) -> None:
        self.try_button.setEnabled(bool(self.host.text().strip()) and not self._is_busy)
        self.start_button.setEnabled(self._can_start and not self._is_busy)
