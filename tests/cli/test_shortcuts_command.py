"""`tlgui shortcuts` measures once, says what it found, and says the same again without measuring."""

import json
from dataclasses import replace

import pytest

from tlgui.cli import run as tlgui
from tlgui.core.model_header import read_model_header
from tlgui.core.shortcut import Place, Trial, read_shortcuts, write_shortcuts
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    config = replace(quick_config, schedule="features", head_solver="lbfgs")
    train(config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    return tmp_path / "run"


def test_it_measures_once_and_says_what_was_found(run, capsys, monkeypatch):
    flags = ["--device", "cpu"]
    assert tlgui(["shortcuts", str(run), *flags]) == 0
    assert "No sign that a corner, an edge or the border decides" in capsys.readouterr().out
    kept = run / "shortcuts.json"
    check = read_shortcuts(kept)
    assert check.model == read_model_header(run / "model.safetensors").identity
    found = Trial(0, Place.TOP_RIGHT, 36, 30, 1, 12, 0, 12, 11, ("/x/disc1.png",))
    write_shortcuts(kept, replace(check, found=(found,)))
    assert tlgui(["shortcuts", str(run / "model.safetensors"), *flags]) == 0
    out = capsys.readouterr().out
    assert "For 'discs' the model looks mostly at the upper right corner." in out
    assert "Crop or cover it" in out
    assert "/x/disc1.png" in out
    assert tlgui(["shortcuts", str(run), "--json", *flags]) == 0
    (one,) = json.loads(capsys.readouterr().out)["found"]
    assert (one["class"], one["place"], one["n_missed"]) == (0, "top_right", 11)

    assert tlgui(["report", str(run)]) == 0
    assert "the upper right corner" in (run / "report.html").read_text(encoding="utf-8")

    monkeypatch.setattr("tlgui.engine.runs.shortcuts_of_run.check_run", lambda *_args, **_kwargs: check)
    assert tlgui(["shortcuts", str(run), "--again", *flags]) == 0
    assert "No sign" in capsys.readouterr().out
    write_shortcuts(kept, replace(check, model="another", found=(found,)))
    assert tlgui(["shortcuts", str(run), *flags]) == 0
    assert "No sign" in capsys.readouterr().out, "what was measured of another model is not this one's"


def test_a_model_away_from_its_run_is_told_so(run, tmp_path, capsys):
    alone = tmp_path / "alone.safetensors"
    alone.write_bytes((run / "model.safetensors").read_bytes())
    assert tlgui(["shortcuts", str(alone)]) == 2
    assert "does not lie in the folder of its run" in capsys.readouterr().err
    assert tlgui(["shortcuts", str(tmp_path)]) == 2
