"""The Results page says how far percentages can be trusted, draws it, and has it as a table."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QTableWidget
from window_texts import clipped_in

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.theme import DARK, apply_theme

EVALUATION = evaluation_from_counts(((15, 5), (5, 15)), ("ant", "bee"), loss=0.5)


@pytest.fixture
def page(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    yield page
    page.drain()


def scores(*kinds):
    """Return scores of (logit of the answer, pictures, how many of them are right)."""
    pictures = [
        ScoredPicture(f"/x/{logit} {number}.png", int(number < n_right), (0.0, logit))
        for logit, n, n_right in kinds
        for number in range(n)
    ]
    return PictureScores("m", ("ant", "bee"), tuple(pictures))


def text_of(page, name):
    return page.findChild(QLabel, name).text()


@pytest.mark.parametrize(
    ("n_right", "beginning"),
    [(95, "The percentages can be taken"), (60, "The model is too sure"), (100, "The model is right more often")],
)
def test_the_sentence_says_whether_percentages_are_true(page, n_right, beginning):
    page.show_evaluation(EVALUATION)
    page.show_scores(scores((2.5, 100, n_right)))
    assert text_of(page, "reliability_label").startswith(beginning)
    assert f"{n_right}%" in text_of(page, "reliability_label")


def test_the_table_has_a_row_for_each_range_the_surest_first(page):
    page.show_evaluation(EVALUATION)
    page.show_scores(scores((0.1, 4, 2), (4.0, 6, 6)))
    table = page.findChild(QTableWidget, "reliability_table")
    rows = [tuple(table.item(row, column).text() for column in range(3)) for row in range(table.rowCount())]
    assert rows == [("90% to 100%", "6", "6 (100%)"), ("50% to 60%", "4", "2 (50%)")]


def test_the_error_before_and_after_stands_below(page):
    page.show_evaluation(replace(EVALUATION, temperature=1.6, ece=0.031, ece_before=0.094))
    assert "3.1%; without its temperature of 1.60, which evens them out, it would be 9.4%" in text_of(
        page, "calibration_error_label"
    )
    page.show_evaluation(EVALUATION)
    assert page.findChild(QLabel, "calibration_error_label").isHidden()


def test_without_single_answers_there_is_no_card(page):
    page.show_evaluation(EVALUATION)
    page.show_scores(None)
    assert page.reliability.isHidden()
    page.show_scores(scores((1.0, 3, 2)))
    assert not page.reliability.isHidden()
    page.show_evaluation(None)
    assert page.reliability.isHidden()


def test_the_dots_stand_where_the_figures_say_in_the_colours_of_the_theme(page):
    page.show_evaluation(EVALUATION)
    page.show_scores(scores((1e-6, 10, 0)))
    page.set_theme(DARK)
    image = page.reliability.diagram.grab().toImage()
    dots = {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor(DARK.accent)
    }
    assert dots
    # Half sure and never right: on the lower edge, in the middle.
    lowest = max(y for _, y in dots)
    assert lowest > image.height() * 0.8
    assert abs(sum(x for x, _ in dots) / len(dots) / image.width() - 0.6) < 0.06


def test_few_pictures_are_not_taken_for_proof(page):
    page.show_evaluation(EVALUATION)
    page.show_scores(scores((2.5, 20, 18)))
    assert text_of(page, "reliability_label").startswith("20 pictures are too few to tell")


def test_the_table_is_whole_in_a_narrow_window_too(page, qtbot, qapp):
    apply_theme(qapp, DARK)
    page.show_evaluation(EVALUATION)
    page.show_scores(scores((0.1, 4, 2), (4.0, 6, 6)))
    page.show()
    for width in (640, 1200):  # the first is that of a window on a screen of 1280 x 720 at 150 %
        page.resize(width, 900)
        qtbot.waitUntil(lambda: not [line for line in clipped_in(page) if "reliability_table" in line])
