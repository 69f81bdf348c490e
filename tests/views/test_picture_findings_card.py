"""What may be wrong with single pictures: told the worst first, shown with its pictures, and decided about."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.picture_findings import Case, PictureFinding
from tlgui.views.pictures.picture_findings_card import PictureFindingsCard
from tlgui.views.widgets.picture_grid import FRAME_ROLE

ROOT = Path("/pictures")


def case(*names, classes=None, suggestion=""):
    paths = tuple(ROOT / name for name in names)
    return Case(paths, classes or tuple(path.parent.name for path in paths), suggestion)


COPIES = PictureFinding("exact_copy", (case("ants/1.png", "ants/2.png"), case("bees/1.png", "bees/2.png")))
WRONG = PictureFinding(
    "wrong_label", (case("ants/7.png", suggestion="bees & wasps"), case("ants/8.png", suggestion="bees & wasps"))
)


@pytest.fixture
def card(qtbot):
    card = PictureFindingsCard()
    qtbot.addWidget(card)
    card.set_classes(("ants", "bees & wasps"))
    card.show_findings((COPIES, WRONG), nothing="nothing")
    yield card
    if card.dialog is not None:
        card.dialog.drain()
        card.dialog.close()


@pytest.fixture
def opened(card, qtbot):
    def open_one(kind):
        return card.open_pictures(kind)

    return open_one


def button(widget, name):
    return widget.findChild(QPushButton, name)


def choose(grid, *rows):
    grid.clearSelection()
    for row in rows:
        selection = grid.selectionModel()
        selection.select(grid.model().index(row, 0), selection.SelectionFlag.Select)


def test_a_finding_goes_to_the_grid(card, qtbot):
    with qtbot.waitSignal(card.grid_wanted) as asked:
        button(card, "picture_finding_grid_button_wrong_label").click()
    assert asked.args == [WRONG]
    assert button(card, "picture_finding_grid_button_unreadable").isHidden()


def test_the_worst_is_told_first_with_how_sure_it_is(card):
    assert [finding.kind for finding in card.findings] == ["wrong_label", "exact_copy"]
    words = card.findChild(QLabel, "picture_finding_wrong_label")
    assert words.text().startswith("2 pictures likely lie in the wrong class")
    assert "7 to 9 of 10" in card.findChild(QLabel, "picture_finding_sure_wrong_label").text()
    assert card.findChild(QLabel, "picture_finding_blank").parentWidget().isHidden()
    card.show_findings((), nothing="All is well.")
    assert words.parentWidget().isHidden()
    assert card.findChild(QLabel, "picture_findings_none").text() == "All is well."


def test_it_is_away_without_a_folder(card):
    assert not card.isHidden()
    card.set_classes(())
    assert card.isHidden()


def test_copies_are_beside_each_other_and_the_spare_ones_are_chosen(opened, card, qtbot):
    dialog = opened("exact_copy")
    assert [picture.path.name for picture in dialog.grid.pictures] == ["1.png", "2.png", "1.png", "2.png"]
    frames = [dialog.grid.model().index(row, 0).data(FRAME_ROLE) for row in range(4)]
    assert frames[0] == frames[1] != frames[2] == frames[3]
    with qtbot.waitSignal(card.leave_out_wanted) as asked:
        button(dialog, "finding_leave_out_button").click()
    assert asked.args == [[str(ROOT / "ants/2.png"), str(ROOT / "bees/2.png")]]


def test_what_is_chosen_goes_to_the_class_that_it_looks_like(opened, card, qtbot):
    dialog = opened("wrong_label")
    assert not button(dialog, "finding_suggested_button").isEnabled()
    assert "Choose pictures" in button(dialog, "finding_leave_out_button").toolTip()
    choose(dialog.grid, 1)
    with qtbot.waitSignal(card.move_wanted) as asked:
        button(dialog, "finding_suggested_button").click()
    assert asked.args == [[str(ROOT / "ants/8.png")], "bees & wasps"]
    with qtbot.waitSignal(card.move_wanted) as asked:
        button(dialog, "finding_move_button").menu().actions()[0].trigger()
    assert asked.args == [[str(ROOT / "ants/8.png")], "ants"]
    with qtbot.waitSignal(card.keep_wanted) as asked:
        button(dialog, "finding_keep_button").click()
    assert asked.args == ["wrong_label", [WRONG.cases[1]]]
    menu = dialog.grid.menu_for(1)
    with qtbot.waitSignal(card.leave_out_wanted):
        next(action for action in menu.actions() if action.text() == "Leave out").trigger()


def test_the_dialog_shows_what_is_left_and_closes_when_nothing_is(opened, card):
    dialog = opened("wrong_label")
    card.show_findings((COPIES, WRONG.without(WRONG.cases[:1])), nothing="")
    assert [picture.path.name for picture in dialog.grid.pictures] == ["8.png"]
    dialog.drain()
    card.show_findings((COPIES,), nothing="")
    assert card.dialog is None


def test_nothing_is_changed_under_a_run(opened, card):
    dialog = opened("exact_copy")
    card.set_enabled_by_state(is_running=True)
    assert not button(dialog, "finding_leave_out_button").isEnabled()
    assert button(dialog, "finding_keep_button").isEnabled()


def test_the_button_checks_and_cancels(card, qtbot):
    check = button(card, "check_pictures_button")
    with qtbot.waitSignal(card.check_wanted):
        check.click()
    card.begin_checking()
    card.show_progress("Looking...", 3, 10)
    assert card.findChild(QLabel, "picture_findings_note").text() == "Looking..."
    with qtbot.waitSignal(card.cancel_wanted):
        check.click()
    card.end_checking()
    assert check.text() == "Check every picture"
    card.offer_checking("Not now.")
    assert not check.isEnabled()


def test_what_is_kept_is_counted_and_told_again(card, qtbot):
    again = button(card, "tell_again_button")
    assert again.isHidden()
    card.show_kept(2)
    with qtbot.waitSignal(card.again_wanted):
        again.click()
