"""The wall on the Train page turns from wrong to right, in signs as well as colours."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from tlgui.core.events import EpochDone, RunStarted
from tlgui.core.time_machine import AnswerThen
from tlgui.core.wall import Wall
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.train.training_page import TrainingPage
from tlgui.views.train.wall_card import WallCard, in_two_lines


@pytest.fixture
def card(qtbot):
    card = WallCard()
    qtbot.addWidget(card)
    card.resize(980, 200)
    yield card
    card.grid.thumbnails.drain()


@pytest.fixture
def wall(tmp_path):
    paths = [tmp_path / f"{name}.png" for name in "abcd"]
    for path in paths:
        Image.new("RGB", (30, 30), "green").save(path)

    def after(epoch, *answered):
        answers = [AnswerThen(str(path), 1, index, 0.75) for path, index in zip(paths, answered, strict=True)]
        return Wall(("ant", "bee"), tuple(answers), epoch)

    return after


def lines(card):
    return [card.grid.model().data(card.grid.model().index(row)) for row in range(4)]


def test_frames_and_signs_turn_with_the_answers(card, wall):
    assert card.isHidden()
    card.show_wall(wall(0, None, None, None, None))
    assert not card.isHidden()
    assert lines(card) == ["…\nbee"] * 4
    assert card.words == "Pictures that it does not learn from. The first answers come after the first epoch."
    card.show_wall(wall(1, 0, 0, 0, 1))
    assert lines(card) == ["✗ 75%\nant\nis bee"] * 3 + ["✓ 75%\nbee"]
    assert [picture.frame for picture in card.grid.pictures] == [LIGHT.bad] * 3 + [LIGHT.good]
    assert card.words.endswith("Epoch 1: 1 of 4 answered right.")
    card.show_wall(wall(2, 1, 1, 0, 1))
    assert card.words.endswith("Epoch 2: 3 of 4 answered right, 1 before.")
    card.set_theme(DARK)
    assert [picture.frame for picture in card.grid.pictures] == [DARK.good, DARK.good, DARK.bad, DARK.good]
    spoken = card.grid.model().data(card.grid.model().index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Wrong: 'c.png' is 'bee', and is answered 'ant' with 75.0%."


def test_a_name_of_several_words_is_parted_where_a_narrow_cell_would_cut_it():
    assert [in_two_lines(name) for name in ("ant", "rotten apples", "a very big old bee")] == [
        "ant", "rotten\napples", "a very big\nold bee",
    ]  # fmt: skip


def test_another_run_begins_without_a_before(card, wall):
    card.show_wall(wall(3, 1, 1, 1, 1))
    card.show_wall(None)
    assert card.isHidden()
    card.show_wall(wall(1, 1, 0, 0, 0))
    assert card.words.endswith("Epoch 1: 1 of 4 answered right.")


def test_a_picture_is_seen_large(card, wall, qtbot):
    card.show_wall(wall(1, 1, 0, 0, 0))
    preview = card.open_preview(0)
    qtbot.addWidget(preview)
    assert preview.picture.path.name == "a.png"
    preview.accept()


def test_the_wall_follows_a_run_while_the_page_is_seen(application, shared_run, qtbot):
    session, page = application.session, application.window.train
    session.run_folder = shared_run.folder
    session.run_began.emit("shapes")
    session.train_event.emit(RunStarted({}, {"n_train": 9, "n_val": 3}, "the processor (2 threads)", "id", 2))
    assert page.wall.isHidden()  # nobody looks, nothing is read
    application.window.show_page("train")
    qtbot.waitUntil(lambda: "Epoch 2" in page.wall.words, timeout=20_000)
    application.window.show_page("pictures")
    page.wall.show_wall(None)
    session.train_event.emit(EpochDone(2, 0, 0.5, 0.8, 0.5, 0.75, 1e-3, 0.0, 20.0, 2.0))
    application.window.show_page("train")
    qtbot.waitUntil(lambda: not page.wall.isHidden(), timeout=20_000)


def test_the_room_below_the_pictures_is_the_same_whatever_is_answered(card, wall):
    card.show_wall(wall(0, None, None, None, None))
    height = card.grid.gridSize().height()
    card.show_wall(wall(1, 0, 0, 0, 1))
    assert card.grid.gridSize().height() == height


def test_the_wall_stands_beside_the_curves_where_there_is_room_and_below_them_where_not(qtbot, tmp_path):
    paths = [tmp_path / f"{number}.png" for number in range(12)]
    for path in paths:
        Image.new("RGB", (30, 30), "green").save(path)
    page = TrainingPage()
    qtbot.addWidget(page)
    page.wall.show_wall(Wall(("ant", "bee"), tuple(AnswerThen(str(path), 1, 1, 0.75) for path in paths), 1))
    page.show()
    for width, is_beside in ((1800, True), (980, True), (700, False), (1800, True)):
        page.resize(width, 800)
        qtbot.waitUntil(lambda expected=is_beside: is_beside_the_curves(page) is expected)
        scroll_bar = page.wall.grid.verticalScrollBar()
        qtbot.waitUntil(lambda scroll_bar=scroll_bar: scroll_bar.maximum() == 0)  # all pictures are seen
    page.close()  # first: what is painted asks for pictures
    page.drain()


def is_beside_the_curves(page):
    """Return True or False for the two arrangements, None for anything else."""
    wall, curves = page.wall, page.curves
    at = wall.mapTo(page.body.parentWidget(), wall.rect().topLeft())
    curves_at = curves.mapTo(page.body.parentWidget(), curves.rect().topLeft())
    if at.x() + wall.width() <= curves_at.x() and at.y() <= curves_at.y() < at.y() + wall.height():
        return True
    return False if at.y() >= curves_at.y() + curves.height() else None
