"""Phases of one's own on the Model page: by mouse, by keyboard, by number, and undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.core.config import TrainConfig
from tlgui.session.draft import RunDraft
from tlgui.views.model.model_page import ModelPage


@pytest.fixture
def page(qtbot):
    page = ModelPage()
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    return page


@pytest.fixture
def draft(page):
    draft = RunDraft(parent=page)
    DraftWiring(page, draft)
    return draft


def column(page):
    return page._phases.column


def grip(page, phase, n_learning=None):
    """The middle of a phase's boundary, where it is or where so many blocks would learn."""
    one = column(page)
    rect = one._column(phase)
    return QPoint(round(rect.center().x()), round(one._boundary_y(phase, n_learning)))


def drag(page, phase, n_learning):
    one = column(page)
    QTest.mousePress(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip(page, phase))
    QTest.mouseMove(one, grip(page, phase, n_learning))
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip(page, phase, n_learning))


def press(page, name):
    page.findChild(QPushButton, name).click()


def test_a_dragged_boundary_is_one_choice_and_undone_at_once(page, draft):
    before = draft.config
    drag(page, 0, 3)
    assert draft.config.phases == "3:5,all:10"
    assert len(column(page).shown.phases[0].rates) == 3
    draft.undo()
    assert draft.config == before
    draft.redo()
    assert draft.config.phases == "3:5,all:10"


def test_a_boundary_stops_at_the_head_and_at_the_input(page, draft):
    drag(page, 1, -4)
    assert draft.config.phases == "head:5,head:10"
    drag(page, 1, 40)
    assert draft.config.phases == "head:5,all:10"


def test_while_it_is_dragged_it_is_said_what_it_would_mean(page, draft):
    one = column(page)
    QTest.mousePress(one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip(page, 0))
    one.mouseMoveEvent(_move(one, grip(page, 0, 2)))
    assert page._phases.explanation == "“Head only”: the top 2 of 6 blocks learn, the others stay frozen."
    assert draft.config.phases == "auto", "nothing is chosen before it is let go"


def test_shift_and_the_arrow_keys_move_it_too(page, draft, qtbot):
    one = column(page)
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    QTest.keyClick(one, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert draft.config.phases == "2:5,all:10"
    QTest.keyClick(one, Qt.Key.Key_Right)
    QTest.keyClick(one, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert draft.config.phases == "2:5,5:10"
    QTest.keyClick(one, Qt.Key.Key_Down)
    assert draft.config.phases == "2:5,5:10", "without Shift the keys only look"


def test_phases_are_added_removed_and_made_longer(page, draft):
    press(page, "add_phase_button")
    assert draft.config.phases == "head:5,head:5,all:10"
    for name in ("blocks_more", "blocks_more", "epochs_more", "epochs_more", "blocks_less"):
        press(page, f"phase_{name}")
    assert draft.config.phases == "head:5,2:7,all:10"
    assert page.findChild(QLabel, "phase_blocks").text() == "2 of 6 blocks learn"
    press(page, "remove_phase_button")
    assert draft.config.phases == "head:5,all:10"
    press(page, "reset_phases_button")
    assert draft.config.phases == "auto"
    assert not page.findChild(QPushButton, "reset_phases_button").isEnabled()


def test_a_smaller_network_changes_no_phases(page, draft):
    draft.change("phases", "6:2,all:3")
    column(page).phase_chosen.emit(0)
    draft.change("backbone", "alexnet")
    assert draft.config.phases == "6:2,all:3"
    assert page.findChild(QLabel, "phase_blocks").text() == "5 of 5 blocks learn"


def test_the_last_phase_stays(page, draft):
    draft.change("schedule", "features")
    assert not page.findChild(QPushButton, "remove_phase_button").isEnabled()


def test_from_random_weights_everything_learns_and_nothing_can_be_moved(page, draft):
    draft.change("phases", "head:2,3:4")
    draft.change("schedule", "scratch")
    assert draft.config.phases == "auto"
    assert page._phase_editor.isHidden()
    drag(page, 0, 2)
    assert draft.config.phases == "auto"


def test_the_choices_go_through_a_file_and_come_back(draft):
    draft.change("phases", "head:2,3:4")
    assert TrainConfig.from_json(draft.config.to_json()) == draft.config


def _move(widget, place):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    buttons = Qt.MouseButton.LeftButton
    at = QPointF(place)
    return QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(widget.mapToGlobal(place)), buttons, buttons, Qt.KeyboardModifier.NoModifier
    )
