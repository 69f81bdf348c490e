"""The dialog "Weights from the Hugging Face Hub": which repository, what it holds, and the download."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QProgressBar, QWidget

from tlgui.engine.door.requests import FetchProgress
from tlgui.views import texts
from tlgui.views.model import weights_texts
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import add_labelled_row, make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WIDTH_PX = 600
N_STEPS = 1000
TITLE = marked("Weights from the Hugging Face Hub")
HOW = marked(
    "Name a repository, or paste the address of its page. It must hold the weights of one of the networks in the list. "
    "Only its name is sent, and nothing is downloaded before you have seen size and licence."
)
DOWNLOAD = marked("Download")
USE_IT = marked("Use them")
ARE_HERE = marked("These weights are on this computer already.")


class HubDialog(RoomyDialog):
    """Looks a repository up, then offers its download. Whoever answers calls the show_ methods.

    Signals:
        look_up_requested(str): what the person typed.
        fetch_requested(): the person agreed to what was told of it.
        cancel_requested(): do no more; also when the dialog is closed.
    """

    look_up_requested = Signal(str)
    fetch_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__("hub_dialog", tr(TITLE), WIDTH_PX, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._clock = clock
        self._began: tuple[float, int] | None = None
        self._can_fetch = self._is_busy = False
        self.body.addWidget(make_label(tr(TITLE), "heading"))
        self.body.addWidget(make_label(tr(HOW), "muted"))
        self.body.addLayout(self._make_field())
        self._progress = QProgressBar()
        self._progress.setObjectName("hub_progress")
        self._progress.setAccessibleName(tr("Progress of the download"))
        self._progress.setTextVisible(False)
        self.body.addWidget(self._progress)
        self._status = make_label("", name="hub_status")
        self.body.addWidget(self._status)
        self.fetch_button = make_button(tr(DOWNLOAD), "hub_fetch_button", kind="primary")
        self.fetch_button.clicked.connect(self.fetch_requested)
        close = make_button(tr(texts.CLOSE), "hub_close_button")
        close.clicked.connect(self.reject)
        self.body.addLayout(make_row(self.fetch_button, close))
        self.name.textChanged.connect(self._on_changed)
        self._show("")

    @property
    def status(self) -> str:
        """What the dialog says."""
        return self._status.text()

    def begin(self, words: str) -> None:
        """Say what goes on; how long it takes is not known yet."""
        self._is_busy, self._began = True, None
        self._progress.setRange(0, 0)
        self._show(words)

    def show_offer(self, told: str, *, is_here: bool) -> None:
        """Say what the repository holds, and offer to fetch it, or to use what is on this computer."""
        self._is_busy, self._can_fetch = False, True
        words = tr(USE_IT if is_here else DOWNLOAD)
        self.fetch_button.setText(words)
        self.fetch_button.setAccessibleName(words)
        self._show(tr(ARE_HERE) if is_here else told)
        self.fetch_button.setFocus()

    def show_progress(self, progress: FetchProgress) -> None:
        """Say how much has come, and how long it will still take."""
        now = self._clock()
        if self._began is None:
            self._began = (now, progress.done)
        since, first = self._began
        rate = (progress.done - first) / (now - since) if now > since else 0.0
        self._progress.setRange(0, N_STEPS if progress.total else 0)
        if progress.total:
            self._progress.setValue(round(N_STEPS * progress.done / progress.total))
        self._status.setText(weights_texts.progress_sentence(progress, rate))

    def show_failure(self, words: str) -> None:
        """Say why it did not work; what was offered still is."""
        self._is_busy = False
        self._show(words, "bad")

    def _make_field(self) -> QGridLayout:
        self.name = QLineEdit()
        self.name.setObjectName("hub_repository_field")
        self.name.setAccessibleName(tr("Repository"))
        self.name.setPlaceholderText("OWNER/NAME")
        self.name.returnPressed.connect(self._look_up)
        self.look_up_button = make_button(tr("Look it up"), "hub_look_up_button")
        self.look_up_button.clicked.connect(self._look_up)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        add_labelled_row(grid, tr("Repository"), self.name)
        grid.addWidget(self.look_up_button, grid.rowCount() - 1, 2)
        return grid

    def _look_up(self) -> None:
        if self.look_up_button.isEnabled():
            self.look_up_requested.emit(self.name.text().strip())

    def _on_changed(self) -> None:
        """Forget what was told of another repository."""
        self._can_fetch = False
        if not self._is_busy:
            self._show("")

    def _show(self, words: str, role: str = "") -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))
        set_role(self._status, role)
        self._progress.setVisible(self._is_busy)
        self.name.setReadOnly(self._is_busy)
        self.look_up_button.setEnabled(bool(self.name.text().strip()) and not self._is_busy)
        self.fetch_button.setEnabled(self._can_fetch and not self._is_busy)
        self.grow()

    # Qt overrides

    def reject(self) -> None:
        """Close; what is going on is stopped, and what has come is kept for the next try."""
        self.cancel_requested.emit()
        super().reject()
