"""A dozen validation pictures, and what the newest epoch answered to them."""

import json
from collections import Counter

import pytest

from tlgui.core.epoch_scores import read_epoch_scores, read_newest_epoch
from tlgui.core.run_folder import EPOCH_SCORES
from tlgui.core.time_machine import read_time_machine
from tlgui.core.wall import N_PICTURES, WallReader, chosen_places


def test_the_wall_shows_the_newest_epoch_as_the_time_machine_does(shared_run):
    wall, machine = WallReader(shared_run.folder).read(), read_time_machine(shared_run.folder)
    last = len(machine.epochs) - 1
    assert wall.epoch == machine.epochs[last].number
    assert wall.class_names == machine.class_names
    places = {path: place for place, path in enumerate(machine.paths)}
    assert wall.answers == tuple(machine.answer(last, places[answer.path]) for answer in wall.answers)
    assert wall.n_right == sum(answer.is_right for answer in wall.answers)


def test_before_the_first_epoch_there_are_pictures_without_answers(finished_run):
    (finished_run.folder / EPOCH_SCORES).unlink()
    wall = WallReader(finished_run.folder).read()
    assert wall.epoch == wall.n_right == 0
    assert {answer.answered_index for answer in wall.answers} == {None}
    assert len(wall.answers) > 1


def test_a_reader_that_came_too_early_reads_later(finished_run, tmp_path):
    reader = WallReader(tmp_path / "run to be")
    assert reader.read() is None
    finished_run.folder.rename(tmp_path / "run to be")
    assert reader.read() is not None


def test_scores_of_other_pictures_are_not_shown(finished_run):
    split = finished_run.folder / "split.json"
    data = json.loads(split.read_text())
    split.write_text(json.dumps(data | {"val": data["val"][1:]}))
    assert WallReader(finished_run.folder).read().epoch == 0


def test_only_the_last_whole_record_is_read(finished_run):
    path = finished_run.folder / EPOCH_SCORES
    newest = [*read_epoch_scores(path)[1]][-1]
    assert read_newest_epoch(path)[1] == newest
    with path.open("ab") as file:
        file.write(b"half a record")
    assert read_newest_epoch(path)[1] == newest


@pytest.mark.parametrize("n_classes", [1, 2, 5, 12, 13, 200])
def test_as_many_classes_as_can_be_are_seen(n_classes):
    classes = [number % n_classes for number in range(max(600, 3 * n_classes))]
    seen = Counter(classes[place] for place in chosen_places(classes))
    assert sum(seen.values()) == N_PICTURES
    assert len(seen) == min(n_classes, N_PICTURES)
    assert max(seen.values()) - min(seen.values()) <= 1


def test_few_pictures_are_all_shown_and_a_rare_class_too():
    assert chosen_places([1, 0, 1]) == [1, 0, 2]
    assert 40 in chosen_places([0] * 40 + [1])
