"""Real commands that train in several real processes: started by torchrun, or by --processes, and killed."""

import json
import os
import signal
import subprocess
import sys

import psutil
import pytest
from conftest import make_folder

from tlgui.core.events import EpochDone
from tlgui.core.run_folder import RunFolder

pytestmark = pytest.mark.slow
FLAGS = [
    "--backbone",
    "resnet18",
    "--weights",
    "starter",
    "--schedule",
    "gradual",
    "--finetune-epochs",
    "4",
    "--batch-size",
    "7",
    "--device",
    "cpu",
    "--precision",
    "fp32",
    "--augment",
    "none",
    "--early-stop",
    "off",
    "--json",
]
TOLERANCE = 2e-3


@pytest.fixture
def pictures(tmp_path):
    return make_folder(tmp_path / "shapes", n_per_class=12)


@pytest.fixture
def started(monkeypatch):
    """Start a program with its output in lines, and see to it that it is gone at the end."""
    programs = []
    monkeypatch.setenv("OMP_NUM_THREADS", "1")

    def start(*command):
        programs.append(
            subprocess.Popen(
                [sys.executable, "-m", *map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
        return programs[-1]

    yield start
    for program in programs:
        program.kill()
        program.communicate()


def curve(out):
    epochs = [e for e in RunFolder(out).log.events() if isinstance(e, EpochDone)]
    return [value for e in epochs for value in (e.train_loss, e.val_loss)]


def read_until(program, wanted, n=1):
    """Read its events up to the n-th of a kind."""
    for line in program.stdout:
        n -= json.loads(line)["event"] == wanted
        if not n:
            return


def process_of_rank(program, rank):
    children = psutil.Process(program.pid).children()
    return next(child for child in children if child.environ().get("RANK") == str(rank))


def test_torchrun_trains_with_one_voice_and_the_result_of_one_process(started, pictures, tmp_path):
    one = started("tlgui", "train", pictures, "--out", tmp_path / "one", *FLAGS)
    assert one.communicate()[1].count("Traceback") == 0
    torchrun = ("torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    two = started(*torchrun, "-m", "tlgui", "train", pictures, "--out", tmp_path / "two", *FLAGS)
    said = [json.loads(line)["event"] for line in two.communicate()[0].splitlines()]
    assert (one.returncode, two.returncode) == (0, 0)
    assert (said.count("RunStarted"), said[-1]) == (1, "RunFinished")
    assert curve(tmp_path / "two") == pytest.approx(curve(tmp_path / "one"), abs=TOLERANCE)


@pytest.mark.parametrize("rank", [0, 1])
def test_when_a_process_is_killed_the_group_goes_on_as_if_nothing_had_happened(started, pictures, tmp_path, rank):
    whole = started("tlgui", "train", pictures, "--out", tmp_path / "whole", *FLAGS, "--processes", "2")
    whole.communicate()
    killed = started("tlgui", "train", pictures, "--out", tmp_path / "killed", *FLAGS, "--processes", "2")
    read_until(killed, "EpochDone", 3)
    process_of_rank(killed, rank).send_signal(signal.SIGKILL)
    _, told = killed.communicate()
    assert (whole.returncode, killed.returncode) == (0, 0), told
    assert f"Process {rank + 1} of 2 was killed (signal 9). The run goes on from its saved state." in told
    assert curve(tmp_path / "killed") == curve(tmp_path / "whole")


def test_ctrl_c_stops_all_and_keeps_the_best_model(started, pictures, tmp_path):
    program = started("tlgui", "train", pictures, "--out", tmp_path / "run", *FLAGS, "--processes", "2")
    read_until(program, "EpochDone", 2)
    for process in (psutil.Process(program.pid), *psutil.Process(program.pid).children()):
        process.send_signal(signal.SIGINT)  # as a terminal does
    program.communicate()
    assert program.returncode == 130
    assert (tmp_path / "run" / "model.safetensors").exists()


def test_when_the_watching_process_is_killed_the_others_end_and_the_run_can_go_on(started, pictures, tmp_path):
    program = started("tlgui", "train", pictures, "--out", tmp_path / "run", *FLAGS, "--processes", "2")
    read_until(program, "EpochDone", 2)
    children = psutil.Process(program.pid).children()
    os.kill(program.pid, signal.SIGKILL)
    assert psutil.wait_procs(children, timeout=60)[1] == []
    again = started("tlgui", "train", "--resume", tmp_path / "run", "--json", "--processes", "3")
    again.communicate()
    assert again.returncode == 0
