"""The row below the schedule in which one phase is changed: how many blocks learn, how long, one more or one less."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.phase_list import (
    AUTO,
    MAX_EPOCHS,
    MAX_PHASES,
    PhaseChoice,
    phases_text,
    with_another,
    with_boundary,
    with_epochs,
    without,
)
from tlgui.core.schedule import Phase
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button, make_label
from tlgui.views.widgets.stepper import Stepper
from tlgui.views.widgets.wrapping_row import WrappingRow


class PhaseEditor(QWidget):
    """Shows one phase of the draft and asks for changes; holds nothing itself but which phase it is.

    Signals:
        changed(str): the person wants these phases, as the draft writes them.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._phases: tuple[PhaseChoice, ...] = ()
        self._n_blocks = 1
        self._index = 0
        self._title = make_label("", name="phase_label")
        self._title.setWordWrap(False)
        self._learning = Stepper(
            "phase_blocks",
            less=tr("One block less learns in this phase"),
            more=tr("One more block learns in this phase"),
        )
        self._epochs = Stepper("phase_epochs", less=tr("One epoch less"), more=tr("One more epoch"))
        self._add = make_button(
            tr("Add a phase"), "add_phase_button", help_text=tr("Adds a phase after this one, with the same blocks")
        )
        self._remove = make_button(tr("Remove this phase"), "remove_phase_button")
        self._reset = make_button(
            tr("As the schedule says"),
            "reset_phases_button",
            help_text=tr("Takes back what you changed here; Ctrl+Z takes back the last change alone"),
        )
        self._learning.stepped.connect(self._on_learning)
        self._epochs.stepped.connect(self._on_epochs)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._reset.clicked.connect(self._on_reset)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.addLayout(WrappingRow(self._title, self._learning, self._epochs))
        place.addLayout(WrappingRow(self._add, self._remove, self._reset))

    @property
    def phases(self) -> tuple[PhaseChoice, ...]:
        """What is shown."""
        return self._phases

    def show_phases(self, phases: Sequence[Phase], n_blocks: int, *, is_own: bool) -> None:
        """Show the draft's phases; nothing is emitted.

        Args:
            phases: as they are planned.
            n_blocks: of the network, its head included.
            is_own: they are the person's, and not the schedule's.
        """
        self._n_blocks = n_blocks
        self._phases = tuple(_choice(phase, n_blocks) for phase in phases)
        self._reset.setEnabled(is_own)
        self._show()

    def choose(self, index: int) -> None:
        """Change this phase from now on."""
        self._index = index
        self._show()

    def move_boundary(self, index: int, n_learning: int) -> None:
        """Ask for another boundary between frozen and learning in a phase."""
        self._index = index
        self._ask(with_boundary(self._phases, index, n_learning, self._n_blocks))

    def _show(self) -> None:
        self._index = min(self._index, max(len(self._phases) - 1, 0))
        self.setEnabled(bool(self._phases))
        if not self._phases:
            return
        phase = self._phases[self._index]
        self._title.setText(tr("Phase {number} of {n}:").format(number=self._index + 1, n=len(self._phases)))
        n = phase.n_of(self._n_blocks)
        blocks = tr("{n} of {all} blocks learn").format(n=n, all=self._n_blocks)
        self._learning.show_value(n, blocks, most=self._n_blocks)
        self._epochs.show_value(phase.n_epochs, tr_n("1 epoch", "{n} epochs", phase.n_epochs), most=MAX_EPOCHS)
        self._add.setEnabled(len(self._phases) < MAX_PHASES)
        self._remove.setEnabled(len(self._phases) > 1)

    def _ask(self, phases: Sequence[PhaseChoice]) -> None:
        self.changed.emit(phases_text(phases))

    def _on_learning(self, n: int) -> None:
        self.move_boundary(self._index, n)

    def _on_epochs(self, n: int) -> None:
        self._ask(with_epochs(self._phases, self._index, n))

    def _on_add(self) -> None:
        self._index += 1
        self._ask(with_another(self._phases, self._index - 1))

    def _on_remove(self) -> None:
        self._ask(without(self._phases, self._index))

    def _on_reset(self) -> None:
        self.changed.emit(AUTO)


def _choice(phase: Phase, n_blocks: int) -> PhaseChoice:
    n = len(phase.rates)
    return PhaseChoice(None if n == n_blocks else n, phase.n_epochs)
