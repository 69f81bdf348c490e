"""Which pictures belong together: copies of every kind, bursts, films; and which do not."""

import io
import random
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from tlgui.core.dataset import Picture
from tlgui.core.errors import CancelledError
from tlgui.core.picture_groups import Grouping, PictureGroup, expected_leaks
from tlgui.core.sentences import english
from tlgui.engine.data import likeness
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.grouping import group_pictures, joined
from tlgui.engine.data.likeness import compare
from tlgui.engine.data.split import split_dataset
from tlgui.engine.data.trace import Trace, miniature_of


def landscape(seed, size=(160, 120)):
    """Return a picture like no other: coarse and fine clouds."""
    numbers = np.random.default_rng(seed)
    layers = []
    for n in (4, 9, 20):
        noise = Image.fromarray(numbers.normal(size=(n, n)).astype(np.float32))
        layers.append(np.asarray(noise.resize(size, Image.Resampling.BICUBIC)))
    cloud = layers[0] + 0.7 * layers[1] + 0.5 * layers[2]
    grey = ((cloud - cloud.min()) / np.ptp(cloud) * 255).astype(np.uint8)
    return Image.merge("RGB", [Image.fromarray(grey)] * 3)


def encoded(picture, quality):
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=quality)
    return Image.open(data).convert("RGB")


def cropped(picture, share, seed):
    width, height = round(picture.width * share), round(picture.height * share)
    numbers = random.Random(seed)
    left, top = numbers.randint(0, picture.width - width), numbers.randint(0, picture.height - height)
    return picture.crop((left, top, left + width, top + height))


EDITS = {
    "re-encoded": lambda picture, _seed: encoded(picture, 30),
    "resized": lambda picture, _seed: picture.resize((70, 50)),
    "brighter": lambda picture, _seed: picture.point(lambda value: min(255, int(value * 1.3))),
    "mirrored": lambda picture, _seed: encoded(ImageOps.mirror(picture), 80),
    "cropped to 95%": lambda picture, seed: encoded(cropped(picture, 0.95, seed), 85),
    "cropped to 90%": lambda picture, seed: encoded(cropped(picture, 0.9, seed), 85),
}


@pytest.mark.parametrize("edit", EDITS)
def test_copies_are_found_and_nothing_else(edit):
    originals = [landscape(seed) for seed in range(60)]
    copies = [EDITS[edit](originals[seed], seed) for seed in range(0, 60, 3)]
    traces = [miniature_of(picture) for picture in (*originals, *copies)]
    found = set(compare(traces).pairs)
    planted = {(3 * number, 60 + number) for number in range(20)}
    assert found <= planted
    assert len(found) >= 18


def test_pictures_that_show_nothing_are_like_no_other():
    blank = [miniature_of(Image.new("RGB", (50, 50), (grey,) * 3)) for grey in (0, 0, 200, 255)]
    assert compare(blank).pairs == ()
    assert compare([]).pairs == ()


def test_where_everything_looks_alike_a_copy_must_look_more_alike():
    scene = np.asarray(landscape(0).convert("L"), np.float32)
    numbers = np.random.default_rng(1)
    miniatures = [
        miniature_of(Image.fromarray(np.clip(scene + numbers.normal(0, 60, (120, 160)), 0, 255).astype(np.uint8)))
        for _ in range(40)
    ]
    found = compare([*miniatures, miniatures[7]])
    assert found.chance > 0.85
    assert found.pairs == ((7, 40),)


def test_comparing_can_be_stopped():
    with pytest.raises(CancelledError):
        compare([miniature_of(landscape(0))] * 2, lambda: True)


def save_taken(picture, path, taken, camera="Box"):
    exif = Image.Exif()
    exif[0x0110] = camera
    exif.get_ifd(0x8769)[0x9003] = taken.strftime("%Y:%m:%d %H:%M:%S")
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, exif=exif)


def names_of(grouping):
    return [sorted(path.name for path in group.paths) for group in grouping.groups]


def test_a_burst_is_one_series_also_across_classes_and_another_camera_is_not_in_it(tmp_path):
    start = datetime(2026, 5, 1, 12, 0, 59)
    for number in range(4):
        save_taken(
            landscape(number), tmp_path / "ab"[number % 2] / f"x{number}.jpg", start + timedelta(seconds=2 * number)
        )
    save_taken(landscape(10), tmp_path / "a" / "late.jpg", start + timedelta(minutes=2))
    save_taken(landscape(11), tmp_path / "a" / "other.jpg", start, camera="Tube")
    for number in range(20, 26):
        landscape(number).save(tmp_path / "ab"[number % 2] / f"{'pqrstu'[number - 20]}.png")
    grouping = scan_folder(tmp_path).grouping
    assert names_of(grouping) == [["x0.jpg", "x1.jpg", "x2.jpg", "x3.jpg"]]
    assert grouping.groups[0].kind == "series"


def test_times_are_read_in_a_process_that_has_opened_no_picture_yet(tmp_path):
    """Pillow knows of some formats only when all of its plug-ins are loaded."""
    path = tmp_path / "x.jpg"
    save_taken(landscape(1), path, datetime(2026, 5, 1, 12, 0, 59))
    code = "import sys; from pathlib import Path; from tlgui.engine.data.decode import read_header; "
    code += "print(read_header(Path(sys.argv[1])))"
    told = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert "Box" in told.stdout
    assert "2026, 5, 1, 12, 0, 59" in told.stdout


def film(folder, name, n_frames, seed, first=0):
    """Save the frames of a view that moves on."""
    folder.mkdir(parents=True, exist_ok=True)
    wide = landscape(seed, (400, 120))
    for number in range(n_frames):
        left = 5 * (first + number)
        wide.crop((left, 0, left + 160, 120)).save(folder / f"{name}{first + number:06d}.png")


def test_frames_of_a_film_are_one_series_and_merely_numbered_pictures_are_none(tmp_path):
    film(tmp_path / "a", "walk_frame_", 8, seed=1)
    film(tmp_path / "b", "walk_frame_", 8, seed=1, first=8)
    film(tmp_path / "b", "ride_frame_", 6, seed=2)
    for number in range(60):
        landscape(100 + number).save(tmp_path / "ab"[number % 2] / f"IMG_{number:04d}.png")
    groups = names_of(scan_folder(tmp_path).grouping)
    assert all(not name.startswith("IMG") for group in groups for name in group)
    assert [f"ride_frame_00000{number}.png" for number in range(6)] in groups
    assert {name[:4] for group in groups for name in group} == {"ride", "walk"}
    assert max(len(group) for group in groups) >= 8


def test_a_chain_through_most_of_a_class_is_given_up_but_its_copies_stay_together(tmp_path):
    start = datetime(2026, 5, 1, 12)
    for number in range(14):
        save_taken(
            landscape(number), tmp_path / "a" / f"{'abcdefghijklmn'[number]}.jpg", start + timedelta(seconds=number)
        )
    landscape(3).save(tmp_path / "a" / "copy.bmp")
    for number in range(60):
        landscape(200 + number).save(tmp_path / "b" / f"{number}.png") if number else (tmp_path / "b").mkdir()
    grouping = scan_folder(tmp_path).grouping
    assert grouping.n_too_large == 1
    assert ["copy.bmp", "d.jpg"] in names_of(grouping)
    assert all(group.kind == "alike" for group in grouping.groups)


def test_too_many_pictures_are_not_compared_and_this_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(likeness, "MOST_PICTURES", 3)
    for number in range(4):
        (tmp_path / "ab"[number % 2]).mkdir(exist_ok=True)
        landscape(0).save(tmp_path / "ab"[number % 2] / f"{number}.png")
    grouping = scan_folder(tmp_path).grouping
    assert (grouping.groups, grouping.was_compared) == ((), False)
    assert "each was not compared with each" in english(*grouping.sentences(4, 2))


def test_a_split_tears_no_group_apart_and_keeps_its_shares(tmp_path):
    numbers = random.Random(5)
    for index, name in enumerate("ab"):
        (tmp_path / name).mkdir()
        for number in range(60):
            picture = landscape(1000 * index + number)
            picture.save(tmp_path / name / f"{name}{number}x.png")
            if number % 3 == 0:
                encoded(cropped(picture, 0.95, number), 85).save(tmp_path / name / f"{numbers.random()}y.png")
    dataset = scan_folder(tmp_path)
    assert len(dataset.grouping.groups) >= 36
    split = split_dataset(dataset, val_fraction=0.2, test_fraction=0.2, seed=3)
    part_of = {p.path: part for part in ("train", "val", "test") for p in getattr(split, part)}
    assert len(part_of) == dataset.total
    for group in dataset.grouping.groups:
        assert len({part_of[path] for path in group.paths}) == 1
    assert [[sum(p.class_index == c for p in part) for c in (0, 1)] for part in (split.val, split.test)] == [
        [16] * 2
    ] * 2


def dataset_with(groups, n=40):
    pictures = tuple(Picture(Path(f"{'ab'[number % 2]}/{number}.png"), number % 2) for number in range(n))
    grouping = Grouping(tuple(PictureGroup(tuple(pictures[i].path for i in group), "series") for group in groups))
    from tlgui.core.dataset import Dataset

    return Dataset(Path(), ("a", "b"), pictures, grouping=grouping), {
        p.path: f"{i:032x}" for i, p in enumerate(pictures)
    }


def test_groups_too_large_for_a_part_are_learned_from_and_no_class_goes_without(tmp_path):
    films = [range(start, start + 12, 2) for start in (0, 12, 24)]  # three films of six, and two pictures, in class a
    dataset, hashes = dataset_with(films)
    for seed in range(8):
        split = split_dataset(dataset, val_fraction=0.2, test_fraction=0.2, seed=seed, hashes=hashes)
        for part in (split.val, split.test):
            assert 1 <= sum(p.class_index == 0 for p in part) <= 6
            assert sum(p.class_index == 1 for p in part) == 4
        assert sum(p.class_index == 0 for p in split.train) >= 6


def test_a_group_across_classes_stays_on_one_side():
    dataset, hashes = dataset_with([(0, 1), (2, 3, 4), (6, 9)])
    for seed in range(8):
        split = split_dataset(dataset, val_fraction=0.25, test_fraction=0.25, seed=seed, hashes=hashes)
        part_of = {p.path: part for part in ("train", "val", "test") for p in getattr(split, part)}
        for group in dataset.grouping.groups:
            assert len({part_of[path] for path in group.paths}) == 1


def test_pictures_added_later_move_few_others():
    dataset, hashes = dataset_with([], n=400)
    before = split_dataset(dataset, val_fraction=0.2, test_fraction=None, seed=1, hashes=hashes)
    more, hashes = dataset_with([], n=440)
    after = split_dataset(more, val_fraction=0.2, test_fraction=None, seed=1, hashes=hashes)
    assert (len(before.test), len(after.test)) == (60, 66)
    kept = {p.path for p in before.test} & {p.path for p in after.test}
    assert len(kept) >= 54
    assert len({p.path for p in before.val} & {p.path for p in after.train}) <= 8


def test_what_a_careless_split_would_do_is_what_drawing_many_comes_to():
    sizes, kept = [2] * 10 + [5] * 4 + [1] * 70, 0.3
    numbers = random.Random(0)
    leaks = 0
    for _ in range(2000):
        for size in sizes:
            held = sum(numbers.random() < kept for _ in range(size))
            leaks += held if held < size else 0
    assert expected_leaks(sizes, kept) == pytest.approx(leaks / 2000, rel=0.03)


def test_linked_pairs_are_joined():
    assert sorted(joined([(1, 2), (5, 4), (2, 3), (4, 4)])) == [[1, 2, 3], [4, 5]]
    assert joined([]) == []


def test_copies_in_another_class_and_in_another_part_are_told(tmp_path):
    for part in ("train", "val"):
        for index, name in enumerate("ab"):
            (tmp_path / part / name).mkdir(parents=True)
            for number in range(12):
                landscape(100 * index + number + (50 if part == "val" else 0)).save(
                    tmp_path / part / name / f"{number}x.png"
                )
    encoded(landscape(3), 60).save(tmp_path / "val" / "a" / "leaked.jpg")
    encoded(landscape(103), 60).save(tmp_path / "train" / "a" / "wrong.jpg")
    problems = {problem.kind: english(problem.message) for problem in scan_folder(tmp_path).problems}
    assert (
        "'val/a/leaked.jpg' is for validation or testing and looks nearly the same as 'train/a/3x.png'"
        in (problems["copy_in_other_part"])
    )
    assert "wrong.jpg" in problems["alike_in_two_classes"]
    assert "3x.png" in problems["alike_in_two_classes"]


def test_groups_are_found_from_traces_alone():
    pictures = [Picture(Path(f"{number}.png"), number % 2) for number in range(4)]
    traces = {p.path: Trace(miniature_of(landscape(number // 2))) for number, p in enumerate(pictures)}
    assert names_of(group_pictures([*pictures], traces)) == [["0.png", "1.png"], ["2.png", "3.png"]]
