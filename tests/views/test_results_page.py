"""The Results page: empty, filled, and words that claim no more than the figures."""

from dataclasses import replace
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.messages import say
from tlgui.core.prediction import ModelSummary
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.widgets.collapsible_section import CollapsibleSection


@pytest.fixture
def page(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    return page


def text_of(page, name):
    return page.findChild(QLabel, name).text()


def test_the_empty_page_says_what_will_stand_there(page):
    page.show()
    empty = page.findChild(QWidget, "results_empty_card")
    assert empty.isVisible()
    assert not page.matrix.isVisible()
    page.show_evaluation(evaluation_from_counts(((2, 0), (0, 2)), ("a", "b"), loss=0.1))
    assert not empty.isVisible()
    assert page.matrix.isVisible()
    page.show_evaluation(None)
    assert empty.isVisible()


def test_the_range_is_called_likely_and_not_certain(page):
    page.show_evaluation(evaluation_from_counts(((27, 3), (3, 27)), ("ant", "bee"), loss=0.2))
    assert text_of(page, "accuracy_label") == "90.0%"
    assert "very likely (95%) lies between 80% and 95%" in text_of(page, "accuracy_range_label")


def test_the_accuracy_stands_beside_an_answer_that_never_looks(page):
    page.show_evaluation(evaluation_from_counts(((40, 5), (3, 12)), ("ant", "bee"), loss=0.2))
    told = text_of(page, "accuracy_range_label")
    assert "always answering 'ant', the most frequent class here, would be right on 75%." in told


def test_pictures_wrongly_taken_for_none_of_the_classes_are_counted(page):
    evaluation = evaluation_from_counts(((27, 3), (3, 27)), ("ant", "bee"), loss=0.2)
    label = page.findChild(QLabel, "unknown_label")
    for n_unknown, words in (
        (3, "3 of these 60 validation pictures would get that answer too, wrongly. The figures here count the class"),
        (0, "takes every one of these 60 validation pictures for one of its classes"),
        (1, "1 of these 60"),
    ):
        page.show_evaluation(replace(evaluation, n_unknown=n_unknown))
        assert words in label.text()
        assert not label.isHidden()
    page.show_evaluation(evaluation)
    assert label.isHidden()


def test_the_pair_mixed_up_most_is_named(page):
    page.show_evaluation(evaluation_from_counts(((8, 0, 2), (1, 9, 0), (0, 0, 10)), ("a", "b", "c"), loss=0.2))
    assert text_of(page, "confused_label") == "Mixed up most: 'a' taken for 'c', 2 times."
    page.show_evaluation(evaluation_from_counts(((8, 0, 2), (0, 8, 2), (0, 0, 10)), ("a", "b", "c"), loss=0.2))
    words = "Mixed up most, 2 times each: 'a' taken for 'c', 'b' taken for 'c'."
    assert text_of(page, "confused_label") == words, "neither is worse than the other"
    every = evaluation_from_counts(((8, 1, 1), (1, 8, 1), (1, 0, 9)), ("a", "b", "c"), loss=0.2)
    page.show_evaluation(every)
    assert text_of(page, "confused_label").endswith("'b' taken for 'a', and 2 pairs more.")
    page.show_evaluation(evaluation_from_counts(((9, 0, 0), (0, 9, 0), (0, 0, 9)), ("a", "b", "c"), loss=0.2))
    assert text_of(page, "confused_label") == "No two classes were mixed up."


def test_a_class_without_pictures_has_a_dash_and_no_false_zero(page):
    page.show_evaluation(evaluation_from_counts(((4, 0), (0, 0)), ("a", "b"), loss=0.2))
    assert [page.classes.item(1, column).text() for column in range(4)] == ["b", "0", "-", "-"]


def test_the_matrix_is_shaded_anew_with_the_theme(page):
    page.show_evaluation(evaluation_from_counts(((4, 1), (0, 5)), ("a", "b"), loss=0.2))
    page.set_theme(LIGHT)
    light = page.matrix.shade_at(0, 0)
    page.set_theme(DARK)
    assert page.matrix.shade_at(0, 0) != light
    assert page.matrix.text_at(0, 1) == "1"


def test_a_long_class_name_is_cut_in_the_matrix_and_whole_in_its_tool_tip(page):
    page.show_evaluation(evaluation_from_counts(((4, 1), (0, 5)), ("a" * 200, "b"), loss=0.2))
    for orientation in (Qt.Orientation.Vertical, Qt.Orientation.Horizontal):
        assert len(page.matrix.model().headerData(0, orientation)) < 40
        assert page.matrix.model().headerData(0, orientation, Qt.ItemDataRole.ToolTipRole) == "a" * 200


def test_two_hundred_classes_are_shown_at_once_with_upright_headings(page, qtbot):
    names = tuple(f"species {k:03d}" for k in range(200))
    rows = tuple(tuple(2 * (k == j) for j in range(200)) for k in range(200))
    begin = process_time()
    page.show_evaluation(evaluation_from_counts(rows, names, loss=0.2))
    qtbot.wait_until(lambda: page.matrix.columnViewportPosition(10) > 0)
    assert process_time() - begin < 1, "a cell made for each of 40 000 counts took four seconds"
    assert page.matrix.is_turned
    assert page.matrix.columnWidth(0) < 60
    page.show_evaluation(evaluation_from_counts(((4, 1), (0, 5)), ("a", "b"), loss=0.2))
    assert not page.matrix.is_turned


def test_of_many_classes_only_those_that_are_mixed_up_are_shown_at_first(page):
    names = tuple(f"species {k:02d}" for k in range(30))
    rows = [[2 * (k == j) for j in range(30)] for k in range(30)]
    rows[7][21] = 1
    page.show_evaluation(evaluation_from_counts(tuple(map(tuple, rows)), names, loss=0.2))
    box = page.findChild(QCheckBox, "only_mixed_up_box")
    assert box.text() == "Only the 2 classes that are mixed up, of 30"
    assert page.matrix.model().headerData(1, Qt.Orientation.Horizontal) == "species 21"
    chosen = []
    page.matrix.cell_chosen.connect(lambda row, column: chosen.append((row, column)))
    page.matrix.clicked.emit(page.matrix.model().index(0, 1))
    assert chosen == [(7, 21)], "of all classes, whichever are shown"
    assert page.matrix.currentIndex() == page.matrix.model().index(0, 1)
    box.click()
    assert page.matrix.model().rowCount() == 30
    page.show_evaluation(evaluation_from_counts(((4, 1), (0, 5)), ("a", "b"), loss=0.2))
    assert box.isHidden()
    assert page.matrix.model().rowCount() == 2


@pytest.mark.parametrize(
    ("counts", "words", "role", "is_like_guessing"),
    [
        (((1, 9), (9, 1)), "No better than guessing. Do not rely on these answers.", "number_bad", True),
        (((6, 4), (4, 6)), "Whether this is better than guessing is not sure.", "number", False),
        (((45, 5), (5, 45)), "", "number", False),
    ],
)
def test_a_model_that_is_no_good_looks_like_one(page, counts, words, role, is_like_guessing):
    page.show_evaluation(evaluation_from_counts(counts, ("a", "b"), loss=0.2))
    assert text_of(page, "verdict_label") == words
    assert page.findChild(QLabel, "verdict_label").isHidden() is not bool(words)
    assert page.findChild(QLabel, "accuracy_label").property("role") == role
    assert page.is_like_guessing is is_like_guessing


def test_a_model_that_is_mostly_wrong_says_so(page):
    rows = tuple(tuple(40 if k == j else 10 for j in range(10)) for k in range(10))
    page.show_evaluation(evaluation_from_counts(rows, tuple("abcdefghij"), loss=0.2))
    assert text_of(page, "verdict_label") == "Better than guessing, but most of its answers are wrong."


def test_other_figures_are_folded_away_below_the_one_that_leads(page):
    sections = {one.findChild(QPushButton).objectName(): one for one in page.findChildren(CollapsibleSection)}
    section = sections["other_figures_section"]
    assert section.isHidden()
    page.show_other_figures([say("figures.validation", accuracy=0.9, n=20), say("figures.believe_test", accuracy=0.85)])
    assert not section.isHidden()
    assert not section.is_open
    words = [text_of(page, f"other_figure_{number}") for number in range(2)]
    assert words[0].startswith("90.0% on the 20 validation pictures: the best epoch was chosen by them")
    assert words[1].endswith("the test pictures had no say in anything.")
    page.show_other_figures(())
    assert section.isHidden()


def test_the_page_says_which_pictures_its_figures_are_of(page):
    evaluation = evaluation_from_counts(((27, 3), (3, 27)), ("ant", "bee"), loss=0.2)
    page.show_evaluation(evaluation)
    told = text_of(page, "accuracy_range_label")
    assert "60 validation pictures, not learned from but used to choose the best epoch" in told
    page.show_evaluation(replace(evaluation, part="test", val_accuracy=0.953, n_unknown=0))
    told = text_of(page, "accuracy_range_label")
    assert "60 test pictures that training never saw" in told
    assert "95.3%" not in told, "one figure leads"
    assert "these 60 test pictures" in text_of(page, "unknown_label")


def test_mistakes_are_offered_only_where_there_are_some(page):
    page.show()
    button = page.findChild(QPushButton, "what_next_mistakes_button")
    for counts, are_there in ((((2, 1), (0, 2)), True), (((2, 0), (0, 2)), False), (((1, 1), (1, 1)), True)):
        page.show_evaluation(evaluation_from_counts(counts, ("a", "b"), loss=0.1))
        assert (button.isVisible(), page.has_mistakes) == (are_there, are_there)


def test_the_figures_name_their_model_and_lead_to_its_mistakes(page):
    classes = tuple("abcdefgh")
    page.show_model(ModelSummary(
        "/runs/2026-01-02 fruit/model.safetensors", classes, "resnet18", "linear", "imagenet", "2026-01-02T03:04:05",
        9, 3, None, None, None, 224,
    ))  # fmt: skip
    told = "Model “2026-01-02 fruit” (ResNet-18): a, b, c, d, e, f and 2 more"
    assert text_of(page, "results_model_label") == told
    button = page.findChild(QPushButton, "see_mistakes_button")
    page.show_evaluation(evaluation_from_counts(((27, 3), (3, 27)), ("ant", "bee"), loss=0.2))
    assert not button.isHidden()
    page.show_evaluation(evaluation_from_counts(((30, 0), (0, 30)), ("ant", "bee"), loss=0.2))
    assert button.isHidden()
    page.show_model(None)
    assert page.findChild(QLabel, "results_model_label").isHidden()
