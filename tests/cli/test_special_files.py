"""Whatever a path leads to, each command ends at once with 2 and one sentence."""

import os
import signal
import socket

import pytest
from damaged_models import GOOD

from tlgui.cli import run

PICTURES = str(GOOD.parents[1] / "pictures")
KINDS = ("pipe", "socket", "circle", "dangling", "below a file", "long name", "long path", "device")
COMMANDS = (
    ("predict", "X", PICTURES),
    ("predict", str(GOOD), "X"),
    ("predict", str(GOOD), PICTURES, "--csv", "X/table.csv"),
    ("evaluate", "X", PICTURES),
    ("evaluate", str(GOOD), "X"),
    ("check", "X"),
    ("summary", "X"),
    ("train", "X", "--out", "run"),
    ("train", "--resume", "X"),
    ("train", PICTURES, "--out", "run", "--weights", "X"),
    ("demo", "--out", "X/demo"),
)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    return tmp_path


def make(kind):
    if kind == "pipe":
        os.mkfifo("odd")
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("odd")
    elif kind == "circle":
        os.symlink("odd", "odd")
    elif kind == "dangling":
        os.symlink("nothing/there", "odd")
    return {
        "below a file": str(GOOD / "odd"),
        "long name": "x" * 300,
        "long path": "/".join(["x" * 200] * 30),
        "device": "/dev/zero",
    }.get(kind, "odd")


@pytest.fixture
def no_waiting():
    """Break off a command that waits."""

    def stop(_number, _frame):
        raise AssertionError("it waits")

    previous = signal.signal(signal.SIGALRM, stop)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, previous)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_path_is_answered(place, no_waiting, capsys, kind, command):
    odd = make(kind)
    code = run([part.replace("X", odd) for part in command])
    said = capsys.readouterr().err
    assert code == 2
    assert said.startswith("tlgui: ")
    assert said.count("\n") == 1
