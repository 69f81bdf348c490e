"""Pictures added to a folder's data: copied elsewhere, counted by every scan, taken back; no original is touched."""

import hashlib
import shutil

import pytest
from conftest import draw_shape, make_folder

from tlgui.core.added_pictures import LIST, added_dir, read_added
from tlgui.core.corrections import LEFT_OUT
from tlgui.core.errors import DatasetError
from tlgui.core.sentences import english
from tlgui.engine.data.adding import add_pictures, take_back_added
from tlgui.engine.data.correcting import correct, go_back, rename_class, take_back_of
from tlgui.engine.data.folder import scan_folder


@pytest.fixture
def root(tmp_path):
    make_folder(tmp_path / "data", n_per_class=4)
    return tmp_path / "data"


@pytest.fixture
def new(tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    paths = [folder / "new one.png", folder / "other.png"]
    for number, path in enumerate(paths):
        draw_shape("squares", 100 + number).save(path)
    return paths


def hashes(folder):
    return {path: hashlib.sha256(path.read_bytes()).digest() for path in folder.rglob("*") if path.is_file()}


def add(root, paths, to="squares"):
    return add_pictures(root, paths, to, ("discs", "squares"))


def test_an_added_picture_counts_is_in_the_sum_and_is_taken_back(root, new):
    before, files = scan_folder(root), hashes(root) | hashes(new[0].parent)
    add(root, new)
    after = scan_folder(root)
    assert after.counts == {"discs": 4, "squares": 6}
    assert after.report.files.total == before.report.files.total + 2
    assert after.report.files.used == before.report.files.used + 2
    assert [(copy.to, copy.origin) for copy in after.added] == [("squares", str(path)) for path in new]
    copies = {copy.path for copy in after.added}
    assert copies <= {picture.path for picture in after.pictures}
    assert [p.kind for p in after.problems if p.kind == "pictures_added"] == ["pictures_added"]
    take_back_added(root, [new[0]])
    assert scan_folder(root).counts == {"discs": 4, "squares": 5}
    take_back_added(root, None)
    assert scan_folder(root) == before
    assert [path.name for path in added_dir(root).iterdir()] == [LIST]
    assert hashes(root) | hashes(new[0].parent) == files


def test_the_copy_counts_when_the_picture_itself_is_gone(root, new):
    add(root, new)
    shutil.rmtree(new[0].parent)
    assert scan_folder(root).counts["squares"] == 6


def test_the_same_picture_again_gets_its_new_class_and_two_of_one_name_are_two(root, new, tmp_path):
    add(root, new)
    add(root, new[:1], "discs")
    assert scan_folder(root).counts == {"discs": 5, "squares": 5}
    (tmp_path / "third").mkdir()
    twin = tmp_path / "third" / new[0].name
    draw_shape("discs", 200).save(twin)
    add(root, [twin], "discs")
    assert scan_folder(root).counts == {"discs": 6, "squares": 5}


def test_in_a_folder_with_parts_it_is_learned_from(tmp_path, new):
    root = tmp_path / "parts"
    for part in ("train", "val"):
        make_folder(root / part, n_per_class=3)
    add(root, new[:1])
    dataset = scan_folder(root)
    (copy,) = dataset.added
    assert [picture.subset for picture in dataset.pictures if picture.path == copy.path] == ["train"]
    assert not [problem for problem in dataset.problems if problem.kind == "missing_in_part"]


def test_a_copy_that_is_damaged_or_gone_is_told_and_counted(root, new):
    add(root, new)
    torn, gone = (copy.path for copy in scan_folder(root).added)
    torn.write_bytes(b"\x89PNG\r\n\x1a\n torn")
    gone.unlink()
    dataset = scan_folder(root)
    assert dataset.counts["squares"] == 4
    files = dataset.report.files
    assert files.total == files.used + sum(passed.n for passed in files.passed_over)
    assert {p.path for p in dataset.problems if p.kind == "unreadable"} == {torn, gone}


def test_a_class_that_is_gone_is_told_and_not_used(root, new):
    add(root, new)
    shutil.rmtree(root / "squares")
    dataset = scan_folder(root, min_classes=1)
    assert dataset.counts == {"discs": 4}
    (told,) = [problem for problem in dataset.problems if problem.kind == "added_lost"]
    assert "its class is gone" in english(told.message) or "their classes are gone" in english(told.message)


def test_what_cannot_be_added_is_said_and_nothing_is_added(root, new, tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("no picture")
    inside = next((root / "discs").iterdir())
    for paths, to in (([new[0], text], "squares"), ([new[0], inside], "squares"), ([new[0]], "nobody"),
                      ([tmp_path / "gone.png"], "squares")):  # fmt: skip
        with pytest.raises(DatasetError):
            add(root, paths, to)
    assert read_added(root) == ()
    assert not added_dir(root).exists()


def test_a_damaged_list_stops_the_scan_with_a_sentence(root, new):
    add(root, new)
    (added_dir(root) / LIST).write_text("{")
    with pytest.raises(DatasetError) as caught:
        scan_folder(root)
    assert "cannot be read" in english(caught.value.message)


def test_a_disk_that_is_full_adds_nothing(root, new, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(DatasetError) as caught:
        add(root, new)
    assert "cannot be written" in english(caught.value.message)
    assert read_added(root) == ()


def test_a_class_that_is_renamed_takes_its_added_pictures_along(root, new):
    add(root, new)
    rename_class(root, "squares", "boxes", ("discs", "squares"))
    assert scan_folder(root).counts == {"boxes": 6, "discs": 4}
    add_pictures(root, new[:1], "boxes", ("boxes", "discs"))
    assert scan_folder(root).counts == {"boxes": 6, "discs": 4}


def test_an_added_picture_is_moved_left_out_and_taken_back_like_any_other(root, new):
    add(root, new)
    names = ("discs", "squares")
    first, second = (copy.path for copy in scan_folder(root).added)
    correct(root, [first], "discs", names)
    moved = scan_folder(root)
    assert moved.counts == {"discs": 5, "squares": 5}
    assert [copy.to for copy in moved.added] == ["discs", "squares"]
    assert [(picture.path, picture.was, picture.to) for picture in moved.corrected.pictures] == [
        (first, "squares", "discs")
    ]
    correct(root, [second], LEFT_OUT, names)
    left_out = scan_folder(root)
    assert left_out.counts == {"discs": 5, "squares": 4}
    files = left_out.report.files
    assert files.total == files.used + sum(passed.n for passed in files.passed_over) == 10
    go_back(root, 1)
    take_back_of(root, [first])
    assert scan_folder(root).counts == {"discs": 4, "squares": 6}
