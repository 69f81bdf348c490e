"""The dialog "Write a cleaned copy": where to, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from tlgui.core.dataset import Dataset
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.sentences.relabelling import copied_messages
from tlgui.engine.door.correction_requests import CleanedCopyReady
from tlgui.engine.door.requests import Failure
from tlgui.views import texts
from tlgui.views.translation import number, sentence, tr
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.roomy_dialog import RoomyDialog


class CopyDialog(RoomyDialog):
    """Asks for a folder, and copies.

    Args:
        dataset: whose pictures are copied, as labelled.

    Signals:
        copy_requested(object): Path of the folder.
        cancel_requested(): copy no more. Also when the dialog is closed meanwhile.
        folder_shown(object): Path of the folder to show.
    """

    copy_requested = Signal(object)
    cancel_requested = Signal()
    folder_shown = Signal(object)

    def __init__(self, dataset: Dataset, parent: QWidget | None = None) -> None:
        super().__init__("copy_dialog", tr("Write a cleaned copy"), 600, parent)
        root = dataset.root
        names = (f"{root.name} cleaned", *(f"{root.name} cleaned {n}" for n in range(2, 1000)))
        self._into = next(root.parent / name for name in names if not (root.parent / name).exists())
        self._is_busy = False
        self.body.addWidget(make_label(tr("Write a cleaned copy"), "heading"))
        explanation = tr("{n} pictures are copied, each into a folder of its class. The originals stay as they are.")
        self.body.addWidget(make_label(explanation.format(n=number(dataset.total)), "muted"))
        self._place = make_label("", name="copy_into_label")
        self._choose = make_button(tr("Another folder..."), "copy_choose_button")
        self._choose.clicked.connect(self._ask_for_folder)
        row = make_row(stretch=False)
        row.addWidget(self._place, 1)
        row.addWidget(self._choose)
        self.body.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setObjectName("copy_progress_bar")
        self._bar.setAccessibleName(tr("Pictures are being copied"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.body.addWidget(self._bar)
        self._status = make_label("", name="copy_status")
        self._status.hide()
        self.body.addWidget(self._status)
        self.body.addStretch(1)
        self._start = make_button(tr("Copy"), "copy_start_button", kind="primary")
        self._start.clicked.connect(self._on_start)
        self._show = make_button(tr("Show the folder"), "copy_show_button")
        self._show.clicked.connect(lambda: self.folder_shown.emit(self._into))
        self._show.hide()
        close = make_button(tr(texts.CLOSE), "copy_close_button")
        close.clicked.connect(self.reject)
        row = make_row(self._start, self._show)
        row.addWidget(close)
        self.body.addLayout(row)
        self.set_folder(self._into)

    @property
    def status(self) -> str:
        """What the dialog says about the work."""
        return self._status.text()

    def set_folder(self, folder: Path) -> None:
        """Copy into this folder."""
        self._into = folder
        self._place.setText(tr("Into: {folder}").format(folder=folder))
        self._show.hide()
        self._say("")

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        self._set_busy(is_busy=True)
        self._bar.setRange(0, 0)
        self._say(tr("Copying..."))

    def show_progress(self, progress: Preparing) -> None:
        """Say how many pictures are copied."""
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._say(tr("{done} of {total} pictures").format(done=progress.done, total=progress.total))

    def show_copied(self, ready: CleanedCopyReady) -> None:
        """Say that the copy is whole."""
        self._say(sentence(*copied_messages(ready.into, ready.n, ready.n_renamed)), "good")
        self._show.show()

    def show_failure(self, failure: Failure) -> None:
        """Say why it did not work."""
        self._say(sentence(failure.message, failure.hint), "bad")

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._say(sentence(say("copy.stopped", folder=self._into)))

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which folder should they go into?"), str(self._into.parent))
        if chosen:
            self.set_folder(Path(chosen))

    def _on_start(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
        else:
            self.copy_requested.emit(self._into)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._bar.setVisible(is_busy)
        self._start.setText(tr("Stop") if is_busy else tr("Copy"))
        self._choose.setEnabled(not is_busy)
        if is_busy:
            self._show.hide()

    def _say(self, text: str, role: str = "") -> None:
        set_role(self._status, role)
        self._status.setText(text)
        self._status.setVisible(bool(text))
        self.grow()

    # Qt overrides

    def reject(self) -> None:
        """Close; what is going on is stopped."""
        if self._is_busy:
            self.cancel_requested.emit()
        super().reject()
