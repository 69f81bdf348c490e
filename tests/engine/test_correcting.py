"""A person's decisions about single pictures are followed by every scan, and never change a file."""

import hashlib
import json
import shutil

import pytest
from conftest import draw_shape, make_folder

from tlgui.core.corrections import LEFT_OUT, CorrectedPicture, corrections_file, read_corrections
from tlgui.core.errors import DatasetError
from tlgui.engine.data.correcting import correct, take_back, take_back_of
from tlgui.engine.data.folder import scan_folder

CLASSES = ("discs", "squares")


@pytest.fixture
def root(tmp_path):
    make_folder(tmp_path / "data", n_per_class=4)
    return tmp_path / "data"


def pictures(root, class_name):
    return sorted((root / class_name).iterdir())


def digest(root):
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return [(path, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]


def kinds(dataset):
    return {problem.kind for problem in dataset.problems}


def test_classes_of_the_made_folder(root):
    assert scan_folder(root).class_names == CLASSES


def test_pictures_are_left_out_and_moved_and_the_sum_still_holds(root):
    before = digest(root)
    disc, other = pictures(root, "discs")[:2]
    correct(root, [disc], LEFT_OUT, CLASSES)
    correct(root, [other], "squares", CLASSES)
    dataset = scan_folder(root)
    assert dataset.counts == {"discs": 2, "squares": 5}
    assert disc not in {picture.path for picture in dataset.pictures}
    which = (CorrectedPicture(disc, "discs", LEFT_OUT), CorrectedPicture(other, "discs", "squares"))
    assert (dataset.corrected.n_left_out, dataset.corrected.n_moved, dataset.corrected.pictures) == (1, 1, which)
    take_back_of(root, [disc])
    assert scan_folder(root).corrected.pictures == which[1:]
    correct(root, [disc], LEFT_OUT, CLASSES)
    files = dataset.report.files
    assert files.total == files.used + files.left_out + files.ignored == 8
    assert {passed.reason: passed.n for passed in files.passed_over} == {"corrected": 1}
    assert "corrections_moved" in kinds(dataset)
    assert digest(root) == before


def test_of_two_decisions_about_a_picture_the_later_holds(root):
    disc = pictures(root, "discs")[0]
    for to in ("squares", LEFT_OUT, "squares"):
        correct(root, [disc], to, CLASSES)
    assert len(read_corrections(root)) == 1
    assert scan_folder(root).counts == {"discs": 3, "squares": 5}


def test_decisions_are_taken_back_one_by_one_or_all(root):
    first, second, third = pictures(root, "discs")[:3]
    correct(root, [first, second], LEFT_OUT, CLASSES)
    correct(root, [third], "squares", CLASSES)
    assert [item.path for item in take_back(root, 1)] == [f"discs/{first.name}", f"discs/{second.name}"]
    assert take_back(root, None) == ()
    dataset = scan_folder(root)
    assert dataset.counts == {"discs": 4, "squares": 4}
    assert not dataset.corrected


def test_another_picture_under_the_same_name_is_new(root):
    disc = pictures(root, "discs")[0]
    correct(root, [disc], LEFT_OUT, CLASSES)
    draw_shape("discs", 99).save(disc)
    dataset = scan_folder(root)
    assert dataset.counts == {"discs": 4, "squares": 4}
    assert "corrections_lost" in kinds(dataset)
    assert not dataset.corrected


def test_a_class_that_is_gone_is_told(root):
    correct(root, pictures(root, "discs")[:1], "squares", CLASSES)
    (root / "squares").rename(root / "boxes")
    dataset = scan_folder(root)
    assert dataset.counts == {"boxes": 4, "discs": 4}
    assert "corrections_lost" in kinds(dataset)


def test_what_makes_no_sense_is_refused_and_nothing_kept(root, tmp_path):
    elsewhere = tmp_path / "other.png"
    draw_shape("discs", 1).save(elsewhere)
    for paths, to in (
        ([elsewhere], LEFT_OUT),
        ([root / "discs" / "missing.png"], LEFT_OUT),
        (pictures(root, "discs")[:1], "rings"),
        ([pictures(root, "discs")[0], elsewhere], LEFT_OUT),
    ):
        with pytest.raises(DatasetError):
            correct(root, paths, to, CLASSES)
    assert read_corrections(root) == ()


def test_a_damaged_file_is_told_instead_of_bringing_pictures_back_unseen(root):
    correct(root, pictures(root, "discs")[:1], LEFT_OUT, CLASSES)
    for text in ("{", "[]", json.dumps({"corrections": [{"path": 1}]})):
        corrections_file(root).write_text(text)
        with pytest.raises(DatasetError, match="cannot be read"):
            scan_folder(root)


def test_the_same_folder_by_another_way_has_the_same_decisions(root, tmp_path):
    link = tmp_path / "link"
    try:
        link.symlink_to(root, target_is_directory=True)
    except OSError:
        pytest.skip("links need a right here")
    correct(root, pictures(root, "discs")[:1], LEFT_OUT, CLASSES)
    assert scan_folder(link).counts == {"discs": 3, "squares": 4}


def test_a_class_that_loses_its_last_picture_is_told(root):
    correct(root, pictures(root, "squares"), LEFT_OUT, CLASSES)
    dataset = scan_folder(root, min_classes=1)
    assert dataset.class_names == ("discs",)
    assert "empty_class" in kinds(dataset)
    with pytest.raises(DatasetError):
        scan_folder(root)


def test_decisions_hold_in_the_parts_of_an_own_split(tmp_path):
    root = tmp_path / "data"
    for part in ("train", "val"):
        make_folder(root / part, n_per_class=3)
    picture = sorted((root / "val" / "discs").iterdir())[0]
    correct(root, [picture], "squares", CLASSES)
    moved = next(found for found in scan_folder(root).pictures if found.path == picture)
    assert (moved.class_index, moved.subset) == (1, "val")


def test_decisions_are_found_again_when_the_folder_was_moved_or_renamed(root, tmp_path):
    correct(root, pictures(root, "discs")[:1], LEFT_OUT, CLASSES)
    correct(root, pictures(root, "discs")[1:3], "squares", CLASSES)
    elsewhere = tmp_path / "other place" / "renamed"
    elsewhere.parent.mkdir()
    root.rename(elsewhere)
    dataset = scan_folder(elsewhere)
    assert (dataset.corrected.n_left_out, dataset.corrected.n_moved) == (1, 2)
    assert "corrections_found_again" in kinds(dataset)
    again = scan_folder(elsewhere)
    assert again.corrected == dataset.corrected
    assert "corrections_found_again" not in kinds(again)


def test_a_copy_of_a_folder_and_another_folder_have_no_decisions_of_its(root, tmp_path):
    correct(root, pictures(root, "discs")[:2], LEFT_OUT, CLASSES)
    shutil.copytree(root, tmp_path / "copy")
    assert not scan_folder(tmp_path / "copy").corrected
    shutil.rmtree(root)
    for path in pictures(tmp_path / "copy", "discs"):
        draw_shape("squares", 50).save(path)
    assert not scan_folder(tmp_path / "copy").corrected
