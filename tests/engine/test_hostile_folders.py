"""Folders in which files hang, vanish, hide or may not be opened."""

import os
import threading
import time

import pytest
from conftest import draw_shape, make_folder
from hostile_files import png

from tlgui.core.daemon_pool import DaemonPool
from tlgui.core.errors import CancelledError, DatasetError, PictureError
from tlgui.core.sentences import english
from tlgui.engine.data import folder as folder_module
from tlgui.engine.data import looks
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.folder import find_pictures, scan_folder
from tlgui.engine.data.prefetch import result_or_stop, work_ahead
from tlgui.engine.data.split import split_dataset

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are Unix'")
needs_permissions = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the administrator may read everything"
)


def problems_of(dataset, kind):
    return {problem.path.name: english(problem.message) for problem in dataset.problems if problem.kind == kind}


def counts_match(dataset):
    return dataset.n_found == dataset.total + len(problems_of(dataset, "unreadable"))


@needs_pipes
def test_a_pipe_among_the_pictures_is_left_out_with_its_reason(pictures_folder):
    os.mkfifo(pictures_folder / "discs" / "pipe.jpg")
    (pictures_folder / "discs" / "device.png").symlink_to("/dev/zero")
    dataset = scan_folder(pictures_folder)
    assert dataset.total == 24
    assert all("a pipe" in message for message in problems_of(dataset, "unreadable").values())
    assert counts_match(dataset)


def test_one_odd_file_of_any_kind_leaves_the_others(pictures_folder):
    (pictures_folder / "discs" / "line.png").write_bytes(png(1, 100_000, 8, 2))
    (pictures_folder / "discs" / "folder.png").mkdir()
    (pictures_folder / "discs" / "loop.png").symlink_to(pictures_folder / "discs" / "loop.png")
    with (pictures_folder / "discs" / "huge.jpg").open("wb") as file:
        file.truncate(40 * 10**9)
    dataset = scan_folder(pictures_folder)
    assert dataset.total == 25
    assert set(problems_of(dataset, "unreadable")) == {"loop.png", "huge.jpg"}
    assert counts_match(dataset)


def test_a_picture_that_vanishes_while_the_others_are_checked_is_a_problem(pictures_folder):
    victim = pictures_folder / "squares" / "squares9.png"

    def on_progress(progress):
        if progress.total:
            victim.unlink(missing_ok=True)

    dataset = scan_folder(pictures_folder, on_progress=on_progress)
    assert victim not in {picture.path for picture in dataset.pictures}
    assert "is no longer there" in problems_of(dataset, "unreadable")["squares9.png"]
    assert counts_match(dataset)


def test_a_picture_that_vanishes_after_it_was_checked_is_a_problem(pictures_folder):
    victim = pictures_folder / "squares" / "squares9.png"

    def on_progress(progress):
        if progress.done == progress.total > 0:
            victim.unlink()

    dataset = scan_folder(pictures_folder, on_progress=on_progress)
    assert victim not in {picture.path for picture in dataset.pictures}
    assert "is no longer there" in problems_of(dataset, "unreadable")["squares9.png"]
    assert counts_match(dataset)


def test_a_class_that_vanishes_during_the_scan_is_told(pictures_folder):
    make_folder(pictures_folder / "more", n_per_class=3)
    (pictures_folder / "more" / "discs").rename(pictures_folder / "third")

    def on_progress(progress):
        for path in (pictures_folder / "third").glob("*"):
            path.unlink()

    dataset = scan_folder(pictures_folder, on_progress=on_progress)
    assert "third" in problems_of(dataset, "empty_class") or "third" in dataset.class_names
    assert counts_match(dataset)


@needs_permissions
def test_folders_without_permission_are_told(pictures_folder):
    (pictures_folder / "discs" / "secret").mkdir(mode=0)
    (pictures_folder / "birds").mkdir(mode=0)
    try:
        dataset = scan_folder(pictures_folder)
        assert set(problems_of(dataset, "no_permission")) == {"secret", "birds"}
        assert dataset.total == 24
        assert find_pictures([pictures_folder / "birds"]) == [pictures_folder / "birds"]
    finally:
        (pictures_folder / "discs" / "secret").chmod(0o700)
        (pictures_folder / "birds").chmod(0o700)


@needs_permissions
def test_folders_that_may_be_read_but_not_entered_are_told(pictures_folder):
    (pictures_folder / "discs").chmod(0o600)
    try:
        with pytest.raises(DatasetError, match="only one class.*not have permission"):
            scan_folder(pictures_folder)
        (pictures_folder).chmod(0o600)
        with pytest.raises(DatasetError):
            scan_folder(pictures_folder)
    finally:
        pictures_folder.chmod(0o700)
        (pictures_folder / "discs").chmod(0o700)


def test_a_folder_that_cannot_be_listed_is_told_and_the_others_are_used(pictures_folder, monkeypatch):
    (pictures_folder / "discs" / "away").mkdir()
    scandir = os.scandir

    def failing(path):
        if os.fspath(path).endswith("away"):
            raise OSError(5, "Input/output error", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", failing)
    dataset = scan_folder(pictures_folder)
    assert dataset.total == 24
    assert "Input/output error" in problems_of(dataset, "unreadable_folder")["away"]
    assert find_pictures([pictures_folder / "discs"])[-1] == pictures_folder / "discs" / "away"


def test_a_folder_without_one_readable_class_says_why(tmp_path, monkeypatch):
    (tmp_path / "away").mkdir()
    scandir = os.scandir

    def failing(path):
        if os.fspath(path).endswith("away"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", failing)
    with pytest.raises(DatasetError, match="not have permission"):
        scan_folder(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses such paths before anybody can make them")
def test_folders_nested_deeper_than_python_can_call_itself_are_walked(pictures_folder, monkeypatch):
    depth = 1_100
    monkeypatch.chdir(pictures_folder / "discs")
    for _ in range(depth):
        os.mkdir("a")
        os.chdir("a")
    draw_shape("discs", 1).save("deep.png")
    try:
        assert scan_folder(pictures_folder).counts["discs"] == 13
    finally:  # pytest cannot take such folders away
        os.unlink("deep.png")
        for _ in range(depth):
            os.chdir("..")
            os.rmdir("a")


def test_names_longer_than_the_system_allows_are_told(tmp_path):
    with pytest.raises(DatasetError, match="cannot be opened|no folder"):
        scan_folder(tmp_path / ("x" * 5_000))
    with pytest.raises(DatasetError, match="no folder"):
        scan_folder(tmp_path / "a\0b")
    assert find_pictures([tmp_path / ("x" * 5_000)])


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode on Windows")
def test_names_that_are_not_utf8_are_used(pictures_folder):
    picture = (pictures_folder / "discs" / "discs0.png").read_bytes()
    name = os.fsdecode(os.fsencode(pictures_folder / "discs") + b"/caf\xe9.png")
    with open(name, "wb") as file:
        file.write(picture)
    assert scan_folder(pictures_folder).total == 25


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode on Windows")
def test_a_class_whose_name_is_not_utf8_can_be_split_and_written(pictures_folder):
    os.rename(os.fsencode(pictures_folder / "discs"), os.fsencode(pictures_folder) + b"/pommes fran\xe7aises")
    dataset = scan_folder(pictures_folder)
    assert dataset.total == 24
    assert all(name.encode("utf-8") for name in dataset.class_names)
    assert len(split_dataset(dataset, val_fraction=0.25).val) == 6


@pytest.mark.parametrize("step", ["_checked_root", "list_tree", "check_picture", "find_same_pictures"])
def test_a_scan_that_hangs_can_be_stopped_at_once(pictures_folder, monkeypatch, step):
    hanging, release = threading.Event(), threading.Event()

    def hang(*_):
        hanging.set()
        release.wait()

    monkeypatch.setattr(looks if step == "check_picture" else folder_module, step, hang)
    try:
        stopped_s = []

        def should_stop():
            if hanging.is_set() and not stopped_s:
                stopped_s.append(time.perf_counter())
            return hanging.is_set()

        with pytest.raises(CancelledError):
            scan_folder(pictures_folder, should_stop=should_stop)
        assert time.perf_counter() - stopped_s[0] < 2
    finally:
        release.set()
        _wait_for_threads("scan")


def test_work_ahead_leaves_a_hanging_call_behind():
    release = threading.Event()
    work = work_ahead(range(3), lambda n: n if n == 0 else release.wait(), n_threads=1, n_ahead=1)
    assert next(work)[1].result() == 0
    started = time.perf_counter()
    work.close()
    assert time.perf_counter() - started < 2
    release.set()
    _wait_for_threads("ahead")


def test_work_ahead_keeps_the_order_and_the_errors():
    def work(n):
        if n == 5:
            raise ValueError(n)
        return n * n

    answers = [
        (n, future.exception() or future.result()) for n, future in work_ahead(range(9), work, n_threads=3, n_ahead=4)
    ]
    assert [n for n, _ in answers] == list(range(9))
    assert isinstance(answers[5][1], ValueError)
    assert answers[8][1] == 64


def test_threads_of_a_pool_never_keep_the_program_from_ending():
    with DaemonPool(2, "mine") as pool:
        assert result_or_stop(pool.submit(threading.current_thread), lambda: False).daemon
        with pytest.raises(ZeroDivisionError):
            result_or_stop(pool.submit(lambda: 1 / 0), lambda: False)


def _wait_for_threads(name):
    for thread in threading.enumerate():
        if thread.name.startswith(name):
            thread.join()


def test_a_folder_that_may_not_be_entered_is_called_one_and_no_picture(tmp_path, monkeypatch):
    closed = tmp_path / "closed"
    closed.mkdir()
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: str(path) != str(closed) and may(path, mode))
    assert find_pictures([closed]) == [closed]
    with pytest.raises(PictureError, match="permission to open the folder 'closed'"):
        load_rgb(closed)
