"""The window's self-check does the whole job with the window's own buttons, and tells when it cannot."""

import json
import time
from dataclasses import asdict

import pytest

from tlgui.app import self_check
from tlgui.app.application import Application, run_window
from tlgui.app.self_check import LongestDelay, Report, SelfCheck, is_report, keep_own_data_beside
from tlgui.session.runner import InlineRunner

LONG_MS = 120_000


@pytest.fixture
def start(qtbot, qapp):
    started = []

    def start(report, folder):
        application = Application(qapp, make_runner=InlineRunner)
        started.append(application)
        check = SelfCheck(application, report, folder)
        application.completed.connect(lambda: application.open(folder))
        application.show()
        qtbot.waitUntil(report.is_file, timeout=LONG_MS)
        return check

    yield start
    for application in started:
        application.window.close()
        application.dispose()


def test_a_good_installation_is_told_with_every_step(start, tmp_path, pictures_folder, quick_config, monkeypatch):
    monkeypatch.setattr(self_check, "QUICK_RUN", quick_config)
    check = start(tmp_path / "report.json", pictures_folder)
    report = json.loads((tmp_path / "report.json").read_text())
    assert check.exit_code == 0
    assert report["states"] == ["scanning", "ready", "training", "trained"]
    assert len(report["answers"]) == 2 * self_check.N_NAMED_PER_CLASS
    assert report["painted_at"] > 0
    assert (tmp_path / "report.png").is_file()


def test_a_folder_that_cannot_be_used_is_told(start, tmp_path):
    (tmp_path / "empty").mkdir()
    check = start(tmp_path / "report.json", tmp_path / "empty")
    report = json.loads((tmp_path / "report.json").read_text())
    assert check.exit_code == 1
    assert "cannot be used" in report["failures"][0]


def test_a_main_thread_that_is_busy_is_told(qtbot, qapp):
    delay = LongestDelay(qapp)
    delay.watch()
    time.sleep(0.2)
    qtbot.waitUntil(lambda: delay._longest_ms > 0)
    assert delay.stop() > 150
    delay.watch()
    assert delay.stop() == 0


def test_the_persons_own_data_are_not_touched(tmp_path, monkeypatch):
    monkeypatch.setenv("TLGUI_DATA_DIR", "the person's")
    keep_own_data_beside(tmp_path / "report.json")
    from tlgui.paths import data_dir

    assert data_dir() == tmp_path.resolve() / "self-check data"


def test_a_report_takes_nothing_of_the_persons_away(tmp_path, capsys):
    mine = tmp_path / "report.json"
    mine.write_text('{"version": "mine"}')
    assert run_window(["--self-check", str(mine)]) == 2
    assert "not written by tlgui" in capsys.readouterr().err
    assert mine.read_text() == '{"version": "mine"}'
    mine.write_text(json.dumps(asdict(Report())))
    assert is_report(mine)
