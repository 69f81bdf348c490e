"""Work behind the first paint waits for it, and for nobody who touches the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tlgui.app import in_steps
from tlgui.app.in_steps import InSteps


class Window(QPushButton):
    """Notes what had been done when it was painted and when it was pressed."""

    def __init__(self):
        super().__init__("Press me")
        self.taken, self.at_paint, self.at_press = [], None, None
        self.pressed.connect(lambda: setattr(self, "at_press", len(self.taken)))

    def steps(self):
        for number in range(3):
            self.taken.append(number)
            yield

    def paintEvent(self, event):
        super().paintEvent(event)
        if self.at_paint is None:
            self.at_paint = len(self.taken)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    return window


def test_steps_follow_the_first_paint_one_by_one(window, qtbot):
    steps = InSteps(window.steps(), window)
    with qtbot.waitSignal(steps.done):
        window.show()
        steps.begin_after_paint()
        assert window.taken == []
    assert (window.at_paint, window.taken) == (0, [0, 1, 2])


def test_a_press_before_the_first_step_finds_all_of_them_done(window, qtbot):
    steps = InSteps(window.steps(), window)
    window.show()
    steps.begin_after_paint()
    assert window.taken == []
    qtbot.mousePress(window, Qt.MouseButton.LeftButton)
    assert window.at_press == 3
    qtbot.waitSignal(steps.done).wait()


def test_what_was_finished_early_is_told_once_and_later(window, qtbot):
    steps, told = InSteps(window.steps(), window), []
    steps.done.connect(lambda: told.append(len(window.taken)))
    steps.finish()
    window.show()
    steps.begin_after_paint()
    assert told == []
    qtbot.waitUntil(lambda: told == [3])
    qtbot.mousePress(window, Qt.MouseButton.LeftButton)
    assert (told, window.taken) == ([3], [0, 1, 2])


def test_a_window_that_is_never_painted_does_not_wait_for_ever(window, qtbot, monkeypatch):
    monkeypatch.setattr(in_steps, "LONGEST_WAIT_MS", 1)
    steps = InSteps(window.steps(), window)
    with qtbot.waitSignal(steps.done):
        steps.begin_after_paint()
    assert (window.at_paint, window.taken) == (None, [0, 1, 2])


def test_steps_that_were_given_up_are_not_taken(window, qtbot):
    steps = InSteps(window.steps(), window)
    window.show()
    steps.begin_after_paint()
    steps.give_up()
    qtbot.waitUntil(lambda: window.at_paint is not None)
    steps.finish()
    assert window.taken == []
