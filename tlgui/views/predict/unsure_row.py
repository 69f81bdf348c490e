"""What the model was not sure enough of: how many, and a button that shows only these."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row


class UnsureRow(QWidget):
    """Says how many answers go to the person; hidden while there are none.

    Signals:
        only_unsure(bool): only these are to be shown, or all again.
    """

    only_unsure = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._words = make_label("", "missing", name="unsure_count_label")
        self._button = make_button(tr("Show only these"), "only_unsure_button")
        self._button.setCheckable(True)
        self._button.toggled.connect(self.only_unsure)
        row = make_row(stretch=False)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.setLayout(row)
        self.show_counts(0, 0)

    @property
    def shows_only_unsure(self) -> bool:
        """Whether the other answers are hidden."""
        return self._button.isChecked()

    def show_choice(self, only_unsure: bool) -> None:  # noqa: FBT001 - a slot
        """Show that only these are shown, which may have been chosen elsewhere."""
        self._button.setChecked(only_unsure)

    def show_counts(self, n_unsure: int, n: int) -> None:
        """Say how many of so many answers go to the person; without any, all are shown again."""
        self._words.setText(
            tr_n(
                "The model is not sure enough of 1 of {total}: it goes to you.",
                "The model is not sure enough of {n} of {total}: they go to you.",
                n_unsure,
            ).format(total=tr_n("1 picture", "{n} pictures", n))
        )
        self.setVisible(n_unsure > 0)
        if not n_unsure:
            self._button.setChecked(False)
