"""A drop-down box that keeps a value it does not offer, and leaves the mouse wheel to the page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from tlgui.views.translation import tr
from tlgui.views.widgets.plain_text import set_tool_tip

LEAST_LETTERS = 12
"""A box may be as narrow as for these: words of other languages are longer, and a page is as wide as the window."""


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
        self.setMinimumContentsLength(LEAST_LETTERS)
        self._n_offered = 0
        self._tells_cut = False
        self.offer({key: tr(words) for key, words in choices.items()})
        self.activated.connect(self._on_activated)
        self.currentIndexChanged.connect(self._tell_what_is_cut)

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

    def say_again(self) -> None:
        """See whether the words of another language are whole."""
        self._tell_what_is_cut()

    def _tell_what_is_cut(self) -> None:
        """Say words that have no room in the tool tip, where it does not explain the box."""
        if self.toolTip() and not self._tells_cut:
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        widest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        self._tells_cut = widest > room
        set_tool_tip(self, self.currentText() if self._tells_cut else "")

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the words have room."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def showPopup(self) -> None:
        """Show the choices whole, wider than the box where they are."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a box that turns under the pointer would change a choice unseen."""
        event.ignore()

    def _drop_custom(self) -> None:
        while self.count() > self._n_offered:
            self.removeItem(self.count() - 1)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
