"""The window's few dialogs: an error in words, and what to do with a run when closing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from tlgui.views import texts
from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.roomy_dialog import RoomyDialog


class ErrorDialog(RoomyDialog):
    """What happened and what to do now; details folded, everything can be copied."""

    def __init__(self, title: str, message: str, hint: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__("error_dialog", title, 480, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = "\n\n".join(part for part in (title, message, hint, details) if part)
        layout = self.body
        layout.addWidget(make_label(title, "heading"))
        layout.addWidget(make_label(message, name="error_message"))
        if hint:
            layout.addWidget(make_label(hint, "muted", name="error_hint"))
        self._details = QPlainTextEdit(details)
        self._details.setObjectName("error_details")
        self._details.setAccessibleName(tr(texts.DETAILS))
        self._details.setReadOnly(True)
        self._details.hide()
        close = make_button(tr(texts.CLOSE), "error_close_button", kind="primary")
        close.clicked.connect(self.accept)
        copy = make_button(tr(texts.COPY), "error_copy_button")
        copy.clicked.connect(self._copy)
        fold = make_button(tr(texts.DETAILS), "error_details_button", kind="quiet")
        fold.setVisible(bool(details))
        fold.clicked.connect(self._toggle_details)
        layout.addWidget(fold)
        layout.addWidget(self._details)
        layout.addLayout(make_row(close, copy))
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _toggle_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())
        self.grow()


class ClassFolderDialog(RoomyDialog):
    """Asks what a folder is dropped for that has a sub-folder for each class, on the page that answers pictures.

    Args:
        name: of the folder.
        class_names: of its sub-folders.

    Attributes:
        answer: 'learn', 'answer', or '' where the dialog was closed.
    """

    def __init__(self, name: str, class_names: Sequence[str], parent: QWidget | None = None) -> None:
        title = tr("Learn from '{name}', or answer its pictures?").format(name=name)
        super().__init__("class_folder_dialog", title, 480, parent)
        self.answer = ""
        names = texts.few_names(class_names)
        explanation = tr("It has sub-folders with pictures, as for classes: {names}.").format(names=names)
        self.body.addWidget(make_label(title, "heading"))
        self.body.addWidget(make_label(explanation, "muted"))
        for answer, words, kind in (
            ("learn", tr("Learn these classes from it"), "primary"),
            ("answer", tr("Answer its pictures with the open model"), ""),
        ):
            button = make_button(words, f"class_folder_{answer}_button", kind=kind)
            button.clicked.connect(partial(self._choose, answer))
            self.body.addWidget(button)

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept()


class CloseDialog(RoomyDialog):
    """Asks what to do with a run when the window is closed.

    Attributes:
        answer: 'background', 'later', 'stop' or 'stay'.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("close_dialog", tr(texts.CLOSE_TITLE), 460, parent)
        self.answer = "stay"
        layout = self.body
        layout.addWidget(make_label(tr(texts.CLOSE_TITLE), "heading"))
        layout.addWidget(make_label(tr(texts.CLOSE_EXPLANATION), "muted"))
        self._add_choice(layout, tr(texts.CLOSE_STAY), "close_stay_button", "primary", self._stay)
        self._add_choice(layout, tr(texts.CLOSE_STOP), "close_stop_button", "", self._stop)
        self._add_choice(layout, tr(texts.CLOSE_LATER), "close_later_button", "", self._later)
        self._add_choice(layout, tr(texts.CLOSE_BACKGROUND), "close_background_button", "", self._background)

    def _add_choice(self, layout: QVBoxLayout, text: str, name: str, kind: str, slot: object) -> None:
        button = make_button(text, name, kind=kind)
        button.clicked.connect(slot)
        layout.addWidget(button)

    def _stay(self) -> None:
        self.reject()

    def _stop(self) -> None:
        self.answer = "stop"
        self.accept()

    def _later(self) -> None:
        self.answer = "later"
        self.accept()

    def _background(self) -> None:
        self.answer = "background"
        self.accept()
