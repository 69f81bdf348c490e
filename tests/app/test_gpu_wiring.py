"""From the Help menu to another Python that does the learning from the next start on."""

import sys
from pathlib import Path

import pytest

from tlgui.app.application import Application
from tlgui.errors import CancelledError
from tlgui.paths import settings_path
from tlgui.session.environment_worker import BuildProgress, EnvironmentWorker
from tlgui.session.gpu_advice import TorchInside
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
    return window.findChild(object, "gpu_dialog")


def status(dialog):
    return dialog.findChild(object, "gpu_status").text()


def test_a_python_is_remembered_only_when_it_has_passed(qtbot, open_window, tmp_path):
    dialog = open_dialog(open_window())
    dialog.python_chosen.emit(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: "cannot be started" in status(dialog), timeout=LONG_MS)
    assert load_settings(settings_path()).engine_python == ""
    dialog.python_chosen.emit(Path(sys.executable))
    qtbot.waitUntil(lambda: "went well" in status(dialog), timeout=LONG_MS)
    assert load_settings(settings_path()).engine_python == sys.executable
    dialog.findChild(object, "gpu_own_button").setEnabled(True)
    dialog.findChild(object, "gpu_own_button").click()
    assert load_settings(settings_path()).engine_python == ""
    dialog.reject()


def test_a_dialog_that_is_closed_while_the_test_goes_on_does_no_harm(qtbot, open_window):
    window = open_window()
    dialog = open_dialog(window)
    dialog.python_chosen.emit(Path(sys.executable))
    dialog.reject()
    qtbot.waitUntil(lambda: load_settings(settings_path()).engine_python == sys.executable, timeout=LONG_MS)
    box = window.findChild(object, "notice_dialog")
    assert "went well" in box.text()
    box.close()
    assert sys.executable in status(open_dialog(window))


def test_a_remembered_python_that_is_gone_is_told_and_our_own_is_used(open_window):
    save_settings(Settings(engine_python="/gone/python"), settings_path())
    box = open_window().findChild(object, "notice_dialog")
    assert "/gone/python" in box.text()
    box.close()


class Builder(EnvironmentWorker):
    """Builds nothing: the test says what comes."""

    def run(self):
        self.progressed.emit(BuildProgress("Fetching torch", 500_000_000, 2_000_000_000))
        while not self.isInterruptionRequested():
            self.msleep(10)
        self.failed.emit(CancelledError("Stopped; what has been fetched is kept for the next time."))


def test_fetching_shows_how_far_it_is_and_can_be_cancelled(qtbot, open_window, monkeypatch):
    monkeypatch.setattr("tlgui.session.session.EnvironmentWorker", Builder)
    monkeypatch.setattr("tlgui.app.gpu_wiring.find_driver", lambda: 580)
    monkeypatch.setattr("tlgui.app.gpu_wiring.torch_inside", lambda: TorchInside("2.15.0+cpu", None))
    dialog = open_dialog(open_window())
    button = dialog.findChild(object, "gpu_fetch_button")
    button.click()
    qtbot.waitUntil(lambda: status(dialog) == "Fetching torch: 500 of 2 000 MB ...", timeout=LONG_MS)
    assert button.text() == "Cancel"
    button.click()
    qtbot.waitUntil(lambda: "kept for the next time" in status(dialog), timeout=LONG_MS)
    assert button.text() != "Cancel"
    assert load_settings(settings_path()).engine_python == ""
    dialog.reject()
