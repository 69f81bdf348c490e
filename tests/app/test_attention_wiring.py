"""A run's events reach the title and call the person; a discarded run calls nobody."""

import pytest
from PySide6.QtCore import QObject

from tlgui.app.wiring.attention_wiring import AttentionWiring
from tlgui.core.events import BatchDone, EpochDone, PhaseStarted, RunFinished, RunStarted
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import Failure


class Listener:
    """Stands where the window's title and the system's notifications are."""

    def __init__(self):
        self.shown, self.calls = [], []

    def show_progress(self, name, fraction, left=""):
        self.shown.append((name, fraction))
        self.left = left

    def call(self, title, message):
        self.calls.append((title, message))


@pytest.fixture
def listener(application):
    listener = Listener()
    AttentionWiring(listener, application.session, QObject(application.window))
    return listener


def finished(outcome):
    return RunFinished(outcome, 2, 0.1, 0.9, 0.8, 0.95, "model.safetensors", 9.0)


def test_a_run_is_followed_and_its_end_called_with_its_figure(application, listener):
    session = application.session
    session.run_began.emit("fruit")
    session.train_event.emit(RunStarted({}, {"n_train": 9, "n_val": 3}, "the processor (2 threads)", "id", 4))
    session.train_event.emit(BatchDone(2, 5, 10, 0.3))
    assert listener.shown[-1] == ("fruit", pytest.approx(1.5 / 4))
    session.train_event.emit(finished("completed"))
    session.state_changed.emit(SessionState.TRAINED)
    assert listener.shown[-1] == ("fruit", None)
    ((title, message),) = listener.calls
    assert title == "fruit: the run is over"
    assert "90.0%" in message


def test_a_run_that_the_person_discarded_calls_nobody(application, listener):
    application.session.run_began.emit("fruit")
    application.session.train_event.emit(finished("discarded"))
    assert listener.calls == []


def test_what_needs_the_person_is_called(application, listener):
    application.session.failed.emit(Failure("Not enough memory", "Memory ran out.", "Choose a smaller backbone."))
    assert listener.calls == [("Not enough memory", "Memory ran out. Choose a smaller backbone.")]
    for dialog in application.window.findChildren(QObject, "error_dialog"):
        dialog.accept()


def test_the_title_says_how_long_a_run_will_still_take(application):
    session = application.session
    session.run_began.emit("fruit")
    session.train_event.emit(RunStarted({}, {"n_train": 9, "n_val": 3}, "the processor (2 threads)", "id", 4))
    session.train_event.emit(PhaseStarted(0, "phases.head", 2, ("head",), ("stem",), {"head": 0.1}, 1))
    session.train_event.emit(EpochDone(1, 0, 0.5, 0.8, 0.5, 0.75, 1e-3, 0.0, 20.0, 2.0))
    assert application.window.windowTitle() == "25%, more than 6 seconds left - fruit - tlgui"
    session.train_event.emit(EpochDone(1, 0, 0.5, 0.8, 0.5, 0.75, 1e-3, 0.0, 20.0, 4.0))
    assert "25%, more than 9 seconds left" in application.window.windowTitle(), "as the page says at the same moment"
    session.state_changed.emit(SessionState.READY)


def test_the_real_window_has_the_percentage_in_its_title(application):
    application.session.run_began.emit("fruit")
    assert application.window.windowTitle() == "0% - fruit - tlgui"
    application.session.state_changed.emit(SessionState.READY)
    assert application.window.windowTitle() == "tlgui"
