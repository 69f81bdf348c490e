"""What the pictures of a folder will be used for: learning, validation, the final test."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from tlgui.core.messages import Message
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import Card, clear_layout, make_label


class SplitCard(Card):
    """Hidden without a folder."""

    def __init__(self) -> None:
        super().__init__(tr("What they will be used for"))
        self.setObjectName("split_card")
        self._sizes = make_label("", name="split_sizes_label")
        self._groups = QVBoxLayout()
        self._groups.setSpacing(4)
        self.body.addWidget(self._sizes)
        self.body.addLayout(self._groups)
        self.hide()

    def show_split(self, told: tuple[Message, ...]) -> None:
        """Show how many pictures each part will have and which stay together; nothing without a folder.

        Args:
            told: as split_sizes.split_sentences returns it.
        """
        clear_layout(self._groups)
        self.setVisible(bool(told))
        if not told:
            return
        self._sizes.setText(sentence(told[0]))
        for message in told[1:]:
            self._groups.addWidget(make_label(f"•  {sentence(message)}"))
