"""`tlgui evaluate` names and counts what it could not measure."""

import json
import os
import shutil
import sys
from dataclasses import replace

import pytest
from damaged_models import GOOD, write_described

from tlgui.cli import run
from tlgui.core.messages import say
from tlgui.core.model_header import read_model_header
from tlgui.engine.data import folder as scanning

PICTURES = GOOD.parents[1] / "pictures"


@pytest.fixture
def pictures(tmp_path):
    return shutil.copytree(PICTURES, tmp_path / "pictures")


def scan_then(monkeypatch, change):
    """Let something happen to the folder between the scan and the measuring."""
    scan = scanning.scan_folder

    def scan_folder(path, *rest, **more):
        dataset = scan(path, *rest, **more)
        change()
        return dataset

    monkeypatch.setattr(scanning, "scan_folder", scan_folder)


def test_pictures_that_vanish_meanwhile_are_named_and_counted(pictures, monkeypatch, capsys):
    gone = [pictures / "red" / "0.png", pictures / "blue" / "1.png"]
    scan_then(monkeypatch, lambda: [path.unlink() for path in gone])
    assert run(["evaluate", str(GOOD), str(pictures), "--json"]) == 0
    out, err = capsys.readouterr()
    n = len(list(PICTURES.rglob("*.png")))
    assert json.loads(out)["n"] == n - 2
    assert "'0.png'" in err
    assert "'1.png'" in err
    assert f"2 of {n} pictures are left out" in err


def test_pictures_of_the_split_that_vanish_count_as_missing(pictures, monkeypatch, capsys):
    scan_then(monkeypatch, lambda: shutil.rmtree(pictures / "red"))
    assert run(["evaluate", str(GOOD), str(pictures), "--part", "val", "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["n"] == 2
    assert "2 of the run's val pictures are not in this folder" in err


def test_a_folder_that_vanishes_whole_gives_no_figures(pictures, monkeypatch, capsys):
    scan_then(monkeypatch, lambda: shutil.rmtree(pictures))
    assert run(["evaluate", str(GOOD), str(pictures), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[-1].startswith("tlgui: ")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_files_whose_names_are_not_utf8_are_measured(pictures, capsys):
    first = os.fsencode(pictures / "red" / "0.png")
    os.rename(first, first.replace(b"0.png", b"caf\xe9.png"))
    for split in ("all", "val"):
        assert run(["evaluate", str(GOOD), str(pictures), "--part", split, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["n"] == (len(list(PICTURES.rglob("*.png"))) if split == "all" else 4)


def test_the_calibration_error_is_given_before_and_after_the_temperature(pictures, tmp_path, capsys):
    told = []
    for temperature in (1.0, 3.0):
        model = write_described(tmp_path / "model.safetensors", temperature=temperature)
        assert run(["evaluate", str(model), str(pictures), "--json"]) == 0
        told.append(json.loads(capsys.readouterr().out))
    plain, warm = told
    assert plain["temperature"] == 1.0
    assert plain["ece"] == plain["ece_before"] == warm["ece_before"]
    assert warm["ece"] != warm["ece_before"]
    assert (warm["accuracy"], warm["confusion"], warm["loss"]) == (
        plain["accuracy"],
        plain["confusion"],
        plain["loss"],
    )
    assert plain["nll"] == plain["loss"] != warm["nll"]
    assert run(["evaluate", str(model), str(pictures)]) == 0
    assert f"without its temperature of 3.00, by {warm['ece_before']:.1%}" in capsys.readouterr().out


def test_other_figures_are_told_only_beside_the_figure_that_they_are_compared_with(pictures, monkeypatch, capsys):
    monkeypatch.setattr("tlgui.cli.use_commands.other_figures", lambda *_facts: (say("figures.dial"),))
    known = replace(read_model_header(GOOD).parsed_evaluation(), part="all")
    for confusion, is_told in ((known.confusion, True), (((9, 0), (0, 9)), False)):
        measured = replace(known, confusion=confusion)
        monkeypatch.setattr("tlgui.engine.results.evaluate.evaluate", lambda *_, told=measured, **_more: told)
        monkeypatch.setattr("tlgui.core.model_header.ModelHeader.parsed_evaluation", lambda _self: known)
        assert run(["evaluate", str(GOOD), str(pictures), "--part", "all"]) == 0
        assert ("Other figures you have seen:" in capsys.readouterr().out) is is_told
