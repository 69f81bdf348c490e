"""What can be found out, or mended, once the figures are there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import Card, make_button, make_label
from tlgui.views.widgets.plain_text import set_tool_tip

NEEDS_FOLDER = marked("For these two, open the folder of pictures on the Pictures page first.")
MORE_HELP = marked(
    "Before collecting more pictures: see how much better the network got with each part of those you have."
)
COMPARE_HELP = marked("Another network may suit your pictures better: every one on this computer is tried on them.")
MISTAKES_HELP = marked(
    "Look at what was answered wrongly: often a picture lies in the wrong folder, or two classes mix."
)


class WhatNextCard(Card):
    """Names three ways to a better model, each with its button.

    Signals:
        curve_wanted(): whether more pictures would help.
        comparison_wanted(): which network suits the pictures best.
        mistakes_wanted(): the pictures that were answered wrongly.
    """

    curve_wanted = Signal()
    comparison_wanted = Signal()
    mistakes_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What to do next"))
        self.setObjectName("what_next_card")
        self._mistakes = make_button(tr("See the mistakes"), "what_next_mistakes_button")
        self._more = make_button(tr("Will more pictures help?"), "what_next_more_button")
        self._compare = make_button(tr("Compare networks"), "what_next_compare_button")
        self._why_not = make_label("", "muted", name="what_next_reason")
        rows = QGridLayout()
        rows.setHorizontalSpacing(14)
        rows.setColumnStretch(1, 1)
        for words, button, wanted in (
            (MISTAKES_HELP, self._mistakes, self.mistakes_wanted),
            (MORE_HELP, self._more, self.curve_wanted),
            (COMPARE_HELP, self._compare, self.comparison_wanted),
        ):
            label = make_label(tr(words))
            rows.addWidget(button, rows.rowCount(), 0)
            rows.addWidget(label, rows.rowCount() - 1, 1)
            if button is self._mistakes:
                self._mistakes_words = label
            button.setAccessibleDescription(tr(words))
            button.clicked.connect(wanted)
        self.body.addLayout(rows)
        self.body.addWidget(self._why_not)
        self.offer(has_folder=False)

    def offer_mistakes(self, *, are_there: bool) -> None:
        """Offer to see what was answered wrongly, where there is any."""
        self._mistakes.setVisible(are_there)
        self._mistakes_words.setVisible(are_there)

    def offer(self, *, has_folder: bool) -> None:
        """Offer what needs the pictures while their folder is open, else say that it is to be opened."""
        reason = "" if has_folder else tr(NEEDS_FOLDER)
        for button in (self._more, self._compare):
            button.setEnabled(has_folder)
            set_tool_tip(button, reason)
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))
