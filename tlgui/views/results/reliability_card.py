"""How far the model's percentages can be taken at their word: a sentence, a diagram and its table."""

from __future__ import annotations

from tlgui.core.calibration import Reliability, reliability
from tlgui.core.evaluation import Evaluation
from tlgui.core.picture_scores import PictureScores
from tlgui.views.results.reliability_diagram import WIDTH_PX, ReliabilityDiagram
from tlgui.views.theme import Theme
from tlgui.views.translation import decimal, marked, tr
from tlgui.views.widgets.explained import add_explanation, explain
from tlgui.views.widgets.page import Card, make_label
from tlgui.views.widgets.read_only_table import ReadOnlyTable
from tlgui.views.widgets.side_by_side import SideBySide, at_the_top
from tlgui.views.words import joined

COLUMNS = (marked("How sure"), marked("Answers"), marked("Right"))
COLUMN_HELP = (
    marked("The probability that the model gave its answer."),
    marked("Measured pictures with such an answer."),
    marked("How many of these answers were right."),
)
VERDICTS = {
    0: marked(
        "The percentages can be taken at their word: on average the model was {confidence:.0%} sure, and "
        "{accuracy:.0%} of its answers were right."
    ),
    1: marked(
        "The model is too sure of itself: on average it was {confidence:.0%} sure, but only {accuracy:.0%} of its "
        "answers were right."
    ),
    -1: marked(
        "The model is right more often than it says: on average it was only {confidence:.0%} sure, and {accuracy:.0%} "
        "of its answers were right."
    ),
}
TOO_FEW = marked(
    "{n} pictures are too few to tell how far the percentages can be trusted: on average the model was "
    "{confidence:.0%} sure, and {accuracy:.0%} of its answers were right."
)
N_ENOUGH = 60
"""With fewer, answers that are ten points too sure would mostly pass for chance."""
ROW_PX = 570
"""With less, the diagram stands below the table."""


class ReliabilityCard(Card):
    """Shows how sure the model was and how often it was right; hidden where single answers were not kept."""

    def __init__(self) -> None:
        super().__init__(tr("How far to trust its percentages"))
        self._verdict = make_label("", name="reliability_label")
        self._error = make_label("", "muted", name="calibration_error_label")
        self.diagram = ReliabilityDiagram()
        self.table = ReadOnlyTable(
            "reliability_table", tr("How sure, and how often right"), n_rows_seen=10, can_sort=True
        )
        self.table.set_columns([*map(tr, COLUMNS)], [*map(tr, COLUMN_HELP)])
        self.body.addWidget(self._verdict)
        self.body.addWidget(SideBySide(self.diagram, at_the_top(self.table), widths={ROW_PX: WIDTH_PX}))
        self.body.addWidget(self._error)
        explain(self._verdict, "calibration")
        explain(self._error, "ece", "temperature")
        explain(self.diagram, "reliability")
        add_explanation(
            self.body, "reliability", "probability", "calibration", "reliability", "ece", "temperature", "split"
        )
        self.show_scores(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.diagram.set_theme(theme)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Say what the temperature did to the calibration error."""
        is_known = evaluation is not None and evaluation.ece is not None and evaluation.ece_before is not None
        self._error.setText(_error_sentence(evaluation) if is_known and evaluation is not None else "")
        self._error.setVisible(is_known)

    def show_scores(self, scores: PictureScores | None) -> None:
        """Show the answers of a measurement; None where they were not kept."""
        found = reliability(scores.answers()) if scores is not None else None
        self.setVisible(found is not None)
        self.diagram.show_reliability(found)
        if found is not None:
            words = tr(TOO_FEW) if found.excess == 0 and found.n < N_ENOUGH else tr(VERDICTS[found.excess])
            self._verdict.setText(words.format(confidence=found.confidence, accuracy=found.accuracy, n=found.n))
            self._fill_table(found)

    def _fill_table(self, found: Reliability) -> None:
        self.table.set_n_rows(len(found.bins))
        for row, one in enumerate(reversed(found.bins)):
            sure = tr("{low:.0%} to {high:.0%}").format(low=one.low, high=one.high)
            self.table.set_row(row, (sure, str(one.n), f"{one.n_right} ({decimal(one.accuracy, '.0%')})"), centred=True)


def _error_sentence(evaluation: Evaluation) -> str:
    words = tr(
        "Calibration error (ECE; how far these percentages are off on average): {ece:.1%}; without its temperature of "
        "{temperature:.2f}, which evens them out, it would be {ece_before:.1%}."
    )
    where = (
        tr("The temperature was chosen on the validation pictures, not on these.")
        if evaluation.part == "test"
        else tr("The temperature was chosen on these same pictures.")
    )
    figures = words.format(ece=evaluation.ece, temperature=evaluation.temperature, ece_before=evaluation.ece_before)
    return joined(" ", (figures, where))
