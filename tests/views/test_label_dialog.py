"""The dialog that asks about the most useful pictures: one key each, skip, undo, and what the labels were good for."""

from pathlib import Path

import pytest
from conftest import draw_shape
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.live_model import LiveAnswer, LiveFigures
from tlgui.core.messages import say
from tlgui.core.next_to_label import NextToLabel
from tlgui.core.prediction import Prediction, Score
from tlgui.engine.door.labelling_requests import LabelNextReady
from tlgui.engine.door.requests import Failure
from tlgui.views.predict.label_dialog import LabelDialog


@pytest.fixture
def dialog(qtbot):
    dialog = LabelDialog(("circles", "squares"), None)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


@pytest.fixture
def paths(tmp_path):
    paths = [tmp_path / f"{number}.png" for number in range(3)]
    for number, path in enumerate(paths):
        draw_shape("squares", number).save(path)
    return paths


@pytest.fixture
def events(dialog):
    found = []
    dialog.labelled.connect(lambda path, to: found.append((path.name, to)))
    dialog.taken_back.connect(lambda path: found.append((path.name, None)))
    dialog.all_done.connect(lambda: found.append("all done"))
    return found


def ready(paths, **more):
    scores = (Score("squares", 0.52), Score("circles", 0.48))
    predictions = tuple(Prediction(str(path), scores) for path in paths)
    return LabelNextReady(NextToLabel(predictions, n_looked_at=9, **more))


def shown(dialog, name):
    return dialog.findChild(QLabel, f"label_{name}").text()


def test_each_picture_takes_one_key(dialog, qtbot, paths, events):
    dialog.show_chosen(ready(paths, n_known=2))
    assert "1 of 3: 0.png. The model says squares 52% or circles 48%" in shown(dialog, "question")
    assert "2 pictures were not considered" in dialog.status
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.current == paths[2]
    qtbot.keyClick(dialog, Qt.Key.Key_9)  # there is no such class
    assert dialog.current == paths[2]
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    assert events == [("0.png", "squares"), ("2.png", "circles"), "all done"]
    assert dialog.status == "2 pictures labelled. They count from the next run on."
    assert not dialog.findChild(QLabel, "label_picture").isVisible()


def test_undo_goes_back_and_takes_a_class_back(dialog, qtbot, paths, events):
    dialog.show_chosen(ready(paths[:2]))
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)  # nothing to undo
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.current is None
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.current == paths[1]
    dialog.findChild(QPushButton, "label_undo_button").click()
    assert dialog.current == paths[0]
    dialog.findChild(QPushButton, "label_class_1_button").click()
    assert events == [("0.png", "circles"), "all done", ("0.png", None), ("0.png", "squares")]
    assert dialog.n_labelled == 1


def test_skipping_all_labels_none(dialog, paths, events):
    dialog.show_chosen(ready(paths))
    for _ in paths:
        dialog.findChild(QPushButton, "label_skip_button").click()
    assert events == []
    assert dialog.status.startswith("0 pictures labelled")


def test_what_the_labels_were_good_for_is_told(dialog, paths):
    def figures(*answers):
        told = tuple(LiveAnswer(str(n), "circles", answer) for n, answer in enumerate(answers))
        return LiveFigures("resnet18", "starter", told, len(told), 1.0)

    dialog.show_chosen(ready(paths[:1]))
    dialog.give(0)
    dialog.show_before(figures(*["squares"] * 10))
    dialog.show_after(figures(*["circles"] * 11))
    assert "right in 100%" in shown(dialog, "change")
    assert "0% \u2192 100% on the other 10 pictures, likely a real gain" in shown(dialog, "change")


def test_looking_can_be_stopped_and_a_failure_is_told(dialog, qtbot):
    dialog.begin()
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.findChild(QPushButton, "label_choose_button").click()
    dialog.end(was_cancelled=True)
    dialog.show_failure(Failure("", say("labelling.no_pictures", path=Path("x")), say("labelling.no_pictures_hint")))
    assert "There is no picture in 'x'" in dialog.status
    dialog.begin()
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.reject()
