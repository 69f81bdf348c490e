"""The diagnostic report helps those who help, and gives nothing away that they do not need."""

import ast
import errno
import json
import re
import zipfile
from pathlib import Path

import pytest

import tlgui
from tlgui.app.application import Application
from tlgui.app.diagnostics import MAX_LOG_BYTES, ReportError, write_report
from tlgui.paths import log_dir, settings_path
from tlgui.session.runner import InlineRunner

LOG = """\
2026-11-24 10:00:00,000 INFO tlgui.session.session: Session: scanning -> ready
2026-11-24 10:00:01,000 WARNING tlgui.engine: The picture '{home}/Bilder/Patienten 2026/Anna Müller.jpg' is broken.
2026-11-24 10:00:02,000 ERROR tlgui.engine: Anna Müller.jpg cannot be read from /run/media/joerg/STICK/Patienten
  File "{home}/programs/tlgui/engine/runs/run.py", line 12, in go_on
"""
PRIVATE = ("Jörg", "J\\u00f6rg", "joerg", "Patienten", "Müller", "M\\u00fcller", "STICK", "secret", "Kunde")


@pytest.fixture
def home(monkeypatch, tmp_path):
    """A person whose name and pictures stand in everything that goes into the report."""
    home = tmp_path / "Jörg"
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setenv("LOGNAME", "joerg")
    monkeypatch.setenv("TLGUI_DATA_DIR", str(home / "data"))
    monkeypatch.setenv("TLGUI_UPDATE_URL", "https://secret.example.org")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/media/joerg/secret")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    log_dir().mkdir(parents=True)
    (log_dir() / "tlgui.log").write_text(LOG.format(home=home), encoding="utf-8")
    settings_path().parent.mkdir(parents=True)
    settings = {
        "recent_folders": ["/media/joerg/USB/Patienten 2026", str(home)],
        "recent_models": ["C:\\Kunde\\model.safetensors"],
        "weights_files": {"resnet18": str(home / "weights.pth")},
        "last_config": {"backbone": "resnet18"},
    }
    settings_path().write_text(json.dumps(settings))
    return home


def read_report(path):
    with zipfile.ZipFile(path) as report:
        return {name: report.read(name).decode() for name in report.namelist()}


def test_it_holds_facts_settings_and_logs(home, tmp_path):
    report = read_report(write_report(tmp_path / "report.zip", {"device": "the processor"}))
    assert set(report) == {"facts.json", "settings.json", "tlgui.log"}
    facts = json.loads(report["facts.json"])
    assert (facts["tlgui"], facts["device"]) == (tlgui.__version__, "the processor")
    assert facts["data folder"] == str(Path("~/data"))
    assert json.loads(report["settings.json"])["last_config"] == {"backbone": "resnet18"}
    assert "Session: scanning -> ready" in report["tlgui.log"]
    assert 'File "~/programs/tlgui/engine/runs/run.py", line 12' in report["tlgui.log"]


@pytest.mark.parametrize("private", PRIVATE)
def test_nobody_can_be_known_by_it(home, tmp_path, private):
    report = read_report(write_report(tmp_path / "report.zip", {"device": f"a card of {home}/x"}))
    assert [name for name, text in report.items() if private in text] == []


def test_settings_tell_of_paths_only_what_helps(home, tmp_path):
    settings = json.loads(read_report(write_report(tmp_path / "report.zip", {}))["settings.json"])
    assert settings["recent_folders"][0] == "path, 4 deep, not there"
    assert settings["recent_folders"][1].endswith("deep, there")
    assert settings["recent_models"] == ["path, 3 deep, .safetensors, not there"]


def test_of_variables_only_harmless_values_are_told(home, tmp_path):
    facts = json.loads(read_report(write_report(tmp_path / "report.zip", {}))["facts.json"])
    assert facts["QT_SCALE_FACTOR"] == "1.5"
    assert facts["QT_PLUGIN_PATH"] == facts["TLGUI_UPDATE_URL"] == facts["TLGUI_DATA_DIR"] == "is set"


def test_settings_that_cannot_be_read_are_left_out_and_said_so(home, tmp_path):
    settings_path().write_text('{"recent_folders": ["/media/joerg')
    assert json.loads(read_report(write_report(tmp_path / "report.zip", {}))["settings.json"]) == "cannot be read"


def test_of_a_long_log_the_end_is_taken_and_no_half_path(home, tmp_path):
    line = f"cannot read '{home}/Patienten 2026/x.jpg'\n"
    text = line * (MAX_LOG_BYTES // len(line.encode()) + 2) + "the end"
    (log_dir() / "crash.log").write_text(text, encoding="utf-8")
    crash = read_report(write_report(tmp_path / "report.zip", {}))["crash.log"]
    assert crash.startswith("cannot read <path")
    assert crash.endswith("the end")
    assert len(crash) < MAX_LOG_BYTES
    assert "Patienten" not in crash


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(ReportError, match="cannot be written"):
        write_report(tmp_path / "no such folder" / "report.zip", {})


def test_a_folder_that_the_person_has_named_is_not_told(home, tmp_path, monkeypatch):
    monkeypatch.setenv("TLGUI_DATA_DIR", str(tmp_path / "Klinik Dr Weiss"))
    facts = json.loads(read_report(write_report(tmp_path / "report.zip", {}))["facts.json"])
    assert "Weiss" not in json.dumps(facts)


def test_a_report_that_fails_leaves_the_one_before(home, tmp_path, monkeypatch):
    path = write_report(tmp_path / "report.zip", {})
    before = path.read_bytes()
    written = zipfile.ZipFile.writestr

    def fill_the_disk(report, name, data):
        if name != "facts.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        written(report, name, data)

    monkeypatch.setattr(zipfile.ZipFile, "writestr", fill_the_disk)
    with pytest.raises(ReportError, match="No space"):
        write_report(path, {})
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.glob("*.tmp")] == []


def test_no_line_of_a_log_tells_a_path_without_quotes():
    """In a path without quotes nobody can see where it ends."""
    lines = [line for path in Path(tlgui.__file__).parent.rglob("*.py") for line in logged(path)]
    assert len(lines) > 30
    assert [(template, name) for template, name in lines if names_a_path(name) and "'%s'" not in template] == []


def logged(source):
    """Return for each value that a module logs the piece of text that it is put into, and its name."""
    for call in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("log.") and len(call.args) > 1:
            pieces = re.findall(r".?%[^a-z%]*[a-z].?", call.args[0].value)
            yield from zip(pieces, map(ast.unparse, call.args[1:]), strict=True)


def names_a_path(name):
    return re.search(r"(path|folder|root|file|place|python|target|environment)$", name) is not None


def test_the_help_menu_leads_to_it(qtbot, qapp, tmp_path):
    application = Application(qapp, make_runner=InlineRunner)
    application.window.report_requested.emit(tmp_path / "report.zip")
    assert (tmp_path / "report.zip").is_file()
    box = application.window.findChild(object, "notice_dialog")
    assert "Nothing was sent" in box.text()
    box.close()
    application.window.close()
    application.dispose()


@pytest.mark.parametrize("kind", ["picture", "other archive"])
def test_a_file_of_somebody_else_is_left_as_it_is_and_an_earlier_report_is_replaced(home, tmp_path, kind):
    path = tmp_path / "report.zip"
    path.write_bytes(b"\x89PNG")
    if kind == "other archive":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("holidays.txt", "mine")
    before = path.read_bytes()
    with pytest.raises(ReportError, match="not written by tlgui"):
        write_report(path, {})
    assert path.read_bytes() == before
    path.unlink()
    write_report(path, {"device": "first"})
    assert json.loads(read_report(write_report(path, {"device": "second"}))["facts.json"])["device"] == "second"
