"""A row of large buttons of which exactly one is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label


class ChoiceRow(QWidget):
    """Shows each choice with a title and a sentence of explanation.

    Args:
        name: object names are 'name_choice'.
        choices: choice -> (title, explanation), not yet translated.

    Signals:
        chosen(str): the person chose this one.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: Mapping[str, tuple[str, str]], *, n_columns: int) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for index, (choice, (title, explanation)) in enumerate(choices.items()):
            button = make_button(tr(title), f"{name}_{choice}", kind="choice", help_text=tr(explanation))
            button.setCheckable(True)
            self._group.addButton(button)
            self._buttons[choice] = button
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(button)
            cell.addWidget(make_label(tr(explanation), "muted"))
            cell.addStretch(1)
            grid.addLayout(cell, index // n_columns, index % n_columns)
            grid.setColumnStretch(index % n_columns, 1)
        self._group.buttonClicked.connect(self._on_clicked)

    def choose(self, choice: str) -> None:
        """Choose one; `chosen` is not emitted."""
        self._buttons[choice].setChecked(True)

    def set_icon(self, choice: str, icon: QIcon, size: QSize) -> None:
        """Give one choice a picture."""
        self._buttons[choice].setIcon(icon)
        self._buttons[choice].setIconSize(size)

    def _on_clicked(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(next(choice for choice, button in self._buttons.items() if button is clicked))
