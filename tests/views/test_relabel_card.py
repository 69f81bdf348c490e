"""Pictures get their classes by keys, by dragging and by buttons; what was decided is shown at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from tlgui.core.corrections import Corrected, CorrectedPicture
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.messages import say
from tlgui.core.picture_findings import Case, PictureFinding
from tlgui.core.picture_groups import Grouping, PictureGroup
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views.pictures.class_list import ClassList
from tlgui.views.pictures.relabel_card import RelabelCard
from tlgui.views.pictures.relabel_grid import CHOSEN_PICTURES
from tlgui.views.widgets.picture_grid import BADGE_ROLE

ROOT = Path("/pictures")
ANTS = [ROOT / "ants" / f"{n}.png" for n in (1, 2, 10)]
BEES = [ROOT / "bees" / f"{n}.png" for n in range(3)]
GONE = ROOT / "bees" / "gone.png"
CTRL = Qt.KeyboardModifier.ControlModifier


def make_dataset():
    pictures = [Picture(path, 0) for path in ANTS] + [Picture(path, 1) for path in BEES]
    corrected = Corrected(1, 0, (CorrectedPicture(GONE, "bees", ""),), (), ("ants", "bees", "wasps"))
    groups = Grouping((PictureGroup((ANTS[0], BEES[0]), "alike"),))
    return Dataset(ROOT, ("ants", "bees"), tuple(pictures), grouping=groups, corrected=corrected)


@pytest.fixture
def card(qtbot):
    card = RelabelCard()
    qtbot.addWidget(card)
    card.show_dataset(make_dataset())
    yield card
    card.grid.thumbnails.drain()


def button(card, name):
    return card.findChild(QPushButton, f"relabel_{name}_button")


def names(card):
    return [picture.path.name for picture in card.grid.pictures]


def paths(card):
    return [picture.path for picture in card.grid.pictures]


def labels(card):
    return [picture.second_line for picture in card.grid.pictures]


def press(card, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(card.grid, key, modifier)


def choose(card, name, text):
    box = card.findChild(QComboBox, f"relabel_{name}_filter")
    box.setCurrentIndex(box.findText(text))
    assert box.currentText() == text
    box.chosen.emit(box.currentData())


def drop(card, data, row):
    card.classes.resize(200, 200)
    place = QPointF(card.classes.visualItemRect(card.classes.item(row)).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.classes.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, left, none))


def test_all_pictures_are_shown_in_the_order_of_the_folder_with_their_classes(card):
    assert names(card) == ["1.png", "2.png", "10.png", "0.png", "1.png", "2.png", "gone.png"]
    assert labels(card) == ["ants"] * 3 + ["bees"] * 3 + ["left out"]
    lines = [card.classes.item(row).text().split("\u2003") for row in range(3)]
    assert lines == [["1", "ants  (3)"], ["2", "bees  (3)"], ["3", "wasps  (0)"]]


def test_a_number_moves_the_chosen_pictures_and_the_next_one_is_chosen(card, qtbot):
    card.grid.choose([0], ANTS[0])
    for path, key, to in ((ANTS[0], Qt.Key.Key_2, "bees"), (ANTS[1], Qt.Key.Key_3, "wasps")):
        with qtbot.waitSignal(card.move_wanted) as asked:
            press(card, key)
        assert asked.args == [[str(path)], to]
    assert labels(card)[:3] == ["bees", "wasps", "ants"]
    assert card.grid.chosen_rows() == [2]
    assert card.grid.model().index(0, 0).data(BADGE_ROLE) == "\u2192 bees"
    assert card.classes.item(2).text().endswith("wasps  (1)")
    with qtbot.assertNotEmitted(card.move_wanted):
        press(card, Qt.Key.Key_9)


def test_x_and_delete_leave_out_and_zero_takes_as_it_lies(card, qtbot):
    for key, row in ((Qt.Key.Key_X, 0), (Qt.Key.Key_Delete, 1)):
        card.grid.choose([row], ANTS[row])
        with qtbot.waitSignal(card.leave_out_wanted) as asked:
            press(card, key)
        assert asked.args == [[str(ANTS[row])]]
    assert labels(card)[:3] == ["left out", "left out", "ants"]
    card.grid.choose([0, 2, 6], None)
    with qtbot.waitSignal(card.pictures_wanted_back) as asked:
        press(card, Qt.Key.Key_0)
    assert asked.args == [[str(ANTS[0]), str(GONE)]], "those alone about which something was decided"
    assert labels(card) == ["ants", "left out", "ants", "bees", "bees", "bees", "bees"]
    assert card.grid.chosen_rows() == [0, 2, 6]


def test_ctrl_a_and_dropping_on_a_class_move_all(card, qtbot):
    press(card, Qt.Key.Key_A, CTRL)
    data = QMimeData()
    data.setData(CHOSEN_PICTURES, b"")
    with qtbot.waitSignal(card.move_wanted) as asked:
        drop(card, data, 2)
    assert (len(asked.args[0]), asked.args[1]) == (7, "wasps")
    assert set(labels(card)) == {"wasps"}


def test_files_dropped_on_a_class_are_no_pictures_of_the_grid(card, qtbot):
    card.grid.selectAll()
    with qtbot.assertNotEmitted(card.move_wanted):
        drop(card, QMimeData(), 2)


def test_the_filters_let_through_a_class_a_name_a_finding_and_another_answer(card):
    choose(card, "class", "bees")
    assert names(card) == ["0.png", "1.png", "2.png"]
    choose(card, "class", "Left out")
    assert names(card) == ["gone.png"]
    choose(card, "class", "All classes")
    card.findChild(QLineEdit, "relabel_name_filter").setText("ANTS")
    assert names(card) == ["1.png", "2.png", "10.png"]
    card.findChild(QLineEdit, "relabel_name_filter").clear()
    choose(card, "which", "Nearly the same as another one")
    assert paths(card) == [ANTS[0], BEES[0]]
    choose(card, "which", "Only those I corrected")
    assert names(card) == ["gone.png"]
    card.show_only([BEES[1]], "Dark beside the others")
    assert paths(card) == [BEES[1]]
    choose(card, "which", "All pictures")
    card.show_answers({ANTS[1]: "bees", BEES[1]: "bees"})
    assert labels(card)[1] == "ants? looks like bees"
    choose(card, "which", "Only those that a model answers otherwise")
    assert paths(card) == [ANTS[1]]


def test_a_finding_is_decided_about_in_the_grid(card, qtbot):
    cases = tuple(Case((path,), ("ants",), "bees") for path in ANTS)
    finding = PictureFinding("wrong_label", cases)
    moved, kept = [], []
    card.move_wanted.connect(lambda paths, to: moved.append((paths, to)))
    card.keep_wanted.connect(lambda kind, cases: kept.append((kind, cases)))
    card.findChild(QLineEdit, "relabel_name_filter").setText("bees")
    card.show_finding(finding)
    bar = card.findChild(QLabel, "finding_bar_words")
    assert paths(card) == ANTS
    assert labels(card)[0] == "ants? looks like bees"
    assert bar.text().startswith("3 pictures likely lie in the wrong class")
    suggested, keep = (card.findChild(QPushButton, f"finding_bar_{name}_button") for name in ("suggested", "keep"))
    assert not suggested.isEnabled()
    assert not keep.isEnabled()
    card.grid.choose([0], ANTS[0])
    suggested.click()
    assert moved == [([str(ANTS[0])], "bees")]
    assert labels(card)[0] == "bees"
    card.grid.choose([1], ANTS[1])
    keep.click()
    assert kept == [("wrong_label", cases[1:2])]
    assert paths(card) == [ANTS[0], ANTS[2]]
    card.show_dataset(make_dataset())
    assert paths(card) == [ANTS[0], ANTS[2]], "a new scan does not take the pictures away"
    assert not bar.parentWidget().isHidden()
    card.grid.choose([0, 1], ANTS[0])
    keep.click()
    assert len(paths(card)) == 7
    assert bar.parentWidget().isHidden()


def test_what_the_open_model_answered_can_be_filtered_and_a_live_answer_comes_before_it(card):
    pictures = (ScoredPicture(str(ANTS[0]), 0, (0.0, 2.0)), ScoredPicture(str(BEES[0]), 1, (3.0, 2.0)))
    card.show_scores(PictureScores("m", ("ants", "bees"), pictures))
    choose(card, "which", "Only those that a model answers otherwise")
    assert paths(card) == [ANTS[0], BEES[0]]
    card.show_answers({ANTS[0]: "ants"})
    assert paths(card) == [BEES[0]]
    card.show_dataset(make_dataset())
    assert paths(card) == [BEES[0]]
    card.show_scores(None)
    assert paths(card) == []


def test_where_a_class_is_shown_a_moved_picture_leaves_and_the_next_takes_its_place(card):
    choose(card, "class", "ants")
    card.grid.choose([0], ANTS[0])
    press(card, Qt.Key.Key_2)
    assert names(card) == ["2.png", "10.png"]
    assert card.grid.chosen_rows() == [0]
    press(card, Qt.Key.Key_2)
    press(card, Qt.Key.Key_2)
    assert names(card) == []


def test_classes_are_made_renamed_and_merged(card, qtbot):
    field = card.findChild(QLineEdit, "relabel_new_name")
    assert not button(card, "add").isEnabled()
    field.setText("hornets")
    assert not button(card, "split").isEnabled()
    card.grid.choose([0, 1], ANTS[0])
    with qtbot.waitSignal(card.new_class_wanted) as asked:
        button(card, "split").click()
    assert asked.args == [[str(ANTS[0]), str(ANTS[1])], "hornets"]
    assert labels(card)[:2] == ["hornets", "hornets"]
    assert "hornets" in card.classes.names
    card.classes.item(0).setSelected(True)
    field.setText("bees")
    assert not button(card, "add").isEnabled()
    assert button(card, "rename").text() == "Make it a part of this one"
    with qtbot.waitSignal(card.rename_wanted) as asked:
        button(card, "rename").click()
    assert asked.args == ["ants", "bees"]


def test_steps_are_named_and_keys_undo_them(card, qtbot):
    assert not button(card, "undo").isEnabled()
    card.show_steps(say("relabel.move", n=3, name="bees"), None)
    assert "move 3 pictures to 'bees'" in button(card, "undo").accessibleName()
    assert "move 3 pictures to 'bees'" in card.findChild(QLabel, "relabel_step_label").text()
    with qtbot.waitSignal(card.undo_wanted):
        press(card, Qt.Key.Key_Z, CTRL)
    card.show_steps(None, say("relabel.move", n=3, name="bees"))
    with qtbot.waitSignal(card.redo_wanted):
        press(card, Qt.Key.Key_Y, CTRL)


def test_a_scan_that_is_behind_takes_back_nothing_that_was_decided_here(card):
    card.grid.choose([0], ANTS[0])
    press(card, Qt.Key.Key_2)
    card.show_dataset(make_dataset(), is_current=False)
    assert labels(card)[0] == "bees"
    assert card.grid.chosen_rows() == [1]
    card.show_dataset(make_dataset())
    assert labels(card)[0] == "ants"


def test_a_name_of_two_lines_takes_one_in_the_list_of_classes(qtbot):
    classes = ClassList()
    qtbot.addWidget(classes)
    classes.show_classes({"two\nlines": 3})
    assert classes.item(0).text() == "1\u2003two lines  (3)"
    assert classes.names == ["two\nlines"]
    classes.show_classes({"نحلة": 3})
    assert classes.item(0).text() == "1\u2003\u2068نحلة\u2069  (3)", "the number stays behind the name"


def test_long_names_of_classes_leave_most_of_a_narrow_window_to_the_pictures(card, qtbot):
    long = "a name of a class that is longer than any list of classes is wide"
    card.classes.show_classes({long: 3})
    card.show()
    for width in (600, 1000):
        card.resize(width, 900)
        qtbot.waitUntil(lambda width=width: card.grid.width() > 0.55 * width)
    assert card.classes.width() > 250, "where there is room, names are read"
