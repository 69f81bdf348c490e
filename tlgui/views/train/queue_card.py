"""A card with the runs that wait, each with a button to take it out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.views.train import training_texts
from tlgui.views.translation import tr
from tlgui.views.widgets.page import Card, clear_layout, make_button, make_label, make_row


class QueueCard(Card):
    """Hidden while nothing waits.

    Signals:
        removal_requested(int): take the run at this place out.
    """

    removal_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr(training_texts.QUEUE))
        self.setObjectName("queue_card")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show one line for each run that waits, the next one first."""
        clear_layout(self._rows)
        for number, line in enumerate(lines):
            self._rows.addWidget(self._row(number, line))
        self.setVisible(bool(lines))

    def _row(self, number: int, line: str) -> QWidget:
        row = QWidget()
        label = make_label(f"{number + 1}.  {line}", name=f"queued_label_{number}")
        button = make_button(tr(training_texts.REMOVE), f"queued_remove_button_{number}", kind="quiet")
        button.setAccessibleName(f"{tr(training_texts.REMOVE)}: {line}")
        button.clicked.connect(partial(self.removal_requested.emit, number))
        layout = make_row(stretch=False)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        layout.addWidget(button)
        row.setLayout(layout)
        return row
