"""`predict --csv` and `--xlsx` take nothing away, and their tables run nothing and read back."""

import csv
import shutil

import pytest
from damaged_models import GOOD
from xlsx_reader import read_xlsx

from tlgui.cli import run
from tlgui.core.prediction import Prediction, Score
from tlgui.core.predictions_table import write_table
from tlgui.core.printable import printable

PICTURES = GOOD.parents[1] / "pictures"


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def place(tmp_path):
    """A folder with a model and two pictures."""
    shutil.copy(GOOD, tmp_path / "model.safetensors")
    for name in ("a.png", "b.png"):
        shutil.copy(PICTURES / "red" / "0.png", tmp_path / name)
    return tmp_path


def predict(place, *arguments):
    return run(["predict", str(place / "model.safetensors"), str(place / "a.png"), *map(str, arguments)])


@pytest.mark.parametrize("target", ["a.png", "b.png", "model.safetensors", "new.jpg", "notes.txt", "other.csv"])
def test_nothing_is_taken_away(place, capsys, target):
    (place / "notes.txt").write_text("mine")
    (place / "other.csv").write_text("path,class\n")
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    assert predict(place, "--csv", place / target) == 2
    assert capsys.readouterr().err.startswith("tlgui: '")
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before


@pytest.mark.parametrize("target", ["a.png", "model.safetensors", "link.csv"])
def test_not_even_when_told_where_it_is_a_picture_or_the_model(place, target):
    (place / "link.csv").symlink_to(place / "model.safetensors")
    before = (place / target).read_bytes()
    assert predict(place, "--csv", place / target, "--overwrite") == 2
    assert (place / target).read_bytes() == before


@pytest.mark.parametrize("kept", ["mine.png", "mine.safetensors", "picture.csv", "model.csv"])
def test_a_picture_or_model_that_is_not_even_read_is_kept_behind_a_link_or_a_tables_name(place, tmp_path, kept):
    is_model = kept.startswith("model") or kept.endswith(".safetensors")
    shutil.copy(GOOD if is_model else PICTURES / "red" / "0.png", place / kept)
    before = (place / kept).read_bytes()
    (place / "link.csv").symlink_to(place / kept)
    for name in ("link.csv", kept):
        assert predict(place, "--csv", place / name, "--overwrite") == 2
    assert (place / kept).read_bytes() == before


def test_a_table_of_our_own_is_replaced_and_another_when_told(place):
    table = place / "table.csv"
    for earlier in (None, "path,class,probability,blue,red,error\n", "\ufeffpath,class,probability,error\n"):
        if earlier:
            table.write_text(earlier, encoding="utf-8")
        assert predict(place, "--csv", table) == 0
        assert len(read(table)) == 1
    table.write_text("mine")
    assert predict(place, "--csv", table, "--overwrite") == 0
    assert len(read(table)) == 1
    assert sorted(path.name for path in place.iterdir()) == ["a.png", "b.png", "model.safetensors", "table.csv"]


def test_a_table_stays_whole_until_the_next_is(tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("earlier")

    def broken_off():
        yield Prediction("a.png", (Score("a", 1.0),))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_table(table, broken_off(), ())
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("table.csv", "earlier")]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "＝1"])
def test_no_cell_is_a_formula(tmp_path, name):
    table = tmp_path / "table.csv"
    write_table(table, [Prediction(name, (Score(name, 1.0),)), Prediction(name, error=name)], [name])
    with table.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert f"'{printable(name)}" in cells
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝")) for cell in cells)


def test_classes_called_like_columns_do_not_clash(tmp_path):
    table = tmp_path / "table.csv"
    names = ["path", "error", "class"]
    scores = tuple(Score(name, number / 6) for number, name in enumerate(names, 1))
    write_table(table, [Prediction("a.png", scores)], names)
    (row,) = read(table)
    assert list(row) == ["path", "class", "probability", "unknown", "error", "sure", "p:path", "p:error", "p:class"]
    assert (row["path"], row["error"], float(row["p:error"])) == ("a.png", "", pytest.approx(2 / 6))


def test_the_columns_of_the_classes_come_when_asked_for(place):
    assert predict(place, "--csv", place / "few.csv") == 0
    assert predict(place, "--csv", place / "all.csv", "--all-classes") == 0
    assert list(read(place / "few.csv")[0]) == ["path", "class", "probability", "unknown", "error", "sure"]
    (row,) = read(place / "all.csv")
    assert float(row["p:blue"]) + float(row["p:red"]) == pytest.approx(1)


def test_a_table_that_cannot_be_written_is_told(place, capsys):
    assert predict(place, "--csv", place / "gone" / "table.csv") == 2
    assert "no folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["config.json", "split.json", "events.jsonl", "history.csv"])
def test_a_file_of_a_run_is_not_taken_away_even_when_told(place, capsys, name):
    (place / "config.json").write_text('{"config": {}, "dataset": {}}')
    (place / name).touch()
    before = (place / name).read_bytes()
    assert predict(place, "--csv", place / name, "--overwrite") == 2
    assert (place / name).read_bytes() == before
    assert "belongs to a training run" in capsys.readouterr().err


def test_control_characters_of_names_are_seen_in_the_table_and_obeyed_nowhere(place, tmp_path, capsys):
    odd = place / "a\x1b[2Jb\x07\x9b\u202e.png"
    shutil.copy(place / "a.png", odd)
    assert predict(place, odd, "--csv", place / "table.csv") == 0
    printed = capsys.readouterr()
    write_table(tmp_path / "other.csv", [Prediction("x", (Score("c\x1b", 1.0),), error="")], ["c\x1b"])
    for text in (printed.out, printed.err, *(path.read_text("utf-8-sig") for path in tmp_path.glob("*.csv"))):
        assert not set(text) & set("\x1b\x07\x9b\u202e")
    assert read(place / "table.csv")[1]["path"] == str(place / r"a\x1b[2Jb\x07\x9b\u202e.png")
    columns = list(read(tmp_path / "other.csv")[0])
    assert columns == ["path", "class", "probability", "unknown", "error", "sure", r"p:c\x1b"]


def test_both_tables_are_written_and_what_became_of_every_file_is_told(place, capsys):
    (place / "broken.png").write_bytes(b"\x89PNG nothing")
    (place / "notes.txt").write_text("mine")
    n_files = sum(path.is_file() for path in place.iterdir())
    assert predict(place, place, "--csv", place / "t.csv", "--xlsx", place / "t.xlsx", "--all-classes") == 0
    told = capsys.readouterr().err
    (in_csv, in_excel) = read(place / "t.csv"), read_xlsx(place / "t.xlsx")
    assert [row["path"] for row in in_csv] == [row["path"] for row in in_excel]
    assert list(in_csv[0]) == list(in_excel[0])
    # a.png is named on the command line and lies in the folder.
    assert len(in_csv) + 2 == n_files + 1
    for words in ("3 pictures were answered", "1 file cannot be read", "beside them are no pictures"):
        assert words in told
    assert predict(place, place, "--xlsx", place / "t.xlsx") == 0


@pytest.mark.parametrize("target", ["t.csv", "a.png", "t.xls"])
def test_a_table_for_excel_has_a_name_that_excel_opens(place, capsys, target):
    assert predict(place, "--xlsx", place / target, "--overwrite") == 2
    assert ".xlsx" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "last"), [("predict", ()), ("explain", ("--out", "out")), ("sort", ("--into", "into"))]
)
def test_an_address_is_told_of_before_the_model_is_loaded(place, capsys, command, last):
    assert run([command, str(place / "none"), "https://example.org/a.png", *last]) == 2
    told = capsys.readouterr().err
    assert "'https://example.org/a.png' is an address" in told
    assert "Save the picture first" in told


def test_a_folder_without_pictures_is_told_apart_from_files_that_are_none(place, capsys):
    (place / "empty").mkdir()
    model = str(place / "model.safetensors")
    assert run(["predict", model, str(place / "empty")]) == 2
    assert capsys.readouterr().err == "tlgui: There are no pictures here.\n"
    assert run(["predict", model, model]) == 2
    assert "None of these files can be read as a picture." in capsys.readouterr().err
