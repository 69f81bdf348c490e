"""Groups of runs in the queue: past failures, until they are cancelled, and through a closed window."""

import pytest

from tlgui.core.events import RunFailed, RunFinished, RunStarted
from tlgui.core.group_standing import read_standing
from tlgui.core.run_group import GroupKind, read_groups
from tlgui.core.run_index import RunState
from tlgui.core.states import SessionState
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session


def make_session(tmp_path):
    return Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")


@pytest.fixture
def session(qtbot, tmp_path, pictures_folder):
    session = make_session(tmp_path)
    session.warm_up()
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    yield session
    session.close()


@pytest.fixture
def configs(quick_config):
    one = quick_config.replace(schedule="features", head_epochs=1)
    return one, one.replace(head="mlp"), one.replace(head_learning_rate=0.02)


def standing(tmp_path):
    (group,) = read_groups(tmp_path / "runs")
    return read_standing(tmp_path / "runs", group)


def events_of(session):
    events = []
    session.train_event.connect(events.append)
    return events


def test_a_group_runs_to_its_end_and_its_best_is_chosen_by_the_validation_pictures(session, qtbot, tmp_path, configs):
    session.start_group(GroupKind.TRY_ALL, configs)
    assert len(session.pending_folders) == 3
    assert [run.place.folder for run in session.queue.runs] == [
        m.folder for m in read_groups(tmp_path / "runs")[0].members
    ][1:]
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    assert session.pending_folders == frozenset()
    found = standing(tmp_path)
    assert len(found.finished) == 3
    ranks = [(-row.run.val_accuracy, row.run.val_loss) for row in found.finished]
    assert ranks == sorted(ranks)
    for row in found.finished[1:]:
        assert row.beside.n == row.beside.n_first == row.beside.n_second, "all hold the same pictures out"


def test_a_run_that_fails_stops_none_of_the_others_and_is_told_in_the_group(session, qtbot, tmp_path, configs):
    broken = configs[1].replace(weights=str(tmp_path / "gone.pth"))
    told, events = [], events_of(session)
    session.failed.connect(told.append)
    session.start_group(GroupKind.TRY_ALL, (broken, configs[0], configs[2]))
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    assert told == []
    assert sum(isinstance(event, RunFailed) for event in events) == 1
    found = standing(tmp_path)
    assert [bool(row.member.problem) for row in found.rows] == [False, False, True]
    assert "gone.pth" in str(found.rows[2].member.problem)


def test_cancelling_keeps_what_is_finished_and_begins_no_more(session, qtbot, tmp_path, configs):
    long = configs[1].replace(head_epochs=1000, early_stop=None)
    events = events_of(session)
    session.start_group(GroupKind.TRY_ALL, (configs[0], long, configs[2]))
    qtbot.waitUntil(lambda: sum(isinstance(event, RunStarted) for event in events) == 2, timeout=60_000)
    session.cancel_group("another")
    assert len(session.queue.runs) == 1
    (group,) = read_groups(tmp_path / "runs")
    session.cancel_group(group.key)
    qtbot.waitUntil(lambda: not session.state.is_running, timeout=60_000)
    assert session.queue.runs == ()
    found = standing(tmp_path)
    assert [row.run is not None for row in found.rows] == [True, False, False]
    assert found.finished[0].member.config.head == "linear"


def test_a_run_of_its_own_waits_on_when_a_group_is_cancelled(session, qtbot, tmp_path, configs):
    long = configs[1].replace(head_epochs=1000, early_stop=None)
    session.start_group(GroupKind.TRY_ALL, (long, configs[2]))
    session.start_training(configs[0])
    events = events_of(session)
    session.cancel_group(read_groups(tmp_path / "runs")[0].key)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    assert [event.outcome for event in events if isinstance(event, RunFinished)] == ["discarded", "completed"]


def test_a_closed_window_leaves_the_rest_of_a_group_to_the_next_one(session, qtbot, tmp_path, configs):
    session.start_group(GroupKind.TRY_ALL, configs)
    session.close()
    following = make_session(tmp_path)
    following.warm_up()
    assert [run.config.head for run in following.queue.runs] == ["mlp", "linear"]
    assert len(following.pending_folders) == 2
    following.begin_queue()
    qtbot.waitUntil(lambda: following.state is SessionState.TRAINED, timeout=60_000)
    states = {row.member.config.head_learning_rate: row.run and row.run.state for row in standing(tmp_path).rows}
    assert states[0.02] is RunState.COMPLETED
    assert len(standing(tmp_path).finished) == 2
    following.close()


def test_a_group_that_cannot_be_kept_is_told_and_not_begun(session, tmp_path, configs, monkeypatch):
    told = []
    session.failed.connect(told.append)

    def refuse(_path, _text):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tlgui.core.run_group.write_text_atomic", refuse)
    session.start_group(GroupKind.TRY_ALL, configs)
    assert len(told) == 1
    assert session.queue.runs == ()
    assert session.state is SessionState.READY
