"""The Runs page: choosing, sorting, comparing, naming and the bin, by mouse and by keys."""

import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tlgui.core.config import TrainConfig
from tlgui.core.history_csv import EpochFigures
from tlgui.core.messages import say
from tlgui.core.run_comparison import Comparison, GivenAnswer, JudgedPicture
from tlgui.core.run_index import RunFigures, RunState, RunSummary
from tlgui.core.run_note import RunNote
from tlgui.views.runs.overlaid_figure import STYLES
from tlgui.views.runs.runs_model import ACCURACY, BEGUN, CHOICE, HEAD, NAME, TOOK
from tlgui.views.runs.runs_page import RunsPage
from tlgui.views.theme import DARK
from tlgui.views.widgets.bin import move_to_bin, take_from_bin

FIRST = datetime(2025, 3, 1, 9, 0).astimezone()


def a_run(name, *, day=0, accuracy=0.9, state=RunState.COMPLETED, **more):
    folder = Path("/runs") / name
    figures = (
        RunFigures(accuracy, accuracy - 0.1, min(accuracy + 0.05, 1.0), "test", 40) if accuracy is not None else None
    )
    return RunSummary(
        folder, state, FIRST + timedelta(days=day), RunNote(name), TrainConfig(), Path("/pictures/fruit"), ("a", "b"),
        figures, n_epochs=3, seconds=60.0 + day, model=folder / "model.safetensors" if figures else None, **more,
    )  # fmt: skip


RUNS = (
    a_run("newest", day=3, accuracy=None, state=RunState.INTERRUPTED),
    a_run("good", day=2, accuracy=0.95),
    a_run("plain", day=1, accuracy=0.8),
    a_run("oldest", day=0, accuracy=0.7),
)


@pytest.fixture
def page(qtbot):
    page = RunsPage()
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show_runs(RUNS)
    page.show()
    yield page
    page.hide()
    page.drain()


def names(page):
    return [run.name for run in page.table.shown]


def cell(page, row, column=1):
    return page.table.model().index(row, column)


def click(qtbot, page, row, column=CHOICE):
    place = page.table.visualRect(cell(page, row, column)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def text(page, row, column):
    return cell(page, row, column).data()


def test_the_newest_run_comes_first_with_how_good_it_is_or_how_far_it_came(page):
    assert names(page) == ["newest", "good", "plain", "oldest"]
    assert text(page, 0, ACCURACY) == "interrupted, epoch 3"
    assert text(page, 1, ACCURACY) == "95.0% (85% to 100%)"
    assert text(page, 1, TOOK) == "1 minute"
    assert text(page, 3, BEGUN) == "2025-03-01 09:00"


def test_numbers_are_sorted_as_numbers_and_what_is_unknown_comes_last(page):
    page.table.sort_by(ACCURACY, upwards=False)
    assert names(page) == ["good", "plain", "oldest", "newest"]


def test_the_order_is_chosen_by_keys_too_and_follows_a_click_on_a_heading(page, qtbot):
    box = page.findChild(object, "runs_order_box")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert (box.currentText(), names(page)) == ("Most accurate first", ["good", "plain", "oldest", "newest"])
    page.table.sort_by(3, upwards=True)
    assert box.currentText() == "By “Network”"
    page.table.sort_by(BEGUN, upwards=False)
    assert box.currentText() == "Newest first"


def test_a_click_on_a_run_chooses_it_alone(page, qtbot):
    for row in (1, 3):
        click(qtbot, page, row, NAME)
        assert [run.name for run in page.table.chosen] == [names(page)[row]]
    click(qtbot, page, 1, ACCURACY)
    assert [run.name for run in page.table.chosen] == ["good"]
    qtbot.mouseClick(
        page.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        page.table.visualRect(cell(page, 3, NAME)).center(),
    )
    assert [run.name for run in page.table.chosen] == ["oldest", "good"]


def test_a_click_on_a_box_chooses_one_more_and_a_second_click_one_less(page, qtbot):
    chosen = []
    page.chosen_changed.connect(lambda runs: chosen.append([run.name for run in runs]))
    click(qtbot, page, 1)
    click(qtbot, page, 3)
    click(qtbot, page, 1)
    assert chosen == [["good"], ["oldest", "good"], ["oldest"]]


def test_space_chooses_arrows_only_move_and_the_letter_is_read_aloud(page):
    page.table.setFocus()
    page.table.setCurrentIndex(cell(page, 0))
    page.table.clearSelection()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.chosen == ()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert [run.name for run in page.table.chosen] == ["plain", "good"]
    spoken = [cell(page, row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert spoken == ["not chosen", "chosen, B", "chosen, A", "not chosen"]


def test_a_new_look_keeps_the_choice_and_tells_nobody_when_nothing_changed(page, qtbot):
    page.table.choose([RUNS[1].folder, RUNS[3].folder])
    told = []
    page.chosen_changed.connect(told.append)
    page.show_runs((a_run("brand new", day=9), *RUNS))
    assert [run.name for run in page.table.chosen] == ["oldest", "good"]
    assert told == []
    page.show_runs(RUNS[:3])
    assert [[run.name for run in runs] for runs in told] == [["good"]]
    renamed = replace(RUNS[1], note=RunNote("better"))
    page.show_runs((renamed,))
    assert page.table.chosen == (renamed,)


def test_what_can_be_done_follows_the_choice(page):
    buttons = (page.repeat_button, page.name_button, page.bin_button)
    assert [button.isEnabled() for button in buttons] == [False, False, False]
    assert page.next_step == ""
    page.table.choose([RUNS[1].folder])
    assert [button.isEnabled() for button in buttons] == [True, True, True]
    assert page.next_step == "See its results"
    page.table.choose([RUNS[1].folder, RUNS[2].folder])
    assert [button.isEnabled() for button in buttons] == [False, False, True]
    page.table.choose([RUNS[0].folder])
    assert page.next_step == "", "a run that was interrupted has no results"


def test_enter_shows_the_results_and_the_buttons_ask_for_what_they_say(page, qtbot):
    page.table.setCurrentIndex(cell(page, 1))
    with qtbot.waitSignal(page.results_requested) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == [RUNS[1]]
    page.table.choose([RUNS[2].folder])
    with qtbot.waitSignal(page.repeat_requested) as asked:
        qtbot.mouseClick(page.repeat_button, Qt.MouseButton.LeftButton)
    assert asked.args == [RUNS[2]]


def test_f2_asks_for_a_name_and_a_note_and_escape_keeps_all_as_it_was(page, qtbot):
    page.table.setCurrentIndex(cell(page, 1))
    kept = []
    page.note_changed.connect(lambda run, note: kept.append((run.name, note)))
    page.table.name_wanted.emit(RUNS[1])
    dialog = page.window().findChild(object, "note_dialog")
    assert dialog.name.text() == "good"
    dialog.name.setText("  best ")
    dialog.note.setText("strong augmentation")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    assert kept == [("good", RunNote("best", "strong augmentation"))]
    other = page.ask_for_note(RUNS[1])
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert len(kept) == 1


def answer(box, button):
    QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)


def test_delete_asks_first_and_the_safe_answer_is_the_default(page, qtbot):
    page.set_open_model(RUNS[1].model)
    page.table.setCurrentIndex(cell(page, 1))
    asked = []
    page.bin_requested.connect(asked.append)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    box = page.findChild(QMessageBox, "bin_question")
    assert box.text().startswith("Move this run to the bin?\n\ngood\n\n")
    assert "open now" in box.text()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    answer(box, QMessageBox.StandardButton.Cancel)
    assert asked == []
    answer(page.ask_for_bin(RUNS[2:]), QMessageBox.StandardButton.Discard)
    assert asked == [RUNS[2:]]


def test_a_run_that_is_going_on_never_goes_to_the_bin(page):
    asked = []
    page.bin_requested.connect(asked.append)
    box = page.ask_for_bin((RUNS[1], a_run("busy", state=RunState.RUNNING, accuracy=None)))
    assert box.standardButtons() == QMessageBox.StandardButton.Ok
    assert "cannot be moved" in box.text()
    box.close()
    assert asked == []


def test_the_menu_key_opens_the_menu_of_the_current_run(page, monkeypatch):
    page.table.setCurrentIndex(cell(page, 0))
    opened = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: opened.append((menu, place)))
    nowhere = QPoint(5, page.table.height() - 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, nowhere, page.table.mapToGlobal(nowhere))
    QApplication.sendEvent(page.table.viewport(), event)
    ((menu, place),) = opened
    assert page.table.visualRect(page.table.currentIndex()).contains(page.table.viewport().mapFromGlobal(place))
    assert [action.isEnabled() for action in menu.actions()[:2]] == [False, True]
    menu.deleteLater()


def epochs(*losses):
    return tuple(EpochFigures(n, 0, loss, 0.9, loss, 1 - loss) for n, loss in enumerate(losses, start=1))


def test_curves_lie_over_each_other_told_apart_without_colour_and_said_in_words(page, qtbot):
    page.table.choose([run.folder for run in RUNS])
    page.show_histories({RUNS[1].folder: epochs(0.5, 0.3, 0.4), RUNS[2].folder: epochs(0.6, 0.5), RUNS[3].folder: ()})
    drawing = page.curves.chart.drawing
    assert [line[0] for line in drawing.lines_drawn] == ["B", "C"]
    assert len({line[1:] for line in drawing.lines_drawn}) == 2
    assert page.curves.words.splitlines()[:3] == [
        "A: oldest. No epoch has been written down yet.",
        "B: plain. Best by validation loss: epoch 2 of 2, loss 0.500, 50.0% of its validation pictures right.",
        "C: good. Best by validation loss: epoch 2 of 3, loss 0.300, 70.0% of its validation pictures right.",
    ]
    page.set_theme(DARK)
    assert len(drawing.lines_drawn) == 2
    page.table.clearSelection()
    assert not page.curves.isVisible()


def test_runs_without_a_name_are_told_apart_by_their_choices(page):
    run = replace(a_run("x"), note=RunNote())
    page.show_runs([run])
    page.table.choose([run.folder])
    page.show_histories({run.folder: epochs(0.5)})
    assert page.curves.words.startswith(
        "A: fruit; ResNet-18; head, then all; new last layer. Best by validation loss: epoch 1 of 1"
    )


def test_every_line_style_has_a_mark_of_its_own():
    assert len({str(style) for style, _ in STYLES}) == len({mark for _, mark in STYLES}) == len(STYLES)


def test_more_runs_than_styles_are_not_drawn_and_it_is_said(page):
    many = [a_run(f"run {n}", day=n) for n in range(8)]
    page.show_runs(many)
    page.table.choose([run.folder for run in many])
    page.show_histories({run.folder: epochs(0.5) for run in many})
    assert len(page.curves.chart.drawing.lines_drawn) == len(STYLES)
    lines = [line for axes in page.curves.chart.drawing.figure.axes for line in axes.get_lines()]
    assert not any(line.get_clip_on() for line in lines), "marks at 0 and 100% are whole"
    assert "2 more runs are not drawn." in page.curves.words


@pytest.fixture
def comparison(tmp_path):
    def picture(name, first, second):
        Image.new("RGB", (30, 30), "red").save(tmp_path / f"{name}.png")
        return JudgedPicture(str(tmp_path / f"{name}.png"), "ant", GivenAnswer(first, 0.8), GivenAnswer(second, 0.9))

    fixed = tuple(picture(f"f{n}", "bee", "ant") for n in range(7))
    return Comparison(fixed, (), (picture("w", "bee", "cat"),), (), n_first=8, n_second=8, is_by_content=True)


def test_two_runs_are_compared_in_words_and_their_pictures_open(page, qtbot, comparison):
    card = page.comparison
    card.show_comparison(comparison)
    assert card.words.startswith("B fixed 7 of A's mistakes and broke 0: likely a real gain. The same 8 pictures")
    assert [picture.path.stem for picture in card.grid.pictures] == [f"f{n}" for n in range(7)]
    assert card.grid.pictures[0].second_line == "A: bee", "what B said is what it is"
    assert card.grid.pictures[0].tool_tip == "'f0.png' is 'ant'. A answered 'bee' with 80%, B 'ant' with 90%."
    broken, wrong = (page.findChild(object, f"comparison_{name}_button") for name in ("broken", "both_wrong"))
    assert (broken.text(), wrong.text()) == ("Broken by B (0)", "Both wrong (1)")
    qtbot.mouseClick(broken, Qt.MouseButton.LeftButton)
    assert not card.grid.isVisible()
    qtbot.mouseClick(wrong, Qt.MouseButton.LeftButton)
    (picture,) = card.grid.pictures
    assert (picture.first_line, picture.second_line) == ("is ant", "A: bee  B: cat")
    preview = card.open_preview(0)
    assert preview.picture.path.stem == "w"
    preview.close()


def test_what_cannot_be_compared_is_said_in_place_of_pictures(page, comparison):
    card = page.comparison
    card.show_comparison(comparison)
    card.show_refusal(say("compare.other_classes"), say("compare.choose_runs_of_the_same_folder"))
    assert card.words.startswith("These runs tell other classes apart")
    assert not card.grid.isVisible()
    assert not page.findChild(object, "comparison_fixed_button").isVisible()
    card.clear()
    assert not card.isVisible()


def test_without_runs_the_page_says_what_will_be_here(page):
    page.show_runs(())
    assert page.findChild(object, "runs_empty_card").isVisible()
    assert not page.table.isVisible()


def test_what_goes_to_the_bin_is_no_longer_there_and_what_cannot_go_is_untouched(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))  # a disk has one bin, that of the home on it
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "model").write_text("x")
    place = move_to_bin(folder)
    assert (place is not None) == (not folder.exists())
    assert move_to_bin(tmp_path / "nothing") is None
    if sys.platform == "linux":
        assert place is not None
    if place is not None and place.exists():  # it can be put back, but never over something else
        folder.mkdir()
        with pytest.raises(FileExistsError):
            take_from_bin(place, folder)
        folder.rmdir()
        take_from_bin(place, folder)
        assert (folder / "model").read_text() == "x"
        assert [*tmp_path.rglob("*.trashinfo")] == [], "nothing of it is left in the bin"


def test_every_column_is_in_sight_in_a_window_of_1280_pixels(page, qtbot):
    long = replace(RUNS[1], note=RunNote("a name that is longer than any column " * 3, "a note, too " * 9))
    page.show_runs((long, *RUNS))
    page.resize(1040, 700)
    bar = page.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    last = page.table.model().columnCount() - 1
    assert page.table.columnViewportPosition(last) + 40 < page.table.viewport().width()
    index = cell(page, 1, ACCURACY)
    assert page.table.sizeHintForIndex(index).width() <= page.table.columnWidth(ACCURACY), "figures are whole"
    page.show_runs((replace(RUNS[0], note=RunNote("n" * 40, "fourteen signs")),))  # a little more than its share
    for width_px in range(1040, 1300, 12):
        page.resize(width_px, 700)
        qtbot.waitUntil(lambda: bar.maximum() == 0)
    page.show_runs((long, *RUNS))
    for width_px in (660, 860):  # of a window of 900 pixels, and of one as wide as it is at first
        page.resize(width_px, 700)
        qtbot.waitUntil(lambda: bar.maximum() == 0)
        assert page.table.columnWidth(NAME) >= 150, "names can be told apart"
        assert page.table.isColumnHidden(HEAD)
        assert "new last layer" in cell(page, 1, NAME).data(Qt.ItemDataRole.ToolTipRole)
    page.resize(1800, 700)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(HEAD))
    assert max(page.table.columnWidth(column) for column in range(last)) > 200, "where there is room the texts have it"
