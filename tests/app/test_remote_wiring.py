"""The dialog about another computer: tried first, and what starts there is a run like any other."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tlgui.core.remote_run import RemotePlace, RemoteRun
from tlgui.core.states import SessionState
from tlgui.engine.door.packages import ENGINE_PACKAGES
from tlgui.engine.door.remote_requests import RemoteReady, RemoteResumeRequest, RemoteTrainRequest
from tlgui.engine.remote import handlers
from tlgui.engine.remote.place import Greeting, Place
from tlgui.engine.remote.ssh import refusal
from tlgui.session.run_requests import resume_request
from tlgui.views.train.remote_dialog import RemoteDialog

LONG_MS = 60_000


@pytest.fixture
def greetings(monkeypatch):
    """What computers answer, by name."""
    answers = {}

    def greet(place, *, looks_for_device=False):
        answer = answers[place.place.host]
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(Place, "greet", greet)
    return answers


@pytest.fixture
def dialog(application):
    application.window.run_menu.elsewhere.trigger()
    return application.window.findChild(RemoteDialog)


def test_a_computer_is_tried_before_anything_starts_there(application, dialog, greetings, qtbot, monkeypatch):
    greetings["big"] = Greeting("1", "/far", 10, True, "NVIDIA H100", 1)
    greetings["lost"] = refusal("lost", 255, "Permission denied (publickey).")
    assert not dialog.try_button.isEnabled()
    dialog.host.setText("-oProxyCommand=x")
    dialog.try_button.click()
    assert "names no other computer" in dialog.findChild(QLabel, "remote_status").text()
    dialog.host.setText("lost")
    dialog.try_button.click()
    qtbot.waitUntil(lambda: "does not let you in" in dialog.findChild(QLabel, "remote_status").text(), timeout=LONG_MS)
    assert not dialog.start_button.isEnabled()
    dialog.host.setText("big")
    dialog.folder.setText("/data/x")
    dialog.try_button.click()
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=LONG_MS)
    assert "NVIDIA H100" in dialog.findChild(QLabel, "remote_status").text()
    begun = []
    monkeypatch.setattr(application.session, "start_training", lambda *asked: begun.append(asked))
    dialog.start_button.click()
    assert begun == [(application.session.draft.config, RemotePlace("big", "/data/x"))]
    application.window.run_menu.elsewhere.trigger()
    assert application.window.findChild(RemoteDialog).place == "big:/data/x"


def test_a_computer_without_tlgui_is_set_up_from_here_once_the_person_agrees(
    application, dialog, greetings, qtbot, monkeypatch
):
    greetings["bare"] = refusal("bare", 127, "sh: tlgui: not found")
    status = dialog.findChild(QLabel, "remote_status")
    agreed = []

    def set_up(place, packages, on_line, check_cancelled):
        agreed.append((place.place, packages))
        on_line("Collecting torch")
        check_cancelled()
        greetings["bare"] = Greeting("1", "/far", 10, True, "NVIDIA A10", 1)

    monkeypatch.setattr(Place, "set_up", set_up)
    said = []
    monkeypatch.setattr(RemoteDialog, "show_set_up", lambda _self, line: said.append(line))
    dialog.host.setText("bare")
    dialog.try_button.click()
    qtbot.waitUntil(dialog.set_up_button.isVisible, timeout=LONG_MS)
    assert "an environment with PyTorch is made in 'tlgui-remote' on 'bare'" in status.text()
    assert not dialog.start_button.isEnabled()
    assert agreed == []
    dialog.set_up_button.click()
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=LONG_MS)
    assert agreed == [(RemotePlace("bare"), ENGINE_PACKAGES)]
    assert said == ["Collecting torch"]
    assert "NVIDIA A10" in status.text()
    assert not dialog.set_up_button.isVisible()


def test_a_run_there_is_a_run_of_the_window(application, qtbot, pictures_folder, monkeypatch, tmp_path):
    session, asked = application.session, []

    def train_there(request, context):
        asked.append(request)

    monkeypatch.setattr(handlers, "train_there", train_there)
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(pictures_folder)
    place = RemotePlace("big")
    session.start_training(session.draft.config, place)
    assert session.state is SessionState.TRAINING
    qtbot.waitUntil(lambda: not session.state.is_running, timeout=LONG_MS)
    assert isinstance(asked[0], RemoteTrainRequest)
    assert (asked[0].place, Path(asked[0].out).parent) == (place, session.runs_dir)
    RemoteRun(place, "job", "/here", "/there", "/far").write(tmp_path)
    assert resume_request(tmp_path, session.engine) == RemoteResumeRequest(str(tmp_path))


def test_the_engine_says_what_another_computer_trains_on(greetings):
    greetings["big"] = Greeting("1", "/far", 10, True, "NVIDIA H100", 4)
    request = handlers.RemoteCheckRequest(RemotePlace("big"))
    assert list(handlers._check(request, None)) == [RemoteReady("NVIDIA H100", 4, 10)]
