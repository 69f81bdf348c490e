"""Answers of a model that is no longer open: how many, and what can be done about them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row


class EarlierRow(QWidget):
    """Says how many answers are of another model than the open one; hidden while there are none.

    Signals:
        again_wanted(): the open model is to answer their pictures.
        removal_wanted(): they are to go.
    """

    again_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = make_label("", "missing", name="earlier_count_label")
        self._again = make_button(tr("Answer them with this model"), "answer_earlier_again_button")
        self._again.clicked.connect(self.again_wanted)
        remove = make_button(tr("Take them away"), "remove_earlier_button")
        remove.clicked.connect(self.removal_wanted)
        row = make_row(stretch=False)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._again)
        row.addWidget(remove)
        self.setLayout(row)
        self.show_count(0, 0, has_model=False)

    def show_count(self, n_earlier: int, n: int, *, has_model: bool) -> None:
        """Say how many of so many answers another model gave."""
        self._words.setText(
            tr_n(
                "1 of {total} was given by a model that was open before.",
                "{n} of {total} were given by a model that was open before.",
                n_earlier,
            ).format(total=tr_n("1 answer", "{n} answers", n))
        )
        self._again.setVisible(has_model)
        self.setVisible(n_earlier > 0)
