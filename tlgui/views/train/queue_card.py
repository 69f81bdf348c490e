"""A card with the runs that wait, each with a button to take it out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.states import SessionState
from tlgui.views.train import training_texts
from tlgui.views.translation import tr
from tlgui.views.widgets.page import Card, clear_layout, make_button, make_label, make_row


class QueueCard(Card):
    """Hidden while nothing waits.

    Signals:
        removal_requested(int): take the run at this place out.
        start_requested(): begin them; offered while none goes on that they could follow.
        clearing_requested(): take all of them out; offered where there are several.
    """

    removal_requested = Signal(int)
    start_requested = Signal()
    clearing_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue_card")
        self._heading = make_label(tr(training_texts.QUEUE), "heading", name="queue_heading")
        self._start = make_button(tr(training_texts.START_QUEUE), "start_queue_button")
        self._start.clicked.connect(self.start_requested)
        heading = make_row(self._heading, stretch=False)
        heading.setStretch(0, 1)
        heading.addWidget(self._start)
        self._clear = make_button(tr(training_texts.REMOVE_ALL), "clear_queue_button", kind="quiet")
        self._clear.clicked.connect(self.clearing_requested)
        heading.addWidget(self._clear)
        self.body.addLayout(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show one line for each run that waits, the next one first."""
        clear_layout(self._rows)
        for number, line in enumerate(lines):
            self._rows.addWidget(self._row(number, line))
        self._clear.setVisible(len(lines) > 1)
        self.setVisible(bool(lines))

    def set_state(self, state: SessionState) -> None:
        """Offer to begin the runs while none goes on."""
        self._heading.setText(tr(training_texts.QUEUE if state.is_running else training_texts.QUEUE_LEFT))
        self._start.setVisible(not state.is_running)
        self._start.setEnabled(state is not SessionState.SCANNING)

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
