"""A run that was broken off goes on, and its curve is that of a run that never was."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys

import pytest
import torch

from tlgui.__main__ import main
from tlgui.core.config import AUGMENT_PRESETS
from tlgui.core.errors import DatasetError, RunFolderError, WeightsMissingError
from tlgui.core.events import (
    BatchDone,
    CheckpointSaved,
    Continued,
    EpochDone,
    EpochStarted,
    PhaseDone,
    PhaseStarted,
    Preparing,
    RunFinished,
    RunStarted,
)
from tlgui.engine.backbones.source import make_network
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.best_keeper import WritingPace
from tlgui.paths import cache_dir


class KilledError(BaseException):
    """Nothing in the engine may catch it, as nothing can catch the end of the process."""


@pytest.fixture
def config(quick_config):
    return quick_config.replace(
        head="mlp", head_epochs=2, finetune_epochs=2, early_stop=None, augment=AUGMENT_PRESETS["light"]
    )


@pytest.fixture
def dataset(pictures_folder):
    return scan_folder(pictures_folder)


def curve(events):
    done = [e for e in events if isinstance(e, EpochDone)]
    return [(e.epoch, e.train_loss, e.train_accuracy, e.val_loss, e.val_accuracy) for e in done]


def told(folder):
    return [json.loads(line) for line in (folder / "events.jsonl").read_text().splitlines()]


def answers(folder):
    return (folder / "epoch_scores.bin").read_bytes()


def train_until(n_events, config, dataset, out):
    """Train until the n-th event; return whether it came."""
    events = []

    def listen(event):
        events.append(event)
        if len(events) == n_events:
            raise KilledError

    try:
        train(config, dataset, out=out, on_event=listen)
    except KilledError:
        return True
    return False


@pytest.mark.parametrize(
    "changes",
    [
        {},
        pytest.param({"exact": True}, marks=pytest.mark.slow),
        pytest.param({"schedule": "gradual", "rate_schedule": "onecycle"}, marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("n_moments", [2, pytest.param(6, marks=pytest.mark.slow)])
def test_wherever_it_stops_the_curve_is_the_same(config, dataset, tmp_path, monkeypatch, changes, n_moments):
    monkeypatch.setattr("tlgui.engine.training.trainer.STATE_EVERY_S", 0.0)  # a state after every batch
    config = config.replace(**changes)
    whole = []
    train(config, dataset, out=tmp_path / "whole", on_event=whole.append)
    moments = random.Random(0).sample(range(4, len(whole) - 1), n_moments)
    for moment in moments:
        out = tmp_path / f"run {moment}"
        shutil.rmtree(cache_dir())  # so that the frozen layers too are worked out, and broken off, anew
        assert train_until(moment, config, dataset, out)
        events = []
        resume_training(out, on_event=events.append)
        assert curve(events) == curve(whole), moment
        assert (events[-1].best_epoch, events[-1].val_loss) == (whole[-1].best_epoch, whole[-1].val_loss)
        assert answers(out) == answers(tmp_path / "whole"), "an epoch that is repeated replaces what it answered"


def test_what_was_told_is_told_again_and_the_log_is_whole(config, dataset, tmp_path):
    out = tmp_path / "run"
    whole = []
    train(config, dataset, out=tmp_path / "whole", on_event=whole.append)
    assert train_until(len(whole) - 8, config, dataset, out)
    events = []
    resume_training(out, on_event=events.append)
    ordered = (RunStarted, PhaseStarted, EpochStarted, BatchDone, EpochDone, PhaseDone, RunFinished)
    assert [type(e) for e in events if isinstance(e, ordered)] == [type(e) for e in whole if isinstance(e, ordered)]
    assert sum(isinstance(e, Continued) for e in events) == 1
    lines = told(out)
    assert [line["event"] for line in lines] == [type(e).__name__ for e in events]
    assert [line["time_s"] for line in lines] == sorted(line["time_s"] for line in lines)
    assert not (out / "checkpoint.pt").exists(), "a run that ended needs no state"


def test_a_run_that_ended_cannot_be_continued(config, dataset, tmp_path):
    train(config, dataset, out=tmp_path / "run", on_event=lambda _: None)
    with pytest.raises(RunFolderError, match="no run in .* that can be continued"):
        resume_training(tmp_path / "run", on_event=lambda _: None)
    with pytest.raises(RunFolderError, match="no run in .* that can be continued"):
        resume_training(tmp_path / "nowhere", on_event=lambda _: None)


def test_a_damaged_state_is_told(config, dataset, tmp_path):
    assert train_until(12, config, dataset, tmp_path / "run")
    (tmp_path / "run" / "checkpoint.pt").write_bytes(b"rubbish")
    with pytest.raises(RunFolderError, match="cannot be read"):
        resume_training(tmp_path / "run", on_event=lambda _: None)


def test_pictures_gone_since_are_left_out(config, dataset, tmp_path, pictures_folder):
    whole = []
    train(config.replace(cached_views=0), dataset, out=tmp_path / "whole", on_event=whole.append)
    assert train_until(len(whole) // 2, config.replace(cached_views=0), dataset, tmp_path / "run")
    for path in sorted((pictures_folder / "discs").iterdir())[:2]:
        path.unlink()
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    assert events[-1].outcome == "completed"


def test_a_folder_of_pictures_that_was_moved_is_told_and_nothing_is_lost(config, dataset, tmp_path, pictures_folder):
    assert train_until(20, config, dataset, tmp_path / "run")
    pictures_folder.rename(tmp_path / "elsewhere")
    with pytest.raises(DatasetError, match="no longer in"):
        resume_training(tmp_path / "run", on_event=lambda _: None)
    (tmp_path / "elsewhere").rename(pictures_folder)
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    assert events[-1].outcome == "completed"


@pytest.mark.slow
def test_a_run_goes_on_without_the_file_of_weights_it_was_begun_with(config, dataset, tmp_path, monkeypatch):
    monkeypatch.setattr(WritingPace, "is_due", True)  # however slow the disk is, what was learned is written at once
    weights = tmp_path / "mine.pth"
    torch.save(make_network("shufflenet_v2_x0_5").state_dict(), weights)
    config = config.replace(weights=str(weights))
    whole = []
    train(config, dataset, out=tmp_path / "whole", on_event=whole.append)
    first_saved = next(i for i, event in enumerate(whole, start=1) if isinstance(event, CheckpointSaved))
    shutil.rmtree(cache_dir())  # so that what is frozen is computed by the network that is put together again
    assert train_until(first_saved + 1, config, dataset, tmp_path / "run")
    shutil.rmtree(cache_dir())
    weights.unlink()
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    assert curve(events) == curve(whole)


def test_a_run_that_had_kept_nothing_yet_misses_its_file_of_weights(config, dataset, tmp_path):
    weights = tmp_path / "mine.pth"
    torch.save(make_network("shufflenet_v2_x0_5").state_dict(), weights)
    assert train_until(4, config.replace(weights=str(weights)), dataset, tmp_path / "run")
    weights.unlink()
    with pytest.raises(WeightsMissingError, match=r"mine\.pth"):
        resume_training(tmp_path / "run", on_event=lambda _: None)


def test_the_layers_worked_out_before_the_interruption_are_not_worked_out_again(config, dataset, tmp_path):
    assert train_until(14, config, dataset, tmp_path / "run")
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    at = [type(e) for e in events].index(Continued)
    assert not [e for e in events[at:] if isinstance(e, Preparing) and e.what == "frozen layers"]


@pytest.mark.slow
@pytest.mark.whole_pictures
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_for_good_and_continued_from_the_command_line(config, pictures_folder, tmp_path):
    command = [
        *("train", str(pictures_folder), "--json", "--weights", "none"),
        *("--backbone", "shufflenet_v2_x0_5", "--device", "cpu", "--precision", "fp32", "--batch-size", "8"),
        *("--head-epochs", "30", "--finetune-epochs", "4", "--early-stop", "off"),
    ]
    assert main([*command, "--out", str(tmp_path / "whole")]) == 0
    killed = subprocess.Popen(
        [sys.executable, "-m", "tlgui", *command, "--out", tmp_path / "run"],
        stdout=subprocess.PIPE, env=os.environ | {"OMP_NUM_THREADS": "1"}, text=True,
    )  # fmt: skip
    for line in killed.stdout:
        event = json.loads(line)
        if event["event"] == "BatchDone" and event["epoch"] == 32:
            killed.send_signal(signal.SIGKILL)
            break
    killed.wait()
    killed.stdout.close()
    assert killed.returncode == -signal.SIGKILL
    assert main(["train", "--resume", str(tmp_path / "run"), "--json"]) == 0
    kept = ("epoch", "phase", "train_loss", "train_accuracy", "val_loss", "val_accuracy")
    curves = [
        [[line[key] for key in kept] for line in told(tmp_path / name) if line["event"] == "EpochDone"]
        for name in ("whole", "run")
    ]
    assert curves[0] == curves[1]
    assert len(curves[0]) == 34
    assert answers(tmp_path / "run") == answers(tmp_path / "whole")
