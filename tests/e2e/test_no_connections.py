"""Nothing leaves this computer: a whole run looks no name up and connects to nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import make_folder

LISTENER = """
import os, sys

def listen(event, arguments):
    if event not in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"):
        return
    address = arguments[0] if event.startswith("socket.get") else arguments[1]
    if not isinstance(address, (str, bytes)) or event.startswith("socket.get"):  # else a socket of this computer
        with open(os.environ["CONNECTIONS"], "a") as log:
            log.write(f"{event} {address}\\n")

sys.addaudithook(listen)
"""
"""Python loads a module of this name at the start of every process, the engine's too."""
TRACE = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-e", "signal=none")
"""Sees what Qt and compiled libraries do as well, which Python's listener does not."""


def can_trace():
    return shutil.which("strace") is not None and subprocess.run([*TRACE, "-o", os.devnull, "true"]).returncode == 0


@pytest.fixture
def listened(tmp_path, monkeypatch):
    """Run Python with arguments; return how it ended and every connection that was tried, name look-ups included."""
    (tmp_path / "listener").mkdir()
    (tmp_path / "listener" / "sitecustomize.py").write_text(LISTENER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "listener"))
    monkeypatch.setenv("CONNECTIONS", str(tmp_path / "connections"))
    trace = tmp_path / "trace"
    tracer = [*TRACE, "-o", str(trace)] if can_trace() else []

    def run(*arguments):
        command = [*tracer, sys.executable, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
        heard = [path.read_text() for path in (Path(os.environ["CONNECTIONS"]), trace) if path.exists()]
        lines = "".join(heard).splitlines()
        return done, "\n".join(line for line in lines if line.startswith("socket.") or "AF_INET" in line)

    return run


def test_a_whole_run_makes_no_connection(listened, tmp_path):
    pictures = make_folder(tmp_path / "shapes", n_per_class=5)
    script = Path(__file__).with_name("quiet_run.py")
    done, connections = listened(str(script), str(pictures), str(tmp_path / "out"))
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


@pytest.mark.skipif(not can_trace(), reason="strace is not here, or may not trace")
def test_connections_of_compiled_libraries_are_heard_too(listened):
    code = (
        "import ctypes, socket, struct; s = socket.socket()\n"
        "to = struct.pack('=HH4s8x', socket.AF_INET, socket.htons(9), socket.inet_aton('127.0.0.1'))\n"
        "ctypes.CDLL(None).connect(s.fileno(), to, len(to))\n"
    )
    _, connections = listened("-c", code)
    assert "127.0.0.1" in connections
