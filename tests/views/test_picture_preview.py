"""A picture large: enlarged with keys and wheel, every pixel of it, its menu, and the way to it from a cell."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.widgets.picture_grid import GridPicture
from tlgui.views.widgets.picture_preview import PREVIEW_PX, PicturePreview

WIDE_PX = 2 * PREVIEW_PX


@pytest.fixture
def pictures(tmp_path):
    paths = [tmp_path / "wide.png", tmp_path / "small.png"]
    for path, width in zip(paths, (WIDE_PX, 60), strict=True):
        QImage(width, 40, QImage.Format.Format_RGB32).save(str(path))
    return [GridPicture(path, "", "", path.name, 0) for path in paths]


@pytest.fixture
def preview(qtbot, pictures):
    preview = PicturePreview(pictures, 0)
    preview.show()
    qtbot.waitUntil(lambda: not preview.view.picture_rect.isEmpty())
    yield preview
    preview.close()


def key(preview, which):
    QTest.keyClick(preview, which)


def scale(preview):
    return preview.view.transform().m11()


def test_one_shows_every_pixel_of_the_file_and_zero_the_whole_picture_again(preview, qtbot):
    whole = scale(preview)
    assert preview.view.picture_rect.width() == PREVIEW_PX
    assert preview.view.zoom_factor is None, "not every pixel is decoded before somebody looks closer"
    key(preview, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: preview.view.zoom_factor is not None)
    assert preview.view.zoom_factor == pytest.approx(1.0)
    assert scale(preview) == pytest.approx(2.0), "half of the pixels were shown at first"
    key(preview, Qt.Key.Key_0)
    assert scale(preview) == pytest.approx(whole)
    key(preview, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: preview.view.picture_rect.width() == 60)
    assert preview.view.zoom_factor is None


def test_keys_and_wheel_zoom_and_the_full_picture_takes_the_same_place(preview, qtbot):
    whole = scale(preview)
    key(preview, Qt.Key.Key_Plus)
    assert scale(preview) == pytest.approx(1.25 * whole)
    qtbot.waitUntil(lambda: preview.view.zoom_factor is not None)
    assert scale(preview) == pytest.approx(1.25 * whole)
    assert preview.view.picture_rect.width() == PREVIEW_PX
    key(preview, Qt.Key.Key_Minus)
    assert scale(preview) == pytest.approx(whole)
    middle = preview.view.viewport().rect().center()
    event = QWheelEvent(
        QPointF(middle), QPointF(preview.view.mapToGlobal(middle)), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(preview.view.viewport(), event)
    assert scale(preview) == pytest.approx(1.25**2 * whole)


def test_enter_presses_the_button_that_has_the_focus(preview, qtbot):
    before = preview.picture.path
    button = preview.findChild(QPushButton, "preview_next_button")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert preview.picture.path != before
    assert preview.isVisible()


def test_the_menu_has_what_its_page_can_do_with_this_picture(qtbot, pictures):
    asked = []
    preview = PicturePreview(pictures, 1, None, lambda menu, row: asked.append((menu.addAction("Leave out"), row)))
    preview.show()  # so that closing it ends its threads
    menu = preview.menu()
    assert [action.text() for action in menu.actions()] == [
        "Show in folder", "Copy path", "Copy picture", "Leave out",
    ]  # fmt: skip
    assert asked[0][1] == 1
    preview.close()


def test_space_on_a_cell_shows_its_first_picture_large(qtbot, pictures):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show()
    page.show_evaluation(evaluation_from_counts(((1, 1), (0, 1)), ("ant", "bee"), loss=0.2))
    scored = [ScoredPicture(str(picture.path), 0, (0.2, 0.8)) for picture in pictures]
    page.show_scores(PictureScores("m", ("ant", "bee"), tuple(scored)))
    page.matrix.choose(0, 1)
    QTest.keyClick(page.matrix, Qt.Key.Key_Space)
    preview = page.window().findChild(PicturePreview)
    assert preview.picture.path in {picture.path for picture in pictures}
    menu = preview.menu()
    assert "Leave out of the next run" in [action.text() for action in menu.actions()]
    assert page.mistakes.grid.chosen_rows() == [0]
    preview.close()
    page.matrix.choose(1, 0)
    QTest.keyClick(page.matrix, Qt.Key.Key_Space)
    assert not [each for each in page.window().findChildren(PicturePreview) if each.isVisible()]
    page.drain()
