"""Buttons that change the rest of a run while it goes on, and what became of the last one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tlgui.core.states import SessionState
from tlgui.core.steering import LOWERED, N_MORE_EPOCHS, Steer, SteerAction, can_unfreeze
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row, set_role
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.schedule_texts import ShownSchedule


class SteerBar(QWidget):
    """One button for each change; one that makes no sense now is off, and its tool tip says why.

    Signals:
        requested(object): a Steer for the phase that is shown.
    """

    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state = SessionState.EMPTY
        self._shown = ShownSchedule()
        self._is_waiting = False
        """Something was asked for, and the run has not answered yet."""
        self._buttons: dict[SteerAction, QPushButton] = {
            "unfreeze": make_button(tr("Unfreeze now"), "unfreeze_button"),
            "more_epochs": make_button(_more_epochs_text(), "more_epochs_button"),
            "lower_rate": make_button(tr("Lower the learning rate"), "lower_rate_button"),
        }
        self._buttons["unfreeze"].clicked.connect(self._on_unfreeze)
        self._buttons["more_epochs"].clicked.connect(self._on_more_epochs)
        self._buttons["lower_rate"].clicked.connect(self._on_lower_rate)
        self._answer = make_label("", "muted", name="steer_label")
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(6)
        place.addLayout(make_row(*self._buttons.values()))
        place.addWidget(self._answer)
        self.clear()

    @property
    def answer(self) -> str:
        """What is said of the last change."""
        return self._answer.text()

    def clear(self) -> None:
        """Forget the last run."""
        self.say("")
        self.show_schedule(ShownSchedule())

    def set_state(self, state: SessionState) -> None:
        """Offer changes while a run goes on; one that ends without an answer gives none any more."""
        self._state = state
        if self._is_waiting and not self._is_running:
            self.say("")
        self._update()

    def show_schedule(self, shown: ShownSchedule) -> None:
        """Offer what makes sense at this moment of a run."""
        self._shown = shown
        self._update()

    def say(self, text: str, *, is_refusal: bool = False) -> None:
        """Say what became of the last change."""
        self._is_waiting = False
        self._answer.setText(text)
        self._answer.setVisible(bool(text))
        set_role(self._answer, "missing" if is_refusal else "good" if text else "muted")

    @property
    def _is_running(self) -> bool:
        return self._state in (SessionState.TRAINING, SessionState.PAUSED)

    def _update(self) -> None:
        has_phase = self._shown.running is not None and not self._shown.is_over
        can_steer = self._is_running and has_phase
        self.setVisible(can_steer or bool(self.answer))
        for action, button in self._buttons.items():
            why_not = _why_not(action, self._shown) if can_steer else tr("Only a run that goes on can be changed.")
            button.setEnabled(not why_not)
            text = why_not or _help(action)
            set_tool_tip(button, text)
            button.setAccessibleDescription(text)

    def _on_unfreeze(self) -> None:
        self._ask(Steer("unfreeze", phase=self._shown.running), tr("Asked for; it begins when this epoch is over."))

    def _on_more_epochs(self) -> None:
        self._ask(Steer("more_epochs", phase=self._shown.running), tr("Asked for; the run takes it after this batch."))

    def _on_lower_rate(self) -> None:
        self._ask(Steer("lower_rate", phase=self._shown.running), tr("Asked for; the run takes it after this batch."))

    def _ask(self, steer: Steer, text: str) -> None:
        self._answer.setText(text)
        self._answer.show()
        set_role(self._answer, "muted")
        self._is_waiting = True
        self.requested.emit(steer)


def _more_epochs_text() -> str:
    return tr_n("1 more epoch", "{n} more epochs", N_MORE_EPOCHS)


def _help(action: SteerAction) -> str:
    """Return what a change does and when, for somebody new to it."""
    if action == "unfreeze":
        return tr(
            "Ends this phase when the epoch under way is over. Then more of the network learns too, from the best "
            "model so far. Worth it once the curve is flat."
        )
    if action == "more_epochs":
        return tr(
            "Makes this phase {epochs} longer: each is one more pass over all training pictures. "
            "Worth it while the validation loss still falls."
        ).format(epochs=tr_n("1 epoch", "{n} epochs", N_MORE_EPOCHS))
    return tr(
        "Divides every learning rate by {times:g}, from the next batch to the end of the run: smaller, more careful "
        "steps. Worth it when the loss jumps up and down, or rises."
    ).format(times=LOWERED)


def _why_not(action: SteerAction, shown: ShownSchedule) -> str:
    """Return why a change makes no sense in the phase under way; empty when it does."""
    assert shown.running is not None
    if action == "unfreeze" and not can_unfreeze(tuple(shown.phases[shown.running].rates), shown.blocks):
        return tr("The whole network learns already; there is nothing left to unfreeze.")
    if action == "lower_rate" and shown.is_fitted(shown.running):
        return tr("In this phase the head is fitted at once, so there is no learning rate to lower.")
    return ""
