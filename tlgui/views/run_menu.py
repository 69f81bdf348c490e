"""The menu of a run, so that it can be started and paused from every page and by keys."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from tlgui.views.paged_window import PagedWindow
from tlgui.views.train import training_texts
from tlgui.views.translation import tr
from tlgui.views.widgets.plain_text import without_mnemonic

START_KEY, PAUSE_KEY, NEXT_KEY = "F5", "Ctrl+P", "Ctrl+Return"


class RunMenu(QMenu):
    """Presses the Train page's own buttons: what they do not offer, the menu and its keys do not either.

    Args:
        window: has the page, and connects `start` and `next`: both also change what page is seen.
    """

    def __init__(self, window: PagedWindow) -> None:
        super().__init__(tr("&Run"), window)
        self._window = window
        self.start = self._add(tr(training_texts.START), START_KEY)
        self.pause = self._add(tr(training_texts.PAUSE), PAUSE_KEY)
        self.stop = self._add(tr(training_texts.STOP_AND_KEEP), "")
        self.elsewhere = self._add(tr("Train on another computer..."), "")
        self.addSeparator()
        self.next = self._add(tr("Next step"), NEXT_KEY)
        self.pause.triggered.connect(lambda: window.train.pause_button.click())
        self.stop.triggered.connect(lambda: window.train.stop_button.click())
        self.aboutToHide.connect(self._on_hidden)

    def show_state(self, next_button: QPushButton | None) -> None:
        """Show what is offered now; call it before the menu is seen."""
        train = self._window.train
        self.start.setEnabled(train.offers_start)
        self.elsewhere.setEnabled(train.offers_start)
        self.pause.setText(without_mnemonic(train.pause_button.accessibleName()))
        self.pause.setEnabled(train.pause_button.isEnabled())
        self.stop.setEnabled(train.stop_button.isEnabled())
        self.next.setText(without_mnemonic(next_button.accessibleName() if next_button else tr("Next step")))
        self.next.setEnabled(next_button is not None)

    def _add(self, text: str, keys: str) -> QAction:
        action = self.addAction(without_mnemonic(text))
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _on_hidden(self) -> None:
        """Listen to all keys again: the buttons know better than a menu that was seen a while ago."""
        for action in self.actions():
            action.setEnabled(True)
