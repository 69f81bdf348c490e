"""A folder with a sub-folder of pictures for each class is told from any other."""

import shutil

import pytest

from tlgui.core import class_folders
from tlgui.core.class_folders import class_folders_of


@pytest.fixture
def folder(tmp_path):
    for path in ("pear/1.JPG", "apple/a.png", "notes/read me.txt", ".hidden/1.png", "empty/deeper/1.png", "1.png"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(b"")
    return tmp_path


def test_sub_folders_with_pictures_are_classes(folder):
    assert class_folders_of(folder) == ("apple", "pear")


def test_what_is_no_folder_or_is_not_there_has_none(folder):
    assert class_folders_of(folder / "1.png") == ()
    assert class_folders_of(folder / "gone") == ()


def test_of_a_huge_folder_only_so_much_is_looked_at(folder, monkeypatch):
    for path in (folder / ".hidden", folder / "notes", folder / "empty"):
        shutil.rmtree(path)
    (folder / "1.png").unlink()
    monkeypatch.setattr(class_folders, "MOST_FOLDERS", 1)
    assert len(class_folders_of(folder)) == 1
    monkeypatch.setattr(class_folders, "MOST_FILES", 0)
    assert class_folders_of(folder) == ()
