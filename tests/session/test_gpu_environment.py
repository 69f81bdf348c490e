"""The second environment: fetched with hashes, resumed, installed beside the old one, and used only when it learns."""

import hashlib
import json
import sys
import zipfile

import pytest
from fault_server import serving

from tlgui.errors import CancelledError
from tlgui.session import gpu_environment
from tlgui.session.child_command import run_command
from tlgui.session.foreign_engine import ForeignEngineError, StepResult
from tlgui.session.gpu_environment import GpuEnvironment, GpuEnvironmentError, Wheel, find_base_python, read_report

RESULT = StepResult("2.15.0", "0.29.2", "the processor", "cpu", 1.0)
WHEEL_NAME = "tinytorch-1.0-py3-none-any.whl"


def make_wheel(folder):
    path = folder / WHEEL_NAME
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("tinytorch.py", "answer = 42\n")
        wheel.writestr("tinytorch-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tinytorch\nVersion: 1.0\n")
        wheel.writestr(
            "tinytorch-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        names = ("tinytorch.py", "tinytorch-1.0.dist-info/METADATA", "tinytorch-1.0.dist-info/WHEEL")
        wheel.writestr("tinytorch-1.0.dist-info/RECORD", "".join(f"{name},,\n" for name in names))
    return path.read_bytes()


@pytest.fixture
def content(tmp_path):
    return make_wheel(tmp_path)


@pytest.fixture
def environment(tmp_path):
    return GpuEnvironment(folder=tmp_path / "gpu engine")


@pytest.fixture
def planned(monkeypatch, content):
    """Let pip's plan be one small wheel of a server of ours."""

    right = hashlib.sha256(content).hexdigest()

    def plan(server, sha256=right):
        wheel = Wheel("tinytorch", "1.0", f"{server.address}/{WHEEL_NAME}", sha256)
        monkeypatch.setattr(GpuEnvironment, "_plan", lambda self, python: [wheel])
        monkeypatch.setattr(GpuEnvironment, "_size", lambda self, wheel: len(content))

    return plan


@pytest.fixture
def no_commands(monkeypatch):
    monkeypatch.setattr(gpu_environment, "_run", lambda command, *rest: "")
    monkeypatch.setattr(gpu_environment, "try_foreign_engine", lambda python, **_: RESULT)


def test_it_is_made_filled_and_tested_and_the_old_one_goes(environment, tmp_path, content, planned, monkeypatch):
    old = tmp_path / "gpu engine" / "environment 1"
    old.mkdir(parents=True)

    def try_it(python, **_):
        assert old.is_dir(), "the old one stays until the new one has passed"
        environment = {"PATH": ""}
        done = run_command([str(python), "-c", "import tinytorch; print(tinytorch.answer)"], environment=environment,
                           timeout_s=60)  # fmt: skip
        assert done.stdout.strip() == "42"
        return RESULT

    monkeypatch.setattr(gpu_environment, "try_foreign_engine", try_it)
    with serving(content, "break") as server:  # and it is asked again
        planned(server)
        python, result = environment.build()
        assert len(server.ranges) == 2
    assert python.is_file()
    assert result == RESULT
    assert [path.name for path in (tmp_path / "gpu engine").iterdir()] == ["environment 2"]


def test_wrong_bytes_are_thrown_away(environment, tmp_path, content, planned, no_commands):
    with serving(content) as server:
        planned(server, sha256="0" * 64)
        with pytest.raises(GpuEnvironmentError, match="hash differs"):
            environment.build()
    assert not (tmp_path / "gpu engine" / "fetched" / WHEEL_NAME).exists()


def test_an_environment_that_cannot_learn_is_removed_and_what_was_fetched_is_kept(
    environment, tmp_path, content, planned, no_commands, monkeypatch
):
    def fail(python, **_):
        raise ForeignEngineError("It cannot.")

    monkeypatch.setattr(gpu_environment, "try_foreign_engine", fail)
    with serving(content) as server:
        planned(server)
        with pytest.raises(ForeignEngineError):
            environment.build()
    assert (tmp_path / "gpu engine" / "fetched" / WHEEL_NAME).is_file()
    assert not (tmp_path / "gpu engine" / "environment 1").exists()


def test_too_little_room_is_said_before_anything_is_fetched(environment, content, planned, no_commands, monkeypatch):
    monkeypatch.setattr(gpu_environment, "UNPACKED_RATIO", 1e15)
    with serving(content) as server:
        planned(server)
        with pytest.raises(GpuEnvironmentError, match="are free. Make room"):
            environment.build()
        assert server.ranges == []


def test_a_stop_is_heard(tmp_path, no_commands):
    with pytest.raises(CancelledError, match="kept for the next time"):
        GpuEnvironment(folder=tmp_path, should_stop=lambda: True).build()


def test_a_server_that_does_not_have_it_is_told(environment, content, planned, no_commands):
    with serving(content, 404) as server:
        planned(server)
        with pytest.raises(GpuEnvironmentError, match="does not have it"):
            environment.build()


def test_a_wheel_in_a_folder_needs_no_connection(environment, tmp_path, content, no_commands, monkeypatch):
    lies_here = tmp_path / "with a space"
    lies_here.mkdir()
    (lies_here / WHEEL_NAME).write_bytes(content)
    wheel = Wheel("tinytorch", "1.0", (lies_here / WHEEL_NAME).as_uri(), hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(GpuEnvironment, "_plan", lambda self, python: [wheel])
    assert environment.build()[1] == RESULT


def test_pips_report_is_read():
    row = {
        "metadata": {"name": "torch", "version": "2.15.0"},
        "download_info": {"url": "https://host/a/torch-2.15.0.whl#x", "archive_info": {"hashes": {"sha256": "ab"}}},
    }
    (wheel,) = read_report(json.dumps({"install": [row]}))
    assert (wheel.name, wheel.version, wheel.sha256, wheel.file_name) == ("torch", "2.15.0", "ab", "torch-2.15.0.whl")
    with pytest.raises(KeyError):
        read_report("{}")


def test_a_python_is_found_or_its_absence_told(monkeypatch):
    assert find_base_python().name.startswith("python")
    monkeypatch.setattr("tlgui.session.gpu_environment.shutil.which", lambda name: None)
    with pytest.raises(GpuEnvironmentError, match="python3-venv"):
        find_base_python()


def test_a_command_can_be_stopped_and_takes_no_longer_than_it_may():
    import subprocess

    sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(CancelledError):
        run_command(sleep, environment={}, timeout_s=60, should_stop=lambda: True)
    with pytest.raises(subprocess.TimeoutExpired):
        run_command(sleep, environment={}, timeout_s=0.1)
