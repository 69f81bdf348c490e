"""The button that finds learning rates, the curves that it found them on, and the choice to use them or not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.numerals import number_text
from tlgui.engine.door.requests import LearningRatesReady
from tlgui.views.model.lr_curve import LrCurve
from tlgui.views.theme import Theme
from tlgui.views.translation import marked, tr, typed_number
from tlgui.views.widgets.page import make_button, make_label, make_row

HELP = marked("Tries rising learning rates on your pictures for a moment and suggests those that learn fastest")
NOTHING_FOUND = marked("No learning rate made the loss fall clearly in this short trial, so there is none to suggest.")
FOUND = marked("Suggested: {found}.")
USED = marked("Filled in below: {found}. Ctrl+Z takes it back.")
KEPT = marked("Your learning rates stay as they were.")
NEEDS_PICTURES = marked("Open a folder of pictures first; then tlgui can find good learning rates for them.")


class LrFinderRow(QWidget):
    """A button and one line; after a search its curves, and the choice between them and one's own.

    Signals:
        requested(): find learning rates for the choices as they are.
        used(object): {field: learning rate} that the person took.
    """

    requested = Signal()
    used = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._button = make_button(tr("Find good learning rates"), "find_rates_button", help_text=tr(HELP))
        self._label = make_label(tr(NEEDS_PICTURES), "muted", name="find_rates_label")
        self._has_pictures = False
        self._rates: dict[str, float] = {}
        row = make_row(self._button, stretch=False)
        row.addWidget(self._label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._make_answer())
        self._button.clicked.connect(self._on_clicked)
        self._button.setEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Draw the curves in this theme's colours."""
        for curve in self._curves.values():
            curve.set_theme(theme)

    def set_has_pictures(self, has_pictures: bool) -> None:
        """Say whether there are pictures to try on."""
        self._has_pictures = has_pictures
        self._button.setEnabled(has_pictures)
        self._label.setText(tr(HELP) + "." if has_pictures else tr(NEEDS_PICTURES))

    def show_progress(self, what: str) -> None:
        """Say what is being done."""
        self._label.setText(what)

    def show_found(self, rates: LearningRatesReady) -> None:
        """Show the curves and what was found on them; nothing is changed before the person says so."""
        found = {"head_learning_rate": rates.head, "finetune_learning_rate": rates.finetune}
        self._rates = {key: float(f"{rate:.1e}") for key, rate in found.items() if rate is not None}
        self._curves["head_learning_rate"].show_curve(rates.head_curve, rates.head)
        self._curves["finetune_learning_rate"].show_curve(rates.finetune_curve, rates.finetune)
        self._label.setText(self._in_words(FOUND) if self._rates else tr(NOTHING_FOUND))
        self._choice.setVisible(bool(self._rates))
        self._answer.setVisible(bool(self._rates or rates.head_curve or rates.finetune_curve))
        self._button.setEnabled(self._has_pictures)

    def show_failed(self) -> None:
        """Let it be tried again; the error is told elsewhere."""
        self.set_has_pictures(self._has_pictures)

    def _make_answer(self) -> QWidget:
        titles = {"head_learning_rate": tr("Head only"), "finetune_learning_rate": tr("Fine-tuning")}
        self._curves = {key: LrCurve(title, f"{key}_curve") for key, title in titles.items()}
        use = make_button(tr("Use these"), "use_rates_button", kind="primary")
        keep = make_button(tr("Keep mine"), "keep_rates_button")
        use.clicked.connect(self._on_used)
        keep.clicked.connect(self._on_kept)
        self._choice = QWidget()
        self._choice.setLayout(make_row(use, keep))
        self._answer = QWidget()
        column = QVBoxLayout(self._answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(make_row(*self._curves.values(), stretch=False))
        column.addWidget(self._choice)
        self._answer.hide()
        return self._answer

    def _in_words(self, text: str) -> str:
        names = {"head_learning_rate": tr("head only"), "finetune_learning_rate": tr("fine-tuning")}
        found = ", ".join(f"{names[key]} {typed_number(number_text(rate))}" for key, rate in self._rates.items())
        return tr(text).format(found=found)

    def _on_used(self) -> None:
        self._answer.hide()
        self._label.setText(self._in_words(USED))
        self.used.emit(self._rates)

    def _on_kept(self) -> None:
        self._answer.hide()
        self._label.setText(tr(KEPT))

    def _on_clicked(self) -> None:
        self._answer.hide()
        self._button.setEnabled(False)
        self._label.setText(tr("Trying..."))
        self.requested.emit()
