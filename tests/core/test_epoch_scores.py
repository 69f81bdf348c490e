"""The file of what each epoch answered: written epoch by epoch, cut back, bounded, and read back whole."""

from array import array

import pytest

from tlgui.core import epoch_scores
from tlgui.core.epoch_scores import EpochScores, EpochScoresLog, ScoresLayout, digest_of, read_epoch_scores

LAYOUT = ScoresLayout.planned(3, 2, 10, digest_of([(0, "a"), (1, "b"), (1, "ü\udcff")]))


def scores(epoch, first=0):
    return EpochScores(epoch, array("H", [first, 1, 1, 0, 0xFFFF, 0xFFFF]), array("H", [50_000, 15_535, 9, 8, 0, 0]))


@pytest.fixture
def log(tmp_path):
    log = EpochScoresLog(tmp_path / "epoch_scores.bin")
    log.begin(LAYOUT)
    return log


def read(log):
    layout, epochs = read_epoch_scores(log.path)
    assert layout == LAYOUT
    return list(epochs)


def test_what_was_written_is_read(log):
    for epoch in (1, 2, 3):
        assert log.append(scores(epoch))
        log.sync()
    assert read(log) == [scores(1), scores(2), scores(3)]


def test_an_epoch_that_comes_again_replaces_itself_and_those_after_it(log):
    for epoch in (1, 2, 3):
        log.append(scores(epoch))
    log.append(scores(2, first=1))
    assert read(log) == [scores(1), scores(2, first=1)]


def test_a_run_that_goes_on_keeps_the_epochs_before_and_no_torn_one(log):
    for epoch in (1, 2, 3):
        log.append(scores(epoch))
    with log.path.open("ab") as file:
        file.write(b"\4\0\0\0 half a rec")
    assert read(log) == [scores(1), scores(2), scores(3)]
    again = EpochScoresLog(log.path)
    again.begin(LAYOUT, before_epoch=3)
    assert read(log) == [scores(1), scores(2)]
    again.append(scores(3, first=1))
    assert read(log) == [scores(1), scores(2), scores(3, first=1)]


@pytest.mark.parametrize("at", [-1, -20])
def test_a_damaged_epoch_ends_the_reading_and_a_run_writes_over_it(log, at):
    for epoch in (1, 2, 3):
        log.append(scores(epoch))
    data = bytearray(log.path.read_bytes())
    data[at - LAYOUT.record_bytes] ^= 1  # within epoch 2
    log.path.write_bytes(data)
    assert read(log) == [scores(1)]
    again = EpochScoresLog(log.path)
    again.begin(LAYOUT, before_epoch=4)
    again.append(scores(4))
    assert read(log) == [scores(1), scores(4)]


OTHERS = [b"", b"rubbish\n", b"[]\n", b'{"format":2}\n', b'{"format":1,"n_pictures":0}\n', b"\xff" * 9999]


@pytest.mark.parametrize("head", OTHERS)
def test_a_file_of_something_else_is_refused_when_read_and_begun_anew_by_a_run(tmp_path, head):
    path = tmp_path / "epoch_scores.bin"
    path.write_bytes(head)
    with pytest.raises(ValueError, match="."):
        read_epoch_scores(path)
    log = EpochScoresLog(path)
    log.begin(LAYOUT, before_epoch=3)
    log.append(scores(3))
    assert read(log) == [scores(3)]


def test_scores_of_other_pictures_are_not_taken_over(log):
    log.append(scores(1))
    other = ScoresLayout.planned(3, 2, 10, digest_of([(0, "a"), (1, "b"), (0, "c")]))
    again = EpochScoresLog(log.path)
    again.begin(other, before_epoch=2)
    layout, epochs = read_epoch_scores(log.path)
    assert (layout, list(epochs)) == (other, [])


def test_of_many_classes_so_many_are_kept_as_there_is_room_for():
    few = ScoresLayout.planned(2000, 5, 60, "")
    assert few.n_kept == 5
    many = ScoresLayout.planned(10_000, 200, 60, "")
    assert 20 <= many.n_kept < 200
    assert many.record_bytes * 60 <= epoch_scores.MOST_PLANNED_BYTES + 60 * epoch_scores.RECORD_HEAD.size
    assert ScoresLayout.planned(10_000_000, 200, 60, "").n_kept == 1


def test_a_file_that_is_full_takes_no_more_and_stays_readable(log, monkeypatch):
    log.append(scores(1))
    monkeypatch.setattr(epoch_scores, "MOST_BYTES", log.path.stat().st_size + LAYOUT.record_bytes)
    assert log.append(scores(2))
    assert not log.append(scores(3))
    assert read(log) == [scores(1), scores(2)]


def test_a_full_disk_leaves_what_was_there(log, monkeypatch):
    log.append(scores(1))
    log.append(scores(2))
    with pytest.raises(ValueError, match="another number"):
        log.append(EpochScores(3, array("H", [1]), array("H", [1])))
    assert read(log) == [scores(1), scores(2)]
