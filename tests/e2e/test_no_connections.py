"""Nothing leaves this machine: a whole run looks no name up and connects to nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LISTENER = """
import os, sys

def listen(event, arguments):
    if event not in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        return
    address = arguments[1] if event in ("socket.connect", "socket.sendto") else arguments[0]
    if not isinstance(address, (str, bytes)) or event.startswith("socket.get"):  # else a socket of this machine
        with open(os.environ["CONNECTIONS"], "a") as log:
            log.write(f"{event} {address}\\n")

sys.addaudithook(listen)
"""
"""Python loads a module of this name at the start of every process, the engine's too."""


@pytest.fixture
def listened(tmp_path, monkeypatch):
    (tmp_path / "listener").mkdir()
    (tmp_path / "listener" / "sitecustomize.py").write_text(LISTENER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "listener"))
    monkeypatch.setenv("CONNECTIONS", str(tmp_path / "connections"))

    def run(*arguments):
        done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=280, check=False)
        log = Path(os.environ["CONNECTIONS"])
        return done, log.read_text() if log.exists() else ""

    return run


def test_a_whole_run_makes_no_connection(listened, pictures_folder, tmp_path):
    script = Path(__file__).with_name("quiet_run.py")
    done, connections = listened(str(script), str(pictures_folder), str(tmp_path / "out"))
    assert done.stdout.endswith("done\n"), done.stderr
    assert connections == ""


@pytest.mark.parametrize("host", ["127.0.0.1", "nowhere.invalid"])
def test_the_listener_hears_connections_of_child_processes_too(listened, host):
    code = (
        "import multiprocessing as m, urllib.request as u\n"
        f"def f():\n  try: u.urlopen('http://{host}:9')\n  except OSError: pass\n"
        "if __name__ == '__main__':\n  p = m.get_context('fork').Process(target=f); p.start(); p.join()\n"
    )
    _, connections = listened("-c", code)
    assert host in connections
