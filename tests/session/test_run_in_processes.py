"""The window's session with a run in two processes: one curve, one voice, and wishes that reach both."""

import os
import signal
from pathlib import Path

import psutil
import pytest

from tlgui.core.control import Control
from tlgui.core.errors import CancelledError
from tlgui.core.events import Continued, EpochDone, Notice, RunFinished, RunStarted
from tlgui.core.run_folder import RunFolder
from tlgui.core.states import SessionState
from tlgui.core.steering import Steer
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.distributed.launch import EXIT_LOST, MOST_RESTARTS, Ended
from tlgui.engine.door.registry import RelayedFailureError, TaskContext
from tlgui.engine.door.requests import Command, EstimateRequest, ResumeRequest
from tlgui.engine.runs import in_processes
from tlgui.engine.runs.estimate import GROUP_START_S, estimate_run
from tlgui.engine.runs.in_processes import LOST, train_in_processes
from tlgui.engine.runs.run import train
from tlgui.engine.runs.wishes import Wishes
from tlgui.session.engine_client import PROCESSES_VARIABLE
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session

LONG_MS = 120_000
TOLERANCE = 2e-3
"""Nats; the fits of a head end whose features differ in the last digit."""
pytestmark = pytest.mark.whole_pictures  # the processes that are started see them whole


@pytest.fixture
def ready(qtbot, tmp_path, pictures_folder, monkeypatch):
    monkeypatch.setenv(PROCESSES_VARIABLE, "2")
    session = Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(pictures_folder)
    yield session
    session.close()


def curve(events):
    return [value for e in events if isinstance(e, EpochDone) for value in (e.train_loss, e.val_loss)]


def followers():
    found = psutil.process_iter(["ppid", "cmdline"])
    return [
        child for child in found if child.info["ppid"] == os.getpid() and "spawn_main" in str(child.info["cmdline"])
    ]


def pause_and_go_on(session, qtbot, events):
    qtbot.waitUntil(lambda: any(isinstance(e, EpochDone) for e in events), timeout=LONG_MS)
    session.pause()
    state = RunFolder(session.run_folder).checkpoint
    qtbot.waitUntil(state.exists, timeout=LONG_MS)


@pytest.mark.slow
@pytest.mark.parametrize("is_killed", [False, pytest.param(True, marks=pytest.mark.expects_warning)])
def test_a_run_in_two_processes_has_the_curve_of_one(ready, qtbot, quick_config, pictures_folder, tmp_path, is_killed):
    config = quick_config.replace(head_epochs=12, early_stop=None, precision="fp32")
    events = []
    ready.train_event.connect(events.append)
    ready.start_training(config)
    pause_and_go_on(ready, qtbot, events)
    if is_killed:
        os.kill(max(child.pid for child in followers()), signal.SIGKILL)
        qtbot.waitUntil(lambda: any(isinstance(e, Notice) and e.kind == LOST for e in events), timeout=LONG_MS)
    ready.resume()
    qtbot.waitUntil(lambda: not ready.state.is_running, timeout=LONG_MS)
    assert ready.state is SessionState.TRAINED, events[-1]
    assert isinstance(events[-1], RunFinished)
    assert not followers()
    assert sum(isinstance(e, RunStarted) for e in events) == 1
    assert any(isinstance(e, Continued) for e in events) == is_killed
    one = []
    train(config, scan_folder(pictures_folder), out=tmp_path / "one", on_event=one.append)
    logged = RunFolder(ready.run_folder).log.events()
    assert curve(logged) == pytest.approx(curve(one), abs=TOLERANCE)


def test_wishes_are_passed_on_once_and_in_an_order_that_makes_sense():
    control = Control()
    wishes = Wishes(control)
    steer = Steer("lower_rate")
    control.pause()
    control.steer(steer)
    assert list(wishes.new()) == [Command.PAUSE, steer]
    assert list(wishes.new()) == []
    control.resume()
    assert list(wishes.new()) == [Command.CONTINUE]
    control.discard()
    assert list(wishes.new()) == [Command.DISCARD, Command.STOP]
    control.leave()
    assert list(wishes.new()) == [Command.INTERRUPT, Command.CANCEL]
    assert list(Wishes(control).new()) == [Command.INTERRUPT, Command.DISCARD, Command.CANCEL, Command.STOP]


@pytest.fixture
def lost_groups(monkeypatch):
    """Groups that end with these codes, one after the other; return what each was asked for."""
    asked = []

    def script(*ends):
        left = list(ends)

        class MadeUp:
            def __init__(self, n, request, context, *, skips_replay):
                self.said = in_processes._Said(in_processes.Outcome.DONE)
                asked.append((type(request).__name__, request.n_processes, skips_replay))

            def run(self):
                return left.pop(0)

        monkeypatch.setattr(in_processes, "_Group", MadeUp)
        monkeypatch.setattr(RunFolder, "is_interrupted", True)
        return asked

    return script


KILLED, WHOLE = Ended({0: EXIT_LOST, 1: -9}, 1), Ended({0: 0, 1: 0}, 0)


@pytest.mark.expects_warning
def test_a_group_that_lost_a_process_begins_again_and_says_so(lost_groups):
    asked, told = lost_groups(KILLED, WHOLE), []
    train_in_processes(ResumeRequest("run", 2), TaskContext(Control(), told.append))
    assert asked == [("ResumeRequest", 1, False)] * 2
    assert [notice.kind for notice in told] == [LOST]


@pytest.mark.expects_warning
def test_a_group_that_is_lost_again_and_again_is_given_up(lost_groups):
    asked = lost_groups(*[KILLED] * (MOST_RESTARTS + 1))
    with pytest.raises(RelayedFailureError) as raised:
        train_in_processes(ResumeRequest("run", 2), TaskContext(Control(), lambda _: None))
    assert len(asked) == MOST_RESTARTS + 1
    assert raised.value.failure.message.key == "distributed.given_up"


@pytest.mark.expects_warning
@pytest.mark.parametrize("does_leave", [True, False])
def test_a_window_that_closes_and_a_refusal_begin_nothing_again(lost_groups, does_leave):
    control = Control()
    if does_leave:
        control.leave()
    asked = lost_groups(KILLED if does_leave else Ended({0: EXIT_LOST, 1: 2}, 1))
    with pytest.raises(CancelledError if does_leave else RelayedFailureError):
        train_in_processes(ResumeRequest("run", 2), TaskContext(control, lambda _: None))
    assert len(asked) == 1


def test_the_estimate_knows_of_several_processes(quick_config):
    alone, together = (
        estimate_run(EstimateRequest(quick_config.replace(device="cpu"), 20, 4, 0, (), n_processes=n)).seconds
        for n in (1, 2)
    )
    name = quick_config.backbone
    assert together[name] == pytest.approx(alone[name] + GROUP_START_S)


def test_only_a_run_on_gpus_takes_all_of_them(qtbot, tmp_path):
    session = Session(InlineRunner, runs_dir=tmp_path, samples_dir=Path("samples"))
    session.engine.n_gpus = 4
    assert session.engine.processes_for("auto") == 1
    session.engine.uses_all_gpus = True
    assert [session.engine.processes_for(device) for device in ("auto", "cuda", "cpu")] == [4, 4, 1]
    session.close()
