"""A wrong answer is corrected on Predict: the picture counts from then on, is shown on Pictures, and is taken back."""

import shutil

import pytest
from conftest import draw_shape
from damaged_models import GOOD
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.cli import run as run_command
from tlgui.core.added_pictures import read_added
from tlgui.core.states import SessionState

LONG_MS = 60_000


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "new" / "photo.png"
    path.parent.mkdir()
    draw_shape("squares", 77).save(path)
    return path


def answered(application, qtbot, photo, folder):
    session, predict = application.session, application.window.predict
    session.open_model(GOOD)
    if folder is not None:
        application.open(folder)
        qtbot.waitUntil(lambda: session.state is SessionState.READY)
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        predict.take((photo,))
    return session, predict


def class_actions(predict):
    menu = predict.answers.menu_for(predict.answers.cards[0])
    (this_is,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    return menu, {action.text(): action for action in this_is.actions()}


def test_this_is_a_square_counts_in_the_next_run_and_is_taken_back(application, qtbot, photo, pictures_folder):
    session, predict = answered(application, qtbot, photo, pictures_folder)
    before, content = session.dataset.counts, photo.read_bytes()
    menu, actions = class_actions(predict)
    actions["squares"].trigger()
    qtbot.waitUntil(lambda: session.dataset.counts["squares"] == before["squares"] + 1)
    card = application.window.pictures.added_card
    assert [picture.second_line for picture in card.grid.pictures] == ["photo.png"]
    assert predict.answers.cards[0].findChild(QLabel, "given_label").text().startswith("You say: squares.")
    assert "1 picture counts as 'squares'" in predict.findChild(QLabel, "answers_added_label").text()
    assert [item.origin for item in read_added(pictures_folder)] == [str(photo)]
    photo.unlink()
    assert session.dataset.added[0].path.read_bytes() == content
    predict.findChild(QPushButton, "take_answer_back_button").click()
    qtbot.waitUntil(lambda: session.dataset.counts == before)
    qtbot.waitUntil(card.isHidden)
    assert predict.answers.cards[0].findChild(QLabel, "given_label").isHidden()
    assert read_added(pictures_folder) == ()
    menu.deleteLater()
    application.window.pictures.drain()


def test_what_was_added_in_the_terminal_is_known_in_the_window_and_taken_back_there(
    application, qtbot, photo, pictures_folder, capsys
):
    assert run_command(["correct", str(pictures_folder), "--add", str(photo), "--to", "squares"]) == 0
    assert f"'{photo}' was added and counts as 'squares'." in capsys.readouterr().out
    session, predict = answered(application, qtbot, photo, pictures_folder)
    predict.answers.choose_way("table")
    rows = predict.answers.table.model()
    assert rows.index(0, 4).data().startswith("you say: squares")
    card = application.window.pictures.added_card
    card.grid.selectAll()
    card.findChild(QPushButton, "take_added_back_button").click()
    qtbot.waitUntil(lambda: session.dataset.added == ())
    qtbot.waitUntil(lambda: not rows.index(0, 4).data().startswith("you say"))
    application.window.pictures.drain()


def test_without_a_folder_the_menu_says_what_to_do_first(application, qtbot, photo):
    _, predict = answered(application, qtbot, photo, None)
    menu, actions = class_actions(predict)
    ((words, action),) = actions.items()
    assert "Open the folder" in words
    assert not action.isEnabled()
    menu.deleteLater()


def test_a_picture_of_the_folder_itself_is_not_added_twice(application, qtbot, photo, pictures_folder):
    inside = pictures_folder / "discs" / "more.png"
    shutil.copy(photo, inside)
    session, predict = answered(application, qtbot, inside, pictures_folder)
    session.failed.disconnect()
    menu, actions = class_actions(predict)
    with qtbot.waitSignal(session.failed, timeout=LONG_MS) as failed:
        actions["squares"].trigger()
    assert failed.args[0].message.key == "added.in_the_folder_already"
    assert predict.answers.cards[0].findChild(QLabel, "given_label").isHidden()
    menu.deleteLater()
