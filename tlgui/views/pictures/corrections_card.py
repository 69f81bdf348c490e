"""What a person decided about single pictures of the open folder, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.core.corrections import Corrected
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import Card, make_button, make_label, make_row


class CorrectionsCard(Card):
    """Hidden where every picture counts as it lies.

    Signals:
        take_back_wanted(object): so many of the latest decisions are to be taken back; None all.
    """

    take_back_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Your corrections"))
        self.setObjectName("corrections_card")
        self._words = make_label("", name="corrections_label")
        self._latest = make_button(tr("Take back the latest"), "take_back_latest_button")
        self._all = make_button(tr("Take all back"), "take_all_back_button")
        self.body.addWidget(self._words)
        self.body.addLayout(make_row(self._latest, self._all))
        self._latest.clicked.connect(lambda: self.take_back_wanted.emit(1))
        self._all.clicked.connect(lambda: self.take_back_wanted.emit(None))
        self.show_corrected(Corrected())

    def show_corrected(self, corrected: Corrected) -> None:
        """Show how many pictures are not taken as they lie in the folder."""
        out = tr_n("1 picture is left out.", "{n} pictures are left out.", corrected.n_left_out)
        moved = tr_n("1 picture counts as another class.", "{n} pictures count as other classes.", corrected.n_moved)
        said = [words for words, n in ((out, corrected.n_left_out), (moved, corrected.n_moved)) if n]
        self._words.setText(" ".join([*said, tr("The files stay where and as they are.")]))
        self.setVisible(bool(corrected))

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """A run that goes on keeps the pictures that it began with, so nothing is changed under it."""
        for button in (self._latest, self._all):
            button.setEnabled(not is_running)
