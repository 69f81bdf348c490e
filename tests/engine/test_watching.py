"""A watched folder: what is new and whole is answered once, in the table and sorted, whatever happens meanwhile."""

import csv
import os
import shutil

import pytest
from conftest import make_folder
from damaged_models import GOOD
from known_models import LOOSEST, write_knowing

from tlgui.core.control import Control
from tlgui.core.errors import TableError
from tlgui.core.sentences import english
from tlgui.core.sorting_journal import NAME
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.watch_requests import LookRequest
from tlgui.engine.inference import watching
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.tables import growing_table
from tlgui.engine.inference.watching import Watch, open_watcher


@pytest.fixture(scope="module")
def predictor():
    return Predictor.load(GOOD)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(watching, "SETTLED_S", 0.0)


@pytest.fixture
def place(tmp_path):
    """A folder that is watched, and pictures beside it to be put in."""
    make_folder(tmp_path / "pictures", n_per_class=4, size_px=24)
    (tmp_path / "in").mkdir()
    return tmp_path


def pictures(place):
    return sorted((place / "pictures").rglob("*.png"))


def look(place, predictor, **more):
    watch = Watch(place / "in", place / "out.csv", more.pop("sort_into", None))
    with open_watcher(predictor, watch, tell=english, **more) as watcher:
        parts = list(watcher.look())
        if watching.SETTLED_S == 0:  # what was seen first is whole at the second look
            parts += list(watcher.look())
    return parts


def names(place):
    with (place / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        return [os.path.basename(row["path"]) for row in csv.DictReader(file)]


def put(place, *paths):
    for path in paths:
        shutil.copy(path, place / "in")


def test_each_new_picture_has_one_row_and_other_files_none(place, predictor):
    a, b, c, *_ = pictures(place)
    put(place, a)
    (place / "in" / "note.txt").write_text("no picture")
    (place / "in" / "half.jpg.part").write_bytes(b"\xff\xd8\xff")
    look(place, predictor)
    assert names(place) == [a.name]
    put(place, b)
    (place / "in" / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    look(place, predictor)
    look(place, predictor)
    assert sorted(names(place)) == sorted([a.name, b.name, "broken.jpg"])
    shutil.copy(c, place / "in" / a.name)
    os.utime(place / "in" / a.name, ns=(5, 5))
    look(place, predictor)
    assert sorted(names(place)) == sorted([a.name, b.name, "broken.jpg", a.name])


def test_a_picture_is_answered_only_when_it_has_settled(place, predictor, monkeypatch):
    monkeypatch.setattr(watching, "SETTLED_S", 2.0)
    clock = [1000.0]
    monkeypatch.setattr(watching.time, "time", lambda: clock[0])
    whole = pictures(place)[0].read_bytes()
    target = place / "in" / "slow.png"
    for n, waits in ((10, True), (40, True), (len(whole), True)):
        target.write_bytes(whole[:n])
        os.utime(target, ns=(n, n))
        (looked,) = look(place, predictor)
        assert (looked.n_waiting, looked.new) == (1, ()) if waits else None
        clock[0] += 1.9
    assert look(place, predictor)[0].n_waiting == 1
    clock[0] += 0.2
    (looked,) = look(place, predictor)
    assert [answer.best is not None for answer in looked.new] == [True]
    assert names(place) == ["slow.png"]


@pytest.mark.parametrize("cut", [1, 30, None])
def test_a_row_that_a_kill_cut_off_is_whole_and_single(place, predictor, cut, monkeypatch):
    put(place, *pictures(place)[:2])
    look(place, predictor)
    before = (place / "out.csv").read_bytes()
    put(place, *pictures(place)[2:4])
    written = []

    def killed(_descriptor):
        written.append(1)
        raise KeyboardInterrupt

    monkeypatch.setattr(growing_table, "sync", killed)
    with pytest.raises(KeyboardInterrupt):
        look(place, predictor)
    monkeypatch.undo()
    after = (place / "out.csv").read_bytes()
    assert written
    assert len(after) > len(before)
    (place / "out.csv").write_bytes(after if cut is None else before + after[len(before) :][:cut])
    look(place, predictor)
    assert (place / "out.csv").read_bytes() == after
    assert len(names(place)) == len(set(names(place))) == 4


def test_what_a_person_changed_in_the_table_stays(place, predictor):
    put(place, pictures(place)[0])
    look(place, predictor)
    table = place / "out.csv"
    table.write_bytes(table.read_bytes() + b"mine,,,,,")
    put(place, pictures(place)[1])
    look(place, predictor)
    assert names(place) == [pictures(place)[0].name, "mine", pictures(place)[1].name]
    table.unlink()
    put(place, pictures(place)[2])
    look(place, predictor)
    assert names(place) == [path.name for path in pictures(place)[:3]]


def test_a_table_that_cannot_be_written_gets_its_rows_later(place, predictor, monkeypatch):
    put(place, pictures(place)[0])
    look(place, predictor)

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(growing_table, "sync", full)
    put(place, pictures(place)[1])
    with pytest.raises(TableError, match="No space left"):
        look(place, predictor)
    monkeypatch.undo()
    look(place, predictor)
    assert names(place) == [path.name for path in pictures(place)[:2]]


def test_a_folder_that_is_gone_is_told_and_waited_for(place, predictor):
    put(place, pictures(place)[0])
    look(place, predictor)
    (place / "in").rename(place / "away")
    assert [looked.is_there for looked in look(place, predictor)] == [False, False]
    (place / "away").rename(place / "in")
    put(place, pictures(place)[1])
    assert all(looked.is_there for looked in look(place, predictor))
    assert len(names(place)) == 2


def test_copies_are_sorted_also_those_that_were_answered_before(place, predictor):
    first, second, *_ = pictures(place)
    put(place, first)
    look(place, predictor)
    put(place, second)
    for _ in range(2):
        look(place, predictor, sort_into=place / "in" / "sorted")
    made = sorted(path.name for path in (place / "in" / "sorted").rglob("*.png"))
    assert made == sorted([first.name, second.name])
    assert (place / "in" / "sorted" / NAME).exists()
    assert names(place) == [first.name, second.name]


def test_the_table_of_another_model_is_replaced_only_when_told(place, predictor):
    put(place, pictures(place)[0])
    look(place, predictor)
    other = Predictor.load(write_knowing(place / "o.safetensors", LOOSEST, created="2031-01-01T00:00:00"))
    before = (place / "out.csv").read_bytes()
    with pytest.raises(TableError, match="not made by watching"):
        look(place, other)
    assert (place / "out.csv").read_bytes() == before
    look(place, other, overwrite=True)
    assert names(place) == [pictures(place)[0].name]


def test_the_request_looks_once_and_goes_on_with_the_next(place):
    put(place, *pictures(place)[:2])
    request = LookRequest(str(GOOD), str(place / "in"), str(place / "out.csv"))
    context = TaskContext(Control(), lambda _progress: None)
    found = [answer for _ in range(2) for answer in handler_for(request)(request, context)]
    assert [(len(each.new), each.n_rows) for each in found] == [(2, 2), (0, 2)]
    assert len(names(place)) == 2
