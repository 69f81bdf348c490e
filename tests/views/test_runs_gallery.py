"""The runs as cards beside the table: one choice, one order, one menu."""

import shutil

import pytest
from conftest import make_folder
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from test_runs_page import RUNS

from tlgui.core.run_cover import cover_of
from tlgui.core.states import SessionState
from tlgui.paths import settings_path
from tlgui.settings import load_settings
from tlgui.views.runs.runs_model import ACCURACY
from tlgui.views.runs.runs_page import RunsPage


@pytest.fixture
def page(qtbot):
    page = RunsPage()
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show_runs(RUNS)
    page.show()
    page.show_as("cards")
    yield page
    page.hide()
    page.drain()


def cards(page):
    model = page.gallery.model()
    return [model.data(model.index(row)).split("\n") for row in range(model.rowCount())]


def press(page, row, modifier=Qt.KeyboardModifier.NoModifier):
    index = page.gallery.model().index(row, 0)
    page.gallery.scrollTo(index)
    place = page.gallery.visualRect(index).center()
    QTest.mouseClick(page.gallery.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_a_card_says_name_score_with_range_date_and_time(page):
    assert cards(page)[1] == ["good", "95.0% (85% to 100%)", f"{RUNS[1].started:%Y-%m-%d %H:%M}", "1 minute"]
    assert cards(page)[0][1] == "interrupted, epoch 3"
    assert not page.table.isVisible()


def test_cards_are_chosen_as_rows_are(page):
    press(page, 3)
    press(page, 1)
    assert [run.name for run in page.table.chosen] == ["good"]
    press(page, 3, Qt.KeyboardModifier.ControlModifier)
    assert [run.name for run in page.table.chosen] == ["oldest", "good"]
    assert [card[0] for card in cards(page)] == ["newest", "B: good", "plain", "A: oldest"]
    press(page, 1, Qt.KeyboardModifier.ControlModifier)
    assert [run.name for run in page.table.chosen] == ["oldest"]
    page.show_as("table")
    page.choose_runs([RUNS[2].folder])
    page.show_as("cards")
    assert [index.row() for index in page.gallery.selectionModel().selectedIndexes()] == [2]


def test_cards_have_the_order_of_the_table_and_new_runs(page):
    page.table.sort_by(ACCURACY, upwards=True)
    assert [card[0] for card in cards(page)] == ["newest", "oldest", "plain", "good"]
    page.show_runs(RUNS[1:])
    assert [card[0] for card in cards(page)] == ["oldest", "plain", "good"]


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_keys_and_the_menu_are_those_of_the_table(page, qtbot):
    page.gallery.setFocus()
    page.gallery.setCurrentIndex(page.gallery.model().index(1, 0))
    with qtbot.waitSignal(page.results_requested) as wish:
        QTest.keyClick(page.gallery, Qt.Key.Key_Return)
    assert wish.args == [RUNS[1]]
    with qtbot.waitSignal(page.table.name_wanted):
        QTest.keyClick(page.gallery, Qt.Key.Key_F2)
    page.findChild(object, "note_dialog").reject()
    place = page.gallery.visualRect(page.gallery.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.gallery.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.gallery.viewport(), event)
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    export = next(action for action in menu.actions() if action.text().startswith("Export"))
    with qtbot.waitSignal(page.export_requested) as wish:
        export.trigger()
    assert wish.args == [RUNS[1]]
    menu.close()


def test_a_run_without_a_model_cannot_be_exported(page):
    export = page.findChild(QPushButton, "export_run_button")
    assert not export.isEnabled()
    press(page, 0)
    assert not export.isEnabled()
    press(page, 0)
    press(page, 1)
    assert export.isEnabled()


def test_covers_are_asked_for_once_and_shown(qtbot, tmp_path):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "red.png")
    page = RunsPage()
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    page.show_runs(RUNS)
    with qtbot.waitSignal(page.gallery.covers_wanted) as wish:
        page.show_as("cards")
    assert set(wish.args[0]) == {run.folder for run in RUNS}
    page.gallery.show_covers({RUNS[0].folder: tmp_path / "red.png"})
    model, index = page.gallery.model(), page.gallery.model().index(0)
    qtbot.waitUntil(lambda: model.data(index, Qt.ItemDataRole.DecorationRole) is not None, timeout=20_000)
    assert model.data(index, Qt.ItemDataRole.DecorationRole).toImage().pixelColor(QPoint(5, 5)).name() == "#ff0000"
    with qtbot.assertNotEmitted(page.gallery.covers_wanted):
        page.show_runs(RUNS)
    page.hide()  # else it would be painted once more, and ask for pictures
    page.drain()


def test_the_cover_is_a_validation_picture_of_the_run(shared_run, tmp_path):
    cover = cover_of(shared_run.folder)
    assert cover.is_file()
    assert cover.is_relative_to(shared_run.pictures)
    assert cover_of(tmp_path) is None


def test_runs_of_the_same_pictures_have_covers_of_their_own_which_stay(shared_run, tmp_path):
    runs = [shutil.copytree(shared_run.folder, tmp_path / f"run {number}") for number in range(6)]
    covers = [cover_of(run) for run in runs]
    assert len(set(covers)) > 2
    assert [cover_of(run) for run in runs] == covers


def test_the_window_reads_covers_remembers_the_look_and_never_mixes_sets(application, shared_run, qtbot, tmp_path):
    window, session = application.window, application.session
    box = window.runs.look
    box.setCurrentIndex(box.findData("cards"))
    box.activated.emit(box.currentIndex())
    assert load_settings(settings_path()).runs_as_cards
    run = type(RUNS[0])(shared_run.folder, RUNS[0].state, RUNS[0].started)
    window.runs.show_runs([run])
    qtbot.waitUntil(lambda: shared_run.folder in window.runs.gallery.covers, timeout=20_000)
    application.open(shared_run.folder / "model.safetensors")
    qtbot.waitUntil(lambda: window.results.has_figures, timeout=20_000)
    other = make_folder(tmp_path / "shapes", n_per_class=3)
    (other / "discs").rename(other / "rings")

    def status(page):
        return window.findChild(QPushButton, f"sidebar_{page}").accessibleDescription()

    assert status("results").endswith("% right")
    for pictures, words in ((other, "other classes"), (shared_run.pictures, "% right")):
        application.open(pictures)
        qtbot.waitUntil(lambda pictures=pictures: session.dataset is not None and session.dataset.root == pictures)
        qtbot.waitUntil(lambda: session.state is SessionState.READY)
        assert words in status("results")
        assert status("predict") == ("other classes" if pictures is other else "ready")
