"""A button for each class that takes what the camera shows; a held one takes several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label
from tlgui.views.widgets.plain_text import without_mnemonic

N_COLUMNS = 3
N_ROWS_SEEN = 4
MOST_KEYS = 9
HELD_AFTER_MS = 500
AGAIN_EVERY_MS = 350


class ClassKeys(QWidget):
    """The classes of the open folder.

    Args:
        name: what the names of its parts begin with.

    Signals:
        pressed(str): a class; again and again while its button is held.
    """

    pressed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._class_names: tuple[str, ...] = ()
        self._explanation = make_label("", "muted", name=f"{name}_keys_label")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._explanation)
        column.addWidget(self._area)
        self._is_on = False
        self._inner = QWidget()
        self._rebuild()

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes that can be taken for; none while no folder is open."""
        return self._class_names

    def set_classes(self, class_names: Sequence[str]) -> None:
        """Offer these."""
        if tuple(class_names) != self._class_names:
            self._class_names = tuple(class_names)
            self._rebuild()

    def set_on(self, *, is_on: bool) -> None:
        """Let pictures be taken, while there are any."""
        self._is_on = is_on
        self._inner.setEnabled(is_on)

    def class_of_key(self, number: int) -> str | None:
        """Return the class of a key, from 1."""
        return self._class_names[number - 1] if 1 <= number <= min(MOST_KEYS, len(self._class_names)) else None

    def _rebuild(self) -> None:
        self._inner = inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, name in enumerate(self._class_names):
            words = f"{number + 1}  {name}" if number < MOST_KEYS else name
            button = make_button(without_mnemonic(words), f"{self._name}_class_{number}_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
            button.setAutoRepeat(True)
            button.setAutoRepeatDelay(HELD_AFTER_MS)
            button.setAutoRepeatInterval(AGAIN_EVERY_MS)
            button.clicked.connect(lambda _checked=False, name=name: self.pressed.emit(name))
            grid.addWidget(button, number // N_COLUMNS, number % N_COLUMNS)
        self._area.setWidget(inner)
        inner.setEnabled(self._is_on)
        n_rows = -(-len(self._class_names) // N_COLUMNS)
        height = inner.sizeHint().height()
        self._area.setFixedHeight(height if n_rows <= N_ROWS_SEEN else height * N_ROWS_SEEN // n_rows)
        self._area.setVisible(bool(self._class_names))
        self._explanation.setText(
            tr("What is it? A press takes the picture for that class. Hold the button, or its key, for several.")
            if self._class_names
            else tr("To take pictures too, open the folder that they are to count in on Pictures first.")
        )
