"""From the open model to a folder for other programs, through the window."""

import json
import shutil

import pytest
from damaged_models import GOOD
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton

from tlgui.views.widgets.export_dialog import ExportDialog

LONG_MS = 120_000


def opened(application, button):
    application.window.findChild(QPushButton, button).click()
    return application.window.findChild(ExportDialog)


def test_there_is_nothing_to_export_without_a_model(application):
    assert not application.window.findChild(QPushButton, "export_button").isVisibleTo(application.window.predict)


@pytest.mark.slow
def test_a_model_is_exported_and_the_certificate_is_told(application, qtbot, tmp_path):
    application.session.open_model(GOOD)
    dialog = opened(application, "export_button")
    dialog.set_place(tmp_path)
    dialog.choose("state-dict")
    folder = dialog.folder
    dialog.findChild(QPushButton, "export_start_button").click()
    qtbot.waitUntil(lambda: "same answer" in dialog.status, timeout=LONG_MS)
    assert json.loads((folder / "certificate.json").read_text())["ok"]
    dialog.close()


def test_a_cancelled_export_leaves_nothing_and_says_so(application, qtbot, tmp_path):
    application.session.open_model(GOOD)
    dialog = opened(application, "export_from_results_button")
    dialog.set_place(tmp_path)
    start = dialog.findChild(QPushButton, "export_start_button")
    start.click()
    start.click()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.status, timeout=LONG_MS)
    assert list(tmp_path.glob("*onnx*")) == []
    dialog.close()


@pytest.mark.slow
def test_a_dialog_closed_in_the_middle_of_an_export_is_not_spoken_to_any_more(
    application, qtbot, tmp_path, monkeypatch
):
    session, tasks = application.session, []
    export = session.export
    monkeypatch.setattr(session, "export", lambda *wanted: tasks.append(export(*wanted)) or tasks[-1])
    session.open_model(GOOD)
    dialog = opened(application, "export_button")
    dialog.set_place(tmp_path)
    dialog.findChild(QPushButton, "export_start_button").click()
    with qtbot.waitSignal(tasks[0].finished, timeout=LONG_MS):
        dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        following = opened(application, "export_button")
    assert following.status == ""
    following.close()


def test_the_model_that_the_dialog_is_about_is_exported_even_when_a_run_opens_another(
    application, tmp_path, monkeypatch
):
    session, asked = application.session, []
    export = session.export
    monkeypatch.setattr(session, "export", lambda *wanted: asked.append(wanted) or export(*wanted))
    session.open_model(GOOD)
    dialog = opened(application, "export_button")
    dialog.set_place(tmp_path)
    session.open_model(shutil.copy(GOOD, tmp_path / "other.safetensors"))
    dialog.findChild(QPushButton, "export_start_button").click()
    assert asked[0][0] == GOOD
    dialog.close()
