"""`tlgui check --health` and the file in which one decides; `tlgui correct --from` follows it."""

import json
import shutil

import pytest
from noise_pictures import noise_folder
from PIL import Image

from tlgui.cli import run


@pytest.fixture
def root(tmp_path):
    root = noise_folder(tmp_path / "data", n=12)
    Image.new("RGB", (64, 64), "black").save(root / "left" / "blank.png")
    shutil.copy(root / "right" / "01.png", root / "right" / "twice.png")
    return root


def checked(root, capsys, *flags):
    assert run(["check", str(root), "--offline", *flags]) == 0
    return capsys.readouterr().out


def test_findings_are_printed_with_their_pictures_and_in_json(root, capsys):
    out = checked(root, capsys, "--health")
    assert "1 picture shows nothing, it is of one colour: 'left/blank.png'. Certain." in out
    assert "twice.png" in out
    answer = json.loads(checked(root, capsys, "--health", "--json"))
    kinds = {finding["kind"]: finding for finding in answer["findings"]}
    assert kinds["blank"]["certainty"] == "certain"
    assert kinds["blank"]["cases"][0]["pictures"][0]["path"] == "left/blank.png"
    assert "findings" not in json.loads(checked(root, capsys, "--json"))


def decide(file, decisions):
    data = json.loads(file.read_text(encoding="utf-8"))
    for finding in data["findings"]:
        for case in finding["cases"]:
            for picture in case["pictures"]:
                picture["decision"] = decisions.get(picture["path"], "")
    file.write_text(json.dumps(data), encoding="utf-8")
    return data


def test_what_is_decided_in_the_report_is_followed(root, tmp_path, capsys):
    file = tmp_path / "decide.json"
    checked(root, capsys, "--fix-report", str(file))
    data = json.loads(file.read_text(encoding="utf-8"))
    suggestions = {p["path"]: p["suggestion"] for f in data["findings"] for c in f["cases"] for p in c["pictures"]}
    assert suggestions["left/blank.png"] == suggestions["right/twice.png"] == "leave out"
    one = next(path for path in suggestions if path.startswith("right/") and path != "right/twice.png")
    decide(file, {"left/blank.png": "leave out", one: "keep"})
    assert run(["correct", str(root), "--from", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"path": "left/blank.png", "to": None}]
    out = checked(root, capsys, "--health")
    assert "Nothing was found" in out
    assert "1 finding is kept as it is" in out


@pytest.mark.parametrize("decision", ["throw away", "move to triangles", "move to "])
def test_a_decision_that_makes_no_sense_changes_nothing(root, tmp_path, capsys, decision):
    file = tmp_path / "decide.json"
    checked(root, capsys, "--fix-report", str(file))
    decide(file, {"left/blank.png": decision, "right/twice.png": "leave out"})
    assert run(["correct", str(root), "--from", str(file)]) == 2
    assert "othing was changed" in capsys.readouterr().err
    assert run(["correct", str(root), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_another_file_or_folder_is_refused(root, tmp_path, capsys):
    other = tmp_path / "other.json"
    other.write_text('{"format": "something"}')
    assert run(["correct", str(root), "--from", str(other)]) == 2
    assert run(["correct", str(root), "--from", str(tmp_path / "nowhere.json")]) == 2
    assert run(["check", str(root), "--offline", "--fix-report", str(other)]) == 2, "never replaced"
    assert other.read_text() == '{"format": "something"}'
    file = tmp_path / "decide.json"
    checked(root, capsys, "--fix-report", str(file))
    shutil.copytree(root, tmp_path / "copy")
    assert run(["correct", str(tmp_path / "copy"), "--from", str(file)]) == 2
    assert "is about the folder" in capsys.readouterr().err
    checked(root, capsys, "--fix-report", str(file))  # its own may be written anew
