"""From "What to do next" on Results to the card of the first answer on the Model page."""

import pytest
import torch
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from tlgui.core.states import SessionState
from tlgui.engine.door.audition_requests import AuditionRequest, LearningCurveRequest
from tlgui.engine.models.classifier import build_classifier
from tlgui.session.tasks import Task


@pytest.fixture
def asked(application, monkeypatch):
    """What the session was asked for; nothing of it is done."""
    asked = []

    names = {LearningCurveRequest: "curve", AuditionRequest: "heads"}

    def ask(make, _about):
        if make in names:  # else how long a run would take, which is asked by itself
            asked.append(names[make])
        return Task(lambda *_command: None)

    monkeypatch.setattr(application.session, "ask", ask)
    return asked


def open_folder(application, qtbot, folder, config):
    application.session.draft.adopt(config)
    application.session.open_folder(folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)


def press(application, name):
    application.window.show_page("results")
    application.window.results.what_next.findChild(QPushButton, f"what_next_{name}_button").click()


def is_in_sight(window):
    area = window.model.findChild(QScrollArea, "page_scroll")
    return 0 <= window.model.audition.mapTo(area.viewport(), QPoint(0, 0)).y() < area.viewport().height() / 2


def test_a_press_starts_what_the_card_of_the_first_answer_can_do_and_shows_it(
    application, qtbot, asked, pictures_folder, quick_config, tmp_path
):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    press(application, "more")
    assert application.window.page == "results", "without a folder the button is off"
    open_folder(application, qtbot, pictures_folder, quick_config.replace(weights=str(file)))
    press(application, "more")
    assert asked == ["curve"]
    assert application.window.page == "model"
    assert application.window.model.audition.is_busy
    assert is_in_sight(application.window)


def test_what_cannot_be_done_is_shown_with_its_reason(application, qtbot, asked, pictures_folder, quick_config):
    open_folder(application, qtbot, pictures_folder, quick_config.replace(weights="none"))
    status = application.window.model.findChild(QLabel, "audition_status")
    press(application, "more")
    assert asked == []
    assert "Random weights" in status.text()
    assert is_in_sight(application.window)


def test_with_one_network_there_is_nothing_to_compare_and_that_is_said(application, asked):
    audition = application.window.model.audition
    audition.offer(1, "", "")
    application.window.results.what_next.comparison_wanted.emit()
    assert asked == []
    assert "nothing to compare" in application.window.model.findChild(QLabel, "audition_status").text()


def test_several_networks_are_compared(application, qtbot, asked, pictures_folder, quick_config, monkeypatch):
    open_folder(application, qtbot, pictures_folder, quick_config)
    monkeypatch.setattr("tlgui.app.wiring.audition_wiring.configs_to_try", lambda *_a, **_k: (quick_config,) * 2)
    application.window.model.audition.offer(2, "", "")
    press(application, "compare")
    assert asked == ["heads"]
    assert application.window.model.audition.is_busy
