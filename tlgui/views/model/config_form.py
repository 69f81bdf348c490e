"""A form built from the table of a run's choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from tlgui.core.config import ConfigRow
from tlgui.core.draft_state import DraftState
from tlgui.views.model.fields import ChoiceField, NumberField, SwitchField
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_label, make_row

FIELD_WIDTH_PX = 280


class ConfigForm(QWidget):
    """One field a row; each has a line below it for what is wrong with it.

    Signals:
        typed(str, str): key and the text so far.
        typing_ended(): a field was left.
        chosen(object): {key: value} that the person chose.
    """

    typed = Signal(str, str)
    typing_ended = Signal()
    chosen = Signal(object)

    def __init__(self, rows: Sequence[ConfigRow]) -> None:
        super().__init__()
        self._fields: dict[str, NumberField | ChoiceField | SwitchField] = {}
        self._errors: dict[str, QLabel] = {}
        self._units: dict[str, QLabel] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setHorizontalSpacing(24)
        for row in rows:
            label = make_label(tr(row.label))
            label.setWordWrap(False)
            label.setToolTip(tr(row.help))
            layout.addRow(label, self._make_cell(row))
            label.setBuddy(self._fields[row.key])

    def show_state(self, state: DraftState) -> None:
        """Show every choice and what is wrong with it; nothing is emitted."""
        for key, field in self._fields.items():
            value, rejected = state.choices[key], state.rejected.get(key)
            if isinstance(field, NumberField):
                field.show_value(value, rejected)
            elif isinstance(field, ChoiceField):
                field.show_key(value)
            else:
                field.show_value(bool(value))
            why = sentence(rejected.why) if rejected else ""
            self._errors[key].setText(why)
            self._errors[key].setVisible(bool(why))
            field.setAccessibleDescription(why or field.toolTip())
            self._units[key].setVisible(value is not None)

    def _make_cell(self, row: ConfigRow) -> QWidget:
        field = self._make_field(row)
        field.setObjectName(f"config_{row.key}")
        field.setAccessibleName(tr(row.label))
        field.setToolTip(tr(row.help))
        field.setFixedWidth(FIELD_WIDTH_PX)
        self._fields[row.key] = field
        self._errors[row.key] = make_label("", "missing", name=f"config_{row.key}_error")
        self._errors[row.key].hide()
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._units[row.key] = make_label(tr(row.unit) if row.unit else "", "muted")
        column.addLayout(make_row(field, self._units[row.key]))
        column.addWidget(self._errors[row.key])
        return cell

    def _make_field(self, row: ConfigRow) -> NumberField | ChoiceField | SwitchField:
        if row.kind in ("choice", "bool"):
            picker = ChoiceField(row) if row.kind == "choice" else SwitchField(row)
            picker.picked.connect(self.chosen)
            return picker
        field = NumberField(row)
        field.typed.connect(self.typed)
        field.typing_ended.connect(self.typing_ended)
        return field
