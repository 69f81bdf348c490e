"""`tlgui correct` decides what single pictures count as; `check` and every other command follow."""

import json

import pytest
from conftest import draw_shape, make_folder

from tlgui.cli import run


@pytest.fixture
def root(tmp_path):
    make_folder(tmp_path / "data", n_per_class=4)
    return tmp_path / "data"


def checked(root, capsys):
    assert run(["check", str(root), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["classes"]


def test_pictures_are_left_out_moved_shown_and_taken_back(root, capsys):
    first, second = sorted((root / "discs").iterdir())[:2]
    assert run(["correct", str(root), "--leave-out", str(first)]) == 0
    assert run(["correct", str(root), "--move", str(second), "--to", "squares"]) == 0
    assert capsys.readouterr().out.endswith(
        f"'discs/{first.name}' is left out.\n'discs/{second.name}' counts as 'squares'.\n"
    )
    assert checked(root, capsys) == {"discs": 2, "squares": 5}
    assert run(["correct", str(root), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"path": f"discs/{first.name}", "to": None},
        {"path": f"discs/{second.name}", "to": "squares"},
    ]
    assert run(["correct", str(root), "--restore", str(first)]) == 0
    assert capsys.readouterr().out == f"'discs/{second.name}' counts as 'squares'.\n"
    assert run(["correct", str(root), "--leave-out", str(first)]) == 0
    assert run(["correct", str(root), "--move", str(second), "--to", "squares"]) == 0
    capsys.readouterr()
    assert run(["correct", str(root), "--take-back", "1"]) == 0
    capsys.readouterr()
    assert checked(root, capsys) == {"discs": 3, "squares": 4}
    assert run(["correct", str(root), "--take-back"]) == 0
    assert "Every picture counts as it lies in the folder." in capsys.readouterr().out
    assert checked(root, capsys) == {"discs": 4, "squares": 4}


def test_classes_are_renamed_merged_and_split_undone_and_redone(root, capsys):
    first = sorted((root / "discs").iterdir())[0]
    steps = (
        ["--rename", "discs", "circles"],
        ["--move", str(first), "--new-class", "rings"],
        ["--merge", "rings", "squares"],
        ["--add-class", "stars"],
    )
    for step in steps:
        assert run(["correct", str(root), *step]) == 0
    captured = capsys.readouterr()
    assert "The class 'discs' is called 'circles'." in captured.out
    assert "To undo: add the class 'stars'." in captured.err
    assert checked(root, capsys) == {"circles": 3, "squares": 5}
    assert run(["correct", str(root), "--undo", "2"]) == 0
    assert "To do again: make 'rings' a part of 'squares'." in capsys.readouterr().err
    assert checked(root, capsys) == {"circles": 3, "rings": 1, "squares": 4}
    assert run(["correct", str(root), "--redo"]) == 0
    capsys.readouterr()
    assert checked(root, capsys) == {"circles": 3, "squares": 5}


def test_a_cleaned_copy_is_written(root, tmp_path, capsys):
    first = sorted((root / "discs").iterdir())[0]
    run(["correct", str(root), "--leave-out", str(first)])
    capsys.readouterr()
    assert run(["correct", str(root), "--write-copy", str(tmp_path / "clean")]) == 0
    assert "7 pictures were copied into" in capsys.readouterr().out
    assert checked(tmp_path / "clean", capsys) == {"discs": 3, "squares": 4}
    assert run(["correct", str(root), "--write-copy", str(root / "inside")]) == 2


@pytest.mark.parametrize("wrong", [
    ["--move", "discs/a.png"],
    ["--to", "squares"],
    ["--add", "a.png"],
    ["--add", "nowhere.png", "--to", "squares"],
    ["--take-back", "-2"],
    ["--leave-out", "nowhere.png"],
    ["--new-class", "rings"],
    ["--merge", "discs", "rings"],
    ["--rename", "rings", "discs"],
    ["--add-class", "squares"],
    ["--undo", "0"],
    ["--move", "nowhere.png", "--to", "squares"],
])  # fmt: skip
def test_what_makes_no_sense_is_one_sentence(root, capsys, wrong):
    assert run(["correct", str(root), *wrong]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_check_says_what_was_decided(root, capsys):
    first, second = sorted((root / "discs").iterdir())[:2]
    run(["correct", str(root), "--leave-out", str(first)])
    run(["correct", str(root), "--move", str(second), "--to", "squares"])
    capsys.readouterr()
    assert run(["check", str(root)]) == 0
    out = capsys.readouterr().out
    assert f"1 picture is left out because you said so: 'discs/{first.name}'." in out
    assert f"1 picture counts as the class that you gave it: 'discs/{second.name}'." in out


def test_pictures_from_elsewhere_are_added_shown_and_taken_back(root, tmp_path, capsys):
    new = tmp_path / "new.png"
    draw_shape("squares", 99).save(new)
    assert run(["correct", str(root), "--add", str(new), "--to", "squares"]) == 0
    assert capsys.readouterr().out == f"'{new}' was added and counts as 'squares'.\n"
    assert checked(root, capsys) == {"discs": 4, "squares": 5}
    assert run(["correct", str(root), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"path": str(new), "to": "squares", "added": True}]
    assert run(["correct", str(root), "--restore", str(new)]) == 0
    assert "Every picture counts as it lies" in capsys.readouterr().out
    assert run(["correct", str(root), "--add", str(new), "--to", "squares"]) == 0
    assert run(["correct", str(root), "--take-back"]) == 0
    capsys.readouterr()
    assert checked(root, capsys) == {"discs": 4, "squares": 4}
