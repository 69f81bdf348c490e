"""One of two processes that train together, through all scenarios: run by test_distributed.py, read by it too."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path

import pytest
import torch
import torchvision

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.control import Control, ProcessLostError
from tlgui.core.events import BatchDone, EpochDone, PhaseStarted
from tlgui.engine.data.batches import InputLoader
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.distributed.shared_batch_norm import share_statistics
from tlgui.engine.runs.run import train
from tlgui.engine.training.epoch import EpochRunner
from tlgui.engine.training.loaders import CachedFeatures

SIZE_PX, BACKBONE = 32, "shufflenet_v2_x0_5"
COMMON = {"device": "cpu", "precision": "fp32", "rate_schedule": "constant", "finetune_learning_rate": 1e-3}
COMMON |= {"optimizer": "sgd"}  # of Adam, the first steps turn rounding into whole steps
VARIED = {"augment": AUGMENT_PRESETS["standard"], "cached_views": 0}
SCENARIOS = {
    # Solved head, then blocks of the base; 20 pictures to learn from in batches of 7, 7 and 6.
    "gradual": {"schedule": "gradual", "finetune_epochs": 3, "batch_size": 7},
    # Steps of the optimizer and fresh variations from the first epoch on; a last batch of one leaves an empty share.
    "finetune": {
        "schedule": "finetune",
        "head_solver": "optimizer",
        "head_epochs": 1,
        "finetune_epochs": 1,
        "batch_size": 19,
    }
    | VARIED,
    # Batch norms that learn their statistics over both shares.
    "scratch": {"weights": "none", "schedule": "scratch", "finetune_epochs": 1}
    | {"batch_size": 8, "head_learning_rate": 1e-5},
    "exact": {"schedule": "finetune", "head_epochs": 1, "finetune_epochs": 1, "batch_size": 6, "exact": True}
    | {"augment": AUGMENT_PRESETS["standard"]},
    "stopped": {"schedule": "finetune", "finetune_epochs": 2, "batch_size": 6},
    "discarded": {"schedule": "finetune", "finetune_epochs": 2, "batch_size": 6},
    "lost pictures": {"schedule": "finetune", "head_epochs": 1, "finetune_epochs": 1, "batch_size": 6}
    | {"cached_views": 0, "head_solver": "optimizer"},
    "killed": {"schedule": "gradual", "finetune_epochs": 3, "batch_size": 7},
}
LOST = ("discs0.png", "discs1.png", "squares3.png", "squares4.png")
"""Pictures that are gone from the second epoch on, where a scenario is about that."""
SLOW_SCENARIOS = ("gradual", "scratch", "exact", "discarded", "lost pictures")


def config_of(name, weights):
    """Return the choices of a scenario that begins with the weights of a file, unless it is about random ones."""
    usual = {"augment": AUGMENT_PRESETS["none"], "head_epochs": 1, "backbone": BACKBONE, "weights": str(weights)}
    return TrainConfig(**(COMMON | usual | SCENARIOS[name]))


def write_weights(path):
    """Write weights of the smallest network, with batch norms that have seen something."""
    torch.manual_seed(5)
    network = torchvision.models.get_model(BACKBONE)
    for _ in range(20):
        network(torch.randn(8, 3, SIZE_PX, SIZE_PX))
    torch.save(network.state_dict(), path)
    return path


class Seen:
    """What this process has done in one scenario: the inputs that it made, and its steps."""

    def __init__(self, patch):
        self.inputs, self.cached, self.n_steps = [], [], 0
        self.on_step = lambda: None
        make, features, step = InputLoader._make, CachedFeatures._features, EpochRunner._take_step

        def noted_make(loader, spec):
            self.inputs.append([spec.picture.path.name, spec.seed])
            return make(loader, spec)

        def noted_features(cached, rows):
            self.cached += rows.tolist()
            return features(cached, rows)

        def noted_step(runner, learning):
            self.on_step()
            step(runner, learning)
            self.n_steps += 1

        patch.setattr(InputLoader, "_make", noted_make)
        patch.setattr(CachedFeatures, "_features", noted_features)
        patch.setattr(EpochRunner, "_take_step", noted_step)

    def to_json(self):
        return {"inputs": self.inputs, "cached": self.cached, "n_steps": self.n_steps}


class Person:
    """Listens to the run of a scenario, and steps in where it is about that."""

    def __init__(self, name, pictures, out):
        self.control, self._name, self._pictures, self._out = Control(), name, pictures, out
        self._phase = 0

    def __call__(self, event):
        if isinstance(event, PhaseStarted):
            self._phase = event.index
        elif isinstance(event, BatchDone) and self._phase == 1 and event.batch == 2:
            self._step_in()
        elif isinstance(event, EpochDone) and event.epoch == 1 and self._name == "lost pictures":
            for name in LOST:
                next(self._pictures.rglob(name)).unlink()

    def _step_in(self):
        if self._name == "stopped":
            self.control.pause()
            threading.Thread(target=self._stop_once_state_is_kept).start()
        elif self._name == "discarded":
            self.control.discard()

    def _stop_once_state_is_kept(self):
        state = self._out / "checkpoint.pt"
        before = state.stat().st_mtime_ns
        while state.stat().st_mtime_ns == before:
            threading.Event().wait(0.01)
        self.control.stop()


def go(name, pictures, weights, out):
    """Train as the first process."""
    person = Person(name, pictures, out)
    train(config_of(name, weights), scan_folder(pictures), out=out, on_event=person, control=person.control)


def normalised(ranks):
    """Return what a batch norm gives, learns and passes down for this process's share of a batch of five."""
    torch.manual_seed(3)
    network = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 1), torch.nn.BatchNorm2d(3))
    images, wanted = torch.randn(5, 2, 4, 4), torch.randn(5, 3, 4, 4)
    if ranks.n > 1:
        share_statistics(network)
    share = ranks.share(5)
    outputs = network(images[share])
    (outputs * wanted[share]).sum().backward()
    conv, norm = network
    gradients = [p.grad.clone() for p in network.parameters()]
    for gradient in gradients:
        ranks.sum_in_place(gradient)
    learned = [*gradients, norm.running_mean, norm.running_var]
    return {"outputs": outputs.tolist(), "learned": [value.tolist() for value in learned]}


def main(job):
    from small_pictures import see_small_pictures

    from tlgui.engine.distributed.joined import joined_group
    from tlgui.engine.runs.companion import accompany

    see_small_pictures(pytest.MonkeyPatch(), BACKBONE, size_px=SIZE_PX)
    torch.set_num_threads(1)
    with joined_group() as ranks:
        rank, found = ranks.rank, {"normalised": normalised(ranks)}
        for name in job["scenarios"]:
            with pytest.MonkeyPatch.context() as patch:
                seen = Seen(patch)
                if name == "killed" and rank == 1:
                    seen.on_step = lambda seen=seen: seen.n_steps >= 7 and os.kill(os.getpid(), signal.SIGKILL)
                try:
                    if rank == 0:
                        go(name, Path(job["pictures"]), job["weights"], Path(job["out"]) / name)
                    else:
                        accompany(ranks)
                except ProcessLostError as lost:
                    found["lost"] = lost.message.key
                found[name] = seen.to_json()
            Path(job["out"], f"seen{rank}.json").write_text(json.dumps(found), encoding="utf-8")


def in_two_processes(job):
    """Become two processes: a fork, before torch has begun anything, spares the second its import of torch."""
    child = os.fork()
    os.environ["RANK"] = os.environ["LOCAL_RANK"] = "0" if child else "1"
    main(job)
    if child:
        _, status = os.waitpid(child, 0)
        Path(job["out"], "exit.json").write_text(json.dumps([0, os.waitstatus_to_exitcode(status)]), encoding="utf-8")


if __name__ == "__main__":
    in_two_processes(json.loads(sys.argv[1]))
