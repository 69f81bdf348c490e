"""What the pictures of a folder will be used for: learning, validation, the final test."""

from __future__ import annotations

from tlgui.core.split_sizes import SplitSizes
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import Card, make_label


class SplitCard(Card):
    """Hidden without a folder."""

    def __init__(self) -> None:
        super().__init__(tr("What they will be used for"))
        self.setObjectName("split_card")
        self._sizes = make_label("", name="split_sizes_label")
        self.body.addWidget(self._sizes)
        self.hide()

    def show_sizes(self, sizes: SplitSizes | None) -> None:
        """Show how many pictures each part will have, and why; None without a folder."""
        self.setVisible(sizes is not None)
        if sizes is not None:
            self._sizes.setText(sentence(sizes.sentence()))
