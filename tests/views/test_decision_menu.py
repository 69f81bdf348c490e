"""Wherever a picture of the open folder is shown, its menu has all that can be done with it; large ones too."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from tlgui.core.dataset import Picture
from tlgui.views.main_window import MainWindow
from tlgui.views.pictures.class_card import ClassCard
from tlgui.views.predict.answers_view import AnswersView
from tlgui.views.runs.runs_gallery import RunsGallery
from tlgui.views.widgets.decision_menu import DecisionMenu, add_decisions
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.thumbnails import ThumbnailLoader

ROOT = Path("/pictures")
EVERYWHERE = {"Show in folder", "Copy path", "Copy picture", "Move to class"}
LEAVE_OUT = {"Leave out", "Leave out of the next run"}
TAKE_BACK = {"corrections_grid", "added_grid"}
"""Of pictures about which something was decided: their menus take it back."""


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.decisions.set_folder(ROOT, ("ants", "bees & wasps"))
    window.results.mistakes.corrections.set_folder(ROOT, ("ants", "bees & wasps"))
    yield window
    window.close()


def words_of(menu):
    return {action.text() for action in menu.actions()}


def is_of_answers(grid):
    at = grid.parentWidget()
    while at is not None and not isinstance(at, AnswersView):
        at = at.parentWidget()
    return at is not None


def test_every_grid_of_the_window_offers_it_for_what_is_chosen_and_for_what_is_large(window):
    grids = [grid for grid in window.findChildren(PictureGrid) if not isinstance(grid, RunsGallery)]
    looked_at = []
    for grid in grids:
        if is_of_answers(grid) or grid.objectName() in TAKE_BACK:
            continue
        grid.show_pictures([GridPicture(ROOT / "ants" / f"{n}.png", "", "", "") for n in range(2)])
        large = QMenu()
        grid.add_row_to_menu(large, 1)
        said = words_of(grid.menu_for(1))
        assert said >= EVERYWHERE, grid.objectName()
        assert said & LEAVE_OUT, grid.objectName()
        assert words_of(large) & LEAVE_OUT, grid.objectName()
        looked_at.append(grid.objectName())
    assert {"mistakes_grid", "wall_grid", "comparison_grid", "shortcut_grid", "relabel_grid"} <= set(looked_at)


def test_a_thumbnail_of_a_class_has_the_menu_and_its_large_picture_too(window, qtbot):
    loader = ThumbnailLoader(10)
    card = ClassCard(0, "ants", [Picture(ROOT / "ants" / f"{n}.png", 0) for n in range(6)], loader)
    card.setParent(window)
    label = card.findChild(PictureLabel)
    menu = label.menu()
    assert words_of(menu) >= {*EVERYWHERE, "Open large", "Leave out of the next run"}
    with qtbot.waitSignal(window.decisions.move_wanted) as wish:
        classes = next(action.menu() for action in menu.actions() if action.text() == "Move to class")
        classes.actions()[1].trigger()
    assert wish.args == [[str(ROOT / "ants" / "0.png")], "bees & wasps"]
    preview = card.open_preview(2)
    with qtbot.waitSignal(window.decisions.leave_out_wanted) as wish:
        next(action for action in preview.menu().actions() if action.text() == "Leave out of the next run").trigger()
    assert wish.args == [[str(ROOT / "ants" / "2.png")]]
    preview.close()
    loader.drain()


def test_of_pictures_that_lie_elsewhere_nothing_is_decided(qtbot):
    widget, menu = QWidget(), QMenu()
    qtbot.addWidget(widget)
    DecisionMenu(widget).set_folder(ROOT, ("ants",))
    add_decisions(menu, widget, [ROOT / "ants" / "1.png", Path("/elsewhere/1.png")])
    assert menu.isEmpty()
    add_decisions(menu, widget, [ROOT / "ants" / "1.png"])
    assert not menu.isEmpty()
