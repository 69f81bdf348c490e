"""`--processes N` watches its processes, and starts all of them anew when one is lost."""

import json
import sys

import pytest

from tlgui.cli import supervisor
from tlgui.engine.distributed import launch
from tlgui.engine.distributed.launch import EXIT_LOST

CHILD = """
import json, os, pathlib, signal, sys, time
folder, rank = pathlib.Path({folder!r}), os.environ["RANK"]
(folder / f"{{sys.argv[1]}} {{rank}} {{time.time_ns()}}").write_text(json.dumps(
    [os.environ[k] for k in ("WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR", "OMP_NUM_THREADS")]))
does = json.loads(sys.argv[2])[rank]
if does == "kill": os.kill(os.getpid(), signal.SIGKILL)
elif does == "hang": time.sleep(600)
else: sys.exit(does)
"""


@pytest.fixture
def supervise(tmp_path, monkeypatch):
    """Supervise two made-up processes; return the exit code, and what was started."""
    monkeypatch.setattr(supervisor, "_program", lambda: [sys.executable, "-ISc", CHILD.format(folder=str(tmp_path))])
    monkeypatch.setattr(launch, "ENDING_S", 0.3)

    def go(first, again=(0, 0), can_go_on=True):
        asked = [[name, json.dumps({"0": a, "1": b})] for name, (a, b) in (("first", first), ("again", again))]
        code = supervisor.supervise(2, *asked, lambda: can_go_on)
        return code, sorted(path.name.rpartition(" ")[0] for path in tmp_path.iterdir())

    return go


def test_each_process_is_told_its_place(supervise, tmp_path):
    assert supervise((0, 0)) == (0, ["first 0", "first 1"])
    told = [json.loads(path.read_text()) for path in tmp_path.iterdir()]
    assert sorted(rank for _, rank, _, _ in told) == ["0", "1"]
    assert {(n, address) for n, _, address, _ in told} == {("2", "127.0.0.1")}


@pytest.mark.parametrize("code", [0, 2, 130])
def test_the_answer_is_the_first_ones_and_whoever_hangs_then_is_ended(supervise, code):
    assert supervise((code, "hang")) == (code, ["first 0", "first 1"])


@pytest.mark.parametrize("loss", [(EXIT_LOST, "kill"), ("kill", 0), ("hang", "kill"), (EXIT_LOST, 1)])
def test_after_a_loss_all_are_started_anew_from_what_is_kept(supervise, loss, capsys):
    assert supervise(loss) == (0, ["again 0", "again 1", "first 0", "first 1"])
    assert "goes on from its saved state" in capsys.readouterr().err


def test_a_group_that_is_lost_again_and_again_is_given_up_with_a_sentence(supervise, capsys):
    code, started = supervise((EXIT_LOST, "kill"), (EXIT_LOST, "kill"))
    assert code == EXIT_LOST
    assert started.count("again 0") == launch.MOST_RESTARTS
    assert "Process 2 of 2 was killed (signal 9), and the run was given up." in capsys.readouterr().err


def test_without_anything_to_go_on_from_nothing_is_started_anew(supervise):
    assert supervise((EXIT_LOST, "kill"), can_go_on=False) == (EXIT_LOST, ["first 0", "first 1"])


def test_what_a_process_refuses_it_would_refuse_again(supervise):
    assert supervise((EXIT_LOST, 2)) == (2, ["first 0", "first 1"])
