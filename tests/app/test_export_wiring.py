"""From the open model to a folder for other programs, through the window."""

import json

from damaged_models import GOOD
from PySide6.QtWidgets import QPushButton

from tlgui.views.widgets.export_dialog import ExportDialog

LONG_MS = 120_000


def opened(application, button):
    application.window.findChild(QPushButton, button).click()
    return application.window.findChild(ExportDialog)


def test_there_is_nothing_to_export_without_a_model(application):
    assert not application.window.findChild(QPushButton, "export_button").isVisibleTo(application.window.predict)


def test_a_model_is_exported_and_the_certificate_is_told(application, qtbot, tmp_path):
    application.session.open_model(GOOD)
    dialog = opened(application, "export_button")
    dialog.set_place(tmp_path)
    dialog.choose("state_dict")
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
