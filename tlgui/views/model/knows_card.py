"""The card from which one sees what the network answers before any training."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.core.known_answers import KnownAnswer, KnownNames
from tlgui.views.model.knows_dialog import KnowsDialog
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row

HELP = marked(
    "The network has learned to name other things. Ask it about some of your pictures as it is, and you see why it "
    "must learn yours."
)
NEEDS_PICTURES = marked("Open a folder of pictures first.")
NEEDS_WEIGHTS = marked("Its weights are not on this computer yet.")
RUNNING = marked("This waits until the run is over.")


class KnowsCard(Card):
    """Offers to ask the untouched network, and shows its answers in a dialog.

    Signals:
        requested(): ask the network that is chosen.
        cancel_requested(): nobody looks any more.
    """

    requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What it knows already"))
        self._dialog: KnowsDialog | None = None
        self.body.addWidget(make_label(tr(HELP), "muted"))
        self._ask = make_button(tr("Show its answers"), "known_answers_button")
        self._ask.clicked.connect(self.requested)
        self._reason = make_label("", "muted", name="known_answers_status")
        self.body.addLayout(make_row(self._ask))
        self.body.addWidget(self._reason)
        self.offer("")

    def offer(self, why_not: str) -> None:
        """Say why the network cannot be asked, in a sentence; empty when it can."""
        self._ask.setEnabled(not why_not)
        self._reason.setText(why_not)
        self._reason.setVisible(bool(why_not))

    def begin(self, network: str) -> None:
        """Show that this network is being asked."""
        self._dialog = KnowsDialog(network, self.window())
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def show_names(self, names: KnownNames) -> None:
        """Show why it must be retrained."""
        if self._dialog is not None:
            self._dialog.show_names(names)

    def show_answer(self, answer: KnownAnswer) -> None:
        """Show one picture with its answers."""
        if self._dialog is not None:
            self._dialog.show_answer(answer)

    def show_nothing(self, reason: str) -> None:
        """Show why there are no answers."""
        if self._dialog is not None:
            self._dialog.show_nothing(reason)

    def end(self, *, was_answered: bool) -> None:
        """Show that nothing more comes; what came stays, and without an answer the dialog goes."""
        if self._dialog is None:
            return
        if was_answered:
            self._dialog.end()
        else:
            self._dialog.reject()

    def _on_closed(self) -> None:
        self._dialog = None
        self.cancel_requested.emit()
