"""One click on "Try with sample pictures", and what may come in between."""

import shutil
from functools import partial

import pytest
from damaged_models import GOOD
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from tlgui.app.wiring import sample_tour
from tlgui.core.events import PhaseStarted
from tlgui.core.states import SessionState
from tlgui.engine.data import handlers
from tlgui.engine.data.samples import N_HELD_OUT_PER_CLASS, N_STRANGERS, SAMPLE_CLASSES, Wish
from tlgui.engine.door.requests import Answered, Command, Ended, Outcome, Progressed, SamplesProgress, SamplesReady
from tlgui.session.tasks import Task

LONG_MS = 120_000
N_NEW = N_HELD_OUT_PER_CLASS * len(SAMPLE_CLASSES) + N_STRANGERS


@pytest.fixture
def small_samples(monkeypatch, quick_config):
    monkeypatch.setattr("tlgui.session.session.SAMPLES_PER_CLASS", 3)
    monkeypatch.setattr(handlers, "Wish", partial(Wish, size_px=48))
    monkeypatch.setattr(sample_tour, "sample_run", lambda **_facts: quick_config)


def click(window, name):
    window.findChild(QPushButton, name).click()


def wait_for_answers(application, qtbot, n=N_NEW):
    qtbot.waitUntil(lambda: application.window.predict.n_answers == n, timeout=LONG_MS)


def introduction(window):
    return window.findChild(QLabel, "predict_introduction")


def test_one_click_draws_learns_and_answers_new_pictures(application, qtbot, small_samples, monkeypatch, tmp_path):
    window, session = application.window, application.session
    session.draft.change("dropout", 0.3)
    before = session.draft.config
    shown = []
    monkeypatch.setattr(window.pictures._drawn, "add", shown.append)
    click(window, "samples_button")
    wait_for_answers(application, qtbot)
    assert len(shown) == 3 * len(SAMPLE_CLASSES) + N_NEW
    assert len({path.parent.name for path in shown[: len(SAMPLE_CLASSES)]}) == len(SAMPLE_CLASSES)
    assert window.page == "predict"
    assert "never seen" in introduction(window).text()
    assert session.draft.config == before, "the person's own choices are left alone"
    assert window.predict.next_step == "Now with your own pictures..."
    asked = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: asked.append(True) or "")
    click(window, "predict_next_button")
    assert asked
    assert window.page == "pictures"
    session.open_model(shutil.copy(session.model.path, tmp_path / "model.safetensors"))
    assert window.predict.n_answers == 0, "answers to drawn pictures go with the model of the drawn pictures"
    click(window, "try_drawn_button")
    wait_for_answers(application, qtbot)
    session.open_model(GOOD)
    assert window.findChild(QPushButton, "try_drawn_button").isHidden()


@pytest.mark.slow
def test_another_folder_ends_the_tour(application, qtbot, small_samples, pictures_folder):
    window, session = application.window, application.session
    click(window, "samples_button")
    wait_for_answers(application, qtbot)
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert introduction(window).isHidden()
    assert window.predict.next_step != "Now with your own pictures..."


def test_a_folder_opened_while_the_samples_are_drawn_is_kept(application, qtbot, small_samples, pictures_folder):
    window, session = application.window, application.session
    states = []
    session.state_changed.connect(states.append)
    click(window, "samples_button")
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "samples_button").isEnabled(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert session.dataset.root == pictures_folder
    assert SessionState.TRAINING not in states


def test_a_run_thrown_away_ends_the_tour_without_an_answer(application, qtbot, small_samples):
    window, session = application.window, application.session
    session.train_event.connect(lambda event: session.discard() if isinstance(event, PhaseStarted) else None)
    click(window, "samples_button")
    qtbot.waitUntil(lambda: session.state is SessionState.STOPPING, timeout=LONG_MS)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert window.predict.n_answers == 0


def test_someone_who_looks_elsewhere_is_not_taken_to_the_answers(application, qtbot, small_samples):
    window, session = application.window, application.session
    session.train_event.connect(lambda event: window.show_page("model") if isinstance(event, PhaseStarted) else None)
    click(window, "samples_button")
    wait_for_answers(application, qtbot)
    assert window.page == "model"


@pytest.fixture
def drawing(application, monkeypatch):
    """The drawing of the sample pictures, in the hands of the test; and every command that it was given."""
    commands = []
    task = Task(lambda _task_id, command: commands.append(command))
    monkeypatch.setattr(application.session, "make_samples", lambda: task)
    click(application.window, "samples_button")
    return task, commands


def test_drawing_ends_when_another_folder_is_opened_and_is_not_shown_over_it(application, drawing, pictures_folder):
    (task, commands), page = drawing, application.window.pictures
    application.open(pictures_folder)
    assert commands == [Command.CANCEL]
    task.take(Progressed(task.task_id, SamplesProgress(3, 262, str(pictures_folder / "a.png"))))
    assert page._drawn.isHidden()
    assert "Drawing" not in page.findChild(QLabel, "scan_label").text()


def test_sample_pictures_that_cannot_be_looked_at_end_the_tour(application, qtbot, drawing, pictures_folder, tmp_path):
    (task, _commands), session = drawing, application.session
    samples = tmp_path / "samples"
    states = []
    session.state_changed.connect(states.append)
    with qtbot.waitSignal(session.failed):
        task.take(Answered(task.task_id, SamplesReady(str(samples), str(samples))))
    task.take(Ended(task.task_id, Outcome.DONE))
    for dialog in application.window.findChildren(object, "error_dialog"):
        dialog.accept()
    shutil.copytree(pictures_folder, samples)
    application.open(samples)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    assert SessionState.TRAINING not in states
