"""Sleep is held off exactly as long as a run goes on, and nothing is left behind."""

import os
import signal
import subprocess
import sys

import psutil
import pytest

from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train
from tlgui.engine.runs.stay_awake import stay_awake

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="systemd is Linux's")

INHIBIT = """#!/bin/sh
echo "$@" > {log}
echo $$ > {pid}
shift 4
exec "$@"
"""


@pytest.fixture
def inhibitor(tmp_path, monkeypatch):
    """A systemd-inhibit that writes down how it was called and then does what the real one does."""
    folder = tmp_path / "bin"
    folder.mkdir()
    log, pid = tmp_path / "called", tmp_path / "pid"
    script = folder / "systemd-inhibit"
    script.write_text(INHIBIT.format(log=log, pid=pid))
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return log, pid


def is_alive(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def wait_for(path):
    while not (path.exists() and path.read_text().endswith("\n")):
        pass
    return path.read_text()


def test_it_holds_within_the_block_and_lets_go_after_it(inhibitor):
    log, pid = inhibitor
    with stay_awake("Learning"):
        holder = int(wait_for(pid))
        assert is_alive(holder)
        assert "--what=sleep:idle" in log.read_text()
        assert "--why=Learning" in log.read_text()
    assert not is_alive(holder)


def test_it_lets_go_after_an_error_too(inhibitor):
    with pytest.raises(ZeroDivisionError), stay_awake("Learning"):  # noqa: PT012 - the error is the point
        holder = int(wait_for(inhibitor[1]))
        raise ZeroDivisionError
    assert not is_alive(holder)


def test_it_lets_go_when_the_engine_is_killed(inhibitor):
    code = "import sys; from tlgui.engine.runs.stay_awake import stay_awake\nwith stay_awake('x'): sys.stdin.read()"
    engine = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE)
    holder = int(wait_for(inhibitor[1]))
    assert is_alive(holder)
    engine.send_signal(signal.SIGKILL)
    engine.wait()
    engine.stdin.close()
    while is_alive(holder):
        pass


@pytest.mark.parametrize("kind", ["missing", "failing", "not executable"])
def test_where_there_is_no_way_nothing_happens(inhibitor, tmp_path, monkeypatch, kind):
    script = tmp_path / "bin" / "systemd-inhibit"
    if kind == "missing":
        script.unlink()
        monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    elif kind == "failing":
        script.write_text("#!/bin/sh\nexit 1\n")
    else:
        script.write_text("no script at all")
    children = psutil.Process().children()
    with stay_awake("Learning"):
        assert not inhibitor[1].exists(), "nothing holds the machine awake"
    assert psutil.Process().children() == children


def test_a_run_holds_the_machine_awake(inhibitor, quick_config, pictures_folder, tmp_path):
    train(
        quick_config.replace(schedule="features"),
        scan_folder(pictures_folder),
        out=tmp_path / "run",
        on_event=lambda _: None,
    )
    assert "shapes" in wait_for(inhibitor[0])
