"""One holder at a time; the system releases the lock of a holder that died."""

import subprocess
import sys
import threading

import pytest

from tlgui.core.file_lock import LockedError, file_lock, is_locked

HOLD = """
import sys
from pathlib import Path
from tlgui.core.file_lock import file_lock
with file_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_nobody_else_gets_it_until_it_is_released(tmp_path):
    lock = tmp_path / "lock"
    assert not is_locked(lock)
    with file_lock(lock):
        assert is_locked(lock)
        with pytest.raises(LockedError), file_lock(lock):
            pass
    assert not is_locked(lock)
    assert not lock.exists()
    with file_lock(lock):
        pass


def test_a_process_that_is_killed_lets_go(tmp_path):
    lock = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline().strip() == b"held"
        assert is_locked(lock)
        holder.kill()
        holder.wait()
    assert not is_locked(lock)
    with file_lock(lock):
        pass


def test_of_many_that_wait_one_holds_it_at_a_time(tmp_path):
    inside, most = [], []

    def work():
        for _ in range(20):
            with file_lock(tmp_path / "lock", timeout_s=30):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 80
    assert max(most) == 1
