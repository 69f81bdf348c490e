"""Answers that the model is not sure enough of: said, counted, shown alone, and judged anew when the dial is turned."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.answer_dial import DialFigures
from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.predict.predict_page import PredictPage

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
    return [card.findChild(QLabel, "answer_class").text() for card in page.answers.cards]


def shown(page):
    return [Path(answer.prediction.path).stem for answer in page.answers.answers.shown]


def test_the_model_says_what_its_dial_gives(page):
    told = page.findChild(QLabel, "model_label").text()
    assert "at least 80% sure" in told
    assert "Answers 92 of 100 pictures" in told


def test_an_answer_below_the_dial_goes_to_the_person_and_is_not_none_of_these(page):
    answer(page, 0.79, 0.8)
    assert headings(page) == ["Not sure: perhaps ant", "ant"]
    unsure, sure = page.answers.cards
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
    assert shown(page) == ["2", "3"]
    answer(page, 0.95, 0.55, drop=2)
    assert shown(page) == ["2", "2", "3"]
    assert [card.prediction.best.probability for card in page.answers.cards] == [0.55, 0.6, 0.7]
    button.click()
    assert shown(page) == ["1", "2", "1", "2", "3"]
    page.clear()
    assert button.parentWidget().isHidden()


def test_a_dial_that_is_turned_judges_what_is_on_the_page_and_changes_no_probability(page):
    answer(page, 0.9, 0.9, 0.9)
    page.show_dial(replace(MODEL, least_probability=0.95))
    assert set(headings(page)) == {"Not sure: perhaps ant"}
    page.answers.choose_way("table")
    rows = page.answers.table.model()
    cells = [[rows.index(row, column).data() for column in (1, 2, 4)] for row in range(rows.rowCount())]
    assert cells == [["Not sure: perhaps ant", "90.0%", "not sure"]] * 3
    page.show_dial(MODEL)
    assert [rows.index(row, 1).data() for row in range(rows.rowCount())] == ["ant"] * 3
    assert page.findChild(QLabel, "unsure_count_label").parentWidget().isHidden()
    assert not any("open before" in label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


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
    assert page.answers.cards[0].is_of_open_model
