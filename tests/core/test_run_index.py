"""All runs of a folder: what is told of each, whatever state it is in."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tlgui.core.errors import RunFolderError
from tlgui.core.events import EpochDone, EventClock, RunFailed, RunFinished
from tlgui.core.history_csv import EpochFigures, best_of, read_history, write_history
from tlgui.core.run_folder import RunFolder
from tlgui.core.run_index import RunFigures, RunState, find_runs, read_run
from tlgui.core.run_note import MAX_CHARACTERS, RunNote, read_note, write_note
from tlgui.core.sentences import english

OLD = Path(__file__).resolve().parents[1] / "data" / "old_version"


def epoch(number, *, val_loss=0.5, phase=0):
    return EpochDone(number, phase, 0.4, 0.8, val_loss, 0.75, 1e-3, 0.0, 10.0, 1.5)


def make_run(path, *events, split=True):
    """Write the folder of a run as a run leaves it."""
    folder = RunFolder(path)
    path.mkdir(parents=True)
    dataset = {"root": "/pictures/fruit", "class_names": ["a", "b"], "n_train": 8, "n_val": 4, "n_test": 0}
    folder.write_config({"config": {"recipe": "accurate", "head": "mlp"}, "dataset": dataset, "chosen": {}})
    if split:
        folder.write_split({"train": [], "val": []})
    clock = EventClock()
    for event in events:
        folder.log.append(event, clock)
    folder.close()
    return folder


def finished(outcome="completed"):
    return RunFinished(outcome, 2, 0.3, 0.75, 0.3, 0.95, "model.safetensors", 61.0)


def test_a_finished_run_tells_its_choices_its_figures_and_its_time(tmp_path):
    make_run(tmp_path / "runs" / "one", epoch(1), epoch(2), finished())
    (run,) = find_runs(tmp_path / "runs")
    assert (run.name, run.state, run.config.head) == ("fruit", RunState.COMPLETED, "mlp")
    assert run.figures == RunFigures(0.75, 0.3, 0.95, "val", 4)
    assert (run.n_epochs, run.best_epoch, run.seconds) == (2, 2, 61.0)
    assert run.model is None, "there is no model file in this folder"


def test_the_figure_is_that_of_the_test_part_where_there_is_one(tmp_path):
    tested = replace(finished(), test_accuracy=0.6, test_accuracy_low=0.4, test_accuracy_high=0.8, n_test=20)
    make_run(tmp_path / "run", tested)
    assert read_run(tmp_path / "run").figures == RunFigures(0.6, 0.4, 0.8, "test", 20)


@pytest.mark.parametrize(
    ("events", "split", "state"),
    [
        ((epoch(1), finished("stopped")), True, RunState.STOPPED),
        ((epoch(1),), True, RunState.INTERRUPTED),
        ((epoch(1),), False, RunState.LEFT),
        ((epoch(1), RunFailed("a", "b")), True, RunState.FAILED),
        ((), True, RunState.INTERRUPTED),
    ],
)
def test_every_other_end_has_its_word_and_no_figures_but_those_of_a_stop(tmp_path, events, split, state):
    make_run(tmp_path / "run", *events, split=split)
    run = read_run(tmp_path / "run")
    assert run.state is state
    assert (run.figures is not None) == (state is RunState.STOPPED)
    assert run.n_epochs == sum(isinstance(event, EpochDone) for event in events)


def test_a_run_that_goes_on_is_told_by_its_lock(tmp_path):
    folder = make_run(tmp_path / "run", epoch(1))
    with folder.locked():
        assert read_run(tmp_path / "run").state is RunState.RUNNING
    assert read_run(tmp_path / "run").state is RunState.INTERRUPTED


def test_the_newest_comes_first_and_other_folders_are_none(tmp_path):
    for name, started in (("old", "2024-05-01T10:00:00+00:00"), ("new", "2025-05-01T10:00:00+00:00")):
        folder = make_run(tmp_path / name, finished())
        data = json.loads(folder.config.read_text()) | {"started": started}
        folder.config.write_text(json.dumps(data))
    (tmp_path / "holiday").mkdir()
    (tmp_path / "config.json").write_text("{}")
    assert [run.folder.name for run in find_runs(tmp_path)] == ["new", "old"]
    assert [run.folder.name for run in find_runs(tmp_path / "old")] == ["old"], "the folder of a run itself"
    assert find_runs(tmp_path / "nowhere") == ()
    with pytest.raises(RunFolderError):
        find_runs(tmp_path / "config.json" / "x")


def test_a_run_whose_choices_are_damaged_is_listed_as_such(tmp_path):
    folder = make_run(tmp_path / "run", finished())
    folder.config.write_text("{")
    run = read_run(tmp_path / "run")
    assert (run.state, run.config, run.name) == (RunState.DAMAGED, None, "run")


def test_runs_of_the_first_version_are_listed(tmp_path):
    shutil.copytree(OLD, tmp_path / "old", copy_function=shutil.copy2)
    states = {run.folder.name: run.state for run in find_runs(tmp_path / "old")}
    assert states == {"finished_run": RunState.COMPLETED, "interrupted_run": RunState.INTERRUPTED}
    done = read_run(tmp_path / "old" / "finished_run")
    assert done.started.timestamp() == pytest.approx(os.stat(done.folder / "config.json").st_mtime, abs=1)
    assert done.model == done.folder / "model.safetensors"
    assert done.config.backbone


def test_a_name_and_a_note_are_kept_on_one_line_and_go_when_they_are_empty(tmp_path):
    folder = make_run(tmp_path / "run", finished())
    write_note(folder, RunNote("  my\nbest ", "x" * 3000))
    assert read_note(folder) == RunNote("my best", "x" * MAX_CHARACTERS)
    assert read_run(folder.path).name == "my best"
    write_note(folder, RunNote())
    assert not folder.note.exists()
    folder.note.write_text('{"name": 3}')
    assert read_note(folder) == RunNote()


def test_a_note_does_not_outlive_its_run(tmp_path):
    folder = make_run(tmp_path / "run", finished())
    write_note(folder, RunNote("mine"))
    folder.clear(overwrite=True)
    assert list(folder.path.iterdir()) == []


def test_the_table_of_epochs_is_read_back(tmp_path):
    events = [epoch(1, val_loss=0.5), epoch(2, val_loss=0.25), epoch(3, val_loss=float("nan"))]
    write_history(tmp_path / "history.csv", events)
    read = read_history(tmp_path / "history.csv")
    assert read[:2] == tuple(EpochFigures.of(event) for event in events[:2])
    assert best_of(read).epoch == 2
    for damaged in ("epoch,phase\n1,0\n", "epoch,phase,train_loss,train_accuracy,val_loss,val_accuracy\n1,0,x,1,1,1\n"):
        (tmp_path / "history.csv").write_text(damaged)
        with pytest.raises(ValueError, match="."):
            read_history(tmp_path / "history.csv")


def test_every_state_of_a_run_has_words_of_its_own():
    assert len({english(state.words) for state in RunState}) == len(RunState)
