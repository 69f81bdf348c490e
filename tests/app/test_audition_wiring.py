"""From a folder of pictures to the first answer on the Model page, and to the network that the next run has."""

from dataclasses import replace

import pytest
import torch
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.head_alone import HeadAlone
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import Answered, Ended, Outcome
from tlgui.engine.models.classifier import build_classifier
from tlgui.session.tasks import Task


@pytest.fixture
def model(application, qtbot, pictures_folder, quick_config, tmp_path):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    application.session.draft.adopt(quick_config.replace(weights=str(file)))
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    return application.window.model


def button(model, name):
    return model.findChild(QPushButton, name)


def test_one_press_gives_the_first_answer(model, qtbot):
    button(model, "try_network_button").click()
    assert model.audition.is_busy
    qtbot.waitUntil(lambda: not model.audition.is_busy, timeout=60_000)
    answer = model.findChild(QLabel, "audition_answer").text()
    assert "shufflenet_v2_x0_5" in answer
    assert "Guessing gets 50%." in answer
    assert button(model, "try_network_button").isEnabled()


def test_a_network_that_is_taken_is_the_next_runs_and_can_be_given_back(application, model):
    draft = application.session.draft
    before = draft.config
    model.audition.chosen.emit({"backbone": "resnet18", "weights": "starter"})
    assert (draft.config.backbone, draft.config.weights) == ("resnet18", "starter")
    draft.undo()
    assert draft.config == before


def test_a_cancel_leaves_the_card_as_it_was(model, qtbot):
    button(model, "try_network_button").click()
    button(model, "audition_cancel_button").click()
    qtbot.waitUntil(lambda: not model.audition.is_busy, timeout=60_000)
    assert model.findChild(QLabel, "audition_answer").text() == ""
    assert button(model, "try_network_button").isEnabled()
    assert model.findChild(QLabel, "audition_status").text() == "Cancelled; nothing was changed."


def test_other_pictures_get_no_answer_about_the_ones_before(application, model, monkeypatch):
    task = Task(lambda *_command: None)
    monkeypatch.setattr(application.session, "ask", lambda _make, _configs: task)
    button(model, "try_network_button").click()
    assert model.audition.is_busy
    application.session.dataset_changed.emit(application.session.dataset)
    assert button(model, "try_network_button").isEnabled()
    task.take(Answered(task.task_id, HeadAlone("vgg16", "imagenet", bytes([1, 0]), 0.5, 2, 2, 1.0, None)))
    task.take(Ended(task.task_id, Outcome.CANCELLED))
    assert model.findChild(QLabel, "audition_answer").text() == ""
    assert model.findChild(QLabel, "audition_status").text() == ""


def test_random_weights_are_not_tried(application, model):
    application.session.draft.change("weights", "none")
    assert not button(model, "try_network_button").isEnabled()
    assert "Random weights" in model.findChild(QLabel, "audition_status").text()


def test_an_answer_outlives_a_decision_about_single_pictures_and_says_that_it_is_older(application, model):
    session = application.session
    model.audition.show_answer(HeadAlone("vgg16", "imagenet", bytes([1, 0]), 0.5, 2, 2, 1.0, None))
    old = model.findChild(QLabel, "audition_old_label")
    session.dataset_changed.emit(session.dataset)
    assert old.isHidden(), "the same pictures"
    fewer = replace(session.dataset, pictures=session.dataset.pictures[1:])
    session.dataset_changed.emit(fewer)
    assert "vgg16" in model.findChild(QLabel, "audition_answer").text()
    assert not old.isHidden()
    assert "Measured before" in old.text()
    model.audition.begin(1)
    assert old.isHidden()
    model.audition.end(was_cancelled=False)
    model.audition.show_answer(HeadAlone("vgg16", "imagenet", bytes([1, 0]), 0.5, 2, 2, 1.0, None))
    session.dataset_changed.emit(replace(fewer, root=fewer.root.parent))
    assert model.findChild(QLabel, "audition_answer").text() == "", "another folder"
