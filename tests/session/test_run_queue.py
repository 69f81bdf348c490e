"""The waiting runs: first in, first out, and safe on disk whatever becomes of the window."""

import json
import subprocess
import sys

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.events import RunFinished
from tlgui.core.folder_report import ScanOptions
from tlgui.core.states import SessionState
from tlgui.engine.data.folder import scan_folder
from tlgui.session.run_queue import QueuedRun, RunQueue
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "runs"


def queued(tmp_path, **changes):
    return QueuedRun.on(TrainConfig(**changes), Dataset(tmp_path / "fruit", ("a", "b"), ()))


def heads(queue):
    return [run.config.head for run in queue.runs]


KILLED = """
import os, signal, sys
from pathlib import Path
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.session.run_queue import QueuedRun, RunQueue

queue = RunQueue(Path(sys.argv[1]))
for head in ("mlp", "linear"):
    queue.add(QueuedRun.on(TrainConfig(head=head), Dataset(Path(sys.argv[2]), ("a", "b"), ())))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("name", ["fruit", "fr\udce4ulein"])
def test_runs_of_a_window_that_was_killed_wait_again_in_order(folder, tmp_path, name):
    root = tmp_path / name
    subprocess.run([sys.executable, "-c", KILLED, folder, root], check=False)
    queue = RunQueue(folder)
    queue.restore()
    assert heads(queue) == ["mlp", "linear"]
    assert {(run.root, run.dataset) for run in queue.runs} == {(root, None)}
    queue.clear()
    assert list(folder.iterdir()) == []


def test_how_the_classes_were_found_waits_with_the_run(folder, tmp_path):
    options = ScanOptions(classes_from="names", labels=tmp_path / "labels.csv", merge_lookalikes=True)
    first, second = RunQueue(folder), RunQueue(folder)
    first.add(QueuedRun.on(TrainConfig(), Dataset(tmp_path, ("a", "b"), (), options=options)))
    first.keep_for_next_start()
    second.restore()
    assert second.runs[0].options == options
    assert ScanOptions.from_json({"classes_from": 3, "labels": [], "merge_lookalikes": "yes"}) == ScanOptions()


def test_runs_of_a_window_that_lives_stay_its_own(folder, tmp_path):
    living, other = RunQueue(folder), RunQueue(folder)
    living.add(queued(tmp_path, head="mlp"))
    other.restore()
    assert other.runs == ()
    living.keep_for_next_start()
    other.restore()
    assert heads(other) == ["mlp"]
    other.take_next()
    assert list(folder.iterdir()) == []


def test_runs_that_were_taken_over_are_safe_again(folder, tmp_path):
    first, second, third = RunQueue(folder), RunQueue(folder), RunQueue(folder)
    first.add(queued(tmp_path, head="mlp"))
    first.keep_for_next_start()
    second.restore()
    second.keep_for_next_start()
    third.restore()
    assert heads(third) == ["mlp"]
    third.clear()


@pytest.mark.expects_warning
@pytest.mark.parametrize("text", ["", "[]", '{"runs": 3}', '{"runs": [3, {"config": {"head": 4}, "pictures": "x"}]}'])
def test_a_file_that_cannot_be_used_keeps_nobody_from_starting(folder, text):
    folder.mkdir()
    (folder / "queue-1-abc.json").write_text(text)
    queue = RunQueue(folder)
    queue.restore()
    assert queue.runs == ()
    assert list(folder.iterdir()) == []


@pytest.mark.expects_warning
def test_what_this_version_cannot_use_does_not_take_the_rest_with_it(folder, tmp_path):
    folder.mkdir()
    good = {"config": TrainConfig(head="mlp").to_json(), "pictures": str(tmp_path)}
    (folder / "queue-1-abc.json").write_text(json.dumps({"runs": [{"config": {"backbone": 3}}, good]}))
    queue = RunQueue(folder)
    queue.restore()
    assert heads(queue) == ["mlp"]
    queue.clear()


@pytest.mark.expects_warning
def test_a_folder_that_cannot_be_written_costs_only_the_safety(tmp_path):
    (tmp_path / "file").touch()
    queue = RunQueue(tmp_path / "file")
    queue.add(queued(tmp_path))
    assert len(queue.runs) == 1
    queue.clear()


def make_session(tmp_path):
    return Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")


def test_runs_that_waited_when_the_window_closed_are_trained_after_the_next_start(
    qtbot, tmp_path, pictures_folder, quick_config
):
    closed = make_session(tmp_path)
    for head in ("linear", "mlp"):
        closed.queue.add(QueuedRun.on(quick_config.replace(head=head), scan_folder(pictures_folder)))
    closed.close()
    session = make_session(tmp_path)
    session.warm_up()
    assert heads(session.queue) == ["linear", "mlp"]
    events = []
    session.train_event.connect(events.append)
    session.begin_queue()
    assert session.state is SessionState.SCANNING
    assert heads(session.queue) == ["linear", "mlp"], "on disk until it begins"
    n_done = 2
    qtbot.waitUntil(lambda: sum(isinstance(e, RunFinished) for e in events) == n_done, timeout=60_000)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    assert not list((tmp_path / "runs").glob("queue-*"))
    session.close()


def test_a_run_whose_pictures_are_gone_waits_on_and_is_told(qtbot, tmp_path, quick_config):
    closed = make_session(tmp_path)
    closed.queue.add(queued(tmp_path))
    closed.close()
    session = make_session(tmp_path)
    session.warm_up()
    with qtbot.waitSignal(session.failed, timeout=60_000):
        session.begin_queue()
    assert len(session.queue.runs) == 1
    session.queue.remove(0)
    session.close()
