"""Quick, balanced and finest are measured for the open pictures while they are looked at, each thing once."""

from dataclasses import replace

import pytest
import torch
from PySide6.QtWidgets import QLabel

from tlgui.app.wiring import model_wiring, simple_choice_wiring
from tlgui.core.head_alone import HeadAlone
from tlgui.core.states import SessionState
from tlgui.engine.door.audition_requests import AuditionRequest
from tlgui.engine.door.requests import Answered, Ended, EstimateReady, Outcome
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs import measured_speeds
from tlgui.engine.runs.estimate import ANCHORS
from tlgui.engine.runs.measured_speeds import remember_precision_plan
from tlgui.engine.training.precision import PrecisionPlan
from tlgui.session.tasks import Task

SMALL_PX = 64


@pytest.fixture
def no_other_estimates(monkeypatch):
    """Keep the estimate for the chosen network, which goes the same way, out of what is counted."""
    monkeypatch.setattr(model_wiring, "ESTIMATE_DELAY_MS", 1_000_000)


@pytest.fixture
def opened(no_other_estimates, application, qtbot, pictures_folder, tmp_path):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    application.session.draft.set_remembered_files({"shufflenet_v2_x0_5": str(file)})
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    # What is on this computer is looked for in the background; the usual choice follows it.
    qtbot.waitUntil(lambda: application.session.draft.config.weights == str(file))
    return application


class Asked:
    """Stands for the session's `ask`; each request is answered by hand."""

    def __init__(self):
        self.requests, self.tasks = [], []

    def __call__(self, make, about):
        self.requests.append((make, about))
        self.tasks.append(Task(lambda _task_id, _command: None))
        return self.tasks[-1]

    def answer(self, *answers):
        task = self.tasks[-1]
        for answer in answers:
            task.take(Answered(task.task_id, answer))
        task.take(Ended(task.task_id, Outcome.DONE))


def figures(application, key):
    return application.window.model.findChild(QLabel, f"simple_{key}_figures").text()


def test_the_figures_come_by_themselves_once_the_page_is_seen(opened, qtbot, monkeypatch):
    # Speeds are kept by computer and number of threads, which is another one in the engine's thread.
    monkeypatch.setattr(measured_speeds, "_machine", lambda: "here")
    for name in ("shufflenet_v2_x0_5", *(f"{anchor} roughly" for anchor in ANCHORS.values())):
        remember_precision_plan(name, 224, PrecisionPlan("fp32", "fp32", 200.0, 50.0))
        remember_precision_plan(name, SMALL_PX, PrecisionPlan("fp32", "fp32", 200.0, 50.0))
    opened.show()
    opened.window.show_page("model")
    qtbot.waitUntil(lambda: "right (" in figures(opened, "balanced"), timeout=60_000)
    assert figures(opened, "quick").startswith("About ")
    assert "MB to download" in figures(opened, "finest")


def test_each_thing_is_asked_for_once_until_the_pictures_are_others(opened, qtbot, monkeypatch):
    asked = Asked()
    monkeypatch.setattr(opened.session, "ask", asked)
    simple = opened.window.model.simple
    opened.show()
    opened.window.show_page("model")
    n_choices = len(simple.choices)
    for number in range(n_choices):
        qtbot.waitUntil(lambda n=number: len(asked.requests) == n + 1)
        config = asked.requests[-1][1]
        asked.answer(EstimateReady({config.backbone: 60.0 * (number + 1)}, 10.0))
    assert asked.requests[-1][0] is AuditionRequest, "quick and balanced are the same network here"
    assert opened.window.model.findChild(QLabel, "simple_status").text() == "Trying how good each will be..."
    network = (simple.choices[1].backbone.name, simple.choices[1].weights)
    asked.answer(HeadAlone(*network, bytes([1, 1, 1, 0]), 0.5, 2, 4, 1.0, None))
    assert figures(opened, "balanced").startswith("About 2 minutes here\n75% right")
    simple.seen.emit()
    qtbot.waitUntil(lambda: opened.window.model.findChild(QLabel, "simple_status").isHidden())
    assert len(asked.requests) == n_choices + 1
    data = opened.session.dataset
    opened.session.dataset_changed.emit(replace(data, pictures=data.pictures[1:]))
    assert figures(opened, "balanced") == ""
    qtbot.waitUntil(lambda: len(asked.requests) == n_choices + 2)


def test_so_many_pictures_that_reading_them_takes_long_are_tried_only_when_asked(opened, qtbot, monkeypatch):
    asked = Asked()
    monkeypatch.setattr(opened.session, "ask", asked)
    monkeypatch.setattr(simple_choice_wiring, "MOST_UNASKED", opened.session.dataset.total - 1)
    opened.show()
    opened.window.show_page("model")
    for number in range(3):
        qtbot.waitUntil(lambda n=number: len(asked.requests) == n + 1)
        asked.answer(EstimateReady({}, None))
    assert AuditionRequest not in [make for make, _about in asked.requests]
    assert "only tried when you ask" in opened.window.model.findChild(QLabel, "simple_status").text()


def test_a_run_is_not_kept_waiting_by_it(opened, qtbot, monkeypatch):
    cancelled = []
    task = Task(lambda task_id, _command: cancelled.append(task_id))
    monkeypatch.setattr(opened.session, "ask", lambda _make, _about: task)
    opened.show()
    opened.window.show_page("model")
    status = opened.window.model.findChild(QLabel, "simple_status")
    qtbot.waitUntil(lambda: "Measuring" in status.text())
    opened.session.run_began.emit("a run")
    assert cancelled == [task.task_id]
    assert status.isHidden()
