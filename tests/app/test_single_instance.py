"""A second start hands what it was given to the window that is open."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tlgui.app import single_instance
from tlgui.app.single_instance import SingleInstance

LONG_MS = 20_000


@pytest.fixture
def instances(qapp, tmp_path):
    owner, made = QObject(), []

    def make(data="data"):
        made.append(SingleInstance(tmp_path, tmp_path / data, owner))
        return made[-1]

    yield make
    for instance in made:
        instance.close()


@pytest.fixture
def first(instances):
    first = instances()
    assert not first.hand_over(None)
    first.listen()
    return first


SECOND_START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tlgui.app.single_instance import SingleInstance
app = QCoreApplication([])
folder, data, path = (Path(name) if name else None for name in sys.argv[1:])
sys.exit(0 if SingleInstance(folder, data).hand_over(path) else 5)
"""


def start_again(tmp_path, path):
    """Start a second process, which hands a path over and ends with 0 where it was taken from it."""
    names = [str(tmp_path), str(tmp_path / "data"), "" if path is None else str(path)]
    return subprocess.Popen([sys.executable, "-c", SECOND_START, *names])


@pytest.mark.parametrize("path", [Path(os.fsdecode(b"/my caf\xe9")), None])
def test_what_a_second_start_is_given_reaches_the_window_that_is_open(first, qtbot, tmp_path, path):
    with qtbot.waitSignal(first.called, timeout=LONG_MS) as call:
        second = start_again(tmp_path, path)
    assert call.args == [path]
    assert second.wait() == 0


def test_a_path_is_understood_from_any_folder(first, qtbot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(first.called, timeout=LONG_MS) as call:
        second = start_again(tmp_path, Path("fruit"))
    assert call.args == [tmp_path / "fruit"]
    assert second.wait() == 0


def test_a_start_in_between_waits_for_the_window_that_is_being_made(instances, qtbot, tmp_path):
    first = instances()
    assert not first.hand_over(None)
    second = start_again(tmp_path, None)
    with qtbot.waitSignal(first.called, timeout=LONG_MS):
        first.listen()
    assert second.wait() == 0


def test_other_data_folders_have_windows_of_their_own(first, instances):
    assert not instances("of somebody else").hand_over(None)


def test_after_a_window_is_closed_the_next_start_is_the_first(first, instances):
    first.close()
    assert not instances().hand_over(None)


def test_what_a_killed_window_left_is_in_nobodys_way(instances, qtbot, tmp_path):
    killed = instances()
    left = socket.socket(socket.AF_UNIX)
    left.bind(killed._address)
    left.close()
    assert not killed.hand_over(None)
    killed.listen()
    with qtbot.waitSignal(killed.called, timeout=LONG_MS):
        second = start_again(tmp_path, None)
    assert second.wait() == 0


@pytest.mark.expects_warning
def test_a_window_that_does_not_answer_keeps_nobody_from_opening_one(instances, monkeypatch):
    monkeypatch.setattr(single_instance, "LONGEST_WAIT_S", 0.1)
    hung = instances()
    assert not hung.hand_over(None)  # and never listens
    assert not instances().hand_over(None)


@pytest.mark.expects_warning
@pytest.mark.parametrize("said", [b"\n", b"[1]\n", b'{"path": 3, "token": ""}\n', b"[" * 5000 + b"\n", b"x" * 200_000])
def test_nonsense_opens_nothing(first, qtbot, said, caplog):
    with qtbot.assertNotEmitted(first.called), socket.socket(socket.AF_UNIX) as other:
        other.connect(first._address)
        sender = threading.Thread(target=send_and_wait, args=(other, said))
        sender.start()
        qtbot.waitUntil(lambda: not sender.is_alive(), timeout=LONG_MS)
        sender.join()


def send_and_wait(other, said):
    """Send, and return when the other side hangs up."""
    try:
        other.sendall(said)
        assert other.recv(10) == b""
    except OSError:
        pass
