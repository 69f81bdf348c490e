"""A small whole number in words, with a button for one less and one for one more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tlgui.views.widgets.page import make_button, make_label, make_row


class Stepper(QWidget):
    """Shows what it is told and asks for one less or one more; the buttons repeat while they are held.

    Args:
        name: object name of the text; the buttons' are this and '_less' and '_more'.
        less, more: what the buttons do, in words.

    Signals:
        stepped(int): the number that the person wants.
    """

    stepped = Signal(int)

    def __init__(self, name: str, *, less: str, more: str) -> None:
        super().__init__()
        self._value = 1
        self._text = make_label("", name=name)
        self._text.setWordWrap(False)
        self._less = make_button("\u2212", f"{name}_less", help_text=less)
        self._more = make_button("+", f"{name}_more", help_text=more)
        for button, words in ((self._less, less), (self._more, more)):
            button.setAccessibleName(words)
            button.setAutoRepeat(True)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        row = make_row(self._less, self._text, self._more, stretch=False)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def show_value(self, value: int, text: str, *, most: int) -> None:
        """Show a number from 1 to `most` in these words; nothing is emitted."""
        self._value = value
        self._text.setText(text)
        self._less.setEnabled(value > 1)
        self._more.setEnabled(value < most)

    def _on_less(self) -> None:
        self.stepped.emit(self._value - 1)

    def _on_more(self) -> None:
        self.stepped.emit(self._value + 1)
