"""`tlgui runs` and `tlgui compare`, on real runs."""

import json
import shutil

import pytest
from conftest import make_folder

from tlgui.cli import run
from tlgui.core.run_folder import RunFolder
from tlgui.core.run_note import RunNote, write_note
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


@pytest.fixture(scope="module")
def trained_runs(quick_config, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained")
    dataset = scan_folder(make_folder(folder / "shapes", n_per_class=12))
    head_only = quick_config.replace(schedule="features", head_epochs=1)
    for name, config in (
        ("one", head_only),
        ("two", head_only.replace(head_learning_rate=0.5, head_epochs=3)),
        ("elsewhere", head_only.replace(seed=5, val_fraction=0.1)),
    ):
        train(config, dataset, out=folder / "runs" / name, on_event=lambda _event: None)
    return folder / "runs"


@pytest.fixture
def runs(trained_runs, tmp_path):
    """Two runs that hold the same pictures out, and one that holds out others."""
    return shutil.copytree(trained_runs, tmp_path / "runs")


def test_all_runs_are_listed_and_two_are_compared(runs, capsys):
    write_note(RunFolder(runs / "one"), RunNote("first try", "quick"))
    assert run(["runs", str(runs), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {one["name"] for one in listed} == {"first try", "shapes"}
    one = next(one for one in listed if one["name"] == "first try")
    assert (one["note"], one["state"], one["head"], one["schedule"]) == ("quick", "completed", "linear", "features")
    assert one["accuracy_low"] <= one["accuracy"] <= one["accuracy_high"]
    assert one["model"] == str(runs / "one" / "model.safetensors")
    assert run(["runs", str(runs)]) == 0
    out = capsys.readouterr().out
    assert "first try" in out
    assert str(runs / "two") in out

    assert run(["compare", str(runs / "one"), str(runs / "two"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    by_name = {one["folder"]: one for one in listed}
    assert found["n"] == found["n_first"] == by_name[str(runs / "one")]["n"]
    assert found["right_first"] / found["n"] == pytest.approx(by_name[str(runs / "one")]["accuracy"])
    assert found["right_second"] / found["n"] == pytest.approx(by_name[str(runs / "two")]["accuracy"])
    assert found["right_second"] - found["right_first"] == found["fixed"] - found["broken"]
    assert found["matched_by"] == "content"
    assert [len(found["pictures"][group]) for group in ("fixed", "broken", "both_wrong")] == [
        found["fixed"], found["broken"], found["both_wrong"],
    ]  # fmt: skip
    assert run(["compare", str(runs / "one"), str(runs / "two")]) == 0
    out = capsys.readouterr().out
    assert found["words"] in out
    assert f"The same {found['n']} pictures were held out by both runs" in out


def test_what_cannot_be_compared_is_a_sentence(runs, pictures_folder, tmp_path, capsys):
    assert run(["compare", str(runs / "one"), str(tmp_path)]) == 2
    assert "There is no run in" in capsys.readouterr().err
    (runs / "two" / "scores.jsonl").unlink()
    assert run(["compare", str(runs / "one"), str(runs / "two")]) == 2
    assert "kept no answers to single pictures" in capsys.readouterr().err
    lines = (runs / "elsewhere" / "scores.jsonl").read_text().splitlines()
    shared = (runs / "one" / "scores.jsonl").read_text()
    only_here = [line for line in lines if json.loads(line).get("path", "") not in shared or '"classes"' in line]
    (runs / "elsewhere" / "scores.jsonl").write_text("\n".join(only_here) + "\n")
    assert run(["compare", str(runs / "one"), str(runs / "elsewhere")]) == 2
    assert "No picture was held out by both runs" in capsys.readouterr().err


def test_no_runs_are_said_and_a_folder_that_is_not_there_is_refused(tmp_path, capsys):
    assert run(["runs"]) == 0
    assert capsys.readouterr().out.startswith("No runs in")
    assert run(["runs", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run(["runs", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err
