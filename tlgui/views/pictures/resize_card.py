"""What becomes of pictures that are no squares: how many lose much, and the choice."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.core.messages import Message
from tlgui.core.resize import CROP, RESIZE_KINDS
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import Card, make_label, make_row

WORDS = {
    "crop": marked("Crop: the middle is cut out, as the network was trained"),
    "pad": marked("Pad: the whole picture, with bars beside it"),
    "stretch": marked("Stretch: the whole picture, pressed into a square"),
}
HOW = marked("Hold Space over a picture to see what the network sees of it.")
NOTHING_LOST = marked("Nothing of your pictures is cut off.")
LITTLE_LOST = marked(
    "Nothing unusual is cut off: of each picture a margin, of longer ones the ends as well, never more than half."
)


class ResizeCard(Card):
    """Away without a folder.

    Signals:
        resize_chosen(str): the person chose one of core.resize's.
    """

    resize_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("How they become squares"))
        self.setObjectName("resize_card")
        self._words = make_label("", name="resize_label")
        self._choice = ChoiceBox(
            "resize_choice",
            tr("What becomes of pictures that are no squares"),
            {name: WORDS[name] for name in RESIZE_KINDS},
        )
        self._choice.chosen.connect(self.resize_chosen)
        self.body.addWidget(self._words)
        self.body.addLayout(make_row(self._choice))
        self.body.addWidget(make_label(tr(HOW), "muted"))
        self._words.hide()
        self.hide()

    def show_resize(self, resize: str) -> None:
        """Show what is chosen."""
        self._choice.show_key(resize)
        if resize != CROP:
            self._say(tr(NOTHING_LOST))

    def show_cut(self, resize: str, message: Message | None) -> None:
        """Show in how many pictures much is cut off; None for in none."""
        self.show_resize(resize)
        if resize == CROP:
            self._say(sentence(message) if message is not None else tr(LITTLE_LOST))

    def forget(self) -> None:
        """Show no figure: it is of other pictures, or of another network."""
        self._say("")

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
