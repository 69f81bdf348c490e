"""The button that finds learning rates, and what it says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tlgui.core.numerals import number_text
from tlgui.engine.door.requests import LearningRatesReady
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import make_button, make_label, make_row

HELP = marked("Tries rising learning rates on your pictures for a moment and takes those that learn fastest")
NOTHING_FOUND = marked("No learning rate made the loss fall in this short trial; the numbers stay as they were.")
FOUND = marked("Found and filled in below: {found}.")
NEEDS_PICTURES = marked("Open a folder of pictures first; then tlgui can find good learning rates for them.")


class LrFinderRow(QWidget):
    """A button and one line.

    Signals:
        requested(): find learning rates for the choices as they are.
    """

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._button = make_button(tr("Find good learning rates"), "find_rates_button", help_text=tr(HELP))
        self._label = make_label(tr(NEEDS_PICTURES), "muted", name="find_rates_label")
        self._has_pictures = False
        row = make_row(self._button, stretch=False)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        self.setLayout(row)
        self._button.clicked.connect(self._on_clicked)
        self._button.setEnabled(False)

    def set_has_pictures(self, has_pictures: bool) -> None:
        """Say whether there are pictures to try on."""
        self._has_pictures = has_pictures
        self._button.setEnabled(has_pictures)
        self._label.setText(tr(HELP) + "." if has_pictures else tr(NEEDS_PICTURES))

    def show_progress(self, what: str) -> None:
        """Say what is being done."""
        self._label.setText(what)

    def show_found(self, rates: LearningRatesReady) -> None:
        """Say what was found."""
        parts = [(tr("head only"), rates.head), (tr("fine-tuning"), rates.finetune)]
        found = ", ".join(f"{name} {number_text(float(f'{rate:.1e}'))}" for name, rate in parts if rate is not None)
        self._label.setText(tr(FOUND).format(found=found) if found else tr(NOTHING_FOUND))
        self._button.setEnabled(self._has_pictures)

    def show_failed(self) -> None:
        """Let it be tried again; the error is told elsewhere."""
        self.set_has_pictures(self._has_pictures)

    def _on_clicked(self) -> None:
        self._button.setEnabled(False)
        self._label.setText(tr("Trying..."))
        self.requested.emit()
