"""The card that offers several runs at once: every combination, or pretrained beside random weights."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row

HELP = marked(
    "Several runs on the same pictures, one after the other, so that they can be compared picture by picture. What a "
    "frozen network sees is computed once for all of them. Runs shows which is best, and how sure that is."
)
HELP_ALL = marked("Choose heads, schedules and networks; each combination becomes a run")
HELP_TRANSFER = marked(
    "Three runs with the network that is chosen: from random weights, with the head alone, and fine-tuned"
)
NEEDS_PICTURES = marked("Open a folder of pictures first.")
NO_NETWORK = marked("No network's weights are on this computer yet.")
NEEDS_WEIGHTS = marked("The weights of the chosen network are not on this computer yet.")
RANDOM = marked("The chosen network has random weights already; choose pretrained ones to compare with.")
APPENDED = marked("A layer added after the old last one needs pretrained weights; choose another head to compare.")


class TryAllCard(Card):
    """Two buttons, and why one cannot be pressed.

    Signals:
        choices_requested(): ask what is to be tried.
        transfer_requested(): ask about the runs with and without pretrained weights.
    """

    choices_requested = Signal()
    transfer_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Try several: which choices suit these pictures?"))
        self.body.addWidget(make_label(tr(HELP), "muted"))
        self._all = make_button(tr("Try them all..."), "try_all_button", help_text=tr(HELP_ALL))
        self._transfer = make_button(tr("Pretrained or from scratch?"), "transfer_button", help_text=tr(HELP_TRANSFER))
        self._why_not = make_label("", "muted", name="try_all_why_not")
        self.body.addLayout(make_row(self._all, self._transfer))
        self.body.addWidget(self._why_not)
        self._all.clicked.connect(self.choices_requested)
        self._transfer.clicked.connect(self.transfer_requested)
        self.offer("", "")

    def offer(self, why_not: str, why_no_transfer: str) -> None:
        """Say what can be done.

        Args:
            why_not: why nothing can be tried, in a sentence; empty when something can.
            why_no_transfer: why the chosen network cannot be compared with random weights.
        """
        self._all.setEnabled(not why_not)
        self._transfer.setEnabled(not why_not and not why_no_transfer)
        self._why_not.setText(why_not or why_no_transfer)
        self._why_not.setVisible(bool(self._why_not.text()))
