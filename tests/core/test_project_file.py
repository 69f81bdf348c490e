"""Project files: whole at any moment, readable elsewhere, with backups and one writer."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tlgui.cli import run
from tlgui.core import project_file
from tlgui.core.added_pictures import AddedPicture
from tlgui.core.corrections import Correction, Labels, Renaming, stepped
from tlgui.core.folder_report import ScanOptions
from tlgui.core.messages import say
from tlgui.core.project import CarriedPicture, KnownPicture, Project, content_of, find_folder, known_pictures
from tlgui.core.project_file import ProjectError, backups_folder, project_lock, read_project, write_project


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "work" / "fruit"
    for number in range(9):
        path = folder / "ab"[number % 2] / f"{number}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([number]) * 50)
    return folder


def decided():
    corrections = (Correction("a/0.jpg", "0" * 32, "b"), Correction("caf\udce9.jpg", "1" * 32, ""))
    labels = Labels(corrections, (Renaming("a", "apples"),), ("none",))
    return stepped(Labels(), labels, say("any", n=2))


@pytest.fixture
def project(pictures):
    return Project(
        "My fruit",
        pictures,
        ScanOptions(classes_from="inner_folders", merge_lookalikes=True),
        decided(),
        {"backbone": "resnet18", "augment": {"crop": 0.5}},
        ("/runs/one", "/runs/two"),
        known_pictures(pictures, sorted(pictures.rglob("*.jpg"))),
        (CarriedPicture("fruit.tlgui-added/x.jpg", AddedPicture("x.jpg", "b", "/home/x.jpg", "2" * 32)),),
        1234.5,
    )


def test_a_project_comes_back_as_it_was(project, tmp_path):
    write_project(project, tmp_path / "work" / "fruit.tlgui")
    assert read_project(tmp_path / "work" / "fruit.tlgui") == project
    assert sorted(path.name for path in (tmp_path / "work").iterdir()) == ["fruit", "fruit.tlgui"]


def test_a_table_of_labels_in_the_folder_moves_with_it(project, pictures, tmp_path):
    file = tmp_path / "work" / "fruit.tlgui"
    write_project(replace(project, options=ScanOptions(labels=pictures / "labels.csv")), file)
    shutil.move(tmp_path / "work", tmp_path / "stick")
    there = read_project(tmp_path / "stick" / "fruit.tlgui")
    assert there.options.labels == tmp_path / "stick" / "fruit" / "labels.csv"
    assert there.at(tmp_path / "x").options.labels == tmp_path / "x" / "labels.csv"


def test_the_file_is_a_database_without_a_second_file_and_says_what_it_is(project, tmp_path):
    write_project(project, tmp_path / "p.tlgui")
    database = sqlite3.connect(tmp_path / "p.tlgui")
    asked = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "application_id")]
    database.close()
    assert asked == ["delete", project_file.APPLICATION_ID]


def test_it_opens_elsewhere_beside_its_pictures(project, tmp_path):
    write_project(project, tmp_path / "work" / "fruit.tlgui")
    shutil.copytree(tmp_path / "work", tmp_path / "stick" / "work")
    shutil.rmtree(tmp_path / "work")
    file = tmp_path / "stick" / "work" / "fruit.tlgui"
    there = read_project(file)
    assert there.folder == tmp_path / "stick" / "work" / "fruit"
    assert find_folder(there, file) == there.folder
    assert there.labels == project.labels


def test_a_folder_that_was_renamed_or_moved_beside_the_file_is_found_by_its_contents(project, pictures, tmp_path):
    file = tmp_path / "kept" / "fruit.tlgui"
    write_project(project, file)
    other = pictures.with_name("another")
    shutil.copytree(pictures, other)
    for path in other.rglob("*.jpg"):
        path.write_bytes(b"another picture" + path.name.encode())
    pictures.rename(pictures.with_name("renamed"))
    assert find_folder(read_project(file), file) == pictures.with_name("renamed")
    pictures.with_name("renamed").rename(file.parent / "moved")
    assert find_folder(read_project(file), file) == file.parent / "moved"
    shutil.rmtree(file.parent / "moved")
    assert find_folder(read_project(file), file) is None


def test_another_folder_at_the_old_place_is_not_taken_for_it(project, pictures, tmp_path):
    file = tmp_path / "fruit.tlgui"
    write_project(project, file)
    pictures.rename(pictures.with_name("moved"))
    (pictures / "a").mkdir(parents=True)
    assert find_folder(read_project(file), file) == pictures.with_name("moved")


def test_backups_are_dated_and_bounded(project, tmp_path, monkeypatch):
    file = tmp_path / "fruit.tlgui"
    monkeypatch.setattr(project_file, "BACKUP_EVERY_S", -1.0)
    ticks = iter(range(100))

    class Clock(project_file.datetime):
        @classmethod
        def now(cls):
            return cls(2026, 5, 1, 12, 0, next(ticks))

    monkeypatch.setattr(project_file, "datetime", Clock)
    for number in range(9):
        write_project(replace(project, name=str(number)), file)
    backups = sorted(backups_folder(file).iterdir())
    assert len(backups) == project_file.N_BACKUPS
    assert [read_project(path).name for path in backups] == ["3", "4", "5", "6", "7"]
    assert backups[0].name == "2026-05-01 12.00.03.tlgui"


def test_backups_are_made_now_and_then_only(project, tmp_path):
    file = tmp_path / "fruit.tlgui"
    for _ in range(3):
        write_project(project, file)
    assert len(list(backups_folder(file).iterdir())) == 1


@pytest.mark.parametrize("damage", ["noise", "cut", "empty", "other database", "newer", "missing", "folder", "lacks"])
def test_what_is_no_whole_project_is_refused_in_a_sentence(project, tmp_path, damage):
    file = tmp_path / "fruit.tlgui"
    write_project(project, file)
    data = file.read_bytes()
    if damage in ("missing", "folder", "other database"):
        file.unlink()
    if damage == "folder":
        file.mkdir()
    if damage in ("noise", "cut", "empty"):
        file.write_bytes({"noise": os.urandom(9000), "cut": data[:6000], "empty": b""}[damage])
    if damage in ("other database", "newer", "lacks"):
        database = sqlite3.connect(file, isolation_level=None)
        if damage == "newer":
            database.execute(f"PRAGMA user_version = {project_file.FORMAT + 1}")
        elif damage == "lacks":
            database.execute("DELETE FROM setting WHERE key = 'name'")
        else:
            database.execute("CREATE TABLE any (x)")
        database.close()
    with pytest.raises(ProjectError) as error:
        read_project(file)
    assert "fruit.tlgui" in str(error.value)


def test_a_file_that_cannot_be_written_stays_as_it_was(project, tmp_path, monkeypatch):
    file = tmp_path / "fruit.tlgui"
    write_project(project, file)
    before = file.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(project_file, "_copy", full)
    with pytest.raises(ProjectError, match="No space left"):
        write_project(replace(project, name="other"), file)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_one_process_writes_at_a_time(tmp_path):
    file = tmp_path / "fruit.tlgui"
    code = (
        "import sys; from pathlib import Path; from tlgui.core.project_file import project_lock\n"
        "with project_lock(Path(sys.argv[1])) as is_mine: print(is_mine)"
    )
    command = [sys.executable, "-c", code, str(file)]
    with project_lock(file) as is_mine:
        assert is_mine
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "False"
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "True"


def test_contents_are_those_of_the_program(pictures):
    from tlgui.engine.data.picture_hashes import content_hash

    path = pictures / "a" / "0.jpg"
    assert content_of(path) == content_hash(path)
    assert KnownPicture("a/0.jpg", content_of(path)) in known_pictures(pictures, [path, Path("/nowhere/x.jpg")])


def test_the_time_of_writing_is_kept(project, tmp_path):
    now = time.time()
    write_project(replace(project, saved_s=now), tmp_path / "p.tlgui")
    assert read_project(tmp_path / "p.tlgui").saved_s == now
    assert json.dumps(read_project(tmp_path / "p.tlgui").choices) == json.dumps(project.choices)


def test_the_command_line_says_what_a_project_holds(project, pictures, tmp_path, capsys):
    file = tmp_path / "fruit.tlgui"
    write_project(project, file)
    assert run(["project", str(file)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"My fruit: pictures in '{pictures}', 3 decisions about them, 2 runs.")
    assert run(["project", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["runs"] == ["/runs/one", "/runs/two"]
    shutil.rmtree(pictures)
    assert run(["project", str(file)]) == 2
    assert "not found" in capsys.readouterr().err
