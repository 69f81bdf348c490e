"""What waits for the end of a run, without an engine."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTableWidget, QWidget

from tlgui.core.config import TrainConfig
from tlgui.core.events import EpochDone, Notice
from tlgui.core.states import SessionState
from tlgui.views.train.training_page import TrainingPage
from tlgui.views.train.training_texts import queue_line


@pytest.fixture
def page(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.show()
    yield page
    page.drain()


def test_while_a_run_goes_on_start_stays_where_it_is_and_another_run_can_wait(page, qtbot):
    page.set_ready(True, "")
    page.set_state(SessionState.READY)
    assert (page.start_button.isEnabled(), page.queue_button.isHidden()) == (True, True)
    place = page.start_button.geometry()
    page.set_state(SessionState.TRAINING)
    assert (page.start_button.text(), page.start_button.isEnabled()) == ("Start", False)
    assert not page.queue_button.isHidden()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert page.start_button.geometry() == place
    with qtbot.waitSignal(page.start_requested):
        page.queue_button.click()
    page.set_ready(False, "Weights are missing.")
    assert page.queue_button.isHidden()


def test_a_double_click_asks_for_one_run(page):
    asked = []
    page.start_requested.connect(lambda: asked.append(True))
    page.set_ready(True, "")
    for state, button in ((SessionState.READY, page.start_button), (SessionState.TRAINING, page.queue_button)):
        page.set_state(state)
        asked.clear()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # the second press alone
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        assert asked == [True]


def test_what_waits_is_listed_and_can_be_taken_out(page, qtbot):
    card = page.findChild(QFrame, "queue_card")
    assert not card.isVisible()
    page.show_queue(["“fruit” with resnet18", "“fruit” with vit_b_16"])
    assert card.isVisible()
    assert page.findChild(QLabel, "queued_label_1").text() == "2.  “fruit” with vit_b_16"
    with qtbot.waitSignal(page.queue_removal_requested) as asked:
        page.findChild(QPushButton, "queued_remove_button_1").click()
    assert asked.args == [1]
    with qtbot.waitSignal(page.queue_clearing_requested):
        page.findChild(QPushButton, "clear_queue_button").click()
    page.show_queue(["“fruit” with resnet18"])
    assert not page.findChild(QPushButton, "clear_queue_button").isVisible(), "its own button takes it out"
    page.show_queue([])
    assert not card.isVisible()


def test_runs_of_an_earlier_start_can_be_begun_while_none_goes_on(page, qtbot):
    page.show_queue(["“fruit” with resnet18"])
    page.set_state(SessionState.EMPTY)
    button, heading = page.findChild(QPushButton, "start_queue_button"), page.findChild(QLabel, "queue_heading")
    assert "last closed" in heading.text()
    with qtbot.waitSignal(page.queue_start_requested):
        button.click()
    page.set_state(SessionState.SCANNING)
    assert not button.isEnabled()
    page.set_state(SessionState.TRAINING)
    assert not button.isVisible()
    assert "this run to finish" in heading.text()


def test_a_line_says_what_the_run_will_do():
    line = queue_line(TrainConfig(backbone="resnet50", schedule="gradual"), "fruit")
    assert line == "“fruit” with ResNet-50: replace the last layer; unfreeze from the top"


def test_an_estimate_is_said_but_is_no_problem(page):
    page.show_event(Notice("estimate", "About 4 minutes on this computer (50 pictures per second)."))
    assert "About 4 minutes" in page.sentence
    assert page._notices.count() == 0
    page.show_event(Notice("rate_lowered", "The run went back."))
    assert page._notices.count() == 1


def test_epochs_that_a_step_back_undid_are_not_listed_twice(page):
    def done(epoch, loss):
        return EpochDone(epoch, 0, loss, 0.8, loss, 0.75, 1e-3, 0.0, 20.0, 2.0)

    for event in (done(1, 0.9), done(2, 0.8), done(3, 0.7), done(2, 0.6)):
        page.show_event(event)
    table = page.findChild(QTableWidget, "epochs_table")
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["1", "2"]
    assert table.item(1, 1).text() == "0.6000"


def test_what_waits_stands_below_the_curves_while_a_run_goes_on_and_on_top_when_it_can_be_begun(page, qtbot):
    page.show()
    page.show_queue(["1. this one"])
    card = page.findChild(QWidget, "queue_card")
    for state, is_below in ((SessionState.READY, False), (SessionState.TRAINING, True), (SessionState.TRAINED, False)):
        page.set_state(state)
        qtbot.waitUntil(
            lambda is_below=is_below: (
                (card.mapTo(page, QPoint()).y() > page.curves.mapTo(page, QPoint()).y()) is is_below
            )
        )
