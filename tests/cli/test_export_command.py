"""`tlgui export`: what it prints, and with which code it ends."""

import json
from dataclasses import replace

import pytest
from damaged_models import GOOD

from tlgui.cli import run
from tlgui.core.export import ExportFormat
from tlgui.engine.inference.export import certificate, export


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """Another test has the processes; here it is about what is said."""
    for module in (export, certificate):
        monkeypatch.setattr(module, "run_apart", lambda work, *arguments, check: work(*arguments))


PICTURES = GOOD.parents[1] / "pictures"


def test_bare_weights_are_written_and_proved_on_ones_own_pictures(tmp_path, capsys):
    arguments = ["export", str(GOOD), "--to", "state-dict", "--out", str(tmp_path / "out")]
    assert run([*arguments, "--check", str(PICTURES), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["ok"]
    assert not told["drawn_pictures"]
    assert told["format"] == ExportFormat.STATE_DICT
    assert run(arguments) == 2
    assert "is not empty" in capsys.readouterr().err


@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_a_file_that_answers_otherwise_is_told_and_ends_with_1(as_json, tmp_path, capsys, monkeypatch):
    real = export.certify

    def spoiled(*arguments, **options):
        found = real(*arguments, **options)
        first, *rest = found.pictures
        bad = replace(first, by_example=replace(first.by_example, difference=0.4), by_pixels=None)
        return replace(found, pictures=(bad, *rest))

    monkeypatch.setattr(export, "certify", spoiled)
    out = tmp_path / "out"
    assert run(["export", str(GOOD), "--to", "state-dict", "--out", str(out), *as_json]) == 1
    said = capsys.readouterr()
    assert '"ok": false' in said.out if as_json else "Do not pass it on" in said.err
    assert json.loads((out / "certificate.json").read_text())["ok"] is False
    assert "Do not pass it on" in (out / "certificate.txt").read_text()


def test_an_unknown_format_is_refused(tmp_path, capsys):
    assert run(["export", str(GOOD), "--to", "coreml", "--out", str(tmp_path / "out")]) == 2
    assert "onnx" in capsys.readouterr().err
