import errno
import json
import os

import numpy as np
import pytest
from PIL import Image, ImageFilter

from tlgui.core.errors import CancelledError, DatasetError
from tlgui.engine.data import samples
from tlgui.engine.data.drawing.fruit import draw_fruit, rot
from tlgui.engine.data.drawing.out_of_class import STRANGERS, draw_stranger
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.samples import LOCK, MARKER, SAMPLE_CLASSES, Wish, draw_picture, make_samples

SIDE = 96
CENTRE, RADIUS = (SIDE / 2, SIDE / 2), SIDE * 0.3


def make(folder, *, n_per_class=2, size_px=24, seed=0, **how):
    return make_samples(folder, Wish(n_per_class, size_px, seed), **how)


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.jpg")}


def stop_after(n):
    """Return should_stop and on_progress that let n pictures be drawn."""
    drawn = []
    return {"should_stop": lambda: len(drawn) == n, "on_progress": lambda done, total, _path: drawn.append(done)}


# The folder


def test_the_samples_are_a_usable_dataset_and_are_drawn_once(tmp_path):
    drawn = make(tmp_path, size_px=48)
    assert scan_folder(drawn.dataset_dir).counts == dict.fromkeys(SAMPLE_CLASSES, 2)
    assert len(drawn.held_out) == 18
    assert [path.stem for path in drawn.strangers] == [f"stranger-{kind}" for kind in STRANGERS]
    assert all(path.is_file() for path in drawn.strangers)
    before = drawn.strangers[0].stat().st_mtime_ns
    make(tmp_path, size_px=48)
    assert drawn.strangers[0].stat().st_mtime_ns == before


def test_drawing_can_be_stopped(tmp_path):
    with pytest.raises(CancelledError):
        make(tmp_path, should_stop=lambda: True)


def test_drawing_goes_on_where_it_was_stopped(tmp_path):
    with pytest.raises(CancelledError):
        make(tmp_path, **stop_after(3))
    first = {path: (tmp_path / path).stat().st_mtime_ns for path in contents(tmp_path)}
    assert len(first) == 3
    steps = []
    make(tmp_path, on_progress=lambda done, total, _path: steps.append((done, total)))
    assert steps == [(done, 34) for done in range(4, 35)]
    assert all((tmp_path / path).stat().st_mtime_ns == time for path, time in first.items())


def test_when_the_time_is_up_every_class_has_as_many_and_the_rest_is_drawn_the_next_time(tmp_path, monkeypatch):
    monkeypatch.setattr(samples, "LEAST_PER_CLASS", 2)
    monkeypatch.setattr(samples, "monotonic", iter(range(100)).__next__)  # a second passes at each look at the clock
    steps = []
    drawn = make(
        tmp_path, n_per_class=9, seconds=3.5, on_progress=lambda done, total, _path: steps.append((done, total))
    )
    assert scan_folder(drawn.dataset_dir).counts == dict.fromkeys(SAMPLE_CLASSES, 5)
    assert all(path.is_file() for path in (*drawn.strangers, *(path for path, _ in drawn.held_out)))
    assert steps[-1] == (52, 52)
    assert scan_folder(make(tmp_path, n_per_class=9).dataset_dir).counts == dict.fromkeys(SAMPLE_CLASSES, 9)


def test_a_few_of_each_class_are_drawn_however_long_they_take(tmp_path, monkeypatch):
    monkeypatch.setattr(samples, "LEAST_PER_CLASS", 2)
    drawn = make(tmp_path, n_per_class=9, seconds=-1)
    assert scan_folder(drawn.dataset_dir).counts == dict.fromkeys(SAMPLE_CLASSES, 2)


def test_two_programs_never_draw_in_one_folder_at_once(tmp_path):
    waits = []

    def begin_another(done, total, _path):
        if done == 3:
            polls = iter([False, False, True])
            with pytest.raises(CancelledError):
                make(tmp_path, seed=1, should_stop=lambda: next(polls), on_wait=lambda: waits.append(done))

    make(tmp_path, seed=0, on_progress=begin_another, on_wait=lambda: waits.append("alone"))
    assert waits == [3]
    make(tmp_path / "alone", seed=0)
    together = {name: data for name, data in contents(tmp_path).items() if not name.startswith("alone/")}
    assert together == contents(tmp_path / "alone")


def test_a_stopped_set_is_not_mixed_with_an_earlier_one(tmp_path):
    make(tmp_path)
    zeroth = contents(tmp_path)
    with pytest.raises(CancelledError):
        make(tmp_path, seed=1, **stop_after(5))
    make(tmp_path)
    assert contents(tmp_path) == zeroth
    with pytest.raises(CancelledError):
        make(tmp_path, seed=1, **stop_after(5))
    make(tmp_path, seed=1)
    first = contents(tmp_path)
    assert first.keys() == zeroth.keys()
    assert not set(first.values()) & set(zeroth.values())


@pytest.mark.parametrize("marker", [b"", b"{", b"\xff\xfe", b"[1]", b'{"n_per_class": "many"}'])
def test_a_damaged_marker_is_no_marker(tmp_path, marker):
    drawn = make(tmp_path, seed=1)
    (tmp_path / MARKER).write_bytes(marker)
    make(tmp_path)
    redrawn = contents(tmp_path)
    make(tmp_path / "other")
    assert redrawn == contents(tmp_path / "other")
    assert scan_folder(drawn.dataset_dir).total == 12


def test_a_smaller_set_leaves_nothing_of_a_larger_one_and_everything_of_the_persons(tmp_path):
    drawn = make(tmp_path, n_per_class=3)
    own = [drawn.dataset_dir / "fresh apples" / name for name in ("grandma.jpg", "fresh-apples-004.jpg")]
    own.append(tmp_path / "new pictures" / "stranger-dog.jpg")
    for path in own:
        path.write_bytes(drawn.strangers[0].read_bytes())
    make(tmp_path, n_per_class=2)
    assert all(path.is_file() for path in own)
    assert scan_folder(drawn.dataset_dir).counts == dict.fromkeys(SAMPLE_CLASSES, 2) | {"fresh apples": 4}


@pytest.mark.parametrize("keep", [0, 1, 200])
def test_an_emptied_or_cut_picture_is_drawn_again(tmp_path, keep):
    drawn = make(tmp_path)
    path, _ = drawn.held_out[0]
    whole = path.read_bytes()
    path.write_bytes(whole[:keep])
    steps = []
    make(tmp_path, on_progress=lambda done, total, _path: steps.append((done, total)))
    assert path.read_bytes() == whole
    assert steps == [(34, 34)]


def test_a_set_from_before_the_drawing_changed_is_drawn_again(tmp_path):
    drawn = make(tmp_path)
    (tmp_path / MARKER).write_text(json.dumps({"n_per_class": 2, "size_px": 24, "seed": 0}))
    before = drawn.strangers[0].stat().st_mtime_ns
    make(tmp_path)
    assert drawn.strangers[0].stat().st_mtime_ns > before


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path):
    with pytest.raises(DatasetError, match="cannot be drawn in"):
        make(tmp_path / ("x" * 300))


def test_a_full_disk_is_told_and_leaves_whole_pictures_only(tmp_path, monkeypatch):
    save, drawn = Image.Image.save, []

    def save_until_full(picture, path, **options):
        drawn.append(path)
        if len(drawn) > 2:
            path.write_bytes(b"half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        save(picture, path, **options)

    monkeypatch.setattr(Image.Image, "save", save_until_full)
    with pytest.raises(DatasetError, match="No space left"):
        make(tmp_path)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(path.name for path in files) == [LOCK, "fresh-apples-001.jpg", "fresh-bananas-001.jpg", MARKER]


# The drawing


def test_the_same_seed_draws_the_same_pixels():
    drawn = [np.asarray(draw_picture("rotten apples", np.random.default_rng(3), 48)) for _ in range(2)]
    other = np.asarray(draw_picture("rotten apples", np.random.default_rng(4), 48))
    assert np.array_equal(*drawn)
    assert not np.array_equal(drawn[0], other)


def test_the_pictures_that_figures_were_measured_on_stay_as_they_are():
    """A change here asks for measuring the figures in the model card of the starter anew."""
    means = {
        name: np.asarray(draw_picture(name, np.random.default_rng(0), 64)).mean((0, 1)).tolist()
        for name in SAMPLE_CLASSES
    }
    assert means == {
        "fresh apples": pytest.approx([157.6, 177.4, 125.9], abs=0.3),
        "fresh bananas": pytest.approx([200.3, 183.8, 179.2], abs=0.3),
        "fresh oranges": pytest.approx([176.7, 149.5, 110.2], abs=0.3),
        "rotten apples": pytest.approx([149.3, 143.2, 130.4], abs=0.3),
        "rotten bananas": pytest.approx([172.1, 166.2, 155.7], abs=0.3),
        "rotten oranges": pytest.approx([151.3, 132.4, 111.1], abs=0.3),
    }


def test_every_rotten_banana_shows_a_rotten_patch():
    for seed in range(60):
        random = np.random.default_rng(seed)
        _, alpha = draw_fruit("bananas", random, SIDE, CENTRE, RADIUS)
        clean = Image.new("RGB", alpha.size, (240, 206, 62))
        rotten = np.asarray(rot(clean, alpha, random, CENTRE, RADIUS, kind="bananas").convert("L"), dtype=float)
        skin = rotten[np.asarray(alpha) > 0]
        assert (skin < 0.75 * skin.max()).mean() > 0.01, f"seed {seed}"


@pytest.mark.parametrize("kind", STRANGERS)
def test_a_stranger_fits_the_picture_and_is_no_blank_sheet(kind):
    for seed in range(6):
        thing, alpha = draw_stranger(kind, np.random.default_rng(seed), SIDE, CENTRE, RADIUS)
        assert 0.08 < (np.asarray(alpha) > 0).mean() < 0.6
        inner = np.asarray(alpha.filter(ImageFilter.MinFilter(5))) > 0
        steps = np.abs(np.diff(np.asarray(thing.convert("L"), dtype=float), axis=0, append=0))[inner]
        assert np.percentile(steps, 95) > 8, f"seed {seed}"


def test_a_picture_of_the_persons_where_one_would_be_drawn_is_left_as_it_is(tmp_path):
    make_samples(tmp_path / "drawn", Wish(1, size_px=32))
    name = sorted((tmp_path / "drawn" / "pictures").rglob("*.jpg"))[0].relative_to(tmp_path / "drawn")
    mine = tmp_path / "mine" / name
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"mine")
    with pytest.raises(DatasetError, match="did not draw"):
        make_samples(tmp_path / "mine", Wish(1, size_px=32))
    assert [path for path in (tmp_path / "mine").rglob("*") if path.is_file() and path.name[0] != "."] == [mine]
    assert mine.read_bytes() == b"mine"


@pytest.mark.parametrize("kept", ["pictures/cats/1.jpg", "new pictures/holiday.jpg", "pictures/notes.txt"])
def test_a_folder_with_pictures_of_somebody_else_gets_no_samples(tmp_path, kept):
    (tmp_path / kept).parent.mkdir(parents=True)
    (tmp_path / kept).write_bytes(b"mine")
    with pytest.raises(DatasetError, match="tlgui did not draw"):
        make(tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*") if path.name != LOCK] == [kept]


def test_a_file_where_the_samples_should_go_is_told(tmp_path):
    (tmp_path / "a file").touch()
    for place in ("a file", "a file/deeper"):
        with pytest.raises(DatasetError, match="a file' is a file"):
            make(tmp_path / place)
