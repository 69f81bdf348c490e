"""`--project FILE`: what a project holds is followed, kept in it, and comes along to another computer."""

import hashlib
import json
import shutil

import pytest
from conftest import draw_shape, make_folder

from tlgui.cli import run
from tlgui.core.corrections import LEFT_OUT, read_corrections
from tlgui.core.project_file import project_lock, read_project
from tlgui.engine.data.adding import add_pictures, take_back_added
from tlgui.engine.data.correcting import correct, take_back
from tlgui.paths import data_dir

CLASSES = ("discs", "squares")


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "work" / "shapes"
    make_folder(folder, n_per_class=6)
    return folder


def digest(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [(path, path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]


def counts(capsys, *arguments):
    assert run(["check", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["classes"]


def forget_everything():
    """Be another computer."""
    shutil.rmtree(data_dir())


def decide(folder, tmp_path):
    discs = sorted((folder / "discs").iterdir())
    correct(folder, discs[:1], LEFT_OUT, CLASSES)
    correct(folder, discs[1:3], "squares", CLASSES)
    draw_shape("discs", 77).save(tmp_path / "another disc.png")
    add_pictures(folder, [tmp_path / "another disc.png"], "discs", CLASSES)


DECIDED = {"discs": 4, "squares": 8}


def test_decisions_and_added_pictures_come_along_to_another_computer(folder, tmp_path, capsys):
    before = digest(folder)
    decide(folder, tmp_path)
    file = tmp_path / "work" / "mine.tlgui"
    assert counts(capsys, folder, "--project", file) == DECIDED
    shutil.copytree(tmp_path / "work", tmp_path / "stick")
    (tmp_path / "another disc.png").unlink()
    assert digest(folder) == before
    shutil.rmtree(tmp_path / "work")
    forget_everything()
    there = tmp_path / "stick" / "mine.tlgui"
    assert counts(capsys, "--project", there) == DECIDED
    assert counts(capsys, tmp_path / "stick" / "shapes") == DECIDED
    assert read_project(there).folder == tmp_path / "stick" / "shapes"


def test_an_added_picture_whose_copy_is_missing_is_told_and_stays_listed(folder, tmp_path, capsys):
    decide(folder, tmp_path)
    file = tmp_path / "work" / "mine.tlgui"
    counts(capsys, folder, "--project", file)
    copies = tmp_path / "work" / "mine.tlgui-added"
    copies.rename(tmp_path / "elsewhere")
    (tmp_path / "another disc.png").unlink()
    forget_everything()
    assert counts(capsys, "--project", file) == {"discs": 3, "squares": 8}
    assert run(["check", "--project", str(file)]) == 0
    assert "1 picture that was added in this project is not used: its copy is not here" in capsys.readouterr().err
    (tmp_path / "elsewhere").rename(copies)
    assert counts(capsys, "--project", file) == DECIDED
    take_back_added(folder, None)
    assert counts(capsys, "--project", file) == {"discs": 3, "squares": 8}
    assert not copies.exists()


def test_a_project_in_the_folder_itself_carries_copies_that_are_no_class(folder, tmp_path, capsys):
    decide(folder, tmp_path)
    file = folder / "mine.tlgui"
    counts(capsys, folder, "--project", file)
    assert (folder / "mine.tlgui-added").is_dir()
    assert run(["check", "--project", str(file), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["classes"] == DECIDED
    files = answer["files"]
    assert files["total"] == files["used"] + files["left_out"] + files["ignored"]


def test_two_projects_about_one_folder_keep_their_own_decisions(folder, tmp_path, capsys):
    one, other = tmp_path / "one.tlgui", tmp_path / "other.tlgui"
    discs = sorted((folder / "discs").iterdir())
    correct(folder, discs[:1], LEFT_OUT, CLASSES)
    assert counts(capsys, folder, "--project", one)["discs"] == 5
    assert counts(capsys, folder, "--project", other)["discs"] == 5
    correct(folder, discs[1:3], LEFT_OUT, CLASSES)
    assert counts(capsys, folder, "--project", one)["discs"] == 5
    assert counts(capsys, folder, "--project", other)["discs"] == 3, "decided while the other one held"
    assert counts(capsys, folder, "--project", one)["discs"] == 5
    with project_lock(one):
        assert run(["check", "--project", str(other)]) == 2
    assert "open in another window" in capsys.readouterr().err
    assert len(read_corrections(folder)) == 1


def test_decisions_made_here_since_hold(folder, tmp_path, capsys):
    file = tmp_path / "mine.tlgui"
    correct(folder, sorted((folder / "discs").iterdir())[:2], LEFT_OUT, CLASSES)
    counts(capsys, folder, "--project", file)
    take_back(folder, 1)
    assert counts(capsys, "--project", file)["discs"] == 5
    assert len(read_project(file).labels.corrections) == 1


def test_another_folder_or_no_folder_is_refused(folder, tmp_path, capsys):
    file = tmp_path / "mine.tlgui"
    counts(capsys, folder, "--project", file)
    make_folder(tmp_path / "other", n_per_class=3)
    for path in (tmp_path / "other").rglob("*.png"):
        path.rename(path.with_name(f"other {path.name}"))
    for arguments, words in (
        ([str(tmp_path / "other"), "--project", str(file)], "is not the folder of the project 'mine'"),
        (["--project", str(tmp_path / "none.tlgui")], "There is no project file"),
        ([], "Give a folder of pictures, or --project"),
    ):
        assert run(["check", *arguments]) == 2
        assert words in capsys.readouterr().err
    shutil.move(folder, tmp_path / "far" / "away")
    assert run(["check", "--project", str(file)]) == 2
    assert "are not found" in capsys.readouterr().err
    assert counts(capsys, tmp_path / "far" / "away", "--project", file)["discs"] == 6
    assert read_project(file).folder == tmp_path / "far" / "away"


def test_training_follows_the_projects_choices_and_split_and_is_noted_in_it(folder, tmp_path, capsys):
    file, small = (
        tmp_path / "mine.tlgui",
        ["--backbone", "shufflenet_v2_x0_5", "--weights", "none", "--schedule", "scratch"],
    )
    decide(folder, tmp_path)
    chosen = ["--head-epochs", "1", "--finetune-epochs", "0", "--val-fraction", "0.4", "--seed", "5"]
    begin = ["train", str(folder), "--project", str(file), "--out", str(tmp_path / "one"), *small, *chosen]
    assert run([*begin, "--exact", "--batch-size", "8"]) == 0
    assert run(["train", "--project", str(file), "--out", str(tmp_path / "two"), "--seed", "6"]) == 0
    capsys.readouterr()
    configs = [json.loads((tmp_path / name / "config.json").read_text()) for name in ("one", "two")]
    choices = [config.get("config", config) for config in configs]
    assert [(c["seed"], c["val_fraction"], c["backbone"], c["head_epochs"]) for c in choices] == [
        (5, 0.4, "shufflenet_v2_x0_5", 1),
        (6, 0.4, "shufflenet_v2_x0_5", 1),
    ]
    assert read_project(file).runs == (str(tmp_path / "one"), str(tmp_path / "two"))
    assert run(["check", "--project", str(file), "--json"]) == 0
    split = json.loads(capsys.readouterr().out)["split"]
    assert (split["train"], split["val"]) == (7, 5)
