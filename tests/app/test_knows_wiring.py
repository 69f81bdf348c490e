"""From a folder of pictures to what the untouched network answers, on the Model page."""

import pytest
import torch
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tlgui.core.known_answers import KnownAnswer
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import Answered, Ended, Outcome
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.session.tasks import Task


@pytest.fixture
def model(application, qtbot, pictures_folder, quick_config, tmp_path):
    network = build_classifier("shufflenet_v2_x0_5", 2, head=HeadSpec("mlp"), seed=3).network
    state = {**network.state_dict(), "fc.weight": torch.randn(1000, 1024), "fc.bias": torch.zeros(1000)}
    torch.save(state, tmp_path / "mine.pth")
    application.session.draft.adopt(quick_config.replace(weights=str(tmp_path / "mine.pth")))
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    return application.window.model


def button(model):
    return model.findChild(QPushButton, "known_answers_button")


def dialog_of(application):
    return application.window.findChild(QDialog, "knows_dialog")


def test_one_press_shows_what_the_network_answers(application, model, qtbot):
    button(model).click()
    dialog = dialog_of(application)
    status = dialog.findChild(QLabel, "knows_status")
    qtbot.waitUntil(lambda: not status.isVisible(), timeout=60_000)
    assert len(dialog.findChildren(QLabel, "knows_class")) == 6
    assert "none of your classes" in dialog.findChild(QLabel, "knows_why").text()
    dialog.accept()


def test_closing_cancels_and_other_pictures_get_no_late_answer(application, model, monkeypatch):
    commands = []
    task = Task(lambda *command: commands.append(command))
    monkeypatch.setattr(application.session, "ask", lambda _make, _config: task)
    button(model).click()
    dialog_of(application).reject()
    assert len(commands) == 1
    task.take(Answered(task.task_id, KnownAnswer("/x.png", "discs")))
    task.take(Ended(task.task_id, Outcome.CANCELLED))
    assert button(model).isEnabled()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"weights": "none"}, "Random weights"),
        ({"backbone": "resnet18", "weights": "starter"}, "starter network"),
        ({"backbone": "resnet18", "weights": "imagenet"}, "not on this computer"),
    ],
)
def test_what_has_no_answers_cannot_be_asked_and_says_why(application, model, changes, told):
    assert button(model).isEnabled()
    application.session.draft.change_together(changes)
    assert not button(model).isEnabled()
    assert told in model.findChild(QLabel, "known_answers_status").text()
