"""The index of pictures: a scan with it finds exactly what a scan without it finds, and reads only what changed."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.stored_dataset import dataset_from_text, dataset_to_text
from tlgui.engine.data import folder as folder_module
from tlgui.engine.data import grouping, index_file, known_looks, looks, picture_hashes
from tlgui.engine.data.correcting import correct
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.grouping import group_pictures
from tlgui.engine.data.index_file import FORMAT, IndexFile, UnusableIndexError, prune_indexes
from tlgui.engine.data.known_looks import index_path
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.data.trace import SIDE, Trace
from tlgui.engine.runs.prepare import read_contents

LONG_AGO_S = 1_600_000_000


def draw(path, number, size=(60, 40), kind="JPEG", **options):
    random_ = random.Random(number)
    small = Image.new("RGB", (6, 4))
    small.putdata([tuple(random_.randrange(256) for _ in range(3)) for _ in range(24)])
    path.parent.mkdir(parents=True, exist_ok=True)
    small.resize(size, Image.Resampling.BILINEAR).save(path, kind, **options)
    settle(path)


def settle(path):
    """Make a file look as if it had been there for long: of a fresh one nobody knows whether it changes again."""
    os.utime(path, (LONG_AGO_S, LONG_AGO_S))


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "pictures"
    for number in range(12):
        exif = Image.Exif()
        exif[0x0110] = "Camera \u00e9"
        exif.get_ifd(0x8769)[0x9003] = f"2026:05:01 10:{number // 2:02}:{number % 2:02}"
        draw(root / ("ants" if number % 2 else "bees") / f"{number}.jpg", number, exif=exif)
    for name, data in (("ants/notes.txt", b"a note"), ("bees/torn.jpg", b"\xff\xd8\xff\xe0 torn"), ("loose.md", b"#")):
        (root / name).write_bytes(data)
        settle(root / name)
    draw(root / "bees" / "film.gif", 90, kind="GIF", save_all=True, append_images=[Image.new("RGB", (60, 40))])
    draw(root / "alone.png", 91, kind="PNG")
    return root


@pytest.fixture
def looked_at(monkeypatch):
    """Names of the files that are looked at."""
    names = []

    def look_at(file):
        names.append(file.path.name)
        return looks.look_at(file)

    monkeypatch.setattr(folder_module, "look_at", look_at)
    return names


def scan_without_index(root, monkeypatch, **options):
    def refuse(*_):
        raise UnusableIndexError("none, for comparison")

    with monkeypatch.context() as patched:
        patched.setattr(known_looks, "IndexFile", refuse)
        return outcome(root, **options)


def outcome(root, **options):
    """Return the dataset, or what was said of why there is none."""
    try:
        return scan_folder(root, **options)
    except DatasetError as error:
        return error.message, error.hint, error.report


@pytest.mark.expects_warning
def test_the_second_scan_looks_at_nothing_and_finds_the_same(folder, looked_at, monkeypatch):
    first = scan_folder(folder)
    assert len(looked_at) == 17
    looked_at.clear()
    assert scan_folder(folder) == first
    assert looked_at == []
    assert scan_without_index(folder, monkeypatch) == first
    assert first.grouping.groups[0].kind == "series"
    assert {problem.kind for problem in first.problems} >= {"unreadable", "frames", "loose_picture"}


def test_only_what_changed_is_looked_at_again(folder, looked_at):
    scan_folder(folder)
    looked_at.clear()
    draw(folder / "ants" / "new.jpg", 50)
    draw(folder / "ants" / "3.jpg", 51)
    (folder / "bees" / "4.jpg").unlink()
    dataset = scan_folder(folder)
    assert sorted(looked_at) == ["3.jpg", "new.jpg"]
    assert {p.path.name for p in dataset.pictures} >= {"3.jpg", "new.jpg"}
    assert "4.jpg" not in {p.path.name for p in dataset.pictures}


def test_a_file_with_the_same_size_and_times_is_known_by_its_number(folder, looked_at):
    path = folder / "ants" / "3.jpg"
    scan_folder(folder)
    looked_at.clear()
    data = path.read_bytes()
    path.with_name("other").write_bytes(data[:-40] + bytes(38) + data[-2:])
    settle(path.with_name("other"))
    os.replace(path.with_name("other"), path)
    scan_folder(folder)
    assert looked_at == ["3.jpg"]


def test_a_file_that_changed_just_now_is_not_trusted_to_stay(folder, looked_at):
    os.utime(folder / "ants" / "3.jpg")
    scan_folder(folder)
    looked_at.clear()
    scan_folder(folder)
    assert looked_at == ["3.jpg"]


@pytest.mark.expects_warning
@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.slow), pytest.param(2, marks=pytest.mark.slow)])
def test_with_and_without_the_index_a_scan_finds_the_same_after_any_edits(folder, monkeypatch, seed):
    random_ = random.Random(seed)
    options = [{}, {"options": folder_module.ScanOptions(classes_from="inner_folders")}, {"min_classes": 1}]
    for step in range(14):
        edit(folder, random_, step)
        how = random_.choice(options)
        assert outcome(folder, **how) == scan_without_index(folder, monkeypatch, **how), step


def edit(root, random_, step):
    files = sorted(path for path in root.rglob("*") if path.is_file())
    path = random_.choice(files)
    what = random_.randrange(8)
    if what == 0:
        draw(path.parent / f"new {step}.jpg", random_.randrange(5))
    elif what == 1 and len(files) > 6:
        path.unlink()
    elif what == 2:
        draw(path, random_.randrange(9))
    elif what == 3:
        path.write_bytes(path.read_bytes()[: random_.randrange(200)])
        settle(path)
    elif what == 4:
        os.replace(path, path.with_name(f"{step} {path.name}"))
    elif what == 5:
        (root / "wasps").mkdir(exist_ok=True)
        folder = random_.choice(sorted(path for path in root.iterdir() if path.is_dir()))
        if folder != path.parent:
            shutil.copy2(path, folder / path.name)
    elif what == 6 and path.parent != root:
        os.replace(path.parent, path.parent.with_name(f"{path.parent.name}{step}"))
    else:
        os.utime(path)


@pytest.mark.expects_warning
@pytest.mark.parametrize("damage", ["noise", "cut", "newer", "other tables", "locked", "no folder"])
def test_whatever_is_wrong_with_the_index_the_scan_finds_the_same(folder, damage, caplog, monkeypatch):
    first = scan_folder(folder)
    path = index_path(folder)
    lock = None
    if damage == "noise":
        path.write_bytes(random.Random(0).randbytes(50_000))
    elif damage == "cut":
        path.write_bytes(path.read_bytes()[:20_000])
    elif damage == "no folder":
        shutil.rmtree(path.parent)
        path.parent.write_text("in the way")
    else:
        lock = sqlite3.connect(path, isolation_level=None)
        if damage == "newer":
            lock.execute(f"PRAGMA user_version = {FORMAT + 1}")
        elif damage == "other tables":
            lock.execute("DROP TABLE file")
        else:
            lock.execute("PRAGMA journal_mode = DELETE")
            lock.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr(index_file, "BUSY_S", 0.05)
    assert scan_folder(folder) == first
    if lock is not None:
        lock.close()
    if damage == "other tables":
        return  # nothing to be told: they are made
    assert "index of pictures" in caplog.text
    if damage in ("noise", "cut"):
        caplog.clear()
        assert scan_folder(folder) == scan_folder(folder) == first
        assert "index of pictures" not in caplog.text


def test_other_readers_of_pictures_have_an_index_of_their_own(folder, looked_at, monkeypatch):
    first = scan_folder(folder)
    looked_at.clear()
    monkeypatch.setattr(known_looks, "LOOKS", known_looks.LOOKS + 1)
    assert scan_folder(folder) == first
    assert len(looked_at) == 17
    looked_at.clear()
    monkeypatch.setattr(known_looks, "LOOKS", known_looks.LOOKS - 1)
    assert scan_folder(folder) == first
    assert looked_at == []


def test_a_scan_that_is_stopped_keeps_what_it_has_seen(folder, looked_at):
    seen = []
    with pytest.raises(CancelledError):
        scan_folder(folder, should_stop=lambda: len(seen) >= 9, on_progress=lambda p: p.total and seen.append(p))
    looked_at.clear()
    scan_folder(folder)
    assert 0 < len(looked_at) <= 17 - 9


def test_rows_of_files_that_are_gone_are_dropped(folder):
    scan_folder(folder)
    shutil.rmtree(folder / "ants")
    outcome(folder, min_classes=1)
    index = IndexFile(index_path(folder), known_looks._reader())
    names = {os.fsdecode(row[0]) for row in index.rows()}
    assert names
    assert not any(name.startswith("ants") for name in names)
    assert index.miniature(b"ants/1.jpg") is None
    index.close()


def test_the_index_holds_what_was_seen(folder):
    scan_folder(folder)
    index = IndexFile(index_path(folder), known_looks._reader())
    row = next(row for row in index.rows() if row[0] == b"ants/3.jpg")
    index.close()
    found = dict(zip(index_file.COLUMNS, row, strict=True))
    path = folder / "ants" / "3.jpg"
    assert found["content"] == content_hash(path)
    assert (found["size"], found["mtime_ns"]) == (path.stat().st_size, path.stat().st_mtime_ns)
    assert (found["format"], found["width"], found["height"]) == ("JPEG", 60, 40)
    assert found["taken"] == "2026-05-01T10:01:01"


def test_a_file_is_read_once_for_hash_and_picture(folder, monkeypatch):
    opened = []
    read = looks.check_picture

    def check(path, *others):
        opened.append(path)
        return read(path, *others)

    monkeypatch.setattr(looks, "check_picture", check)
    monkeypatch.setattr("tlgui.engine.data.picture_hashes._hash_of", lambda *_: pytest.fail("read again"))
    shutil.copy(folder / "ants" / "3.jpg", folder / "bees" / "copy.jpg")
    dataset = scan_folder(folder)
    assert len(opened) == len(set(opened))
    assert any(problem.kind == "same_picture_in_two_classes" for problem in dataset.problems)


def test_a_run_hashes_only_what_changed_since_the_scan(folder, monkeypatch):
    dataset = scan_folder(folder)
    draw(folder / "ants" / "3.jpg", 77)
    expected = {picture.path: content_hash(picture.path) for picture in dataset.pictures}
    read = []
    monkeypatch.setattr(picture_hashes, "_content_hash", lambda path: read.append(path) or expected[path])
    _, contents = read_contents(dataset, lambda event: None, Control())
    assert contents.hashes == expected
    assert read == [folder / "ants" / "3.jpg"]


def test_a_file_too_large_for_memory_is_seen_as_any_other(folder, monkeypatch):
    first = scan_folder(folder)
    index_file.remove_index(index_path(folder))
    monkeypatch.setattr(looks, "MOST_IN_MEMORY", 100)
    assert scan_folder(folder) == first


def test_two_processes_may_scan_one_folder_at_once(folder):
    first = scan_folder(folder)
    index_file.remove_index(index_path(folder))
    code = "import sys; from pathlib import Path; from tlgui.engine.data.folder import scan_folder; "
    command = [sys.executable, "-c", code + "print(scan_folder(Path(sys.argv[1])).total)", str(folder)]
    others = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    found = []
    threads = [threading.Thread(target=lambda: found.append(scan_folder(folder))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [int(other.communicate()[0]) for other in others] == [first.total] * 2
    assert found == [first, first]


def test_indexes_are_kept_within_bounds(tmp_path, monkeypatch):
    paths = []
    for number in range(5):
        paths.append(tmp_path / f"{number}.sqlite")
        IndexFile(paths[-1], "any").close()
        os.utime(paths[-1], (number, number))
    monkeypatch.setattr(index_file, "MOST_FOLDERS", 3)
    prune_indexes(tmp_path, keep=paths[0])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.sqlite", "3.sqlite", "4.sqlite"]


def test_a_stored_dataset_comes_back_as_it_was(folder, tmp_path):
    dataset = scan_folder(folder)
    assert dataset_from_text(dataset_to_text(dataset)) == dataset
    for text in ("", "{}", "[1]", dataset_to_text(dataset)[:-9], dataset_to_text(dataset).replace("ants", '"')):
        with pytest.raises(ValueError, match=r"."):
            dataset_from_text(text)


def test_pictures_are_not_compared_again_when_only_their_classes_change(folder, monkeypatch):
    shutil.copy2(folder / "ants" / "3.jpg", folder / "bees" / "copy.jpg")
    first = scan_folder(folder)
    assert first.grouping.pairs
    correct(folder, [folder / "ants" / "1.jpg"], "bees", first.class_names)
    monkeypatch.setattr(grouping, "compare", lambda *_: pytest.fail("compared again"))
    again = scan_folder(folder)
    assert again.corrected.n_moved == 1
    assert again.grouping == first.grouping


def test_comparing_does_not_depend_on_the_order_of_the_pictures():
    noise = [random.Random(number).randbytes(SIDE * SIDE) for number in range(30)]
    miniatures = {Path(f"{number:02}.jpg"): data for number, data in enumerate([*noise, noise[3], noise[7]])}
    pictures = [Picture(path, 0) for path in miniatures]
    found = []
    for seed in range(3):
        random.Random(seed).shuffle(pictures)
        traces = {picture.path: Trace(miniatures[picture.path]) for picture in pictures}
        grouping_found = group_pictures(pictures, traces)
        found.append((grouping_found.groups, sorted(tuple(sorted(pair)) for pair in grouping_found.pairs)))
    assert found[0] == found[1] == found[2]
    assert len(found[0][1]) == 2
