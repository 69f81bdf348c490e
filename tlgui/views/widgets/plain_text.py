"""Names that others chose are shown as they are: never as markup, never as a key to press.

Qt guesses whether a text is markup, and markup from a folder's name could open files of this computer.
"""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from tlgui.views import texts
from tlgui.views.translation import tr
from tlgui.views.words import derived

BUTTONS = {
    QMessageBox.StandardButton.Ok: texts.OK,
    QMessageBox.StandardButton.Cancel: texts.CANCEL,
    QMessageBox.StandardButton.Discard: texts.DISCARD,
}
"""What our message boxes offer."""


class _HasToolTip(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


def plain_tool_tip(text: str) -> str:
    """Return what to give to setToolTip, which knows no plain text, so that the text is shown as it is."""
    return derived(text, _without_markup)


def _without_markup(text: str) -> str:
    if "<" not in text and "&" not in text:  # nothing that Qt could take for markup
        return text
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def set_tool_tip(target: _HasToolTip, text: str) -> None:
    """Give a widget, an action or a cell a tool tip that is shown as it is."""
    target.setToolTip(plain_tool_tip(text))


def without_mnemonic(text: str) -> str:
    """Return what to give to a button or a menu, where a single & would underline the next letter."""
    return derived(text, _doubled)


def _doubled(text: str) -> str:
    return text.replace("&", "&&")


def message_box(
    icon: QMessageBox.Icon, title: str, message: str, buttons: QMessageBox.StandardButton, parent: QWidget | None
) -> QMessageBox:
    """Return a message box, not shown yet, whose message is shown as it is and whose buttons speak our language."""
    box = QMessageBox(icon, title, "", buttons, parent)
    for button in box.buttons():
        # Qt has texts of its own only for some languages, and a desktop may bring others that suit neither.
        button.setText(tr(BUTTONS[box.standardButton(button)]))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    return box


def is_sure_to_discard(title: str, question: str, parent: QWidget) -> bool:
    """Ask before something goes that cannot be brought back, and wait for the answer; keeping it is what Enter does."""
    buttons = QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
    box = message_box(QMessageBox.Icon.Question, title, question, buttons, parent)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    is_sure = box.exec() == QMessageBox.StandardButton.Discard
    box.deleteLater()
    return is_sure
