"""A class of the open folder: a press on one of its pictures shows it large, and the others follow."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tlgui.core.dataset import Picture
from tlgui.views.pictures.class_card import N_THUMBNAILS, ClassCard
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.thumbnails import ThumbnailLoader


@pytest.fixture
def card(qtbot):
    loader = ThumbnailLoader(10)
    card = ClassCard(0, "ant", [Picture(Path(f"/x/{number}.png"), 0) for number in range(10)], loader)
    qtbot.addWidget(card)
    card.show()
    yield card
    loader.drain()


def test_a_press_shows_the_picture_large_and_the_arrow_keys_go_through_all_of_the_class(card, qtbot):
    labels = card.findChildren(PictureLabel)
    assert len(labels) == N_THUMBNAILS
    qtbot.mouseClick(labels[1], Qt.MouseButton.LeftButton)
    preview = card.window().findChild(PicturePreview)
    assert preview.picture.tool_tip == "'2.png' is one of 'ant'."
    for _ in range(20):
        QTest.keyClick(preview, Qt.Key.Key_Right)
    assert preview.picture.path.name == "9.png"
    preview.close()


def test_one_stop_of_the_tab_key_is_enough_for_a_class(card):
    policies = [label.focusPolicy() for label in card.findChildren(PictureLabel)]
    assert policies == [Qt.FocusPolicy.TabFocus, *[Qt.FocusPolicy.NoFocus] * (N_THUMBNAILS - 1)]


def test_fewer_pictures_than_thumbnails_are_each_shown_once(qtbot):
    loader = ThumbnailLoader(10)
    card = ClassCard(0, "ant", [Picture(Path("/x/1.png"), 0), Picture(Path("/x/2.png"), 0)], loader)
    qtbot.addWidget(card)
    assert len(card.findChildren(PictureLabel)) == 2
    loader.drain()
