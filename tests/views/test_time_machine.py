"""The run epoch by epoch on the Results page: slider, keys, play, matrix, pinned pictures."""

from array import array
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.epoch_scores import NOT_MEASURED
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import PhaseStarted
from tlgui.core.history_csv import EpochFigures
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.core.time_machine import PastEpoch, TimeMachine
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.widgets import time_machine_card

ANSWERS = ((0, 0, 0, 0), (0, 1, 0, 1), (0, 1, 1, 1), (1, 1, 1, NOT_MEASURED))
LOSSES = (0.9, 0.7, 0.3, 0.4)


def phase(index, first_epoch):
    return PhaseStarted(index, "phases.head", 2, ("head",), (), {"head": 0.1}, first_epoch)


@pytest.fixture
def machine(tmp_path):
    paths = [tmp_path / f"{name}.png" for name in "abcd"]
    for path in paths:
        Image.new("RGB", (30, 30), "green").save(path)
    epochs = tuple(
        PastEpoch(
            EpochFigures(number, (number - 1) // 2, 0.5, 0.5, LOSSES[number - 1], 0.5),
            array("H", answers),
            array("H", [65535, 60000, 40000, 50000]),
        )
        for number, answers in enumerate(ANSWERS, start=1)
    )
    return TimeMachine(
        ("ant", "bee"),
        tuple(map(str, paths)),
        (0, 1, 1, 1),
        epochs,
        (phase(0, 1), phase(1, 3)),
        best_epoch=3,
        n_epochs=4,
    )


@pytest.fixture
def page(qtbot, machine):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show_evaluation(evaluation_from_counts(((1, 0), (2, 1)), ("ant", "bee"), loss=0.5))
    page.show_scores(
        PictureScores("m", ("ant", "bee"), tuple(ScoredPicture(machine.paths[i], 1, (5.0 - i, 0.0)) for i in (1, 2)))
    )
    page.show_time_machine(machine)
    page.show()
    yield page
    page.hide()
    page.drain()


@pytest.fixture
def card(page):
    return page.time_machine


def counts(card):
    return [[card.matrix.text_at(row, column) for column in (0, 1)] for row in (0, 1)]


def lines(card):
    return {picture.path.stem: picture.first_line for picture in card.grid.pictures}


def press(card, name):
    QTest.mouseClick(card.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_it_opens_at_the_best_epoch_with_the_pictures_that_changed_most(card):
    assert card.slider.place == 2
    assert card.words.startswith("Epoch 3 of 4: 100.0% of 4 validation pictures right.")
    assert "The best epoch" in card.words
    assert counts(card) == [["1", "·"], ["·", "3"]]
    assert [picture.path.stem for picture in card.grid.pictures] == ["c", "d", "b", "a"]


def test_the_keys_step_through_epochs_and_phases_and_everything_is_as_it_was_then(card):
    slider = card.slider.slider
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert card.words.startswith("Epoch 2 of 4: 75.0% of 4")
    assert "2 answers changed since the epoch before." in card.words
    assert counts(card) == [["1", "·"], ["1", "2"]]
    assert lines(card) == {
        "a": "\u2713 ant, 100%",
        "b": "\u2713 bee, 92%",
        "c": "\u2717 ant, 61%",
        "d": "\u2713 bee, 76%",
    }
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert card.slider.place == 2
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert card.slider.place == 3
    assert lines(card)["d"] == "not read"
    assert card.words.startswith("Epoch 4 of 4: 66.7% of 3")
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert counts(card) == [["1", "·"], ["3", "·"]]
    press(card, "best_epoch_button")
    assert card.slider.place == 2
    assert slider.accessibleDescription() == card.words


def test_a_frame_says_right_or_wrong_in_the_themes_colours(page, card):
    card.slider.set_place(1)
    frames = {picture.path.stem: picture.frame for picture in card.grid.pictures}
    assert (frames["b"], frames["c"]) == (LIGHT.good, LIGHT.bad)
    page.set_theme(DARK)
    assert card.grid.pictures[0].frame == DARK.bad


def test_it_plays_to_the_end_from_the_beginning_and_stops_out_of_sight(qtbot, page, card, monkeypatch):
    card._player.setInterval(1)
    card.slider.set_place(3)
    seen = []
    card.slider.place_changed.connect(seen.append)
    press(card, "play_epochs_button")
    assert card.is_playing
    qtbot.waitUntil(lambda: not card.is_playing)
    assert seen == [0, 1, 2, 3]
    card._player.setInterval(time_machine_card.STEP_MS)
    press(card, "play_epochs_button")
    page.hide()
    assert not card.is_playing


def test_the_pictures_of_a_cell_are_those_of_this_epoch_and_can_be_pinned(card):
    for _ in range(4):
        card.grid.selectAll()
        press(card, "unpin_button")
    assert card.pinned_paths == ()
    card.slider.set_place(0)
    card.matrix.cell_chosen.emit(1, 0)
    assert set(lines(card)) == {"b", "c", "d"}
    assert "3 validation pictures of 'bee' were answered 'ant'" in card.findChild(QLabel, "epoch_pictures_label").text()
    card.slider.set_place(1)
    assert set(lines(card)) == {"c"}
    card.grid.selectAll()
    press(card, "pin_button")
    assert [path[-5:] for path in card.pinned_paths] == ["c.png"]
    card.slider.set_place(0)
    assert lines(card) == {"c": "\u2717 ant, 61%"}


def test_stepping_keeps_the_chosen_pictures_chosen(card):
    card.grid.setCurrentIndex(card.grid.model().index(1, 0))
    card.slider.set_place(0)
    assert [index.row() for index in card.grid.selectionModel().selectedIndexes()] == [1]


def test_mistakes_are_pinned_from_their_own_card(page, card):
    card.grid.selectAll()
    press(card, "unpin_button")
    press(page.mistakes, "pin_mistakes_button")
    assert [path[-5:] for path in card.pinned_paths] == ["b.png", "c.png"]
    page.show_time_machine(None)
    assert page.mistakes.findChild(QPushButton, "pin_mistakes_button").isHidden()


def test_where_the_mistakes_are_test_pictures_the_validation_pictures_can_be_watched(page, card, machine):
    page.show_time_machine(replace(machine, paths=tuple(f"/val{path}" for path in machine.paths)))
    assert page.mistakes.findChild(QPushButton, "pin_mistakes_button").isHidden()
    pins = page.mistakes.findChild(QPushButton, "validation_pins_button")
    assert not pins.isHidden()
    card.show_cell(0, 0)
    pins.click()
    assert card.findChild(QLabel, "epoch_pictures_label").text().startswith("Pinned validation pictures")
    page.show_time_machine(None)
    assert pins.isHidden()


def test_a_run_that_goes_on_is_followed_at_its_last_epoch_and_left_alone_before(card, machine):
    def so_far(n):
        return replace(machine, epochs=machine.epochs[:n], n_epochs=n, best_epoch=min(n, 3))

    card.show_machine(None)
    card.follow(so_far(1))
    assert card.words.startswith("Epoch 1 of 1")
    card.follow(so_far(2))
    assert card.words.startswith("Epoch 2 of 2")
    assert card.pinned_paths[0].endswith("d.png")
    card.slider.set_place(0)
    card.pin([machine.paths[1]])
    card.follow(so_far(3))
    assert card.words.startswith("Epoch 1 of 3")
    assert counts(card) == [["1", "\u00b7"], ["3", "\u00b7"]]
    assert card.pinned_paths[0].endswith("b.png")
    card.slider.set_place(2)
    card.follow(machine)
    assert card.slider.place == 3


def test_a_run_without_them_says_so_and_shows_nothing_of_another(page, card):
    page.show_time_machine(None)
    assert card.words.startswith("This run kept no answers of its epochs")
    assert card.slider.isHidden()
    assert card.matrix.model().rowCount() == 0
    assert not card.grid.pictures


def test_a_class_that_is_answered_otherwise_by_as_many_pictures_is_drawn_anew(card, machine):
    """Only cells that differ are filled again: what is left must be that of the epoch."""
    for place in (3, 0, 2, 1, 3):
        card.slider.set_place(place)
        shown = [[0 if text == "·" else int(text) for text in row] for row in counts(card)]
        assert tuple(map(tuple, shown)) == machine.evaluation(place).confusion
