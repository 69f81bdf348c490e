"""A run that is steered while it goes on: when it takes effect, what is written, and the same curve after a kill."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading

import pytest
import torch

from tlgui.core.config import AUGMENT_PRESETS
from tlgui.core.control import Control
from tlgui.core.errors import RunFolderError
from tlgui.core.events import (
    BatchDone,
    EpochDone,
    Notice,
    PhaseDone,
    PhaseStarted,
    RunFinished,
    Steered,
)
from tlgui.core.steer_inbox import SteerInbox
from tlgui.core.steering import STEER_REFUSED, Steer
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.paths import cache_dir


class KilledError(BaseException):
    """Nothing in the engine may catch it, as nothing can catch the end of the process."""


@pytest.fixture
def config(quick_config):
    return quick_config.replace(
        head="mlp", head_epochs=3, finetune_epochs=2, early_stop=None, rate_schedule="warmup",
        augment=AUGMENT_PRESETS["light"],
    )  # fmt: skip


@pytest.fixture
def dataset(pictures_folder):
    return scan_folder(pictures_folder)


def curve(events):
    done = [e for e in events if isinstance(e, EpochDone)]
    return [(e.epoch, e.phase, e.train_loss, e.train_accuracy, e.val_loss, e.val_accuracy) for e in done]


def lengths(events):
    """Epochs of each phase that began."""
    done = [e.phase for e in events if isinstance(e, EpochDone)]
    return [done.count(index) for index in sorted(set(done))]


class Steersman:
    """Listens to a run and asks for a change after some batch; ends the run after some event.

    Args:
        steers: (epoch, batch) -> what to ask for; batch 0 asks when the epoch is over.
        kill_after: so many events; None lets it run.
    """

    def __init__(self, steers, kill_after=None):
        self.control, self.events = Control(), []
        self._steers, self._kill_after = steers, kill_after

    def __call__(self, event):
        self.events.append(event)
        at = None
        if isinstance(event, BatchDone):
            at = (event.epoch, event.batch)
        elif isinstance(event, EpochDone):
            at = (event.epoch, 0)
        for steer in self._steers.get(at, ()):
            self.control.steer(steer)
        if len(self.events) == self._kill_after:
            raise KilledError

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def refusals(self):
        return [event.message.key for event in self.of(Notice) if event.kind == STEER_REFUSED]


def run(config, dataset, out, steers, kill_after=None):
    steersman = Steersman(steers, kill_after)
    try:
        train(config, dataset, out=out, on_event=steersman, control=steersman.control)
    except KilledError:
        assert kill_after is not None
    return steersman


# What it does, and when


def test_unfreeze_now_ends_the_phase_with_the_epoch_under_way(config, dataset, tmp_path):
    steered = run(config, dataset, tmp_path / "run", {(1, 2): [Steer("unfreeze")]})
    assert lengths(steered.events) == [1, 2]
    second = steered.of(PhaseStarted)[1]
    assert (second.first_epoch, second.frozen_blocks) == (2, ())
    assert steered.of(RunFinished)[0].outcome == "completed"


def test_unfreeze_now_where_only_the_head_was_to_learn(config, dataset, tmp_path):
    config = config.replace(schedule="features")
    steered = run(config, dataset, tmp_path / "run", {(2, 0): [Steer("unfreeze")]})
    assert lengths(steered.events) == [2, 2]
    assert steered.of(PhaseStarted)[1].rates["stem"] == config.finetune_learning_rate


def test_more_epochs_are_added_to_the_phase_and_early_stopping_waits_for_them(config, dataset, tmp_path):
    config = config.replace(early_stop=1, head_learning_rate=1e-8)  # so low that no epoch is better than the first
    still = run(config, dataset, tmp_path / "still", {})
    n_head, n_all = lengths(still.events)
    assert n_head <= 3
    steered = run(config, dataset, tmp_path / "run", {(n_head, 1): [Steer("more_epochs", 2)]})
    assert lengths(steered.events)[0] >= n_head
    assert steered.of(Steered)[0].phases[0].n_epochs == 5
    assert n_all <= 2


def test_more_epochs_asked_for_after_the_last_one_of_a_phase_still_come(config, dataset, tmp_path):
    steered = run(config, dataset, tmp_path / "run", {(3, 0): [Steer("more_epochs", 2)]})
    assert lengths(steered.events) == [5, 2]


def test_a_lower_rate_holds_from_the_next_batch_on_and_in_later_phases(config, dataset, tmp_path):
    config = config.replace(rate_schedule="constant")
    whole = run(config, dataset, tmp_path / "whole", {})
    steered = run(config, dataset, tmp_path / "run", {(2, 1): [Steer("lower_rate")]})
    before, after = whole.of(BatchDone), steered.of(BatchDone)
    n_same = next(i for i, pair in enumerate(zip(before, after, strict=True)) if pair[0].loss != pair[1].loss)
    at = after[n_same]
    assert (at.epoch, at.batch) == (2, 3), "the second batch is the one that steps at the lower rate"
    rates = [(done.rate_head, done.rate_base) for done in steered.of(EpochDone)]
    assert rates[1][0] == config.head_learning_rate, "as it was when that epoch began"
    assert rates[2][0] == config.head_learning_rate / 3
    assert rates[3] == (config.finetune_learning_rate / 3, config.finetune_learning_rate / 3)


def test_a_head_that_is_fitted_at_once_takes_changes_between_epochs(config, dataset, tmp_path):
    config = config.replace(head="linear", head_solver="lbfgs")
    steers = {(1, 1): [Steer("lower_rate"), Steer("unfreeze")]}
    steered = run(config, dataset, tmp_path / "run", steers)
    assert steered.refusals == ["steering.no_rate"]
    assert lengths(steered.events) == [1, 2]


def test_what_makes_no_sense_is_said_and_changes_nothing(config, dataset, tmp_path):
    whole = run(config, dataset, tmp_path / "whole", {})
    steers = {(4, 1): [Steer("unfreeze"), Steer("more_epochs", phase=0)], (5, 0): [Steer("more_epochs", 5000)]}
    steered = run(config, dataset, tmp_path / "run", steers)
    assert steered.refusals == ["steering.all_learns", "steering.phase_over", "steering.too_many_epochs"]
    assert curve(steered.events) == curve(whole.events)


def test_what_comes_when_all_is_learned_is_said_to_be_too_late(config, dataset, tmp_path):
    steersman = Steersman({})

    def listen(event):
        steersman(event)
        if isinstance(event, PhaseDone) and event.index == 1:
            steersman.control.steer(Steer("more_epochs"))

    train(config, dataset, out=tmp_path / "run", on_event=listen, control=steersman.control)
    assert steersman.refusals == ["steering.too_late"]
    assert steersman.of(RunFinished)[0].outcome == "completed"


def test_a_paused_run_is_steered_at_once(config, dataset, tmp_path):
    steersman = Steersman({})
    heard = threading.Event()

    def listen(event):
        steersman(event)
        if isinstance(event, BatchDone) and (event.epoch, event.batch) == (1, 1):
            steersman.control.pause()
        if isinstance(event, Steered):
            heard.set()

    learning = threading.Thread(
        target=train, args=(config, dataset),
        kwargs={"out": tmp_path / "run", "on_event": listen, "control": steersman.control},
    )  # fmt: skip
    learning.start()
    steersman.control.steer(Steer("more_epochs", 1))
    assert heard.wait(60), "without going on"
    assert len(steersman.of(BatchDone)) <= 1 or steersman.of(Steered)
    steersman.control.resume()
    learning.join(120)
    assert lengths(steersman.events) == [4, 2]


# Nothing is lost

STEERS = {
    (1, 2): [Steer("lower_rate")],
    (2, 1): [Steer("more_epochs", 1)],
    (3, 2): [Steer("unfreeze")],
    (4, 1): [Steer("lower_rate"), Steer("more_epochs", 1)],
}


@pytest.mark.parametrize(
    ("changes", "kills"),  # after the second, the fourth or the fifth change: two events on, so that it is on disk
    [
        ({}, (1, 4)),
        pytest.param({"exact": True}, (3,), marks=pytest.mark.slow),
        pytest.param({"schedule": "gradual", "rate_schedule": "onecycle"}, (3,), marks=pytest.mark.slow),
    ],
)
def test_a_run_steered_killed_and_continued_has_the_curve_of_one_that_was_not_killed(
    config, dataset, tmp_path, changes, kills
):
    config = config.replace(**changes)
    whole = run(config, dataset, tmp_path / "whole", STEERS)
    assert len(whole.of(Steered)) == 5
    moments = [index for index, event in enumerate(whole.events, start=1) if isinstance(event, Steered)]
    for number in kills:
        out = tmp_path / f"run {number}"
        shutil.rmtree(cache_dir(), ignore_errors=True)
        killed = run(config, dataset, out, STEERS, kill_after=moments[number] + 2)
        n_steered = len(killed.of(Steered))
        later = {at: steers for at, steers in STEERS.items() if at > _last_steer(killed)}
        again = Steersman(later)
        resume_training(out, on_event=again, control=again.control)
        assert n_steered >= number + 1
        assert curve(again.events) == curve(whole.events), number
        assert [e.message for e in again.of(Steered)] == [e.message for e in whole.of(Steered)]
        assert again.of(RunFinished)[0].val_loss == whole.of(RunFinished)[0].val_loss
        lines = [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]
        assert [line["action"] for line in lines if line["event"] == "Steered"] == [
            event.action for event in whole.of(Steered)
        ]


def _last_steer(killed):
    """Epoch and batch after which the last change was asked for."""
    events = killed.events
    last = max(index for index, event in enumerate(events) if isinstance(event, Steered))
    batch = next(event for event in reversed(events[:last]) if isinstance(event, BatchDone))
    return batch.epoch, batch.batch


def test_a_state_of_an_earlier_version_knows_of_no_steering(config, dataset, tmp_path):
    out = tmp_path / "run"
    run(config, dataset, out, {}, kill_after=12)
    values = torch.load(out / "checkpoint.pt", weights_only=True)
    assert values.pop("phases") == []
    torch.save(values, out / "checkpoint.pt")
    again = Steersman({})
    resume_training(out, on_event=again)
    assert lengths(again.events) == [3, 2]


@pytest.mark.parametrize(
    "phases", [[{"name": "x", "n_epochs": 0, "rates": {}}], [{"rates": {"head": -1.0}, "name": "", "n_epochs": 1}], [3]]
)
def test_a_damaged_plan_in_a_state_is_told(config, dataset, tmp_path, phases):
    out = tmp_path / "run"
    run(config, dataset, out, {}, kill_after=12)
    values = torch.load(out / "checkpoint.pt", weights_only=True)
    torch.save(values | {"phases": phases}, out / "checkpoint.pt")
    with pytest.raises(RunFolderError, match="cannot be read"):
        Checkpoint.load(out / "checkpoint.pt")


# From another program


def test_a_request_left_in_the_folder_is_taken_after_a_batch(config, dataset, tmp_path, monkeypatch):
    monkeypatch.setattr("tlgui.engine.runs.active_run.LOOK_EVERY_S", 0.0)
    out = tmp_path / "run"
    steersman = Steersman({})

    def listen(event):
        steersman(event)
        if isinstance(event, PhaseStarted) and event.index == 0:
            SteerInbox(out).ask(Steer("more_epochs", 1))

    train(config, dataset, out=out, on_event=listen, control=steersman.control)
    assert lengths(steersman.events) == [4, 2]
    assert not list(out.glob("steer-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.slow
def test_steered_from_another_terminal_killed_for_good_and_continued(pictures_folder, tmp_path):
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    out = tmp_path / "run"
    tlgui = (sys.executable, "-m", "tlgui")
    command = [
        *tlgui, "train", str(pictures_folder), "--json", "--weights", "none", "--backbone", "shufflenet_v2_x0_5",
        "--device", "cpu", "--precision", "fp32", "--batch-size", "8", "--head-solver", "optimizer", "--exact",
        "--head-epochs", "500", "--finetune-epochs", "1", "--early-stop", "off", "--out", str(out),
    ]  # fmt: skip
    idle = subprocess.run([*tlgui, "steer", tmp_path, "--unfreeze"], capture_output=True, text=True, check=False)
    assert idle.returncode == 2
    assert "No run is going on" in idle.stderr
    training = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)
    for line in training.stdout:
        if json.loads(line)["event"] == "BatchDone":
            break
    draining = threading.Thread(target=training.stdout.read)
    draining.start()
    answers = [
        subprocess.run([*tlgui, "steer", out, "--json", *flags], capture_output=True, text=True, check=False)
        for flags in (["--lower-rate"], ["--more-epochs", "7000"], ["--unfreeze"])
    ]
    training.send_signal(signal.SIGKILL)
    training.wait()
    draining.join()
    training.stdout.close()
    assert [answer.returncode for answer in answers] == [0, 2, 0], [answer.stderr for answer in answers]
    told = [json.loads(answer.stdout) for answer in answers]
    assert [line.get("action") for line in told] == ["lower_rate", None, "unfreeze"]
    assert told[1]["kind"] == STEER_REFUSED
    events = []
    resume_training(out, on_event=events.append)
    last_of_head = told[2]["epoch"]
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == list(range(1, last_of_head + 2))
    assert events[-1].outcome == "completed"


def test_phases_of_ones_own_are_run_as_they_were_laid_down(config, dataset, tmp_path):
    config = config.replace(phases="head:1,2:2,all:1")
    own = run(config, dataset, tmp_path / "run", {})
    assert lengths(own.events) == [1, 2, 1]
    head, top, everything = own.of(PhaseStarted)
    assert head.learning_blocks == ("head",)
    assert (len(top.learning_blocks), top.learning_blocks[-1]) == (2, "head")
    assert everything.frozen_blocks == ()
