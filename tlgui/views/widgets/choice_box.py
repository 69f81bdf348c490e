"""A drop-down box that keeps a value it does not offer, and leaves the mouse wheel to the page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from tlgui.views.translation import tr


class ChoiceBox(QComboBox):
    """Offers keys with words for them; a key it does not offer gets a line of its own while it is shown.

    Args:
        name: object name.
        accessible_name: read aloud.
        choices: key -> words, not yet translated.

    Signals:
        chosen(str): the person chose this key, which may be the one shown.
    """

    chosen = Signal(str)

    def __init__(self, name: str, accessible_name: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._n_offered = 0
        self.offer({key: tr(words) for key, words in choices.items()})
        self.activated.connect(self._on_activated)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer these from now on: key -> words as they are shown."""
        self.clear()
        for key, words in choices.items():
            self.addItem(words, key)
        self._n_offered = self.count()

    def show_key(self, key: str, custom_words: str = "") -> None:
        """Show a key; `chosen` is not emitted.

        Args:
            key: offered or not.
            custom_words: for a key that is not offered.
        """
        index = self.findData(key)
        if index < 0 or index >= self._n_offered:
            self._drop_custom()
            self.addItem(custom_words or key, key)
            self.setCurrentIndex(self._n_offered)
            return
        self.setCurrentIndex(index)
        self._drop_custom()

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a box that turns under the pointer would change a choice unseen."""
        event.ignore()

    def _drop_custom(self) -> None:
        while self.count() > self._n_offered:
            self.removeItem(self.count() - 1)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
