"""From the Help menu to another Python that does the learning from the next start on."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from tlgui.app.application import Application
from tlgui.core.errors import CancelledError
from tlgui.paths import settings_path
from tlgui.session.external_engine import EnginePassed, StepResult
from tlgui.session.gpu.gpu_advice import NvidiaGpu, TorchInside, gpu_advice
from tlgui.session.gpu.gpu_folder import environments_dir, mark_finished
from tlgui.session.gpu.gpu_work import BuildProgress
from tlgui.session.runner import InlineRunner
from tlgui.settings import Settings, load_settings, save_settings

LONG_MS = 120_000


@pytest.fixture
def open_window(qapp):
    opened = []

    def open_window():
        opened.append(Application(qapp, make_runner=InlineRunner))
        return opened[-1].window

    yield open_window
    for application in opened:
        application.window.close()
        application.dispose()


def open_dialog(window):
    window.gpu_requested.emit()
    return window.findChildren(object, "gpu_dialog")[-1]  # one that was closed is deleted a little later


def status(dialog):
    return dialog.findChild(object, "gpu_status").text()


@pytest.mark.slow
def test_a_python_is_remembered_only_when_it_has_passed(qtbot, open_window, tmp_path):
    dialog = open_dialog(open_window())
    dialog.python_chosen.emit(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: "cannot be started" in status(dialog), timeout=LONG_MS)
    assert load_settings(settings_path()).engine_python == ""
    dialog.python_chosen.emit(Path(sys.executable))
    qtbot.waitUntil(lambda: "test step worked" in status(dialog), timeout=LONG_MS)
    assert load_settings(settings_path()).engine_python == sys.executable
    dialog.findChild(object, "gpu_own_button").click()
    assert load_settings(settings_path()).engine_python == ""
    dialog.reject()


@pytest.fixture
def tests_in_hand(monkeypatch):
    """Every Python passes its test step once the event is set; and which ones were tested."""
    tested, may_pass = [], threading.Event()

    def testing(python):
        tested.append(python)

        def work(_report, _should_stop):
            may_pass.wait()
            return EnginePassed(python, StepResult("2.15.0", "0.29.2", "a GPU", "cuda", 1.0))

        return work

    monkeypatch.setattr("tlgui.app.wiring.gpu_wiring.testing_python", testing)
    return tested, may_pass


def test_a_dialog_that_is_closed_while_the_test_goes_on_does_no_harm(qtbot, open_window, tests_in_hand):
    window = open_window()
    dialog = open_dialog(window)
    dialog.python_chosen.emit(Path(sys.executable))
    dialog.reject()
    tests_in_hand[1].set()
    qtbot.waitUntil(lambda: load_settings(settings_path()).engine_python == sys.executable, timeout=LONG_MS)
    box = window.findChild(object, "notice_dialog")
    assert "test step worked" in box.text()
    box.close()
    assert status(open_dialog(window)) == f"From the next start on, tlgui trains with {sys.executable}."


def test_a_remembered_python_that_is_gone_is_told_and_our_own_is_used(open_window):
    save_settings(Settings(engine_python="/gone/python"), settings_path())
    box = open_window().findChild(object, "notice_dialog")
    assert "/gone/python" in box.text()
    box.close()


def finding_cuda_12():
    return lambda *_: gpu_advice(NvidiaGpu(535, 8.6), TorchInside("2.15.0+cpu", None), system="linux")


def building_nothing(index):
    """Tell a beginning, then wait until it is cancelled."""
    assert index.endswith("/cu126")

    def work(report, should_stop):
        report(BuildProgress("Downloading torch", 500_000_000, 2_000_000_000))
        while not should_stop():
            time.sleep(0.01)
        raise CancelledError("Stopped.")

    return work


def test_fetching_shows_how_far_it_is_and_can_be_cancelled(qtbot, open_window, monkeypatch):
    monkeypatch.setattr("tlgui.app.wiring.gpu_wiring.building_environment", building_nothing)
    monkeypatch.setattr("tlgui.app.wiring.gpu_wiring.looking_for_gpu", finding_cuda_12)
    dialog = open_dialog(open_window())
    button, own = (dialog.findChild(object, name) for name in ("gpu_fetch_button", "gpu_own_button"))
    assert not button.isEnabled(), "nothing is offered before it is known what fits"
    qtbot.waitUntil(button.isEnabled, timeout=LONG_MS)
    button.click()
    assert not own.isEnabled(), "what is being fetched cannot be left but by cancelling it"
    qtbot.waitUntil(lambda: status(dialog) == "Downloading torch: 500 of 2 000 MB ...", timeout=LONG_MS)
    assert button.text() == "Cancel"
    button.click()
    qtbot.waitUntil(lambda: "kept for the next time" in status(dialog), timeout=LONG_MS)
    assert button.text() != "Cancel"
    assert load_settings(settings_path()).engine_python == ""
    dialog.reject()


def test_while_a_python_is_tested_nothing_else_begins_and_what_begins_after_it_can_be_cancelled(
    qtbot, open_window, monkeypatch, tmp_path, tests_in_hand
):
    tested, may_pass = tests_in_hand
    monkeypatch.setattr("tlgui.app.wiring.gpu_wiring.building_environment", building_nothing)
    monkeypatch.setattr("tlgui.app.wiring.gpu_wiring.looking_for_gpu", finding_cuda_12)
    window = open_window()
    dialog = open_dialog(window)
    dialog.python_chosen.emit(tmp_path / "good")
    dialog.reject()
    dialog = open_dialog(window)
    button, advice = (dialog.findChild(object, name) for name in ("gpu_fetch_button", "gpu_advice"))
    qtbot.waitUntil(lambda: "Download PyTorch" in advice.text(), timeout=LONG_MS)
    assert not button.isEnabled()
    assert "Running a test training step there" in status(dialog)
    dialog.fetch_requested.emit()
    dialog.python_chosen.emit(tmp_path / "another")
    assert len(tested) == 1
    assert button.text() != "Cancel"
    may_pass.set()
    qtbot.waitUntil(lambda: "test step worked" in status(dialog), timeout=LONG_MS)
    assert load_settings(settings_path()).engine_python == str(tmp_path / "good")
    button.click()
    qtbot.waitUntil(lambda: "500 of 2 000 MB" in status(dialog), timeout=LONG_MS)
    assert button.text() == "Cancel"
    dialog.reject()
    dialog = open_dialog(window)
    dialog.findChild(object, "gpu_fetch_button").click()  # it cancels still
    qtbot.waitUntil(lambda: "kept for the next time" in status(dialog), timeout=LONG_MS)
    dialog.reject()


@pytest.mark.slow
def test_the_python_at_work_is_told_apart_from_the_one_for_the_next_start(qtbot, open_window, tmp_path):
    python, gone = tmp_path / "python", tmp_path / "gone"
    for path in (python, gone):
        path.write_text("")
    save_settings(Settings(engine_python=str(python)), settings_path())
    window = open_window()
    dialog = open_dialog(window)
    assert status(dialog) == f"tlgui trains with {python}."
    dialog.findChild(object, "gpu_own_button").click()
    dialog.reject()
    dialog = open_dialog(window)
    assert status(dialog) == "From the next start on, tlgui trains with tlgui's own PyTorch."
    dialog.reject()
    save_settings(Settings(engine_python=str(gone)), settings_path())
    window = open_window()
    gone.unlink()
    dialog = open_dialog(window)
    assert status(dialog) == f"tlgui trains with {gone}.", "it was there when this window was opened"
    dialog.reject()
    window = open_window()
    window.findChild(object, "notice_dialog").close()
    dialog = open_dialog(window)
    assert "own PyTorch, because" in status(dialog)
    dialog.reject()


@pytest.mark.expects_warning
def test_a_remembered_python_that_does_not_start_is_told_and_our_own_does_the_work(qtbot, qapp, tmp_path):
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'No module named psutil' >&2\nexit 1\n")
    broken.chmod(0o755)
    save_settings(Settings(engine_python=str(broken)), settings_path())
    application = Application(qapp)
    with qtbot.waitSignal(application.session.engine.ready, timeout=LONG_MS):
        application.session.warm_up()
    box = application.window.findChild(object, "notice_dialog")
    assert "No module named psutil" in box.text()
    box.close()
    dialog = open_dialog(application.window)
    assert status(dialog) == f"From the next start on, tlgui trains with {broken}."
    dialog.reject()
    application.window.close()
    application.dispose()


def test_an_old_environment_goes_at_the_start_and_a_newer_one_stays(qtbot, open_window):
    environments = [environments_dir() / f"environment {number}" for number in (1, 2, 3)]
    for age, environment in enumerate(environments):
        (environment / "bin").mkdir(parents=True)
        (environment / "bin" / "python").write_text("")
        mark_finished(environment)
        os.utime(environment / "tlgui-finished.txt", (age, age))
    save_settings(Settings(engine_python=str(environments[1] / "bin" / "python")), settings_path())
    open_window()
    qtbot.waitUntil(lambda: not environments[0].exists(), timeout=LONG_MS)
    assert environments[1].exists()
    assert environments[2].exists()
