"""A window that asks and tells in dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from tlgui.core.messages import Text
from tlgui.views import texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.dialogs import ClassFolderDialog, CloseDialog, ErrorDialog
from tlgui.views.widgets.glossary_dialog import GlossaryDialog
from tlgui.views.widgets.gpu_dialog import GpuDialog
from tlgui.views.widgets.keys_dialog import KeysDialog
from tlgui.views.widgets.plain_text import message_box


class TellingWindow(QMainWindow):
    """Opens the dialogs that belong to the window as a whole."""

    def ask_close_while_training(self) -> str:
        """Ask what to do with the run: 'background', 'later', 'stop' or 'stay'."""
        return self._answer_of(CloseDialog(self))

    def ask_what_for(self, folder: Path, class_names: Sequence[str]) -> str:
        """Ask what a folder of classes is for that was dropped to be answered: 'learn', 'answer' or ''."""
        return self._answer_of(ClassFolderDialog(folder.name, class_names, self))

    def show_error(self, title: Text, message: Text, hint: Text = "", details: str = "") -> None:
        """Tell an error in one dialog that does not block the window."""
        ErrorDialog(sentence(title), sentence(message), sentence(hint), details, self).open()

    def show_gpu_dialog(self, python: str, status: str) -> GpuDialog:
        """Open the dialog about the GPU and return it; the caller tells it what there is, and listens."""
        dialog = GpuDialog(python, status, self)
        dialog.open()
        return dialog

    def show_glossary(self) -> GlossaryDialog:
        """Open what the technical words mean, all of them, and return it."""
        dialog = GlossaryDialog(parent=self)
        dialog.open()
        return dialog

    def show_keys(self) -> KeysDialog:
        """Open what all keys do, and return it."""
        dialog = KeysDialog(self.menuBar(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def show_notice(self, title: str, message: str) -> None:
        """Tell good news in a dialog that does not block the window."""
        box = message_box(QMessageBox.Icon.Information, title, message, QMessageBox.StandardButton.Ok, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setObjectName("notice_dialog")
        box.open()

    def show_fault(self, traceback_text: str) -> None:
        """Show an internal error."""
        self.show_error(tr(texts.FAULT_TITLE), tr(texts.FAULT_MESSAGE), tr(texts.FAULT_HINT), traceback_text)

    def _answer_of(self, dialog: CloseDialog | ClassFolderDialog) -> str:
        """Wait for the person's answer; the window lives on, and would keep each dialog that was ever asked with."""
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer
