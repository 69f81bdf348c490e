"""From a folder of pictures to advice on the Model page, and to the schedule of the next run."""

from dataclasses import replace

import pytest
import torch
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.advice import Domain, Similarity, advise
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import Answered, Ended, Outcome
from tlgui.engine.models.classifier import build_classifier
from tlgui.session.tasks import Task


@pytest.fixture
def model(application, qtbot, pictures_folder, quick_config, tmp_path):
    network = build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network
    state = {**network.state_dict(), "fc.weight": torch.randn(1000, 1024), "fc.bias": torch.zeros(1000)}
    torch.save(state, tmp_path / "mine.pth")
    application.session.draft.adopt(quick_config.replace(weights=str(tmp_path / "mine.pth")))
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    return application.window.model


def button(model, name="advice_button"):
    return model.findChild(QPushButton, name)


def words(model):
    return model.findChild(QLabel, "advice_reason")


def test_one_press_measures_and_one_more_sets_the_schedule_which_can_be_taken_back(application, model, qtbot):
    draft = application.session.draft
    draft.change("schedule", "gradual")
    before = draft.config
    button(model).click()
    assert model.advice.is_busy
    qtbot.waitUntil(lambda: not model.advice.is_busy, timeout=60_000)
    assert "Measured: of 24 pictures" in words(model).text()
    button(model, "advice_apply_button").click()
    assert draft.config.schedule in ("features", "finetune")
    assert not button(model, "advice_apply_button").isEnabled()
    draft.undo()
    assert draft.config == before
    assert button(model, "advice_apply_button").isEnabled()


@pytest.fixture
def asked(application, model, monkeypatch):
    commands = []
    task = Task(lambda *command: commands.append(command))
    monkeypatch.setattr(application.session, "ask", lambda _make, _config: task)
    button(model).click()
    return task, commands


def late_answer(application, task):
    session = application.session
    advice = advise(session.draft.config, session.dataset, Domain.SIMILAR, Similarity(9, 10))
    task.take(Answered(task.task_id, advice))
    task.take(Ended(task.task_id, Outcome.CANCELLED))


@pytest.mark.parametrize("what", ["pictures", "network"])
def test_other_pictures_and_another_network_get_no_advice_about_the_ones_before(application, model, asked, what):
    task, commands = asked
    if what == "pictures":
        application.session.dataset_changed.emit(application.session.dataset)
    else:
        application.session.draft.change_together({"backbone": "resnet18", "weights": "starter"})
    assert len(commands) == 1
    assert button(model).isEnabled()
    late_answer(application, task)
    assert words(model).text() == ""


def test_another_schedule_ends_nothing(application, model, asked):
    task, commands = asked
    application.session.draft.change("schedule", "gradual")
    assert commands == []
    assert model.advice.is_busy
    late_answer(application, task)
    assert "much like" in words(model).text()


def test_a_cancel_is_said(application, model, asked):
    task, commands = asked
    button(model, "advice_cancel_button").click()
    assert len(commands) == 1
    task.take(Ended(task.task_id, Outcome.CANCELLED))
    assert model.findChild(QLabel, "advice_status").text() == "Cancelled; nothing was changed."
    assert button(model).isEnabled()


def test_without_the_weights_it_says_what_is_missing(application, model):
    application.session.draft.change_together({"backbone": "resnet18", "weights": "imagenet"})
    assert not button(model).isEnabled()
    assert "not on this computer" in model.findChild(QLabel, "advice_status").text()


def test_advice_outlives_a_decision_about_single_pictures_and_says_that_it_is_older(application, model):
    session = application.session
    config, dataset = session.draft.config, session.dataset
    model.advice.show_advice(advise(config, dataset, Domain.SIMILAR, Similarity(20, 24)))
    old = model.findChild(QLabel, "advice_old_label")
    session.dataset_changed.emit(replace(dataset, pictures=dataset.pictures[1:]))
    assert not words(model).isHidden()
    assert not old.isHidden()
    session.dataset_changed.emit(replace(dataset, root=dataset.root.parent))
    assert words(model).isHidden()
    assert old.isHidden()
