"""Days, cameras, sub-folders, patients' numbers and rounds are found, and running numbers are not taken for them."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tlgui.core.dataset import Picture
from tlgui.core.origins import find_origin
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.origins import day_in_name, find_origins
from tlgui.engine.data.trace import Trace

ROOT = Path("/pictures")
CLASSES = ("cat", "dog", "owl")


def origins_of(names, taken=None, cameras=None, classes=CLASSES):
    """Return what is found in pictures named so below the folder; their first folder is the class."""
    pictures = [Picture(ROOT / name, classes.index(name.split("/")[0])) for name in names]
    traces = {
        picture.path: Trace(b"", taken[number] if taken else None, cameras[number] if cameras else "")
        for number, picture in enumerate(pictures)
    }
    return {origin.kind: origin for origin in find_origins(pictures, traces, ROOT, classes)}


def plain(n=30):
    return [f"{name}/{number}.jpg" for name in CLASSES for number in range(n)]


def test_days_are_found_and_an_evening_goes_on_after_midnight():
    evening = datetime(2026, 5, 1, 22)
    taken = [evening + timedelta(hours=number % 6, days=number % 3) for number in range(90)]
    origin = origins_of(plain(), taken)["day"]
    assert [group.name for group in origin.groups] == ["2026-05-01", "2026-05-02", "2026-05-03"]
    assert (origin.certainty, origin.n_known) == ("sure", 90)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("IMG_20260501_120301", date(2026, 5, 1)),
        ("IMG-20260501-WA0007", date(2026, 5, 1)),
        ("PXL_20260501_120301123", date(2026, 5, 1)),
        ("2026-05-01 12.03.01", date(2026, 5, 1)),
        ("Screenshot_2026.05.01", date(2026, 5, 1)),
        ("IMG_1234", None),
        ("20261345", None),
        ("frame_120260501", None),
        ("2026-02-30", None),
        ("2026-0501", None),
    ],
)
def test_days_are_read_from_the_names_of_phones_and_messengers(name, day):
    assert day_in_name(name) == day


def test_days_in_names_are_less_sure_and_no_group_of_names():
    names = [f"{name}/IMG-2026050{1 + number % 4}-WA{number:04}.jpg" for name in CLASSES for number in range(30)]
    found = origins_of(names)
    assert (found["day"].certainty, len(found["day"].groups)) == ("likely", 4)
    assert "name" not in found


def test_one_camera_is_told_and_few_pictures_that_know_theirs_are_not():
    assert len(origins_of(plain(), cameras=["C1"] * 90)["camera"].groups) == 1
    assert origins_of(plain(), cameras=["C1"] * 40 + [""] * 50) == {}


def test_folders_below_the_classes_are_persons_where_their_names_return():
    who = ["anna", "ben", "cleo", "dan"]
    names = [f"{name}/{who[number % 4]}/deeper/{number}.jpg" for name in CLASSES for number in range(32)]
    found = origins_of(names)
    assert list(found) == ["folder"]
    assert ([group.name for group in found["folder"].groups], found["folder"].certainty) == (who, "sure")


def test_folders_that_no_other_class_has_may_be_kinds():
    names = [f"{name}/{name}{'abc'[number % 3]}/{number}.jpg" for name in CLASSES for number in range(30)]
    assert origins_of(names)["folder"].certainty == "unsure"
    numbered = [f"{name}/{name[0]}{number % 3}/{number}.jpg" for name in CLASSES for number in range(30)]
    assert origins_of(numbered)["folder"].certainty == "likely"


def test_a_patients_number_in_the_name_is_found_wherever_it_stands():
    names = [f"{name}/scan_p{number % 7:02}_left_{number}.jpg" for name in CLASSES for number in range(35)]
    origin = origins_of(names)["name"]
    assert ([group.name for group in origin.groups][:2], origin.certainty) == (["p00", "p01"], "likely")
    nested = [
        f"{name}/{name[0]}{number // 5}-{number}.png" for name in CLASSES for number in range(30)
    ]  # each has one class, as with diagnoses
    assert len(origins_of(nested)["name"].groups) == 18


@pytest.mark.parametrize(
    "pattern",
    [
        "{name}/{name}_{number:03}.jpg",
        "{name}/IMG_{number:04}.jpg",
        "{name}/train_{name}_{number:03}.jpg",
        "{name}/{part}_{number}.jpg",
        "{name}/{number}_{number}.jpg",
    ],
)
def test_class_names_parts_and_running_numbers_are_no_groups(pattern):
    names = [
        pattern.format(name=name, number=number, part=("train", "val", "test")[number % 3])
        for name in CLASSES
        for number in range(30)
    ]
    assert "name" not in origins_of(names)


def test_files_numbered_round_through_the_classes_are_found():
    names = [f"{CLASSES[number % 3]}/IMG_{1000 + number}.jpg" for number in range(60)]
    origin = origins_of(names)["round"]
    assert (len(origin.groups), {len(group.paths) for group in origin.groups}) == (20, {3})
    gaps = [name for number, name in enumerate(names) if number % 13 or not number]
    rounds = origins_of(gaps)["round"].groups
    assert [{(int(path.stem[4:]) - 1000) // 3 for path in group.paths} for group in rounds] == [{n} for n in range(20)]
    assert "round" not in origins_of([f"{CLASSES[number // 20]}/IMG_{1000 + number}.jpg" for number in range(60)])
    assert "round" not in origins_of([f"{CLASSES[number * 7 % 11 % 3]}/IMG_{number}.jpg" for number in range(60)])


@given(
    st.lists(
        st.tuples(st.sampled_from(CLASSES), st.text(st.sampled_from("ab12_-. /"), min_size=1, max_size=9)),
        min_size=1, max_size=60,
    )
)  # fmt: skip
def test_whatever_the_names_no_picture_is_in_two_groups_of_one_origin(named):
    names = sorted({f"{name}/{text.strip('/. ') or 'x'}.jpg" for name, text in named})
    for origin in origins_of(names).values():
        paths = [path for group in origin.groups for path in group.paths]
        assert len(paths) == len(set(paths)) <= len(names)
        assert all(group.name and group.paths for group in origin.groups)


def save_taken(path, taken, camera, seed):
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[0x0110] = camera
    if taken:
        exif.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    Image.effect_noise((64, 48), 40 + seed % 50).convert("RGB").save(path, exif=exif)


def test_a_scan_reads_days_and_cameras_and_says_which_class_its_camera_gives_away(tmp_path):
    first = datetime(2026, 5, 1, 12)
    for number in range(24):
        for name in ("cat", "dog"):
            taken = None if number == 23 else first + timedelta(days=number % 4, minutes=number)
            save_taken(tmp_path / name / f"{number}.jpg", taken, f"{name} cam", number)
    dataset = scan_folder(tmp_path)
    assert (len(find_origin(dataset.origins, "day").groups), find_origin(dataset.origins, "day").n_known) == (4, 46)
    assert find_origin(dataset.origins, "camera").n_known == 48
    told = [english(problem.message) for problem in dataset.problems if problem.kind == "mixed_origin"]
    assert len(told) == 2
    assert told[0].startswith("All pictures of 'cat' were taken by one camera (cat cam), and none of another class")
