"""`tlgui sort` through the real main()."""

import csv
import json
import shutil
from pathlib import Path

import pytest
from conftest import make_folder
from damaged_models import GOOD
from xlsx_reader import read_xlsx

from tlgui.__main__ import main
from tlgui.core.prediction import NOT_SURE
from tlgui.core.sorting_journal import NAME


@pytest.fixture
def photos(tmp_path):
    make_folder(tmp_path / "photos", n_per_class=3)
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    (tmp_path / "photos" / "notes.txt").write_text("not a picture")
    return tmp_path / "photos"


def files(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def run(capsys, *arguments):
    code = main(["sort", *map(str, arguments)])
    return code, capsys.readouterr()


def test_every_file_is_accounted_for_and_all_of_it_goes_back(photos, tmp_path, capsys):
    before, into = files(photos), tmp_path / "sorted"
    code, told = run(capsys, GOOD, photos, "--into", into, "--json")
    result = json.loads(told.out)
    assert code == 0
    assert sum(result["sorted"].values()) == 6
    assert sum(result["sorted"].values()) + result["left"] + result["no_pictures"] == len(before)
    assert [(entry["path"], result["left"]) for entry in result["left_files"]] == [(str(photos / "broken.jpg"), 1)]
    assert files(photos) == before
    made = files(into)
    assert sorted(made.values()) == sorted([made[NAME], *(before[name] for name in before if name.endswith(".png"))])
    code, told = run(capsys, "--undo", into)
    assert (code, told.out) == (0, "6 pictures were taken back.\n")
    assert not into.exists()
    assert files(photos) == before


def test_moved_pictures_go_on_and_go_back(photos, tmp_path, capsys):
    before, into = files(photos), tmp_path / "sorted"
    first = sorted(path for path in photos.rglob("*.png"))[0]
    assert run(capsys, GOOD, first, "--into", into, "--move")[0] == 0
    code, told = run(capsys, GOOD, photos, "--into", into, "--move")
    assert code == 0
    assert "1 file beside them is no picture" in told.out
    assert "5 pictures were moved" in told.out
    assert "1 picture had been sorted there before." in told.out
    assert sorted(files(photos)) == ["broken.jpg", "notes.txt"]
    run(capsys, "--undo", into)
    assert files(photos) == before


def test_what_is_not_sure_enough_has_its_own_folder(photos, tmp_path, capsys):
    main(["predict", str(GOOD), str(photos), "--json"])
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    sure = sorted(each["top"][0]["probability"] for each in answers if "top" in each)
    least = sure[-1]
    result = json.loads(
        run(capsys, GOOD, photos, "--into", tmp_path / "sorted", "--min-probability", least, "--json")[1].out
    )
    assert result["sorted"].get(NOT_SURE, 0) == sum(each < least for each in sure)
    assert sum(result["sorted"].values()) == len(sure)


def test_wrong_input_is_a_sentence_and_touches_nothing(photos, tmp_path, capsys):
    before = files(photos)
    shutil.copy(GOOD, tmp_path / "model.safetensors")
    for arguments in (
        (GOOD, photos),
        (GOOD, photos, "--into", photos),
        (GOOD, photos, "--into", tmp_path / "x", "--min-probability", "2"),
        ("--undo", photos),
        ("--undo", photos, "--into", tmp_path / "x"),
        (GOOD, tmp_path / "nowhere", "--into", tmp_path / "y"),
    ):
        code, told = run(capsys, *arguments)
        assert code == 2, arguments
        assert told.err or "stays where it is" in told.out
        assert "Traceback" not in told.err
    assert files(photos) == before


def test_a_table_says_what_became_of_every_file_of_both_parts_of_a_sorting(photos, tmp_path, capsys):
    into = tmp_path / "sorted"
    first = sorted(photos.rglob("*.png"))[:2]
    assert run(capsys, GOOD, *first, "--into", into)[0] == 0
    tables = ("--csv", tmp_path / "t.csv", "--xlsx", tmp_path / "t.xlsx")
    code, told = run(capsys, GOOD, photos, "--into", into, *tables)
    assert code == 0
    assert str(tmp_path / "t.xlsx") in told.err
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        in_csv = list(csv.DictReader(file))
    in_excel = read_xlsx(tmp_path / "t.xlsx")
    assert [row["to"] for row in in_csv] == [row["to"] for row in in_excel]
    assert sorted(row["path"] for row in in_csv) == sorted(map(str, [*photos.rglob("*.png"), photos / "broken.jpg"]))
    for row in in_csv:
        if row["path"].endswith("broken.jpg"):
            assert row["error"]
            assert not row["to"]
        else:
            assert Path(row["to"]).read_bytes() == Path(row["path"]).read_bytes()
            assert Path(row["to"]).parent == into / row["folder"]
            assert row["class"] in ("blue", "red")
            assert 0 < float(row["probability"]) <= 1
    assert run(capsys, GOOD, photos, "--into", into, *tables)[0] == 0
    (tmp_path / "t.csv").write_text("mine")
    assert run(capsys, GOOD, photos, "--into", into, *tables)[0] == 2


def test_a_journal_of_an_earlier_version_has_its_table_too(photos, tmp_path, capsys):
    into = tmp_path / "sorted"
    run(capsys, GOOD, photos, "--into", into)
    lines = (into / NAME).read_text(encoding="ascii").splitlines()
    older = [json.loads(line) for line in lines]
    for entry in older[1:]:
        del entry["class_name"], entry["probability"]
    (into / NAME).write_text("".join(json.dumps(entry) + "\n" for entry in older), encoding="ascii")
    assert run(capsys, GOOD, photos, "--into", into, "--csv", tmp_path / "t.csv")[0] == 0
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 7
    assert {row["class"] for row in rows} == {""}
