"""A row of large buttons of which exactly one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QLabel, QVBoxLayout, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label

GAP_PX = 10


class ChoiceRow(QWidget):
    """Shows each choice with a title and a sentence of explanation.

    Args:
        name: object names are 'name_choice'.
        choices: choice -> (title, explanation).
        n_columns: how many stand side by side where there is room.
        least_px: width that each needs for its explanation; else its title alone counts.
        translate: for titles and explanations that are not translated yet.
        kind: of the buttons, in the style sheet.

    Signals:
        chosen(str): the person chose this one.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Mapping[str, tuple[str, str]],
        *,
        n_columns: int,
        least_px: int = 0,
        translate: Callable[[str], str] = tr,
        kind: str = "choice",
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        self._explanations: dict[str, QLabel] = {}
        self._figures: dict[str, QLabel] = {}
        self._most_columns = n_columns
        self._least_px = least_px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_PX)
        self._cells: list[QWidget] = []
        for choice, (title, explanation) in choices.items():
            button = make_button(translate(title), f"{name}_{choice}", kind=kind, help_text=translate(explanation))
            button.setCheckable(True)
            self._group.addButton(button)
            self._buttons[choice] = button
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(button)
            self._figures[choice] = make_label("", "figures", name=f"{name}_{choice}_figures")
            self._figures[choice].hide()
            column.addWidget(self._figures[choice])
            self._explanations[choice] = make_label(translate(explanation), "muted")
            column.addWidget(self._explanations[choice])
            column.addStretch(1)
            self._cells.append(cell)
        self._lay_out(n_columns)
        self._is_choosing = False
        self._group.buttonToggled.connect(self._on_toggled)  # not clicked: a screen reader toggles

    def choose(self, choice: str) -> None:
        """Choose one, or none with ''; `chosen` is not emitted."""
        self._is_choosing = True
        if choice:
            self._buttons[choice].setChecked(True)
        else:
            self._group.setExclusive(False)  # else one of them stays marked
            for button in self._buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)
        self._is_choosing = False

    def explain(self, choice: str, explanation: str, figures: str = "") -> None:
        """Say something else of one choice, and above it what it takes and brings; already translated."""
        self._explanations[choice].setText(explanation)
        self._figures[choice].setText(figures)
        self._figures[choice].setVisible(bool(figures))
        self._buttons[choice].setAccessibleDescription("\n".join(filter(None, (figures, explanation))))

    def set_icon(self, choice: str, icon: QIcon, size: QSize) -> None:
        """Give one choice a picture."""
        self._buttons[choice].setIcon(icon)
        self._buttons[choice].setIconSize(size)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column: more stand side by side only where there is room."""
        return QSize(self._cell_px(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many side by side as have room for their titles, which are longer in other languages."""
        super().resizeEvent(event)
        n_fitting = (self.width() + GAP_PX) // (self._cell_px() + GAP_PX)
        self._lay_out(max(1, min(self._most_columns, n_fitting)))

    def _cell_px(self) -> int:
        return max(self._least_px, *(button.minimumSizeHint().width() for button in self._buttons.values()))

    def _lay_out(self, n_columns: int) -> None:
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // n_columns, index % n_columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < n_columns else 0)

    def _on_toggled(self, toggled: QAbstractButton, is_on: bool) -> None:
        if is_on and not self._is_choosing:
            self.chosen.emit(next(choice for choice, button in self._buttons.items() if button is toggled))
