"""What a finished run says of itself, each sentence with one button for what to try next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tlgui.core.curve_findings import Finding, Remedy
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import Card, clear_layout, make_button, make_label


class FindingsCard(Card):
    """Away while there is nothing to say.

    Signals:
        remedy_chosen(object): the Remedy whose button was pressed.
    """

    remedy_chosen = Signal(object)

    def __init__(self, page: str) -> None:
        super().__init__(tr("What this run says"))
        self.setObjectName(f"{page}_findings_card")
        self._page = page
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.words = ""
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; none puts the card away."""
        clear_layout(self._rows)
        self.words = " ".join(sentence(finding.sentence) for finding in findings)
        for number, finding in enumerate(findings):
            self._rows.addWidget(make_label(sentence(finding.sentence), name=f"{self._page}_finding_{number}"))
            if finding.remedy is not None:
                self._add_button(number, finding.remedy)
        self.setVisible(bool(findings))

    def _add_button(self, number: int, remedy: Remedy) -> None:
        help_text = tr("Sets this choice for the next run; Ctrl+Z on the Model page takes it back.")
        button = make_button(
            sentence(remedy.label),
            f"{self._page}_remedy_{number}",
            help_text=help_text if remedy.changes else "",
        )
        button.clicked.connect(lambda: self.remedy_chosen.emit(remedy))
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
