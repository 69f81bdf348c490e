"""A folder with a sub-folder of pictures for each class is told from any other."""

import pytest

from tlgui.core.class_folders import MOST_FILES, class_folders_of


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


def test_a_huge_folder_of_other_files_is_not_read_to_its_end(tmp_path):
    (tmp_path / "logs").mkdir()
    for number in range(2 * MOST_FILES):
        (tmp_path / "logs" / f"{number}.txt").write_bytes(b"")
    assert class_folders_of(tmp_path) == ()
