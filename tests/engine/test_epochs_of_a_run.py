"""A run can be looked at as it was after each epoch, with the figures that it reported then."""

import json
import math

import pytest

from tlgui.core.epoch_scores import MOST_BYTES, read_epoch_scores
from tlgui.core.errors import RunFolderError
from tlgui.core.events import EpochDone
from tlgui.core.run_folder import RunFolder
from tlgui.core.time_machine import read_time_machine
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train

KINDS = {
    "cached": {},
    "pictures": {"cached_views": 0},
    "exact": {"exact": True},
    "fitted": {"head_solver": "lbfgs", "head_epochs": 3},
}
SLOW_KINDS = ("cached", "exact")


@pytest.fixture
def config(quick_config):
    return quick_config.replace(head_epochs=2, finetune_epochs=2, early_stop=None)


def trained(config, pictures_folder, out, spoil=lambda event: None):
    events = []

    def listen(event):
        events.append(event)
        spoil(event)

    train(config, scan_folder(pictures_folder), out=out, on_event=listen)
    return [event for event in events if isinstance(event, EpochDone)]


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.slow if kind in SLOW_KINDS else []) for kind in KINDS]
)
def test_every_epoch_is_as_it_was_reported(config, pictures_folder, tmp_path, kind):
    done = trained(config.replace(**KINDS[kind]), pictures_folder, tmp_path / "run")
    machine = read_time_machine(tmp_path / "run")
    split = json.loads((tmp_path / "run" / "split.json").read_text())
    assert [past.number for past in machine.epochs] == [event.epoch for event in done]
    assert machine.best_epoch == min(done, key=lambda event: event.val_loss).epoch
    assert machine.epochs[machine.best_place].number == machine.best_epoch
    for place, event in enumerate(done):
        evaluation = machine.evaluation(place)
        assert evaluation.n == len(split["val"])
        assert evaluation.accuracy == pytest.approx(event.val_accuracy)
        assert evaluation.loss == event.val_loss
        assert machine.phase_of(place).index == event.phase
    assert machine.true_indices == tuple(entry[1] for entry in split["val"])


def test_the_scores_are_the_probabilities_behind_the_validation_loss(config, pictures_folder, tmp_path):
    done = trained(config, pictures_folder, tmp_path / "run")
    machine = read_time_machine(tmp_path / "run")
    layout, records = read_epoch_scores(RunFolder(tmp_path / "run").epoch_scores.path)
    assert layout.n_kept == layout.n_classes == 2
    for event, record in zip(done, records, strict=True):
        losses = []
        for picture, true in enumerate(machine.true_indices):
            classes = record.classes[2 * picture : 2 * picture + 2]
            shares = record.probabilities[2 * picture : 2 * picture + 2]
            losses.append(-math.log(max(shares[classes.index(true)], 1) / 65535))
        assert sum(losses) / len(losses) == pytest.approx(event.val_loss, abs=2e-3)


@pytest.mark.parametrize("kind", ["pictures", pytest.param("exact", marks=pytest.mark.slow)])
def test_a_picture_that_cannot_be_read_any_more_has_no_answer_and_shifts_no_other(
    config, pictures_folder, tmp_path, kind
):
    def spoil(event):
        if isinstance(event, EpochDone) and event.epoch == 2:
            split = json.loads((tmp_path / "run" / "split.json").read_text())
            (pictures_folder / split["val"][1][0]).unlink()

    done = trained(config.replace(**KINDS[kind]), pictures_folder, tmp_path / "run", spoil)
    machine = read_time_machine(tmp_path / "run")
    assert machine.answer(0, 1).answered_index is not None
    assert machine.answer(2, 1).answered_index is None
    assert not machine.answer(2, 1).is_right
    for place, event in enumerate(done):
        assert machine.evaluation(place).n == len(machine.paths) - (place >= 2)
        assert machine.evaluation(place).accuracy == pytest.approx(event.val_accuracy)


def test_a_run_of_an_earlier_version_has_none_and_a_damaged_one_says_so(config, pictures_folder, tmp_path):
    trained(config, pictures_folder, tmp_path / "run")
    folder = RunFolder(tmp_path / "run")
    folder.epoch_scores.path.write_bytes(b"rubbish\n")
    assert read_time_machine(folder.path) is None
    folder.epoch_scores.path.unlink()
    assert read_time_machine(folder.path) is None
    folder.split.write_text("{}")
    with pytest.raises(RunFolderError, match="no run"):
        read_time_machine(folder.path)


def test_a_new_run_in_the_folder_has_only_its_own_epochs(config, pictures_folder, tmp_path):
    trained(config, pictures_folder, tmp_path / "run")
    dataset = scan_folder(pictures_folder)
    again = config.replace(schedule="features", head_epochs=1)
    train(again, dataset, out=tmp_path / "run", on_event=lambda _event: None, overwrite=True)
    assert [past.number for past in read_time_machine(tmp_path / "run").epochs] == [1]
    assert RunFolder(tmp_path / "run").epoch_scores.path.stat().st_size < MOST_BYTES


@pytest.mark.expects_warning
def test_a_run_without_room_for_the_scores_goes_on_and_says_so(config, pictures_folder, tmp_path, monkeypatch):
    def full(*_arguments, **_keywords):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tlgui.core.epoch_scores.EpochScoresLog.append", full)
    told = []
    done = trained(config, pictures_folder, tmp_path / "run", told.append)
    assert len(done) == 4
    assert [event.kind for event in told if getattr(event, "kind", "") == "disk_full"] == ["disk_full"]
    assert read_time_machine(tmp_path / "run") is None
