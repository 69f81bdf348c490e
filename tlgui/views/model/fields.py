"""The fields of the form: a number, one of several choices, and a switch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QLineEdit

from tlgui.core.config import ConfigRow
from tlgui.core.draft_state import Rejected
from tlgui.core.errors import ConfigError
from tlgui.core.numerals import read_number
from tlgui.views.translation import marked, tr, typed_number
from tlgui.views.widgets.choice_box import ChoiceBox

FLOAT_STEP = 0.05
RATE_FACTOR = 10.0
NO_NUMBER = {"off": marked("off"), "auto": marked("auto")}
"""What stands for no number, in `ConfigRow.none_word` and on the screen; both can be typed."""
KEY_SIGNS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class NumberField(QLineEdit):
    """Shows the number of one row as it was typed; Up and Down step it. The mouse wheel scrolls the page.

    Signals:
        typed(str, str): key of the row and the text so far.
        typing_ended(): Enter was pressed or the field was left.
    """

    typed = Signal(str, str)
    typing_ended = Signal()

    def __init__(self, row: ConfigRow) -> None:
        super().__init__()
        self._row = row
        self._none = ""
        """What is said for no number; in the language of before, until everything is said again."""
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self.typing_ended)

    def show_value(self, value: float | None, rejected: Rejected | None) -> None:
        """Show a number, or the text that was refused; a text that says the same stays as it was typed."""
        text = self._text(value) if rejected is None else rejected.text
        if rejected is None and self._says(value):
            return
        if text != self.text():
            self.setText(text)

    def say_again(self) -> None:
        """Write the number as another language does, where it can be read as one."""
        if self.text() and self.text() == self._none:
            self.setText(self._text(None))
        elif read_number(self.text()) is not None:
            self.setText(typed_number(self.text().replace(",", ".")))

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the page when there is no typing to take back here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes_nothing = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redoes_nothing = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoes_nothing or redoes_nothing:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step the number with Up and Down."""
        sign = KEY_SIGNS.get(Qt.Key(event.key()), 0)
        if sign and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self._step(sign)
        else:
            super().keyPressEvent(event)

    def _step(self, sign: int) -> None:
        row = self._row
        try:
            value = row.parse(self._for_row(self.text()))
        except ConfigError:
            return
        if value is None:
            value = row.minimum
        elif row.kind == "int":
            value += sign
        elif row.kind == "float":
            value = round(value + sign * FLOAT_STEP, 6)
        else:
            value = float(f"{value * RATE_FACTOR**sign:.12g}")
        value = min(max(value, row.minimum), row.maximum)
        self.setText(self._text(int(value) if row.kind == "int" else value))
        self._on_edited(self.text())

    def _says(self, value: float | None) -> bool:
        try:
            return bool(self.text()) and self._row.parse(self._for_row(self.text())) == value
        except ConfigError:
            return False

    def _text(self, value: float | None) -> str:
        if value is not None:
            return typed_number(self._row.text(value))
        self._none = str(tr(NO_NUMBER[self._row.none_word]))
        return self._none

    def _for_row(self, text: str) -> str:
        """Return what the row reads: the word for no number is another one in each language."""
        is_none = self._row.optional and text.strip().casefold() == tr(NO_NUMBER[self._row.none_word]).casefold()
        return self._row.none_word if is_none else text

    def _on_edited(self, text: str) -> None:
        self.typed.emit(self._row.key, self._for_row(text))


class ChoiceField(ChoiceBox):
    """Offers the choices of one row.

    Signals:
        picked(object): {key: choice}.
    """

    picked = Signal(object)

    def __init__(self, row: ConfigRow) -> None:
        super().__init__("", tr(row.label), row.choice_labels)
        self._row = row
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, choice: str) -> None:
        self.picked.emit({self._row.key: choice})


class SwitchField(QCheckBox):
    """Shows whether one row is on.

    Signals:
        picked(object): {key: whether it is on}.
    """

    picked = Signal(object)

    def __init__(self, row: ConfigRow) -> None:
        super().__init__()
        self._row = row
        self.toggled.connect(self._on_toggled)  # not clicked: a screen reader toggles

    def show_value(self, is_on: bool) -> None:
        """Show whether it is on; nothing is emitted."""
        self.blockSignals(True)
        self.setChecked(is_on)
        self.blockSignals(False)

    def _on_toggled(self, is_on: bool) -> None:
        self.picked.emit({self._row.key: is_on})
