"""Pictures that are shown can be left out or moved; the Pictures page says so and has the way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.corrections import Corrected, CorrectedPicture, Renaming
from tlgui.views.pictures.corrections_card import CorrectionsCard
from tlgui.views.results.correction_bar import CorrectionBar
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.widgets.picture_grid import BADGE_ROLE, GridPicture, PictureGrid
from tlgui.views.widgets.undo_key import UndoKey

ROOT = Path("/pictures")


@pytest.fixture
def grid(qtbot):
    grid = PictureGrid("grid", "Pictures")
    qtbot.addWidget(grid)
    grid.show_pictures([GridPicture(ROOT / "ants" / f"{i}.png", "", "", "") for i in range(3)])
    yield grid
    grid.thumbnails.drain()


@pytest.fixture
def bar(qtbot, grid):
    bar = CorrectionBar(grid)
    qtbot.addWidget(bar)
    bar.set_folder(ROOT, ("ants", "bees & wasps"))
    return bar


def button(widget, name):
    return widget.findChild(QPushButton, name)


def choose(grid, *rows):
    selection = grid.selectionModel()
    for row in rows:
        selection.select(grid.model().index(row, 0), selection.SelectionFlag.Select)


def test_nothing_can_be_done_before_pictures_are_chosen(bar, grid):
    assert not button(bar, "leave_out_button").isEnabled()
    assert "Choose pictures" in button(bar, "leave_out_button").toolTip()
    choose(grid, 1)
    assert button(bar, "leave_out_button").isEnabled()
    assert button(bar, "move_button").isEnabled()


def test_pictures_of_another_folder_are_left_alone(bar, grid):
    choose(grid, 1)
    bar.set_folder(Path("/elsewhere"), ("ants", "bees"))
    assert not button(bar, "move_button").isEnabled()
    assert "Open the folder" in button(bar, "move_button").toolTip()
    bar.set_folder(None, ())
    assert not button(bar, "move_button").isEnabled()


def test_the_chosen_pictures_are_meant(bar, grid, qtbot):
    choose(grid, 0, 2)
    with qtbot.waitSignal(bar.leave_out_wanted) as asked:
        button(bar, "leave_out_button").click()
    assert asked.args == [[str(ROOT / "ants" / "0.png"), str(ROOT / "ants" / "2.png")]]
    with qtbot.waitSignal(bar.move_wanted) as asked:
        button(bar, "move_button").menu().actions()[1].trigger()
    assert asked.args[1] == "bees & wasps"


def test_the_menu_of_a_picture_offers_the_same(bar, grid, qtbot):
    choose(grid, 1)
    menu = grid.menu_for(1)
    leave_out = next(action for action in menu.actions() if action.text() == "Leave out of the next run")
    with qtbot.waitSignal(bar.leave_out_wanted):
        leave_out.trigger()
    classes = next(action.menu() for action in menu.actions() if action.text() == "Move to class")
    with qtbot.waitSignal(bar.move_wanted):
        classes.actions()[0].trigger()


def test_a_menu_that_can_decide_nothing_says_why(bar, grid):
    bar.set_folder(Path("/elsewhere"), ("ants", "bees & wasps"))
    choose(grid, 1)
    words = [action.text() for action in grid.menu_for(1).actions()]
    assert words.index("Open the folder that these pictures lie in first.") + 1 == words.index(
        "Leave out of the next run"
    )


def test_what_was_done_is_said_and_can_be_taken_back(bar, qtbot):
    label = bar.findChild(QLabel, "corrected_label")
    assert label.isHidden()
    bar.say_kept(2, "")
    assert label.text().startswith("2 pictures are left out from now on.")
    with qtbot.waitSignal(bar.take_back_wanted) as asked:
        button(bar, "take_back_button").click()
    assert asked.args == [2]
    bar.say_kept(1, "ants")
    assert label.text().startswith("1 picture counts as 'ants' from now on.")
    bar.say_nothing()
    assert label.isHidden()


def test_a_grid_without_pictures_has_nothing_to_correct(bar, grid):
    grid.show_pictures([])
    assert bar.isHidden()


def test_the_card_says_how_many_and_takes_back(qtbot):
    card = CorrectionsCard()
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_corrected(Corrected(n_left_out=2, n_moved=1))
    assert not card.isHidden()
    words = card.findChild(QLabel, "corrections_label").text()
    assert words.startswith("2 pictures are left out. 1 picture counts as another class.")
    for name, n in (("take_back_latest_button", 1), ("take_all_back_button", None)):
        with qtbot.waitSignal(card.take_back_wanted) as asked:
            button(card, name).click()
        assert asked.args == [n]
    assert card.grid.isHidden(), "of an earlier engine, which does not say which they are"
    card.set_enabled_by_state(is_running=True)
    assert not button(card, "take_all_back_button").isEnabled()


def test_renamed_classes_are_said_without_pictures_to_take_back(qtbot):
    card = CorrectionsCard()
    qtbot.addWidget(card)
    card.show_corrected(Corrected(renamed=(Renaming("ants", "wasps"),)))
    assert not card.isHidden()
    assert card.findChild(QLabel, "corrections_label").text().startswith("1 class goes by another name.")
    assert button(card, "take_all_back_button").isHidden()


@pytest.fixture
def marked_card(qtbot):
    card = CorrectionsCard()
    qtbot.addWidget(card)
    pictures = (
        CorrectedPicture(ROOT / "ants" / "1.png", "ants", ""),
        CorrectedPicture(ROOT / "ants" / "2.png", "ants", "bees & wasps"),
    )
    card.show_corrected(Corrected(1, 1, pictures))
    yield card
    card.grid.thumbnails.drain()


def test_every_corrected_picture_is_marked_and_says_how(marked_card):
    rows = [marked_card.grid.model().index(row, 0) for row in range(2)]
    assert [row.data(BADGE_ROLE) for row in rows] == ["left out", "\u2192 bees & wasps"]
    assert rows[0].data() == "1.png\nlies in ants"
    assert "You left '1.png' out" in rows[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert "counts as 'bees &amp; wasps'" in rows[1].data(Qt.ItemDataRole.ToolTipRole).replace("&#x27;", "'")


def test_mistakes_that_were_left_out_since_are_marked_too(bar, grid):
    picture = CorrectedPicture(grid.pictures[1].path, "ants", "")
    bar.show_corrected(Corrected(1, 0, (picture,)))
    assert [grid.model().index(row, 0).data(BADGE_ROLE) for row in range(3)] == ["", "left out", ""]
    bar.show_corrected(Corrected())
    assert grid.model().index(1, 0).data(BADGE_ROLE) == ""


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_mark_is_seen_on_a_picture_in_both_themes(marked_card, theme):
    palette = marked_card.grid.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor(theme.accent))
    marked_card.grid.setPalette(palette)
    marked_card.grid.resize(400, 200)
    with_marks = marked_card.grid.grab().toImage()
    marked_card.grid.set_marks({})
    assert marked_card.grid.grab().toImage() != with_marks


def test_chosen_pictures_are_taken_back_by_button_and_menu(marked_card, qtbot):
    back = button(marked_card, "take_chosen_back_button")
    assert not back.isEnabled()
    choose(marked_card.grid, 1)
    with qtbot.waitSignal(marked_card.pictures_wanted_back) as asked:
        back.click()
    assert asked.args == [[str(ROOT / "ants" / "2.png")]]
    action = next(action for action in marked_card.grid.menu_for(1).actions() if action.text() == "Take back")
    with qtbot.waitSignal(marked_card.pictures_wanted_back):
        action.trigger()
    marked_card.set_enabled_by_state(is_running=True)
    assert not back.isEnabled()


def test_ctrl_z_takes_back_while_it_is_offered_and_is_left_to_others_before(bar, grid, qtbot):
    key = UndoKey(bar, bar.take_back)
    bar.show()
    bar.activateWindow()
    assert not key.isEnabled()
    bar.say_kept(2, "")
    bar.take_back.setFocus()
    qtbot.waitUntil(bar.take_back.hasFocus)
    with qtbot.waitSignal(bar.take_back_wanted) as wish:
        QTest.keyClick(bar.take_back, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wish.args == [2]
    bar.say_nothing()
    assert not key.isEnabled()
