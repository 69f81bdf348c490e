"""The dialog "Write a cleaned copy": where to, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tlgui.core.dataset import Dataset
from tlgui.core.messages import say
from tlgui.core.sentences.relabelling import copied_messages
from tlgui.engine.door.correction_requests import CleanedCopyReady
from tlgui.views.translation import number, sentence, tr
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.work_dialog import WorkDialog


class CopyDialog(WorkDialog):
    """Asks for a folder, and copies.

    Args:
        dataset: whose pictures are copied, as labelled.

    Signals:
        copy_requested(object): Path of the folder.
    """

    copy_requested = Signal(object)

    def __init__(self, dataset: Dataset, parent: QWidget | None = None) -> None:
        super().__init__("copy", tr("Write a cleaned copy"), 600, parent)
        root = dataset.root
        names = (f"{root.name} cleaned", *(f"{root.name} cleaned {n}" for n in range(2, 1000)))
        self._into = next(root.parent / name for name in names if not (root.parent / name).exists())
        explanation = tr("{n} pictures are copied, each into a folder of its class. The originals stay as they are.")
        self.body.addWidget(make_label(explanation.format(n=number(dataset.total)), "muted"))
        self._place, self._choose = self._add_place("into_label", "choose_button", tr("Another folder..."))
        self._choose.clicked.connect(self._ask_for_folder)
        self._add_progress(tr("Pictures are being copied"))
        self.body.addStretch(1)
        self._add_buttons(tr("Copy"), tr("Stop"), tr("Show the folder"))
        self._show_button.clicked.connect(lambda: self.folder_shown.emit(self._into))
        self.set_folder(self._into)

    def set_folder(self, folder: Path) -> None:
        """Copy into this folder."""
        self._into = folder
        self._place.setText(tr("Into: {folder}").format(folder=folder))
        self._show_button.hide()
        self._say("")

    def begin(self) -> None:
        """Show that the work goes on; the first button stops it."""
        self._set_busy(is_busy=True)
        self._say(tr("Copying..."))

    def show_copied(self, ready: CleanedCopyReady) -> None:
        """Say that the copy is whole."""
        self._say(sentence(*copied_messages(ready.into, ready.n, ready.n_renamed)), "good")
        self._show_button.show()

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._say(sentence(say("copy.stopped", folder=self._into)))

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which folder should they go into?"), str(self._into.parent))
        if chosen:
            self.set_folder(Path(chosen))

    def _begin(self) -> None:
        self.copy_requested.emit(self._into)

    def _set_busy(self, *, is_busy: bool) -> None:
        super()._set_busy(is_busy=is_busy)
        self._choose.setEnabled(not is_busy)
