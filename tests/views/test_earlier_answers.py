"""What Predict does with the answers of a model that is no longer open."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.predict.answers_view import PICTURES
from tlgui.views.predict.predict_page import PredictPage

FIRST = ModelSummary(
    "/runs/a/model.safetensors", ("ant", "bee"), "resnet18", "linear", "w", "2026-01-01", 9, 9, 0.9, 0.8, 1.0, 224
)
SECOND = replace(FIRST, path="/runs/b/model.safetensors", class_names=("cat", "dog"))
PATHS = ("/nowhere/a.png", "/nowhere/b.png")


@pytest.fixture
def page(qtbot):
    """The page with two answers of the first model, while the second is open."""
    page = PredictPage()
    qtbot.addWidget(page)
    page.show_model(FIRST)
    answer(page, 1, "ant")
    page.show_model(SECOND)
    yield page
    page.drain()


def answer(page, drop, name):
    page.begin(drop, len(PATHS))
    for done, path in enumerate(PATHS, start=1):
        page.show_prediction(drop, PredictionReady(Prediction(path, (Score(name, 0.9),)), done, len(PATHS)))
    page.end(drop, is_done=True)


def words(page):
    return page.findChild(QLabel, "earlier_count_label")


def press(page, name):
    page.findChild(QPushButton, name).click()


def test_they_are_counted_and_drawn_paler_with_the_reason(page):
    assert words(page).text() == "2 of 2 answers were given by a model that was open before."
    answer(page, 2, "cat")
    assert words(page).text() == "2 of 4 answers were given by a model that was open before."
    page.answers.choose_way(PICTURES)
    pictures = list(page.answers.grid.pictures)
    assert [picture.is_faded for picture in pictures] == [False, False, True, True]
    assert "open before" in pictures[-1].tool_tip
    assert "open before" not in pictures[0].tool_tip
    page.show_model(FIRST)
    assert words(page).text().startswith("4 of 4")


def test_the_open_model_answers_their_pictures_on_demand(page, qtbot):
    answer(page, 2, "cat")
    with qtbot.waitSignal(page.pictures_dropped) as dropped:
        press(page, "answer_earlier_again_button")
    assert dropped.args == [tuple(map(Path, PATHS))]
    assert page.n_answers == 2
    assert not words(page).isVisibleTo(page)


def test_they_can_be_taken_away_and_come_back(page):
    removed = []
    page.cleared.connect(lambda *told: removed.append(told))
    press(page, "remove_earlier_button")
    assert page.n_answers == 0
    assert not words(page).isVisibleTo(page)
    assert not page.findChild(QPushButton, "clear_answers_button").isEnabled()
    ((n, put_back),) = removed
    assert n == 2
    put_back()
    assert words(page).text().startswith("2 of 2 answers")


def test_models_that_were_open_before_are_offered_while_none_is(page, qtbot):
    page.set_recent((FIRST.path,))
    assert page.recent.isHidden()
    page.show_model(None)
    assert not page.recent.isHidden()
    with qtbot.waitSignal(page.model_file_chosen) as chosen:
        press(page.recent, "recent_model_1")
    assert chosen.args == [Path(FIRST.path)]
    page.set_recent(())
    assert page.recent.isHidden()
