"""Where every class counts equally, the balanced accuracy leads on Results."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.views.results.results_page import ResultsPage


def test_the_balanced_accuracy_leads_and_the_other_is_told(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    evaluation = evaluation_from_counts(((95, 5), (4, 6)), ("many", "few"), loss=0.3)
    page.show_evaluation(evaluation)
    number, words = page._accuracy, page.findChild(QLabel, "balanced_label")
    assert number.text() == "91.8%"
    page.show_evaluation(replace(evaluation, counts_equally=True))
    assert number.text() == "77.5%"
    assert number.accessibleName() == "Balanced accuracy 77.5%"
    assert "91.8%" in words.text()
    page.drain()
