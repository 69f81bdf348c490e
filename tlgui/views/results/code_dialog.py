"""The script that repeats a run, to be read, copied or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.output_file import OutputExistsError, check_output
from tlgui.views import texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.roomy_dialog import RoomyDialog
from tlgui.views.widgets.save_dialog import ask_for_place

WIDTH_PX, TEXT_HEIGHT_PX = 760, 400


class CodeDialog(RoomyDialog):
    """Shows a script.

    Args:
        text: the script.
        notes: what it does otherwise than the run; empty where it does all.
        parent: the window.
    """

    def __init__(self, text: str, notes: str, parent: QWidget | None = None) -> None:
        super().__init__("code_dialog", tr("This run as code"), WIDTH_PX, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text
        self.body.addWidget(make_label(tr("This run as code"), "heading"))
        self.body.addWidget(
            make_label(
                tr("It repeats the run with PyTorch and torchvision alone. Do with it what you like."),
                "muted",
            )
        )
        shown = QPlainTextEdit(text)
        shown.setObjectName("code_text")
        shown.setAccessibleName(tr("The script"))
        shown.setReadOnly(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setMinimumHeight(min(TEXT_HEIGHT_PX, self.screen().availableSize().height() // 2))
        self.body.addWidget(shown, 1)
        self._notes = make_label(tr("Not quite the same: {notes}").format(notes=notes), name="code_notes")
        self._notes.setVisible(bool(notes))
        self.body.addWidget(self._notes)
        self._words = make_label("", "muted", name="code_words")
        self._words.hide()
        self.body.addWidget(self._words)
        close = make_button(tr(texts.CLOSE), "code_close_button", kind="primary")
        close.clicked.connect(self.accept)
        copy = make_button(tr(texts.COPY), "code_copy_button")
        copy.clicked.connect(self._copy)
        save = make_button(tr("Save..."), "code_save_button")
        save.clicked.connect(self._save)
        self._saved = Path()
        self._folder = make_button(tr("Show in folder"), "code_folder_button")
        self._folder.clicked.connect(lambda: show_in_folder(self._saved))
        self._folder.hide()
        self.body.addLayout(make_row(close, copy, save, self._folder))
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._say(tr("The script is on the clipboard."))

    def _save(self) -> None:
        path = ask_for_place(self, tr("Save the script"), "run.py", "Python")
        if path is None:
            return
        try:
            # The person agreed to the place, but a file of a run is none for a script.
            path = check_output(path, lambda _path: False, overwrite=True)
            write_text_atomic(path, self._text)
        except OutputExistsError as error:
            self._say(sentence(error.message, error.hint))
            return
        except OSError as error:
            self._say(tr("'{path}' cannot be written: {reason}.").format(path=path, reason=error.strerror or error))
            return
        self._saved = path
        self._folder.show()
        self._say(tr("The script is in {path}").format(path=path))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.show()
        self.grow()
