"""All answers of Predict as pictures and as a table: found, sorted, opened, and asked to be saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea

from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.predict.answers_view import N_AT_ONCE, N_LARGE
from tlgui.views.predict.predict_page import PredictPage
from tlgui.views.widgets import picture_label, picture_menu
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.picture_label import PictureLabel

MODEL = ModelSummary("/m", ("ant", "bee"), "resnet18", "linear", "w", "2026-01-01", 9, 9, 0.9, 0.8, 1.0, 224)


@pytest.fixture
def page(qtbot):
    page = PredictPage()
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show_model(MODEL)
    page.show()
    yield page
    page.drain()


def prediction(name, ant, **changes):
    scores = (Score("ant", ant), Score("bee", 1 - ant))
    return Prediction(f"/x/{name}.png", tuple(sorted(scores, key=lambda score: -score.probability)), **changes)


def answer(page, *predictions, drop=1):
    page.begin(drop, len(predictions))
    for done, each in enumerate(predictions, start=1):
        page.show_prediction(drop, PredictionReady(each, done, len(predictions)))
    page.end(drop, is_done=True)


def rows(page):
    model = page.answers.table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def names(page):
    return [row[0].removesuffix(".png") for row in rows(page)]


def button(page, name):
    return page.findChild(QPushButton, name)


def choose(page, box, key):
    found = page.findChild(ChoiceBox, box)
    found.show_key(key)
    found.chosen.emit(key)


def press_heading(page, column):
    heading = page.answers.table.horizontalHeader()
    place = QPoint(heading.sectionPosition(column) + 20, heading.height() // 2)
    QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


SOME = (
    prediction("b", 0.9),
    prediction("a", 0.3),
    Prediction("/x/torn.png", error="'torn.png' is damaged."),
    prediction("mug", 0.6, unknown_score=2.0),
)


def test_three_hundred_answers_of_three_hundred_are_there_the_newest_drop_first(page):
    answer(page, *(prediction(f"old{n}", 0.9) for n in range(2)))
    answer(page, *(prediction(f"{n:03}", 0.9) for n in range(300)), drop=2)
    assert page.answers.way == "pictures", "as cards they would take a hundred screens"
    assert page.answers.cards == []
    assert [picture.path.stem for picture in page.answers.grid.pictures[:3]] == ["000", "001", "002"]
    button(page, "answers_table_button").click()
    assert names(page) == [*(f"{n:03}" for n in range(300)), "old0", "old1"]
    button(page, "answers_large_button").click()
    assert len(page.answers.cards) == N_LARGE
    assert "12 of 302 are shown large" in page.findChild(QLabel, "more_answers_label").text()
    page.clear()
    assert page.answers.isHidden()


def test_a_row_says_answer_how_sure_the_second_answer_and_what_is_to_be_noted(page):
    answer(page, *SOME)
    page.answers.choose_way("table")
    assert rows(page) == [
        ("b.png", "ant", "90.0%", "bee 10.0%", ""),
        ("a.png", "bee", "70.0%", "ant 30.0%", ""),
        ("torn.png", "", "", "", "'torn.png' is damaged."),
        ("mug.png", "None of these", "", "", "most like 'ant'"),
    ]


@pytest.mark.parametrize("way", ["large", "pictures", "table"])
def test_answers_are_found_by_kind_by_class_and_by_words_while_more_come(page, way):
    page.answers.choose_way(way)
    answer(page, *SOME)

    def shown():
        return [Path(each.prediction.path).stem for each in page.answers.answers.shown]

    for kind, found in {
        "class:ant": ["b"], "class:bee": ["a"], "unknown": ["mug"], "unreadable": ["torn"], "doubtful": ["a"],
        "all": ["b", "a", "torn", "mug"],
    }.items():  # fmt: skip
        choose(page, "answers_kind", kind)
        assert shown() == found, kind
    page.findChild(QLineEdit, "answers_filter").setText("NONE OF")
    assert shown() == ["mug"]
    page.findChild(QLineEdit, "answers_filter").setText("B")
    assert shown() == ["b", "a"], "one by its name, one by its answer"
    answer(page, prediction("bb", 0.8), prediction("c", 0.8), drop=2)
    assert shown() == ["bb", "b", "a"]
    parts = {"large": page.answers.cards, "pictures": page.answers.grid.pictures, "table": rows(page)}
    assert {name: len(part) for name, part in parts.items()} == {name: 3 * (name == way) for name in parts}


@pytest.mark.parametrize(
    ("least", "doubtful", "said"), [(None, ["a"], "less than 80% sure"), (0.95, ["b", "a"], "95.0%")]
)
def test_what_is_doubtful_is_said_with_a_dial_and_without_one(page, least, doubtful, said):
    page.show_model(replace(page.answers.model, least_probability=least))
    answer(page, *SOME)
    choose(page, "answers_kind", "doubtful")
    assert [Path(each.prediction.path).stem for each in page.answers.answers.shown] == doubtful
    assert said in page.findChild(QLabel, "more_answers_label").text()


def test_ctrl_f_finds_among_the_answers(page, qtbot):
    page.activateWindow()
    answer(page, *SOME)
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = page.findChild(QLineEdit, "answers_filter")
    assert find.hasFocus()
    qtbot.keyClicks(find, "mug")
    assert [Path(each.prediction.path).stem for each in page.answers.answers.shown] == ["mug"]


def test_a_press_on_a_heading_sorts_turns_round_and_goes_back_to_the_newest_first(page):
    answer(page, *SOME)
    page.answers.choose_way("table")
    press_heading(page, 2)
    assert names(page) == ["torn", "mug", "a", "b"]
    assert page.findChild(ChoiceBox, "answers_sort").currentData() == "unsure"
    press_heading(page, 2)
    assert names(page) == ["b", "a", "torn", "mug"]
    answer(page, prediction("between", 0.8), drop=2)
    assert names(page) == ["b", "between", "a", "torn", "mug"], "a new one comes where it belongs"
    press_heading(page, 2)
    assert names(page) == ["between", "b", "a", "torn", "mug"]
    choose(page, "answers_sort", "file")
    assert names(page) == ["a", "b", "between", "mug", "torn"]
    assert page.answers.table.horizontalHeader().sortIndicatorSection() == 0


def test_what_waits_to_be_shown_is_there_whatever_is_chosen_meanwhile(page):
    page.answers.choose_way("table")
    for n in range(N_AT_ONCE + 20):
        page.show_prediction(1, PredictionReady(prediction(f"{n:03}", 0.9), n, 400))
    assert len(rows(page)) == N_AT_ONCE
    page.answers.choose_way("pictures")
    assert len(page.answers.grid.pictures) == N_AT_ONCE + 20
    page.show_prediction(1, PredictionReady(prediction("last", 0.9), 400, 400))
    choose(page, "answers_sort", "file")
    assert len(page.answers.grid.pictures) == N_AT_ONCE + 21
    page.show_prediction(1, PredictionReady(prediction("more", 0.9), 400, 400))
    page.end(1, is_done=True)
    assert page.answers.grid.pictures[N_AT_ONCE + 21].path.stem == "more"


def test_what_is_shown_is_what_is_saved(page):
    answer(page, *SOME)
    wanted = []
    page.answers.save_wanted.connect(wanted.append)
    choose(page, "answers_kind", "class:bee")
    assert button(page, "save_answers_button").text() == "Save 1 answer as CSV..."
    button(page, "save_answers_button").click()
    assert [Path(each.prediction.path).stem for each in wanted[0]] == ["a"]


def test_a_large_picture_leads_to_the_next_in_the_order_that_is_shown(page, qtbot):
    answer(page, *SOME)
    page.answers.choose_way("table")
    choose(page, "answers_sort", "file")
    table = page.answers.table
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    preview = page.window().findChild(object, "picture_preview")
    seen = [preview.picture.path.stem]
    for _ in range(3):
        QTest.keyClick(preview, Qt.Key.Key_Right)
        seen.append(preview.picture.path.stem)
    assert seen == ["a", "b", "mug", "mug"], "what cannot be read cannot be seen"
    preview.close()
    assert page.answers.open_row(3) is None


def test_of_thousands_of_answers_only_those_in_sight_are_decoded(page, qtbot):
    page.answers.choose_way("pictures")
    many = [prediction(f"{n:05}", 0.9) for n in range(3_000)]
    inserted = []
    page.answers.grid.model().rowsInserted.connect(lambda *_: inserted.append(page.n_answers))
    for done, each in enumerate(many, start=1):
        page.show_prediction(1, PredictionReady(each, done, len(many)))
    assert inserted == list(range(1, N_AT_ONCE + 1)), "the others wait for one another"
    qtbot.waitUntil(lambda: len(inserted) == 3_000)
    assert set(inserted[N_AT_ONCE:]) == {3_000}
    page.bring_into_sight(page.answers.grid)
    page.answers.grid.viewport().repaint()
    assert len(page.answers.grid.pictures) == 3_000
    assert 0 < page.answers.grid.thumbnails.n_asked_for < 100
    page.answers.choose_way("table")
    page.answers.table.viewport().repaint()
    assert page.answers.table.model().rowCount() == 3_000
    assert 0 < page.answers.table.thumbnails.n_asked_for < 100


def test_the_arrow_keys_are_the_pictures_whatever_button_has_the_focus(page, qtbot):
    answer(page, *SOME[:2])
    preview = page.answers.open_row(0)
    for name in ("preview_heat_button", "preview_close_button", "preview_next_button"):
        preview.go(-1)
        button = preview.findChild(QPushButton, name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Right)
        assert preview.picture.path.stem == "a", name
    preview.close()


@pytest.fixture
def photos(tmp_path):
    paths = [tmp_path / f"{name}.png" for name in "abc"]
    for number, path in enumerate(paths):
        QImage(40 + number, 30, QImage.Format.Format_RGB32).save(str(path))
    return paths


def answer_photos(page, photos, way):
    page.answers.choose_way(way)
    answer(page, *(Prediction(str(path), (Score("ant", 0.9), Score("bee", 0.1))) for path in photos))
    return {"pictures": page.answers.grid, "table": page.answers.table}[way]


def test_one_click_opens_a_picture_and_with_ctrl_it_chooses(page, qtbot, photos):
    grid = answer_photos(page, photos, "pictures")
    opened = []
    grid.opened.disconnect()
    grid.opened.connect(opened.append)
    places = [grid.visualRect(grid.model().index(row)).center() for row in range(3)]
    for row, key in ((0, Qt.KeyboardModifier.ControlModifier), (2, Qt.KeyboardModifier.ControlModifier)):
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, key, places[row])
    assert (opened, grid.chosen_rows()) == ([], [0, 2])
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[1])
    assert (opened, grid.chosen_rows()) == ([1], [1])
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[1])
    assert opened == [1], "what begins on one picture and ends on another is no click"


@pytest.mark.parametrize("way", ["pictures", "table"])
def test_chosen_pictures_are_copied_as_files_and_as_a_picture_and_dragged_out(page, qtbot, photos, way, monkeypatch):
    view = answer_photos(page, photos, way)
    view.selectAll()
    menu = view.menu_for(1)
    actions = {action.text(): action for action in menu.actions()}
    assert {"Open large", "Show in folder", "Copy paths", "Copy pictures"} <= set(actions)
    actions["Copy paths"].trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [str(photos[n]) for n in (1, 0, 2)]
    actions["Copy pictures"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage())
    assert QGuiApplication.clipboard().image().width() == 41
    copied = [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]
    assert copied == [photos[n] for n in (1, 0, 2)]
    dragged = []

    class Drag:
        def __init__(self, source):
            dragged.append(source)

        def setMimeData(self, mime: QMimeData):
            dragged.append([Path(url.toLocalFile()) for url in mime.urls()])

        def setPixmap(self, pixmap): ...

        def exec(self, action):
            dragged.append(action)

    monkeypatch.setattr(picture_menu, "QDrag", Drag)
    view.startDrag(Qt.DropAction.MoveAction)
    assert dragged == [view, photos, Qt.DropAction.CopyAction]
    menu.deleteLater()


def test_a_large_answer_has_the_same_menu_and_is_dragged_out_by_its_picture(page, qtbot, photos, monkeypatch):
    answer(page, Prediction(str(photos[0]), (Score("ant", 0.9), Score("bee", 0.1))), SOME[2])
    card, torn = page.answers.cards
    menus = [page.answers.menu_for(each) for each in (card, torn)]
    assert [action.text() for action in menus[0].actions()][:3] == ["Open large", "Show in folder", "Copy path"]
    assert "Open large" not in [action.text() for action in menus[1].actions()], "what cannot be read"
    dragged, opened = [], []
    monkeypatch.setattr(picture_label, "drag_out", lambda _source, paths, _picture: dragged.append(paths))
    card.opened.connect(opened.append)
    picture = card.findChild(PictureLabel)
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for x in (22, 70):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(x, 20), QPointF(picture.mapToGlobal(QPoint(x, 20))),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(picture, event)
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(70, 20))
    assert (dragged, opened) == ([[photos[0]]], [])
    for menu in menus:
        menu.deleteLater()


def test_a_long_class_name_leaves_room_to_search(page, qtbot):
    long = "Überaus langer Name einer Vogelart mit vielen Beiwörtern und noch einem Zusatz am Ende"
    answer(page, *(Prediction(f"/x/{n}.png", (Score(long, 0.9), Score("bee", 0.1))) for n in range(2)))
    search, kinds = page.findChild(QLineEdit, "answers_filter"), page.findChild(ChoiceBox, "answers_kind")
    qtbot.waitUntil(lambda: search.isVisible() and search.width() > 180)
    assert kinds.width() <= 340
    assert page.findChild(QScrollArea, "page_scroll").horizontalScrollBar().maximum() == 0


def test_what_was_saved_is_said_until_there_are_more_answers(page):
    answer(page, *SOME)
    page.answers.say_saved(len(SOME), Path("/x/answers.csv"))
    label = page.findChild(QLabel, "answers_saved_label")
    assert not label.isHidden()
    answer(page, prediction("late", 0.9), drop=2)
    assert label.isHidden(), "the file has not this one"
