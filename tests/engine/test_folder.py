import json
from pathlib import Path

import numpy as np
import pytest
from conftest import draw_shape, make_folder
from PIL import Image

from tlgui.core.errors import CancelledError, DatasetError, PictureError
from tlgui.core.natural_order import TOGETHER, natural_key, naturally_sorted
from tlgui.core.sentences import english
from tlgui.engine.data.decode import load_rgb, load_thumbnail
from tlgui.engine.data.folder import find_pictures, scan_folder


def test_scan_counts_every_picture_and_ignores_the_rest(pictures_folder):
    (pictures_folder / "discs" / "nested" / "deeper").mkdir(parents=True)
    draw_shape("discs", 1).save(pictures_folder / "discs" / "nested" / "deeper" / "more.JPG", format="JPEG")
    for name in ("Thumbs.db", ".hidden.png", "notes.txt"):
        (pictures_folder / "discs" / name).write_bytes(b"x")
    (pictures_folder / "__MACOSX").mkdir()
    draw_shape("discs", 1).save(pictures_folder / "__MACOSX" / "a.png")
    dataset = scan_folder(pictures_folder)
    assert dataset.counts == {"discs": 13, "squares": 12}
    assert dataset.n_found == dataset.total == 25


def test_scan_lists_unreadable_files_with_a_reason_and_the_counts_match(pictures_folder):
    whole = (pictures_folder / "discs" / "discs0.png").read_bytes()
    (pictures_folder / "discs" / "cut.png").write_bytes(whole[: len(whole) // 2])
    (pictures_folder / "discs" / "empty.jpg").write_bytes(b"")
    (pictures_folder / "discs" / "text.jpg").write_text("hello")
    dataset = scan_folder(pictures_folder)
    bad = [p for p in dataset.problems if p.kind == "unreadable"]
    assert {p.path.name for p in bad} == {"cut.png", "empty.jpg", "text.jpg"}
    assert dataset.n_found == dataset.total + len(bad) == 27
    assert any("is empty" in english(p.message) for p in bad)


def test_many_names_are_sorted_in_parts_as_they_would_be_at_once():
    names = [f"a{(number * 7919) % (3 * TOGETHER)}" for number in range(3 * TOGETHER)]
    assert naturally_sorted(names, str) == sorted(names, key=natural_key)
    assert naturally_sorted([], str) == []


def test_classes_are_sorted_naturally(tmp_path):
    for name in ("class10", "class2", "Class1"):
        (tmp_path / name).mkdir()
        draw_shape("discs", 1).save(tmp_path / name / "a.png")
    assert scan_folder(tmp_path).class_names == ("Class1", "class2", "class10")
    assert natural_key("a2") < natural_key("a10")


@pytest.mark.parametrize("val_name", ["val", "validation", "valid"])
def test_a_train_val_layout_is_used_as_given(tmp_path, val_name):
    make_folder(tmp_path / "train", n_per_class=4)
    make_folder(tmp_path / val_name, n_per_class=2)
    dataset = scan_folder(tmp_path)
    assert dataset.class_names == ("discs", "squares")
    assert dataset.has_own_split
    assert sum(p.subset == "val" for p in dataset.pictures) == 4


def test_two_classes_called_train_and_test_without_folders_in_them_are_classes(tmp_path):
    for name in ("train", "test"):
        (tmp_path / name).mkdir()
        draw_shape("discs", 1).save(tmp_path / name / "a.png")
    assert scan_folder(tmp_path).class_names == ("test", "train")


@pytest.mark.parametrize(
    ("prepare", "word"),
    [
        (lambda root: None, "no pictures"),
        (lambda root: draw_shape("discs", 1).save(root / "a.png"), "not inside class folders"),
        (lambda root: make_folder(root / "inner", n_per_class=2), "inside it"),
        (lambda root: make_folder(root / "one", n_per_class=2) and None, "inside it"),
    ],
)
def test_an_unusable_folder_is_explained(tmp_path, prepare, word):
    prepare(tmp_path)
    with pytest.raises(DatasetError, match=word):
        scan_folder(tmp_path)


def test_a_missing_folder_and_a_file_are_explained(tmp_path):
    with pytest.raises(DatasetError, match="no folder"):
        scan_folder(tmp_path / "nowhere")
    file = tmp_path / "file.txt"
    file.write_text("x")
    with pytest.raises(DatasetError, match="is a file"):
        scan_folder(file)


def test_a_single_class_is_refused_and_an_empty_class_left_out(tmp_path):
    make_folder(tmp_path, n_per_class=3)
    (tmp_path / "nothing here").mkdir()
    dataset = scan_folder(tmp_path)
    assert dataset.class_names == ("discs", "squares")
    assert "empty_class" in {p.kind for p in dataset.problems}
    for file in (tmp_path / "squares").iterdir():
        file.unlink()
    with pytest.raises(DatasetError, match="only one class"):
        scan_folder(tmp_path)


def test_a_link_back_up_does_not_loop(pictures_folder):
    (pictures_folder / "discs" / "loop").symlink_to(pictures_folder / "discs", target_is_directory=True)
    assert scan_folder(pictures_folder).counts["discs"] == 12


def test_a_scan_can_be_stopped(pictures_folder):
    with pytest.raises(CancelledError):
        scan_folder(pictures_folder, should_stop=lambda: True)


def test_the_same_picture_in_two_classes_is_told(pictures_folder):
    data = (pictures_folder / "discs" / "discs0.png").read_bytes()
    (pictures_folder / "squares" / "copy.png").write_bytes(data)
    (pictures_folder / "discs" / "a copy.png").write_bytes(data)
    told = [p for p in scan_folder(pictures_folder).problems if p.kind == "same_picture_in_two_classes"]
    assert "'discs/a copy.png' and 'squares/copy.png'" in english(told[0].message)


@pytest.mark.parametrize(
    ("mode", "suffix"),
    [
        ("RGB", "jpg"), ("L", "jpg"), ("CMYK", "jpg"), ("RGB", "bmp"), ("P", "png"), ("RGBA", "png"), ("LA", "png"),
        ("P", "gif"), ("RGB", "webp"), ("RGB", "tif"), ("I;16", "tif"), ("I;16", "png"), ("1", "png"),
    ],
)  # fmt: skip
def test_every_kind_of_picture_becomes_rgb(tmp_path, mode, suffix):
    path = tmp_path / f"a.{suffix}"
    if mode == "I;16":
        Image.fromarray((np.arange(64 * 64, dtype=np.uint16) * 16).reshape(64, 64)).save(path)
    else:
        draw_shape("discs", 3, 64).convert(mode).save(path)
    picture = load_rgb(path)
    assert (picture.mode, picture.size) == ("RGB", (64, 64))
    assert len(set(np.asarray(picture).ravel().tolist())) > 1


def test_sixteen_bits_are_scaled_not_clipped(tmp_path):
    Image.fromarray(np.full((8, 8), 32768, dtype=np.uint16)).save(tmp_path / "half.png")
    assert np.asarray(load_rgb(tmp_path / "half.png")).max() == pytest.approx(128, abs=1)


def test_transparency_is_laid_over_white(tmp_path):
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    assert np.asarray(load_rgb(tmp_path / "clear.png")).min() == 255


def test_orientation_is_applied_once(tmp_path):
    picture = Image.new("RGB", (40, 20), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(tmp_path / "turned.jpg", exif=exif)
    assert load_rgb(tmp_path / "turned.jpg").size == (20, 40)
    assert load_thumbnail(tmp_path / "turned.jpg", 10).size == (5, 10)


def test_a_missing_picture_is_told(tmp_path):
    with pytest.raises(PictureError, match="no longer there"):
        load_rgb(tmp_path / "gone.png")


def test_find_pictures_keeps_files_as_given_and_looks_into_folders(pictures_folder):
    odd = Path("no such file.xyz")
    found = find_pictures([odd, pictures_folder])
    assert found[0] == odd
    assert len(found) == 25


def test_real_photos_are_all_readable(shared_data):
    dataset = scan_folder(shared_data / "hymenoptera")
    assert dataset.counts == {"ants": 194, "bees": 204}
    assert json.dumps([english(p.message) for p in dataset.problems])
