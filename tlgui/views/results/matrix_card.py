"""The confusion matrix with what is said about it; of many classes only those that are mixed up, at first."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from tlgui.core.evaluation import Evaluation
from tlgui.core.mixed_up import classes_mixed_up
from tlgui.views.translation import number, tr
from tlgui.views.widgets.confusion_matrix import ConfusionMatrix
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import Card, make_label

MANY = 20
"""From so many classes on, what is mixed up is hard to find beside the diagonal."""


class MatrixCard(Card):
    """Shows which classes are mixed up.

    Attributes:
        matrix: the table; its cells are numbered by all classes, whichever are shown.
    """

    def __init__(self) -> None:
        super().__init__(tr("Which classes are mixed up (confusion matrix)"))
        add_explanation(self.body, "matrix", "confusion")
        words = tr(
            "Rows: what the pictures are. Columns: what the model answered. Click a number to see the "
            "pictures; Space shows one large."
        )
        self.body.addWidget(make_label(words, "muted"))
        self._only = QCheckBox()
        self._only.setObjectName("only_mixed_up_box")
        self._only.setChecked(True)
        self._only.toggled.connect(self._show)
        self.body.addWidget(self._only)
        self.matrix = ConfusionMatrix()
        self.body.addWidget(self.matrix)
        self._evaluation: Evaluation | None = None

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show these counts, or none."""
        self._evaluation = evaluation
        mixed_up = classes_mixed_up(evaluation) if evaluation else ()
        n = len(evaluation.classes) if evaluation else 0
        self._only.setVisible(n >= MANY and 0 < len(mixed_up) < n)
        words = tr("Only the {shown} classes that are mixed up, of {n}").format(
            shown=number(len(mixed_up)), n=number(n)
        )
        self._only.setText(words)
        self._only.setAccessibleName(words)
        self._show()

    def _show(self) -> None:
        evaluation = self._evaluation
        is_cut = evaluation is not None and not self._only.isHidden() and self._only.isChecked()
        self.matrix.show_evaluation(evaluation, classes_mixed_up(evaluation) if evaluation and is_cut else None)
