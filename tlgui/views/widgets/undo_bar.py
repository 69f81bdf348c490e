"""The foot of the window: what was just done, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import MARGIN, make_button, make_label, make_row

UNDO_HELP = marked("Undo what was just done: Ctrl+Z")


class UndoBar(QFrame):
    """Away until something was done that can be undone; the latest alone is offered."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("undo_bar")
        self.setProperty("kind", "foot")
        self._undo: Callable[[], object] | None = None
        self._said = make_label("", name="undo_bar_label")
        self.button = make_button(tr("Undo"), "undo_bar_button", help_text=tr(UNDO_HELP))
        close = make_button(tr("Hide"), "undo_bar_hide_button", kind="quiet")
        self.button.clicked.connect(self.undo)
        close.clicked.connect(self.forget)
        row = make_row(stretch=False)
        row.addWidget(self._said, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self.setLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What was done; empty where nothing is offered."""
        return self._said.text() if self._undo is not None else ""

    def offer(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer to undo it."""
        self._undo = undo
        self._said.setText(words)
        self.button.setAccessibleDescription(words)
        self.show()

    def undo(self) -> bool:
        """Undo what is offered; return whether something was."""
        undo = self._undo
        self.forget()
        if undo is not None:
            undo()
        return undo is not None

    def forget(self) -> None:
        """Offer nothing any more."""
        self._undo = None
        self.hide()


class Offer(QObject):
    """What one part of the program offers to undo: it takes its own offer away, and nobody else's.

    Args:
        bar: shows it.
        parent: owns it.
    """

    def __init__(self, bar: UndoBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._words = ""

    def make(self, words: str, undo: Callable[[], object]) -> None:
        """Offer this in place of what was offered before."""
        self._words = words
        self._bar.offer(words, undo)

    def withdraw(self) -> None:
        """Offer it no longer: something else has been done since."""
        if self._words and self._bar.words == self._words:
            self._bar.forget()
