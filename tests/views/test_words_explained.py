"""Technical words are explained where they stand: on every card of Results, by its button and by tool tips."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton
from window_texts import texts_of

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.glossary import TERMS, term
from tlgui.core.sentences import english
from tlgui.views.main_window import MainWindow
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.theme import LIGHT, apply_theme
from tlgui.views.widgets import glossary_dialog
from tlgui.views.widgets.explained import meaning_of
from tlgui.views.widgets.glossary_dialog import GlossaryDialog

WATCHED = {
    "ece": r"\bECE\b|calibration error",
    "temperature": r"\btemperature\b",
    "loss": r"\bloss\b|cross entropy",
    "balanced": r"balanced accuracy",
    "split": r"\bvalidation pictures\b|\btest pictures\b",
    "range": r"\(95%\)",
    "confusion": r"confusion matrix",
    "recall": r"\brecall\b",
    "precision": r"\bprecision\b",
    "heatmap": r"\bheatmaps?\b|where the model looked",
    "epoch": r"\bepochs?\b",
    "none_of_these": r"None of these",
    "block": r"\bblocks?\b",
    "filter": r"\bfilters?\b",
    "weights": r"\bweights\b",
    "probability": r"\bprobability\b",
}
"""Technical words by the term that must explain them."""


@pytest.fixture
def page(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show_evaluation(evaluation_from_counts(((27, 3), (3, 27)), ("ant", "bee"), loss=0.2))
    return page


def explained_by(page):
    """Return the terms that the buttons of a page explain, as their tool tips name them."""
    told = " ".join(button.toolTip() for button in page.findChildren(QPushButton) if "words_" in button.objectName())
    return {one.key for one in TERMS if english(one.name) in told}


def test_every_technical_word_on_results_has_its_entry_and_a_button_that_leads_there(page):
    shown = "\n".join(text for _place, text in texts_of(page))
    used = {key for key, pattern in WATCHED.items() if re.search(pattern, shown)}
    assert len(used) > 10, "the page shows these words"
    assert used <= {one.key for one in TERMS}
    assert used <= explained_by(page)


def test_the_tool_tip_is_the_text_of_the_glossary(page):
    balanced = page.findChild(QLabel, "balanced_label")
    assert balanced.toolTip() == meaning_of("balanced", "loss")
    assert english(term("balanced").meaning) in balanced.toolTip()
    header = page.classes.horizontalHeaderItem(2)
    assert header.toolTip() == english(term("recall").meaning)


def dialogs(widget):
    return widget.window().findChildren(GlossaryDialog)


def test_the_button_of_a_card_shows_its_words_and_from_there_all(page, qtbot):
    page.show()
    page.findChild(QPushButton, "words_classes").click()
    (dialog,) = dialogs(page)
    assert dialog.words == (english(term("recall").name), english(term("precision").name))
    assert dialog.meaning == english(term("recall").meaning)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.meaning == english(term("precision").meaning)
    dialog.findChild(QPushButton, "glossary_all_button").click()
    assert len(dialog.words) == len(TERMS)
    dialog.accept()


def test_every_name_has_the_lines_that_it_needs(qtbot):
    dialog = GlossaryDialog()
    qtbot.addWidget(dialog)
    lines = QFontMetrics(dialog.list.font()).lineSpacing()
    long = max(range(dialog.list.count()), key=lambda row: len(dialog.list.item(row).text()))
    short = dialog.words.index("Block")
    assert dialog.list.item(long).sizeHint().height() >= dialog.list.item(short).sizeHint().height() + lines - 2


def test_typing_searches_all_words_and_says_so_when_there_is_none(qtbot):
    dialog = GlossaryDialog([term("recall")])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, "calib")
    assert english(term("calibration").name) in dialog.words
    assert english(term("recall").name) not in dialog.words
    dialog.field.setText("xylophone")
    assert dialog.words == ()
    assert "No word like that" in dialog.meaning
    dialog.field.clear()
    assert dialog.words == (english(term("recall").name),)


def test_all_words_are_in_the_order_of_the_language(qtbot, monkeypatch):
    names = {term("epoch").name: "Época"}
    monkeypatch.setattr(glossary_dialog, "sentence", lambda message: names.get(message, "Zeta"))
    dialog = GlossaryDialog()
    qtbot.addWidget(dialog)
    assert dialog.words[0] == "Época"


def test_help_opens_all_words(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    actions = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]
    (action,) = [action for action in actions if "words mean" in action.text()]
    assert action.shortcut().toString() == "F1"
    action.trigger()
    (dialog,) = dialogs(window)
    assert len(dialog.words) == len(TERMS)
    dialog.accept()
    window.close()


def test_long_words_have_the_lines_that_they_need_under_the_style_sheet(qtbot, qapp):
    apply_theme(qapp, LIGHT, 120)
    dialog = GlossaryDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    line_px = dialog.list.fontMetrics().lineSpacing()
    heights = {dialog.list.sizeHintForRow(row) for row in range(dialog.list.count())}
    assert min(heights) >= line_px
    assert all(height >= 2 * line_px for height in heights - {min(heights)}), "two lines, or one"
