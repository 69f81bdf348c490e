"""The pictures behind the figures: by mistake, by cell of the matrix, and large."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QScrollArea

from tlgui.core.curve_findings import Finding, FindingKind
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.messages import say
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.engine.door.requests import HeatmapReady
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.widgets.heat_overlay import heat_overlay
from tlgui.views.widgets.picture_grid import CELL_PX, GridPicture, PictureGrid


@pytest.fixture
def pictures(tmp_path):
    paths = [tmp_path / f"{name}.png" for name in ("sure", "doubtful", "right")]
    for path, colour in zip(paths, ("red", "green", "blue"), strict=True):
        Image.new("RGB", (40, 30), colour).save(path)
    return paths


@pytest.fixture
def page(qtbot, pictures):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    sure, doubtful, right = map(str, pictures)
    page.show_evaluation(evaluation_from_counts(((0, 2), (0, 1)), ("ant", "bee"), loss=0.5))
    page.show_scores(
        PictureScores(
            "m",
            ("ant", "bee"),
            (
                ScoredPicture(doubtful, 0, (0.0, 0.5)),
                ScoredPicture(sure, 0, (0.0, 5.0)),
                ScoredPicture(right, 1, (0.0, 9.0)),
            ),
        )
    )
    page.show()
    yield page
    page.hide()
    page.drain()


def names(page):
    return [picture.path.stem for picture in page.mistakes.grid.pictures]


def words(page):
    return page.findChild(QLabel, "mistakes_label").text()


def test_the_mistakes_are_shown_the_surest_first(page):
    assert names(page) == ["sure", "doubtful"]
    assert words(page).startswith("2 of 3 validation pictures were answered wrongly.")
    assert page.mistakes.grid.pictures[0].tool_tip == "'sure.png' is 'ant'. The model answered 'bee' with 99.3%."


def test_a_click_on_a_cell_shows_its_pictures_and_the_button_all_mistakes_again(page, qtbot):
    cell = page.matrix.visualRect(page.matrix.model().index(1, 1)).center()
    qtbot.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert names(page) == ["right"]
    assert words(page) == "1 picture of 'bee' was answered 'bee'."
    qtbot.mouseClick(page.findChild(QPushButton, "all_mistakes_button"), Qt.MouseButton.LeftButton)
    assert names(page) == ["sure", "doubtful"]


def is_in_sight(page, part):
    """Whether a part of the page begins where it is seen."""
    viewport = page.findChild(QScrollArea, "page_scroll").viewport()
    return 0 <= part.mapTo(viewport, QPoint(0, 0)).y() < viewport.height() / 3


def test_a_click_on_a_cell_brings_its_pictures_into_sight_and_all_mistakes_highlight_no_cell(page, qtbot):
    page.resize(900, 420)
    assert not is_in_sight(page, page.mistakes)
    cell = page.matrix.visualRect(page.matrix.model().index(1, 1)).center()
    qtbot.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert is_in_sight(page, page.mistakes)
    assert [index.row() for index in page.matrix.selectedIndexes()] == [1]
    qtbot.mouseClick(page.findChild(QPushButton, "all_mistakes_button"), Qt.MouseButton.LeftButton)
    assert page.matrix.selectedIndexes() == []
    assert not page.matrix.currentIndex().isValid()


def test_what_is_brought_into_sight_is_seen_though_the_page_has_just_changed(page, qapp):
    page.resize(900, 420)
    finding = Finding(FindingKind.IMPROVING, say("curves.improving"))
    page.findings.show_findings([finding])
    qapp.processEvents()
    page.findings.show_findings([finding] * 6)
    page.see_mistakes()
    qapp.processEvents()
    viewport = page.findChild(QScrollArea, "page_scroll").viewport()
    assert 0 <= page.mistakes.mapTo(viewport, QPoint(0, 0)).y() < 40


def test_what_is_no_mistake_is_not_called_one(page):
    def said():
        return page.mistakes.title, [picture.second_line for picture in page.mistakes.grid.pictures]

    assert said() == ("Mistakes", ["✗ wrong, is ant", "✗ wrong, is ant"])
    page.show_cell(1, 1)
    assert said() == ("Right answers", ["✓ right"])
    page.show_cell(0, 1)
    assert said()[0] == "Mistakes"
    page.dial.pictures_wanted.emit(page.mistakes._scores.pictures, "3 pictures would go to you.")
    assert said() == ("Pictures that go to you", ["✗ wrong, is ant", "✗ wrong, is ant", "✓ right"])
    assert page.matrix.selectedIndexes() == [], "the cell from before is no longer what is seen"
    page.what_next.mistakes_wanted.emit()
    assert said()[0] == "Mistakes"
    assert is_in_sight(page, page.mistakes)


def test_how_to_see_one_large_is_said_while_there_are_pictures(page):
    how = page.findChild(QLabel, "mistakes_help")
    assert how.isVisible()
    assert "H there shows where the model looked" in how.text()
    page.show_cell(1, 0)
    assert not how.isVisible()


def test_what_to_do_next_is_offered_with_figures_and_says_what_it_needs(page, qtbot):
    card = page.what_next
    more, compare, mistakes = (
        card.findChild(QPushButton, f"what_next_{name}_button") for name in ("more", "compare", "mistakes")
    )
    reason = card.findChild(QLabel, "what_next_reason")
    assert card.isVisible()
    assert (more.isEnabled(), compare.isEnabled(), mistakes.isEnabled()) == (False, False, True)
    assert "open the folder" in reason.text()
    assert "open the folder" in more.toolTip()
    card.offer(has_folder=True)
    assert not reason.isVisible()
    with qtbot.waitSignals([card.curve_wanted, card.comparison_wanted, card.mistakes_wanted]):
        for button in (more, compare, mistakes):
            button.click()
    page.show_evaluation(None)
    assert not card.isVisible()


def test_a_cell_without_pictures_says_so(page, qtbot):
    page.matrix.cell_chosen.emit(1, 0)
    assert words(page) == "0 pictures of 'bee' were answered 'ant'."
    assert not page.mistakes.grid.isVisible()


def test_thumbnails_come_for_what_is_in_sight(page, qtbot):
    grid = page.mistakes.grid
    page.bring_to_top(page.mistakes)
    qtbot.waitUntil(lambda: grid.thumbnails.n_kept == 2)


def test_space_shows_the_current_picture_large_and_the_arrow_keys_go_on(page, qtbot, pictures):
    grid = page.mistakes.grid
    grid.setCurrentIndex(grid.model().index(0))
    opened = []
    grid.opened.connect(opened.append)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert opened == [0]
    preview = page.window().findChild(object, "picture_preview")
    assert preview.picture.path == pictures[0]
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert preview.picture.path == pictures[1]
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert preview.picture.path == pictures[1], "at the end nothing happens"
    preview.close()


def test_a_picture_that_is_gone_says_so_in_the_preview(page, qtbot, pictures):
    pictures[0].unlink()
    preview = page.mistakes.open_preview(0)
    qtbot.waitUntil(lambda: preview.message == "This picture cannot be read any more.")
    preview.close()


def test_the_menu_copies_the_path(page, pictures):
    menu = page.mistakes.grid.menu_for(0)
    copy = next(action for action in menu.actions() if action.text() == "Copy path")
    copy.trigger()
    assert QGuiApplication.clipboard().text() == str(pictures[0])
    menu.deleteLater()


def test_without_scores_the_page_says_why_there_are_no_pictures(page):
    page.show_scores(None)
    assert "not kept beside this model" in words(page)
    assert not page.mistakes.grid.isVisible()
    page.matrix.cell_chosen.emit(0, 1)  # a click changes nothing then
    assert "not kept beside this model" in words(page)


def test_no_mistakes_is_a_sentence(page, pictures):
    page.show_scores(PictureScores("m", ("ant", "bee"), (ScoredPicture(str(pictures[0]), 0, (1.0, 0.0)),) * 2))
    assert words(page) == "All 2 validation pictures were answered right."
    evaluation = evaluation_from_counts(((2, 0), (0, 0)), ("ant", "bee"), loss=0.2)
    page.show_evaluation(replace(evaluation, n_unknown=1))
    assert words(page).endswith("1 of them would still get the answer 'None of these classes'.")
    assert "only a picture unlike all" in page.findChild(QLabel, "dial_state_label").text()


def test_ten_thousand_pictures_decode_only_those_in_sight(page, qtbot, pictures, tmp_path):
    many = tuple(ScoredPicture(str(tmp_path / f"{number}.png"), 0, (0.0, 1.0)) for number in range(10_000))
    page.show_scores(PictureScores("m", ("ant", "bee"), many))
    grid = page.mistakes.grid
    page.bring_to_top(page.mistakes)
    grid.viewport().repaint()
    assert len(grid.pictures) == 10_000
    n_in_sight = sum(grid.viewport().rect().intersects(grid.visualRect(grid.model().index(row))) for row in range(200))
    assert 0 < grid.thumbnails.n_asked_for <= n_in_sight
    assert grid.indexAt(QPoint(20, 20)).row() == 0


@pytest.mark.parametrize("width", [500, 611, 760, 1200])
def test_a_row_holds_as_many_pictures_as_fit(qtbot, tmp_path, width):
    grid = PictureGrid("grid", "Pictures")
    qtbot.addWidget(grid)
    grid.show_pictures([GridPicture(tmp_path / str(number), "one", "two", "words") for number in range(40)])
    grid.resize(width, grid.height())
    grid.show()

    def n_in_first_row():
        tops = [grid.visualRect(grid.model().index(row)).top() for row in range(40)]
        return tops.count(tops[0])

    qtbot.waitUntil(lambda: n_in_first_row() == (width - 32) // CELL_PX)
    grid.hide()  # what is painted is decoded
    grid.thumbnails.drain()


def heat_for(picture):
    return HeatmapReady(str(picture.path), picture.class_index, ((0.0, 0.0), (0.0, 1.0)), 0.8)


def test_h_asks_for_the_heatmap_of_what_is_seen_and_of_what_comes_next(page, qtbot, pictures):
    wanted = []
    page.mistakes.heat_wanted.connect(wanted.append)
    preview = page.mistakes.open_preview(0)
    assert wanted == []
    qtbot.waitUntil(lambda: not preview.view.picture_rect.isEmpty())
    QTest.keyClick(preview, Qt.Key.Key_H)
    assert [(picture.path, picture.class_index) for picture in wanted] == [(pictures[0], 1)]
    page.mistakes.heat_ready.emit(heat_for(wanted[0]))
    assert preview.view.has_overlay
    QTest.keyClick(preview, Qt.Key.Key_Right)
    assert not preview.view.has_overlay
    assert wanted[-1].path == pictures[1]
    page.mistakes.heat_ready.emit(heat_for(wanted[0]))
    assert not preview.view.has_overlay, "that of the picture before came late"
    QTest.keyClick(preview, Qt.Key.Key_H)
    page.mistakes.heat_ready.emit(heat_for(wanted[-1]))
    assert not preview.view.has_overlay, "nobody wants it any more"
    preview.close()


def test_the_heatmap_is_explained_in_words_while_it_is_seen(page, qtbot):
    preview = page.mistakes.open_preview(0)
    qtbot.waitUntil(lambda: not preview.view.picture_rect.isEmpty())
    legend = preview.findChild(QLabel, "preview_legend")
    assert not legend.isVisible()
    assert "Key H: what" in preview.findChild(QPushButton, "preview_heat_button").toolTip()
    QTest.keyClick(preview, Qt.Key.Key_H)
    page.mistakes.heat_ready.emit(heat_for(preview.picture))
    assert legend.isVisible()
    assert legend.text().startswith("Bright: this spoke for the answer. Dark: this did not matter.")
    assert "the network never saw it" in legend.text()
    even = HeatmapReady(str(preview.picture.path), 1, ((0.9, 1.0), (0.8, 0.9)), 1.0, is_squashed=True)
    preview.show_heat(even)
    assert "No single part stood out" in legend.text()
    nothing = HeatmapReady(str(preview.picture.path), 1, ((0.0, 0.0), (0.0, 0.0)), 1.0, is_squashed=True)
    preview.show_heat(nothing)
    assert legend.text().startswith("No part of the picture spoke")
    assert not preview.view.has_overlay, "a dark picture would say that something was hidden"
    whole = HeatmapReady(str(preview.picture.path), 1, ((0.0, 1.0),), 1.0, is_squashed=True)
    page.mistakes.heat_ready.emit(whole)
    assert "never saw" not in legend.text(), "it saw all of this one"
    QTest.keyClick(preview, Qt.Key.Key_H)
    assert not legend.isVisible()
    preview.close()


def test_what_mattered_stays_bright_and_what_the_network_does_not_see_is_darkest(qapp):
    shade = heat_overlay(QSize(200, 100), ((0.0, 0.0), (0.0, 1.0)), 0.8).toImage()
    unseen, cold, hot = (shade.pixelColor(*point).alpha() for point in ((5, 50), (70, 20), (138, 88)))
    assert hot == 0
    assert 100 < cold < unseen


def test_the_menu_key_opens_the_menu_of_the_current_picture(page, pictures, monkeypatch):
    grid = page.mistakes.grid
    grid.setCurrentIndex(grid.model().index(1))
    nowhere = QPoint(grid.width() - 2, grid.height() - 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, nowhere, grid.mapToGlobal(nowhere))
    opened = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: opened.append((menu, place)))
    QApplication.sendEvent(grid.viewport(), event)
    ((menu, place),) = opened
    assert grid.visualRect(grid.currentIndex()).contains(grid.viewport().mapFromGlobal(place))
    next(action for action in menu.actions() if action.text() == "Copy path").trigger()
    menu.deleteLater()
    assert QGuiApplication.clipboard().text() == str(pictures[1])


def test_class_names_are_read_whole_below_the_pictures_within_limits(qtbot):
    grid = PictureGrid("grid", "Pictures")
    qtbot.addWidget(grid)
    grid.resize(1000, 400)
    grid.show()
    usual_px = grid.gridSize().width()
    grid.make_room_for(["ant, 100%"])
    assert grid.gridSize().width() == usual_px
    words = "\u2713 rotten oranges, 100%"
    font = grid.font()
    font.setBold(True)
    grid.make_room_for([words])
    assert grid.gridSize().width() > QFontMetrics(font).horizontalAdvance(words)
    grid.make_room_for(["a name that nobody has room for " * 5])
    assert grid.gridSize().width() < 1000 / 3
