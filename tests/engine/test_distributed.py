"""Two processes that train together come to what one comes to, and end, stop and go on together."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import torch
from conftest import make_folder
from ranks_child import BACKBONE, LOST, SCENARIOS, SIZE_PX, SLOW_SCENARIOS, Seen, config_of, normalised, write_weights
from small_pictures import see_small_pictures

from tlgui.core.events import BatchDone, EpochDone, Notice, RunFinished
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.distributed.ranks import ALONE
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.head_solver import N_PARTS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the second process is a fork")
CHILD = Path(__file__).with_name("ranks_child.py")
QUICK = [name for name in SCENARIOS if name not in SLOW_SCENARIOS]
TOLERANCE = 0.02
"""Part of a loss: these pictures are easy, and losses near zero. A picture too few or too many changes far more."""
SMALL = 5e-5
"""Nats: how far apart the fits of a head end whose features differ in the last digit."""
OF_RANDOM_NETWORKS = 0.1
"""These, with batch norms over a few like pictures, blow rounding up with every step."""


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def start_two(job, data_dir):
    environment = os.environ | {
        "WORLD_SIZE": "2",
        "LOCAL_WORLD_SIZE": "2",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
        "OMP_NUM_THREADS": "1",
        "TLGUI_DATA_DIR": str(data_dir),
        "PYTHONPATH": os.pathsep.join([str(CHILD.parent.parent), *sys.path]),
    }
    return subprocess.Popen([sys.executable, str(CHILD), json.dumps(job)], env=environment, start_new_session=True)


class Together:
    """What two processes have left."""

    def __init__(self, folder, pictures):
        self.folder, self.pictures = folder, pictures
        self.exit_codes = json.loads((folder / "exit.json").read_text())
        self.seen = [json.loads(path.read_text()) for path in sorted(folder.glob("seen*.json"))]

    def events(self, name):
        return list(RunFolder(self.folder / name).log.events())

    def share(self, name, what):
        """Return what both have done, and each."""
        shares = [seen[name][what] for seen in self.seen]
        return [tuple(item) if isinstance(item, list) else item for share in shares for item in share], shares


def train_together(tmp_path_factory, scenarios, pictures=None):
    folder = tmp_path_factory.mktemp("together")
    pictures = pictures or make_folder(folder / "shapes", n_per_class=12)
    weights = write_weights(folder / "weights.pth")
    job = {"pictures": str(pictures), "weights": str(weights), "out": str(folder), "scenarios": scenarios}
    both = start_two(job, folder / "data")
    try:
        assert both.wait(timeout=120) == 0
        return Together(folder, pictures)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(both.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    return train_together(tmp_path_factory, QUICK)


@pytest.fixture
def tiny_pictures(monkeypatch):
    see_small_pictures(monkeypatch, BACKBONE, size_px=SIZE_PX)


@pytest.fixture
def alone(tmp_path, tiny_pictures):
    """Train a scenario in this process; return its events and what was seen."""

    def go(name, together):
        events = []
        with pytest.MonkeyPatch.context() as patch:
            seen = Seen(patch)
            train(
                config_of(name, together.folder / "weights.pth"),
                scan_folder(together.pictures),
                out=tmp_path / name,
                on_event=events.append,
            )
        return events, seen

    return go


def curve(events):
    return [value for e in events if isinstance(e, EpochDone) for value in (e.train_loss, e.val_loss)]


def batch_losses(events):
    """Return them but for the fit of the head, whose way there (not its end) hangs on the last digit."""
    return [e.loss for e in events if isinstance(e, BatchDone) and e.n_batches != N_PARTS]


def rights(events):
    return [value for e in events if isinstance(e, EpochDone) for value in (e.train_accuracy, e.val_accuracy)]


def require_the_same(together, alone, name):
    tolerance = OF_RANDOM_NETWORKS if name == "scratch" else TOLERANCE
    events, seen = alone(name, together)
    both = together.events(name)
    assert len(curve(both)) == 2 * sum(isinstance(e, EpochDone) for e in events) > 0
    assert curve(both) == pytest.approx(curve(events), rel=tolerance, abs=SMALL)
    assert rights(both) == rights(events)
    assert batch_losses(both) == pytest.approx(batch_losses(events), rel=tolerance, abs=SMALL)
    inputs, of_each = together.share(name, "inputs")
    # Beside those to learn from and to validate on, what the finished model is to remember and is measured on.
    counted = [Counter(made) for made in (inputs, map(tuple, seen.inputs))]
    val = {picture.path.name for picture in RunPlan.read(RunFolder(together.folder / name)).split.val}
    made, expected = ({item: n for item, n in c.items() if item[1] or item[0] in val} for c in counted)
    assert made == expected
    assert min(map(len, of_each)) > len(inputs) * 0.3, "both have done their share"
    assert both[-1].val_loss == pytest.approx(events[-1].val_loss, rel=tolerance, abs=SMALL)
    assert both[0].device == "2 x the processor (1 thread)"


def test_two_processes_come_to_the_same_as_one_and_share_the_pictures_without_dropping_or_repeating_one(
    together, alone
):
    require_the_same(together, alone, "finetune")


def test_batch_norms_take_their_statistics_over_both_shares(together):
    whole, shares = normalised(ALONE), [seen["normalised"] for seen in together.seen]
    assert torch.tensor([row for share in shares for row in share["outputs"]]).allclose(
        torch.tensor(whole["outputs"]), atol=1e-6
    )
    for share in shares:
        for got, expected in zip(share["learned"], whole["learned"], strict=True):
            assert torch.tensor(got).allclose(torch.tensor(expected), atol=1e-5)


def test_a_pause_and_a_stop_reach_both_after_the_same_batch(together):
    n_steps = [seen["stopped"]["n_steps"] for seen in together.seen]
    assert n_steps == [2, 2]
    finished = together.events("stopped")[-1]
    assert isinstance(finished, RunFinished)
    assert finished.outcome == "stopped"


@pytest.mark.slow
def test_when_one_is_killed_the_other_leaves_the_run_and_one_process_goes_on_with_the_same_curve(together, alone):
    assert together.exit_codes == [0, -signal.SIGKILL], "the first one found out by itself"
    assert together.seen[0]["lost"] == "distributed.one_is_gone"
    folder = RunFolder(together.folder / "killed")
    assert folder.is_interrupted
    assert Checkpoint.load(folder.checkpoint).epoch > 1
    events = []
    resume_training(folder.path, on_event=events.append)
    assert curve(events) == pytest.approx(curve(alone("killed", together)[0]), rel=TOLERANCE, abs=SMALL)
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1, 2, 3, 4]


@pytest.mark.slow
def test_gradual_scratch_the_exact_mode_a_discard_and_pictures_that_are_gone(tmp_path_factory, tmp_path, alone):
    together = train_together(tmp_path_factory, list(SLOW_SCENARIOS))
    together.pictures = make_folder(tmp_path / "shapes", n_per_class=12)
    require_the_same(together, alone, "gradual")
    require_the_same(together, alone, "scratch")
    events, _ = alone("exact", together)
    assert curve(together.events("exact")) == pytest.approx(curve(events), rel=TOLERANCE, abs=SMALL)
    assert not (together.folder / "discarded" / "events.jsonl").exists()
    assert together.exit_codes == [0, 0]
    told = [e.path for e in together.events("lost pictures") if isinstance(e, Notice) and e.kind == "picture_left_out"]
    assert sorted(Path(path).name for path in told) == sorted(LOST), "each once, whoever could not read it"
    assert set(LOST) & {name for name, _ in together.seen[1]["lost pictures"]["inputs"][-12:]}
    assert len(curve(together.events("lost pictures"))) == 4


@pytest.mark.slow
def test_on_photos_two_processes_come_to_the_same_as_one(tmp_path_factory, alone, shared_data):
    photos = shared_data / "hymenoptera"
    together = train_together(tmp_path_factory, ["gradual", "finetune"], photos)
    for name in ("gradual", "finetune"):
        events, _ = alone(name, together)
        assert curve(together.events(name)) == pytest.approx(curve(events), rel=TOLERANCE, abs=SMALL)
        assert rights(together.events(name)) == rights(events)
