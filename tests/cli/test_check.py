import json

import pytest
from conftest import draw_shape, make_folder

from tlgui.cli import run


@pytest.fixture
def folder(tmp_path):
    make_folder(tmp_path / "data", n_per_class=3)
    for name in ("Thumbs.db", "notes.txt", "cut.png"):
        (tmp_path / "data" / "discs" / name).write_bytes(b"x")
    draw_shape("discs", 5).save(tmp_path / "data" / "loose.png")
    return tmp_path / "data"


def test_check_shows_what_became_of_every_file(folder, capsys):
    assert run(["check", str(folder)]) == 0
    out = capsys.readouterr().out
    assert "10 files below this folder: 6 used, 2 left out, 2 ignored." in out
    assert "1 file is not a picture and is ignored (1 .txt)." in out
    assert "(Thumbs.db)" in out
    assert run(["check", str(folder), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["files"] == {"total": 10, "used": 6, "left_out": 2, "ignored": 2}
    assert {reason["reason"]: reason["n"] for reason in answer["reasons"]} == {
        "unreadable": 1, "loose": 1, "not_a_picture": 1, "system": 1,
    }  # fmt: skip
    assert {problem["kind"] for problem in answer["problems"]} >= {"unreadable", "loose_picture", "ignored"}


def test_a_folder_without_classes_is_refused_with_the_sum_and_what_else_can_be_done(folder, capsys):
    assert run(["check", str(folder.parent)]) == 2
    out, err = capsys.readouterr()
    assert "inside it" in err
    assert "10 files below this folder: 0 used, 8 left out, 2 ignored." in out
    assert f"tlgui check '{folder}'" in out
    assert run(["check", str(folder.parent), "--json"]) == 2
    answer = json.loads(capsys.readouterr().out)
    assert (answer["classes"], answer["files"]["used"], answer["offers"][0]["kind"]) == ({}, 0, "open_folder")


def test_many_files_with_the_same_trouble_are_told_in_a_few_lines(folder, capsys):
    for number in range(30):
        (folder / "discs" / f"{number}.nef").write_bytes(b"II*\0" + bytes(50))
    assert run(["check", str(folder)]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "raw camera file" in line]
    assert len(lines) == 3
    assert "27 more like this" in lines[-1]


def test_the_flags_say_where_the_classes_come_from(tmp_path, capsys):
    for name in ("cat_1", "cat_2", "dog_1", "dog_2"):
        draw_shape("discs", len(name)).save(tmp_path / f"{name}.png")
    (tmp_path / "labels.csv").write_text("file,label\ncat_1.png,a\ncat_2.png,b\ndog_1.png,a\ndog_2.png,A\n")
    assert run(["check", str(tmp_path)]) == 2
    out = capsys.readouterr().out
    assert "[--classes-from names]" in out
    assert "[--labels '" in out
    for flags, classes in (
        (["--classes-from", "names"], {"cat": 2, "dog": 2}),
        (["--labels", str(tmp_path / "labels.csv")], {"A": 1, "a": 2, "b": 1}),
        (["--labels", str(tmp_path / "labels.csv"), "--merge-lookalikes"], {"a": 3, "b": 1}),
    ):
        assert run(["check", str(tmp_path), *flags, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["classes"] == classes


def test_check_tells_where_pictures_come_from_and_which_flag_holds_it_out(tmp_path, capsys):
    make_folder(tmp_path, n_per_class=12)
    for path in sorted(tmp_path.rglob("*.png")):
        number = int(path.stem.removeprefix(path.parent.name))
        path.rename(path.with_name(f"2026-05-0{1 + number % 4}_{number}.png"))
    assert run(["check", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "Your pictures come from 4 days. Each class comes from 4 of them." in out
    assert "[--split-by day]" in out
    assert run(["check", str(tmp_path), "--json"]) == 0
    (origin,) = json.loads(capsys.readouterr().out)["origins"]
    assert (origin["kind"], origin["groups"], origin["can_be_held_out"]) == ("day", 4, True)
    assert (origin["groups_of_classes"], origin["how"]) == ({"discs": 4, "squares": 4}, "--split-by day")


@pytest.mark.parametrize("kind", ["damaged zip", "no folder"])
def test_in_json_a_refusal_without_any_folder_is_an_object_too(tmp_path, capsys, kind):
    data = tmp_path / "pictures.zip"
    if kind == "damaged zip":
        data.write_bytes(b"PK\3\4 and nothing else")
    assert run(["check", str(data), "--json"]) == 2
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert err.strip() == f"tlgui: {told['problems'][0]['message']}", "also where no output is kept"
    assert [problem["path"] for problem in told["problems"]] == [str(data)]
    assert told["problems"][0]["message"]
    assert (told["total"], told["files"]["total"]) == (0, 0)
