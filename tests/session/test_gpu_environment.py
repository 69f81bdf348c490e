"""The second environment: fetched with hashes, resumed, installed beside the old one, and used only when it learns."""

import hashlib
import json
import os
import sys
import threading
import zipfile
from pathlib import Path

import pytest
from fault_server import serving

from tlgui.core.errors import CancelledError
from tlgui.session.external_engine import ExternalEngineError, StepResult
from tlgui.session.gpu import gpu_environment
from tlgui.session.gpu.child_command import run_command
from tlgui.session.gpu.gpu_environment import (
    GpuEnvironment,
    GpuEnvironmentError,
    Requirements,
    find_base_python,
)
from tlgui.session.gpu.gpu_folder import is_held, let_go, mark_finished, only_builder, unfinished_environments
from tlgui.session.gpu.wheels import Wheel, read_report

RESULT = StepResult("2.15.0", "0.29.2", "a GPU", "cuda", 1.0)
WHEEL_NAME = "tinytorch-1.0-py3-none-any.whl"


def environment_names(folder):
    return sorted(path.name for path in folder.glob("environment *") if path.is_dir())


def make_wheel(folder, name="tinytorch", version="1.0", needs=()):
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    requires = "".join(f"Requires-Dist: {need}\n" for need in needs)
    files = {
        f"{name}.py": "answer = 42\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{requires}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    with zipfile.ZipFile(path, "w") as wheel:
        for place, text in files.items():
            wheel.writestr(place, text)
        wheel.writestr(f"{info}/RECORD", "".join(f"{place},,\n" for place in files))
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
    def run(command, *_):
        if "venv" in command:
            Path(command[-1]).mkdir()
        return ""

    monkeypatch.setattr(gpu_environment, "_run", run)
    monkeypatch.setattr(gpu_environment, "find_base_python", lambda: Path("python"))
    monkeypatch.setattr(gpu_environment, "try_external_engine", lambda python, **_: RESULT)


def test_it_is_made_filled_and_tested_beside_the_old_one(environment, tmp_path, content, planned, monkeypatch):
    old = tmp_path / "gpu engine" / "environment 1"
    old.mkdir(parents=True)
    mark_finished(old)

    def try_it(python, **_):
        environment = {"PATH": ""}
        done = run_command([str(python), "-c", "import tinytorch; print(tinytorch.answer)"], environment=environment,
                           timeout_s=60)  # fmt: skip
        assert done.stdout.strip() == "42"
        return RESULT

    monkeypatch.setattr(gpu_environment, "try_external_engine", try_it)
    with serving(content, "break") as server:  # and it is asked again
        planned(server)
        python, result = environment.build()
        assert len(server.ranges) == 2
    assert python.is_file()
    assert result == RESULT
    assert environment_names(tmp_path / "gpu engine") == ["environment 1", "environment 2"]
    assert unfinished_environments(tmp_path / "gpu engine") == []
    let_go(python.parent.parent)
    assert unfinished_environments(tmp_path / "gpu engine") == [], "it is finished, not only held"


def test_one_that_falls_back_to_the_processor_is_not_taken(environment, tmp_path, content, planned, no_commands,
                                                           monkeypatch):  # fmt: skip
    on_processor = StepResult("2.15.0", "0.29.2", "the processor", "cpu", 1.0)
    monkeypatch.setattr(gpu_environment, "try_external_engine", lambda python, **_: on_processor)
    with serving(content) as server:
        planned(server)
        with pytest.raises(GpuEnvironmentError, match="finds no GPU that it can use"):
            environment.build()
        assert GpuEnvironment(folder=tmp_path / "gpu engine", kinds=("cpu",)).build()[1] == on_processor


@pytest.fixture
def index(tmp_path):
    """An index of wheels in a folder, as pip reads it."""

    def make(name, *wheels):
        root = tmp_path / name
        for project, version, needs in wheels:
            folder = root / project
            folder.mkdir(parents=True, exist_ok=True)
            make_wheel(folder, project, version, needs)
            rows = [
                f'<a href="{path.name}#sha256={hashlib.sha256(path.read_bytes()).hexdigest()}">{path.name}</a>'
                for path in sorted(folder.glob("*.whl"))
            ]
            (folder / "index.html").write_text("<!DOCTYPE html><html><body>" + "".join(rows) + "</body></html>")
        return root.as_uri()

    return make


def test_torch_comes_from_its_own_index_and_the_rest_agrees_with_it(tmp_path, index, monkeypatch):
    theirs = index("cuda", ("tinytorch", "1.0", ["tinynumbers"]), ("tinynumbers", "1.5", []))
    usual = index(
        "usual", ("tinytorch", "2.0", []), ("tinynumbers", "1.5", []), ("tinynumbers", "3.0", []),
        ("tinyplots", "1.0", ["tinynumbers"]),
    )  # fmt: skip
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", usual)
    really_run = gpu_environment._run
    monkeypatch.setattr(
        gpu_environment, "_run", lambda command, *rest: "" if "--upgrade" in command else really_run(command, *rest)
    )
    tmp_path.joinpath("gpu engine").mkdir()
    environment = GpuEnvironment(
        folder=tmp_path / "gpu engine", requirements=Requirements(("tinytorch",), ("tinyplots",), theirs)
    )
    plan = {wheel.name: wheel for wheel in environment._plan(Path(sys.executable))}
    assert {name: wheel.version for name, wheel in plan.items()} == {
        "tinytorch": "1.0",  # not the newer one for another CUDA
        "tinynumbers": "1.5",
        "tinyplots": "1.0",
    }
    assert "/cuda/" in plan["tinytorch"].url
    assert list((tmp_path / "gpu engine").iterdir()) == []


def test_what_an_earlier_plan_has_left_takes_no_room(environment, tmp_path, content, planned, no_commands):
    stale = tmp_path / "gpu engine" / "fetched" / "torch-1.0-py3-none-any.whl.part"
    stale.parent.mkdir(parents=True)
    stale.write_bytes(b"x")
    with serving(content) as server:
        planned(server)
        environment.build()
    assert not stale.exists()


def test_what_a_power_cut_has_left_half_made_is_removed_before_the_room_is_measured(
    environment, tmp_path, content, planned, no_commands, monkeypatch
):
    half_made = tmp_path / "gpu engine" / "environment 7"
    half_made.mkdir(parents=True)
    seen = []
    monkeypatch.setattr(GpuEnvironment, "_check_room", lambda self, n_bytes: seen.append(half_made.exists()))
    with serving(content) as server:
        planned(server)
        environment.build()
    assert seen == [False]


def test_only_one_program_builds_at_a_time(environment, tmp_path, no_commands):
    with only_builder(tmp_path / "gpu engine"), pytest.raises(GpuEnvironmentError, match="Another tlgui window"):
        environment.build()


def test_pips_second_answer_may_fail_and_leaves_nothing(environment, tmp_path, monkeypatch):
    def answer(self, python, wishes):
        if "--constraint" in wishes:
            raise GpuEnvironmentError("no connection")
        return []

    folder = tmp_path / "gpu engine"
    folder.mkdir()
    monkeypatch.setattr(GpuEnvironment, "_ask_pip", answer)
    monkeypatch.setattr(gpu_environment, "_run", lambda command, *rest: "")
    with pytest.raises(GpuEnvironmentError, match="no connection"):
        GpuEnvironment(folder=folder, requirements=Requirements(index="https://x"))._plan(Path("python"))
    assert list(folder.iterdir()) == []


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
        raise ExternalEngineError("It cannot.")

    monkeypatch.setattr(gpu_environment, "try_external_engine", fail)
    with serving(content) as server:
        planned(server)
        with pytest.raises(ExternalEngineError):
            environment.build()
    assert (tmp_path / "gpu engine" / "fetched" / WHEEL_NAME).is_file()
    assert not (tmp_path / "gpu engine" / "environment 1").exists()


def test_too_little_room_is_said_before_anything_is_fetched(environment, content, planned, no_commands, monkeypatch):
    monkeypatch.setattr(gpu_environment, "UNPACKED_RATIO", 1e15)
    with serving(content) as server:
        planned(server)
        with pytest.raises(GpuEnvironmentError, match="are free. Free some space"):
            environment.build()
        assert server.ranges == []


def test_a_stop_is_heard(tmp_path, no_commands):
    with pytest.raises(CancelledError, match="kept for the next time"):
        GpuEnvironment(folder=tmp_path, should_stop=lambda: True).build()


def test_a_server_that_does_not_have_it_is_told(environment, content, planned, no_commands):
    with serving(content, 404) as server:
        planned(server)
        with pytest.raises(GpuEnvironmentError, match="does not have the file"):
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


@pytest.mark.expects_warning
def test_a_python_is_found_or_its_absence_told(monkeypatch):
    assert find_base_python() == Path(sys.executable)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert find_base_python().name.startswith("python")
    monkeypatch.setattr("tlgui.session.gpu.gpu_environment.shutil.which", lambda name: None)
    with pytest.raises(GpuEnvironmentError, match="python3-venv"):
        find_base_python()


@pytest.fixture
def pythons(monkeypatch):
    """Put Pythons of our choice in the place of this computer's: what each command says of itself."""

    def put(answers):
        def run(command, *_):
            known = answers.get(tuple(command[:-2]))
            if known is None:
                raise GpuEnvironmentError("it is not here")
            return "\n".join(known) + "\n"

        names = {command[0] for command in answers}
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(gpu_environment.shutil, "which", lambda name: name if name in names else None)
        monkeypatch.setattr(gpu_environment, "_run", run)

    return put


STORE = (
    r"C:\Users\x\AppData\Local\Microsoft\WindowsApps\python.exe",
    r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.12_qbz5n2kfra8p0",
)
PYTHON_ORG = (r"C:\Users\x\AppData\Local\Programs\Python\Python312\python.exe", r"C:\Users\x\Python312")


def test_on_windows_the_launcher_finds_what_is_not_on_the_path(pythons):
    pythons({("py", "-3.12"): PYTHON_ORG, ("python",): STORE})
    assert find_base_python("win32") == Path(PYTHON_ORG[0])
    with pytest.raises(GpuEnvironmentError):
        find_base_python("linux")


@pytest.mark.parametrize("command", [("py", "-3.13"), ("python",)])
@pytest.mark.parametrize("places", [STORE, (STORE[0], "C:/x"), ("C:/x/python.exe", STORE[1])])
def test_a_python_of_the_store_is_refused_with_what_to_do(pythons, command, places):
    pythons({command: places})
    with pytest.raises(GpuEnvironmentError, match=r"Microsoft Store.*python\.org"):
        find_base_python("win32")
    pythons({command: places, ("python3",): PYTHON_ORG})
    assert find_base_python("win32") == Path(PYTHON_ORG[0])


STOPPABLE = ("-m venv", "--upgrade pip", "--dry-run", "--no-index", "fetching", "one step")


@pytest.mark.parametrize("when", STOPPABLE)
def test_a_stop_at_any_step_leaves_nothing_half_made(tmp_path, content, monkeypatch, when):
    """The commands are fakes that write what a broken-off one would leave, and hear the stop as real ones do."""
    folder = tmp_path / "gpu engine"
    wants_stop = threading.Event()

    def reach(step):
        if when in step:
            wants_stop.set()
        if wants_stop.is_set():
            raise CancelledError("Stopped.")

    def run(command, *_):
        step = " ".join(command)
        if "venv" in command:
            (folder / "environment 1" / "bin").mkdir(parents=True)
        reach(step)
        return plan if "--dry-run" in command else ""

    def fetch(url, target, *, on_progress, should_stop):
        target.with_name(f"{target.name}.part").write_bytes(content[:100])
        reach("fetching")
        target.write_bytes(content)

    def try_it(python, *, should_stop):
        reach("one step")
        return RESULT

    wheel = {
        "metadata": {"name": "tinytorch", "version": "1.0"},
        "download_info": {
            "url": f"https://host/{WHEEL_NAME}",
            "archive_info": {"hashes": {"sha256": hashlib.sha256(content).hexdigest()}},
        },
    }
    plan = json.dumps({"install": [wheel]})
    monkeypatch.setattr(gpu_environment, "find_base_python", lambda: Path("python"))
    monkeypatch.setattr(gpu_environment, "_run", run)
    monkeypatch.setattr(gpu_environment, "try_external_engine", try_it)
    monkeypatch.setattr(GpuEnvironment, "_size", lambda self, wheel: len(content))
    monkeypatch.setattr("tlgui.net.fetch.fetch", fetch)
    requirements = Requirements(index="https://host")
    build = GpuEnvironment(folder=folder, requirements=requirements, should_stop=wants_stop.is_set).build
    with pytest.raises(CancelledError):
        build()
    assert environment_names(folder) == []
    assert not (folder / "fixed.txt").exists()
    assert not is_held(folder / "environment 1")
    was_fetched = {"fetching": [f"{WHEEL_NAME}.part"], "--no-index": [WHEEL_NAME], "one step": [WHEEL_NAME]}
    fetched = sorted(path.name for path in folder.glob("fetched/*"))
    assert [name for name in was_fetched.get(when, []) if name not in fetched] == [], "what has come is kept"
    wants_stop.clear()
    when = "never"
    python, _ = build()  # neither a lock nor a folder stands in the way of the next try
    assert python.parent.parent == folder / "environment 1"


def test_a_command_can_be_stopped_and_takes_no_longer_than_it_may():
    import subprocess

    sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(CancelledError):
        run_command(sleep, environment={}, timeout_s=60, should_stop=lambda: True)
    with pytest.raises(subprocess.TimeoutExpired):
        run_command(sleep, environment={}, timeout_s=0.1)
