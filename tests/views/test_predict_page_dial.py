"""Answers that the model is not sure enough of: said, counted, shown alone, and judged anew when the dial is turned."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from tlgui.core.answer_dial import DialFigures
from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.predict.predict_page import N_CARDS, PredictPage

MODEL = ModelSummary("/m", ("ant", "bee"), "squeezenet1_1", "linear", "w", "2026-01-01", 9, 9, 0.9, 0.8, 1.0, 224)
TURNED = replace(MODEL, least_probability=0.8, dial_figures=DialFigures("test", n=50, n_answered=46, n_right=45))


@pytest.fixture
def page(qtbot):
    page = PredictPage()
    qtbot.addWidget(page)
    page.show_model(TURNED)
    yield page
    page.drain()


def answer(page, *probabilities, drop=1, **changes):
    page.begin(drop, len(probabilities))
    for done, probability in enumerate(probabilities, start=1):
        scores = (Score("ant", probability), Score("bee", 1 - probability))
        prediction = Prediction(f"/x/{done}.png", scores, least_probability=0.8, **changes)
        page.show_prediction(drop, PredictionReady(prediction, done, len(probabilities)))
    page.end(drop, is_done=True)


def headings(page):
    return [card.findChild(QLabel, "answer_class").text() for card in page.answers]


def shown(page):
    return [not card.isHidden() for card in page.answers]


def test_the_model_says_what_its_dial_gives(page):
    told = page.findChild(QLabel, "model_label").text()
    assert "at least 80% sure" in told
    assert "Answers 92 of 100 pictures" in told


def test_an_answer_below_the_dial_goes_to_the_person_and_is_not_none_of_these(page):
    answer(page, 0.79, 0.8)
    assert headings(page) == ["ant", "Not sure: perhaps ant"]
    sure, unsure = page.answers
    assert "this one goes to you" in unsure.findChild(QLabel, "unsure_label").text()
    assert sure.findChild(QLabel, "unsure_label").isHidden()
    assert unsure.accessibleName() == "1.png: Not sure: perhaps ant, 79%"
    answer(page, 0.5, drop=2, unknown_score=1.0)
    assert headings(page)[0] == "None of these classes"
    assert "1 of 3 pictures" in page.findChild(QLabel, "unsure_count_label").text()


def test_only_what_goes_to_the_person_is_shown_on_request(page):
    page.show()
    answer(page, 0.9, 0.6, 0.7)
    button = page.findChild(QPushButton, "only_unsure_button")
    button.click()
    assert shown(page) == [True, True, False]
    answer(page, 0.95, 0.55, drop=2)
    assert shown(page) == [True, False, True, True, False]
    button.click()
    assert shown(page) == [True] * 5
    page.clear()
    assert button.parentWidget().isHidden()


def test_a_dial_that_is_turned_judges_what_is_on_the_page_and_changes_no_probability(page):
    answer(page, *([0.9] * N_CARDS), 0.7, 0.6)
    table = page.findChild(QTableWidget, "older_answers")
    assert [table.item(row, 1).text() for row in range(table.rowCount())] == ["ant", "ant"]
    page.show_dial(replace(MODEL, least_probability=0.95))
    assert set(headings(page)) == {"Not sure: perhaps ant"}
    assert [table.item(row, 1).text() for row in range(table.rowCount())] == ["Not sure: perhaps ant"] * 2
    assert [table.item(row, 2).text() for row in range(table.rowCount())] == ["90.0%"] * 2
    page.show_dial(MODEL)
    assert set(headings(page)) == {"ant"}
    assert page.findChild(QLabel, "unsure_count_label").parentWidget().isHidden()
    assert not any("open before" in label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_the_table_of_older_answers_shows_only_these_too(page):
    answer(page, 0.6, 0.9, *([0.9] * N_CARDS))
    page.findChild(QPushButton, "only_unsure_button").click()
    table = page.findChild(QTableWidget, "older_answers")
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["1.png"]
    assert page.n_answers == N_CARDS + 2


def test_a_model_that_was_open_before_keeps_its_own_dial(page):
    answer(page, 0.7)
    page.show_model(replace(MODEL, path="/other"))
    page.show_dial(replace(MODEL, path="/other", least_probability=0.5))
    assert headings(page) == ["Not sure: perhaps ant"]


def test_an_answer_on_its_way_while_the_dial_is_turned_is_of_the_open_model(page):
    page.begin(1, 1)
    page.show_dial(replace(MODEL, least_probability=0.5))
    prediction = Prediction("/x/1.png", (Score("ant", 0.7), Score("bee", 0.3)), least_probability=0.8)
    page.show_prediction(1, PredictionReady(prediction, 1, 1))
    assert headings(page) == ["ant"]
    assert page.answers[0].is_of_open_model
