"""The answer dial on the Results page: the slider says what it would give, and only a button makes it hold."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.answer_dial import HeldOut, make_dial
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.theme import DARK

SCORES = PictureScores(
    "m",
    ("ant", "bee"),
    tuple(ScoredPicture(f"/x/{n}.png", int(n % 5 > 0), (0.0, 0.2 + 0.1 * n)) for n in range(40)),
    "test",
)
TEST = HeldOut.of("test", SCORES.answers())
VAL = HeldOut.of("val", [(0.52 + 0.01 * n, n % 7 > 0) for n in range(45)])
DIAL = make_dial([VAL, TEST])


@pytest.fixture
def page(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_evaluation(evaluation_from_counts(((0, 8), (0, 32)), ("ant", "bee"), loss=0.5))
    page.show_scores(SCORES)
    page.dial.show_dial(DIAL, None)
    page.show()
    yield page
    page.drain()


def text_of(page, name):
    return page.findChild(QLabel, name).text()


def button(page, name):
    return page.findChild(QPushButton, name)


def press(qtbot, page, key, times=1):
    for _ in range(times):
        qtbot.keyClick(page.dial.slider, key)


def test_it_stands_at_the_end_where_everything_is_answered(page):
    assert page.dial.slider.value() == page.dial.slider.maximum() == len(DIAL.positions) - 1
    assert page.dial.words.startswith("Answers every picture and is right in 80 of 100")
    assert "every picture, however unsure" in text_of(page, "dial_state_label")
    assert not button(page, "use_dial_button").isEnabled()
    assert not button(page, "reset_dial_button").isEnabled()
    assert button(page, "dial_pictures_button").isHidden()


def test_every_position_says_what_counting_gives(page):
    for value in range(page.dial.slider.maximum() + 1):
        page.dial.slider.setValue(value)
        least = page.dial.least
        answered = [picture for picture in SCORES.pictures if picture.probability >= least]
        right = sum(not picture.is_mistake for picture in answered)
        assert f"{len(answered)} answered, {right} of them right" in text_of(page, "dial_details_label")
        assert page.dial.slider.accessibleDescription() == page.dial.words


def test_the_keys_move_it_by_one_by_a_tenth_and_to_the_ends(page, qtbot):
    slider = page.dial.slider
    last = slider.maximum()
    press(qtbot, page, Qt.Key.Key_Left)
    assert slider.value() == last - 1
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert slider.value() == last - 1 - last // 10
    press(qtbot, page, Qt.Key.Key_Home)
    assert slider.value() == 0
    assert page.dial.least == DIAL.positions[-1]
    press(qtbot, page, Qt.Key.Key_Right, 2)
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert slider.value() == 2 + last // 10
    press(qtbot, page, Qt.Key.Key_End)
    assert page.dial.least == 0.0


def test_moving_changes_nothing_and_a_button_asks_for_it(page, qtbot):
    wanted = []
    page.dial.wanted.connect(wanted.append)
    press(qtbot, page, Qt.Key.Key_Left, 9)
    assert wanted == []
    least = page.dial.least
    button(page, "use_dial_button").click()
    assert wanted == [least]
    assert not button(page, "use_dial_button").isEnabled()  # until the file is written
    page.dial.show_in_use(least)
    assert "Now in the model file: The model answers when it is at least" in text_of(page, "dial_state_label")
    assert not button(page, "use_dial_button").isEnabled()
    button(page, "reset_dial_button").click()
    assert wanted == [least, None]
    page.dial.show_in_use(None)
    assert page.dial.least == 0.0
    assert "however unsure" in text_of(page, "dial_state_label")


def test_what_could_not_be_written_is_offered_again(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Left)
    button(page, "use_dial_button").click()
    page.dial.show_failed()
    assert button(page, "use_dial_button").isEnabled()


def test_a_dial_that_is_set_is_where_the_slider_stands(page):
    page.dial.show_dial(DIAL, DIAL.positions[7])
    assert page.dial.least == DIAL.positions[7]
    assert button(page, "reset_dial_button").isEnabled()


def test_the_pictures_that_would_go_to_the_person_are_shown_the_least_sure_first(page, qtbot):
    press(qtbot, page, Qt.Key.Key_Left, 20)
    show = button(page, "dial_pictures_button")
    unsure = SCORES.unsure(page.dial.least)
    assert show.text() == f"Show the {len(unsure)} of 40 that go to you"
    show.click()
    assert [str(each.path) for each in page.mistakes.grid.pictures] == [picture.path for picture in unsure]
    assert [picture.probability for picture in unsure] == sorted(picture.probability for picture in unsure)
    assert f"{len(unsure)} pictures would go to you" in page.mistakes.words
    button(page, "all_mistakes_button").click()
    assert len(page.mistakes.grid.pictures) == 8


def test_without_held_out_pictures_there_is_nothing_to_choose_but_a_dial_can_be_taken_back(page):
    page.dial.show_dial(None, None)
    assert page.dial.isHidden()
    page.dial.show_dial(None, 0.8)
    assert not page.dial.isHidden()
    assert page.dial.slider.isHidden()
    assert "at least 80% sure" in text_of(page, "dial_state_label")
    assert button(page, "reset_dial_button").isEnabled()


def test_the_curve_is_drawn_in_the_themes_colours(page):
    page.set_theme(DARK)
    image = page.dial.curve.grab().toImage()
    colours = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
    assert QColor(DARK.accent).name() in colours
