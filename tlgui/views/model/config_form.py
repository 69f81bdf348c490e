"""A form built from the table of a run's choices."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from tlgui.core.config import ConfigRow, TrainConfig

OFF = "off"
FIELD_WIDTH_PX = 190


class ConfigForm(QWidget):
    """One field a row.

    Signals:
        changed(): the person changed something.
    """

    changed = Signal()

    def __init__(self, rows: tuple[ConfigRow, ...]) -> None:
        super().__init__()
        self._rows = {row.key: row for row in rows}
        self._fields = {row.key: self._make_field(row) for row in rows}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setHorizontalSpacing(24)
        for row in rows:
            layout.addRow(row.label, self._fields[row.key])
            label = layout.labelForField(self._fields[row.key])
            if label is not None:
                label.setToolTip(row.help)

    def values(self) -> dict[str, Any]:
        """Return what is in the fields, by TrainConfig field.

        Raises:
            ValueError: a number cannot be read; the message names the field.
        """
        return {key: self._value(key) for key in self._fields}

    def show_config(self, config: TrainConfig) -> None:
        """Fill the fields; `changed` is not emitted."""
        self.blockSignals(True)
        for key, field in self._fields.items():
            value = getattr(config, key)
            if isinstance(field, QSpinBox):
                field.setValue(field.minimum() if value is None else value)
            elif isinstance(field, QDoubleSpinBox):
                field.setValue(value)
            elif isinstance(field, QComboBox):
                field.setCurrentText(value)
            elif isinstance(field, QCheckBox):
                field.setChecked(value)
            elif isinstance(field, QLineEdit):
                field.setText(f"{value:g}")
        self.blockSignals(False)

    def _value(self, key: str) -> Any:
        field, row = self._fields[key], self._rows[key]
        if isinstance(field, QSpinBox):
            return None if field.specialValueText() and field.value() == field.minimum() else field.value()
        if isinstance(field, QDoubleSpinBox):
            return round(field.value(), 4)
        if isinstance(field, QComboBox):
            return field.currentText()
        if isinstance(field, QCheckBox):
            return field.isChecked()
        assert isinstance(field, QLineEdit)
        try:
            return float(field.text())
        except ValueError as error:
            raise ValueError(f"{row.label} must be a number such as 0.001 or 1e-3.") from error

    def _make_field(self, row: ConfigRow) -> QWidget:
        makers = {
            "int": self._make_int,
            "float": self._make_float,
            "rate": self._make_rate,
            "choice": self._make_choice,
            "bool": self._make_bool,
        }
        field = makers[row.kind](row)
        field.setObjectName(f"config_{row.key}")
        field.setAccessibleName(row.label)
        field.setAccessibleDescription(row.help)
        field.setToolTip(row.help)
        field.setMaximumWidth(FIELD_WIDTH_PX)
        return field

    def _make_int(self, row: ConfigRow) -> QWidget:
        field = QSpinBox()
        can_be_off = row.key == "early_stop"
        field.setRange(0 if can_be_off else int(row.minimum or 0), int(row.maximum or 0))
        field.setSpecialValueText(OFF if can_be_off else "")
        field.setSuffix(f" {row.unit}" if row.unit else "")
        field.valueChanged.connect(self.changed)
        return field

    def _make_float(self, row: ConfigRow) -> QWidget:
        field = QDoubleSpinBox()
        field.setDecimals(2)
        field.setSingleStep(0.05)
        field.setRange(row.minimum or 0.0, row.maximum or 1.0)
        field.valueChanged.connect(self.changed)
        return field

    def _make_rate(self, row: ConfigRow) -> QWidget:
        field = QLineEdit()
        validator = QDoubleValidator(row.minimum or 0.0, row.maximum or 1.0, 12, field)
        # Small numbers are written 1e-4 in every language; a comma would be read as thousands elsewhere.
        validator.setLocale(QLocale.c())
        field.setValidator(validator)
        field.editingFinished.connect(self.changed)
        return field

    def _make_choice(self, row: ConfigRow) -> QWidget:
        field = QComboBox()
        field.addItems(row.choices)
        field.currentTextChanged.connect(self.changed)
        return field

    def _make_bool(self, _row: ConfigRow) -> QWidget:
        field = QCheckBox()
        field.toggled.connect(self.changed)
        return field
