"""The window around the pages: the sidebar, what is dropped on it, and the keyboard."""

from dataclasses import replace
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
)

from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.dropped import Dropped
from tlgui.views.main_window import MainWindow
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.widgets.choice_box import ChoiceBox

MODEL = ModelSummary("/m", ("ant", "bee"), "resnet18", "linear", "w", "2026-01-01", 9, 9, 0.9, 0.8, 1.0, 224)
PAGES = ("pictures", "model", "train", "results", "predict", "runs")


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    yield window
    window.close()


def drop_on(window, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    kinds = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *kinds)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPoint(5, 5), *kinds))
    return enter.isAccepted()


def test_of_several_things_dropped_the_one_that_can_be_opened_is(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.model_file_chosen) as wish:
        assert drop_on(window, tmp_path / "photo.jpg", tmp_path / "model.safetensors")
    assert wish.args == [tmp_path / "model.safetensors"]


def test_a_folder_can_be_dropped_anywhere(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.folder_chosen) as wish:
        assert drop_on(window, tmp_path)
    assert wish.args == [tmp_path]


def test_on_the_predict_page_a_folder_holds_new_pictures(window, qtbot, tmp_path):
    window.show_page("predict")
    with qtbot.waitSignal(window.predict.pictures_dropped) as wish:
        assert drop_on(window, tmp_path)
    assert wish.args == [(tmp_path,)]


def test_pictures_can_be_dropped_anywhere_and_come_sorted(window, qtbot, tmp_path):
    photo, paper = tmp_path / "photo.JPG", tmp_path / "paper.pdf"
    with qtbot.waitSignal(window.files_dropped) as wish:
        assert drop_on(window, photo, paper, tmp_path / "weights.pth")
    assert wish.args == [Dropped(weights=(tmp_path / "weights.pth",), pictures=(photo,), unusable=(paper,))]


def test_an_archive_is_opened_as_the_folder_that_is_in_it(window, qtbot, tmp_path):
    with ZipFile(tmp_path / "pictures.zip", "w") as archive:
        archive.writestr("cats/1.jpg", b"")
    with qtbot.waitSignal(window.folder_chosen) as wish:
        assert drop_on(window, tmp_path / "pictures.zip")
    assert wish.args == [tmp_path / "pictures.zip"]


def test_words_cannot_be_dropped(window):
    mime = QMimeData()
    mime.setText("words")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


@pytest.mark.parametrize("name", PAGES)
def test_a_sidebar_button_shows_its_page_and_its_status(window, name):
    window.show()
    button, status = (
        window.findChild(QPushButton, f"sidebar_{name}"),
        window.findChild(QLabel, f"sidebar_status_{name}"),
    )
    assert not status.isVisible()
    window.set_sidebar_status(name, "ready")
    assert status.isVisible()
    assert button.accessibleDescription() == "ready"
    button.click()
    assert window.page == name
    assert [window.findChild(QPushButton, f"sidebar_{other}").isChecked() for other in PAGES] == [
        other == name for other in PAGES
    ]


def test_a_long_status_is_cut_on_screen_and_whole_for_those_who_listen(window):
    text = "an exceedingly long name of a network indeed"
    window.set_sidebar_status("model", text)
    assert window.findChild(QLabel, "sidebar_status_model").text().endswith("…")
    assert window.findChild(QPushButton, "sidebar_model").toolTip() == text


def test_the_sidebar_icons_change_with_the_theme(window):
    def colour_of_icon():
        image = window.findChild(QPushButton, "sidebar_model").findChild(QLabel).pixmap().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
                if image.pixelColor(x, y).alpha() > 250}  # fmt: skip

    window.set_theme(LIGHT)
    assert LIGHT.muted in colour_of_icon()
    window.set_theme(DARK)
    assert DARK.muted in colour_of_icon()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_can_be_reached_and_scrolled_by_keys(window, qtbot, name):
    window.show()
    qtbot.waitExposed(window)
    window.show_page(name)
    reached, n_steps = set(), 0
    window.findChild(QPushButton, f"sidebar_{name}").setFocus()
    while n_steps < 120:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
        n_steps += 1
    shown = {w for w in window.findChildren(QAbstractButton) if w.isVisible() and w.isEnabled() and w.objectName()}
    missed = {w.objectName() for w in shown - reached if not w.objectName().startswith("qt_")}
    assert not missed
    assert any(isinstance(w, QScrollArea) and w.objectName() == "page_scroll" for w in reached)


def test_no_field_of_the_window_turns_with_the_mouse_wheel(window):
    assert [box.objectName() for box in window.findChildren(QComboBox) if not isinstance(box, ChoiceBox)] == []
    assert window.findChildren(QAbstractSpinBox) == []


def test_the_window_fits_a_screen_of_1280x720_at_150_percent(window):
    assert window.minimumSizeHint().height() <= 440, "480 pixels, less the title bar"
    window.resize(900, 600)
    window.show()
    assert window.findChild(QPushButton, "sidebar_pictures").height() == 58


def test_answers_that_were_taken_off_the_list_come_back_with_ctrl_z(window):
    window.show()
    window.predict.show_model(MODEL)
    for number in (1, 2):
        window.predict.begin(number, 1)
        answered = Prediction(f"/x/{number}.png", (Score("ant", 0.9), Score("bee", 0.1)))
        window.predict.show_prediction(number, PredictionReady(answered, 1, 1))
        window.predict.end(number, is_done=True)
    before = list(window.predict.answers.answers.shown)
    assert window.undo_bar.isHidden()
    window.findChild(QPushButton, "clear_answers_button").click()
    assert window.undo_bar.words == "2 answers were taken off the list."
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.predict.answers.answers.shown == before
    assert len(window.predict.answers.cards) == 2
    assert window.undo_bar.isHidden()
    window.findChild(QPushButton, "clear_answers_button").click()
    window.predict.show_model(replace(MODEL, path="/other"))  # they are of a model that is no longer open
    window.undo_bar.button.click()
    assert [answer.is_of_open_model for answer in window.predict.answers.answers.shown] == [False, False]
    window.predict.drain()


def test_another_page_outlines_no_button_before_the_person_goes_to_one(window, qtbot):
    window.show()
    window.activateWindow()
    window.pictures.choose_button.setFocus()
    qtbot.waitUntil(window.pictures.choose_button.hasFocus)
    window.show_page("train")
    assert QApplication.focusWidget() is window.train
    window.show_page("pictures")
    assert QApplication.focusWidget() is window.pictures.choose_button, "where the person was on that page"
