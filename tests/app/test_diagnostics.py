"""The diagnostic report helps those who help, and gives nothing away that they do not need."""

import json
import zipfile
from pathlib import Path

import pytest

import tlgui
from tlgui.app.application import Application
from tlgui.app.diagnostics import MAX_LOG_BYTES, ReportError, write_report
from tlgui.paths import log_dir, settings_path
from tlgui.session.runner import InlineRunner


@pytest.fixture
def logs(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "Someone")
    log_dir().mkdir(parents=True)
    (log_dir() / "tlgui.log").write_text(f"opened {tmp_path / 'Someone' / 'cats'}\n")
    (log_dir() / "crash.log").write_bytes(b"old " * MAX_LOG_BYTES + b"the end")
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{}")


def test_it_holds_facts_settings_and_the_ends_of_the_logs(logs, tmp_path):
    with zipfile.ZipFile(write_report(tmp_path / "report.zip", {"device": "the processor"})) as report:
        names = set(report.namelist())
        facts = json.loads(report.read("facts.json"))
        crash = report.read("crash.log")
    assert names == {"facts.json", "settings.json", "tlgui.log", "crash.log"}
    assert (facts["tlgui"], facts["device"]) == (tlgui.__version__, "the processor")
    assert len(crash) == MAX_LOG_BYTES
    assert crash.endswith(b"the end")


def test_the_home_folder_is_not_named(logs, tmp_path):
    with zipfile.ZipFile(write_report(tmp_path / "report.zip", {})) as report:
        everything = b"".join(report.read(name) for name in report.namelist())
    assert b"Someone" not in everything
    assert b"opened ~" in everything


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(ReportError, match="cannot be written"):
        write_report(tmp_path / "no such folder" / "report.zip", {})


def test_the_help_menu_leads_to_it(qtbot, qapp, tmp_path):
    application = Application(qapp, make_runner=InlineRunner)
    application.window.report_requested.emit(tmp_path / "report.zip")
    assert (tmp_path / "report.zip").is_file()
    box = application.window.findChild(object, "notice_dialog")
    assert "Nothing was sent" in box.text()
    box.close()
    application.window.close()
    application.dispose()
