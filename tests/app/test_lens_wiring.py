"""Space held over a picture shows what the network sees of it; the sheet of versions follows the choices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.augmentation import AUGMENT_PRESETS
from tlgui.core.states import SessionState
from tlgui.views.widgets.picture_preview import PicturePreview


@pytest.fixture
def window(application, qtbot, pictures_folder, quick_config):
    application.session.draft.adopt(quick_config)
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    yield application.window
    application.window.pictures.drain()
    application.window.lens.drain()


def test_the_lens_is_there_while_space_is_held(window, qtbot):
    grid, lens = window.pictures.relabel_card.grid, window.lens
    grid.choose([3], grid.pictures[3].path)
    QTest.keyPress(grid, Qt.Key.Key_Space)
    assert lens.path == grid.pictures[3].path
    qtbot.waitUntil(lambda: "pixels of 48 x 48" in lens.caption, timeout=60_000)
    assert lens.isVisible()
    QTest.keyRelease(grid, Qt.Key.Key_Space)
    assert not lens.isVisible()
    assert lens.path is None


def test_it_is_there_in_the_large_preview_too(window, qtbot):
    card = window.pictures.relabel_card
    preview = card.open_preview(2)
    QTest.keyPress(preview, Qt.Key.Key_Space)
    assert window.lens.path == card.grid.pictures[2].path
    QTest.keyRelease(preview, Qt.Key.Key_Space)
    assert window.lens.path is None
    preview.close()


def test_the_sheet_follows_the_augmentation(window, qtbot, application):
    sheet = window.model.augmentation_sheet

    def shown():
        labels = [sheet.findChild(QLabel, f"augmentation_version_{n}") for n in range(9)]
        return [label.pixmap().toImage() for label in labels if not label.pixmap().isNull()]

    def n_different():
        images = shown()
        return len(images) and len([image for image in images if image != images[0]])

    application.session.draft.change("augment", AUGMENT_PRESETS["none"])
    assert shown() == []
    sheet.findChild(QPushButton, "augmentation_sheet_fold").click()
    qtbot.waitUntil(lambda: len(shown()) == 9, timeout=60_000)
    assert n_different() == 0
    application.session.draft.change("augment", AUGMENT_PRESETS["strong"])
    qtbot.waitUntil(lambda: n_different() > 4, timeout=60_000)
    before = sheet.path
    sheet.findChild(QPushButton, "augmentation_other_button").click()
    assert sheet.path != before


def test_space_let_go_at_once_opens_the_picture_and_asks_for_nothing(window, qtbot):
    card, wanted = window.pictures.relabel_card, []
    window.lens.wanted.connect(wanted.append)
    card.grid.choose([1], card.grid.pictures[1].path)
    QTest.keyClick(card.grid, Qt.Key.Key_Space)
    preview = window.findChild(PicturePreview)
    assert preview.picture.path == card.grid.pictures[1].path
    QTest.keyClick(preview, Qt.Key.Key_Space)
    assert preview.picture.path == card.grid.pictures[2].path, "in the large one it goes on to the next"
    assert wanted == []
    preview.close()
