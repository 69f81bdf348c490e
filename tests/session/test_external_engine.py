"""The engine in another Python: a test step first, then the same jobs; and what is said when it cannot."""

import ast
import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tlgui
from tlgui.core.sentences import english
from tlgui.core.states import SessionState
from tlgui.engine.door.packages import ENGINE_PACKAGES
from tlgui.engine.door.requests import Ended, EngineReady, EngineReplaced, Failed, RecogniseWeightsRequest, Submit
from tlgui.paths import log_dir
from tlgui.session.engine_process import EngineProcess
from tlgui.session.external_engine import (
    OUTPUT_LOG,
    ExternalEngineError,
    external_environment,
    running_external_pids,
    start_external_engine,
    try_external_engine,
)
from tlgui.session.session import Session

LONG_MS = 120_000
PYTHON = Path(sys.executable)
"""Stands for the other environment: for the engine it makes no difference which one it is."""

OPTIONAL = {"pi_heif", "starlette", "uvicorn"}
"""Opens HEIC where a person has installed it; the engine goes without."""


@pytest.mark.slow
def test_a_test_step_says_what_was_used():
    import torch

    result = try_external_engine(PYTHON)
    assert result.torch == torch.__version__
    assert result.kind in ("cuda", "mps", "cpu")


def make_python(folder, body):
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{body}\n")
    python.chmod(0o755)
    return python


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for other Pythons")
@pytest.mark.parametrize(
    ("body", "word"),
    [
        ('echo \'{"error": "ImportError: No module named torch"}\'', "No module named torch"),
        ("echo 'libcuda is broken' >&2; exit 1", "libcuda is broken"),
        ("exit 0", "gave no reason"),
        ("exec sleep 60", "did not finish"),
    ],
)
def test_an_environment_that_cannot_is_refused_with_the_reason(tmp_path, body, word):
    with pytest.raises(ExternalEngineError, match=word):
        try_external_engine(make_python(tmp_path, body), timeout_s=2)


def test_a_python_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ExternalEngineError, match="cannot be started"):
        try_external_engine(tmp_path / "nowhere")


def test_a_run_is_done_by_the_other_python(qtbot, tmp_path, pictures_folder, quick_config, monkeypatch):
    monkeypatch.setenv("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait do not spin while other tests run
    session = Session(lambda: EngineProcess(PYTHON), runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    with qtbot.waitSignal(session.engine.ready, timeout=LONG_MS):
        session.warm_up()
    (pid,) = running_external_pids()
    assert pid != os.getpid()
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    session.start_training(quick_config)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    assert Path(session.model.path).is_file()
    session.close()
    assert running_external_pids() == []


@pytest.mark.slow
@pytest.mark.expects_warning
@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for other Pythons")
def test_an_engine_that_does_not_come_up_gives_way_to_our_own_and_says_why(tmp_path):
    broken = make_python(tmp_path, "echo 'No module named psutil' >&2; exit 3")
    engine, answers = EngineProcess(broken), []
    engine.warm_up(answers.append)
    engine.run(Submit(1, RecogniseWeightsRequest("x")), answers.append)
    engine.close()
    replaced, *rest = answers
    assert replaced == EngineReplaced(str(broken), "No module named psutil")
    assert [type(answer) for answer in rest] == [EngineReady, Failed, Ended]  # 'x' is no file of weights
    assert "x" in english(rest[1].failure.message)


@pytest.fixture
def older_words():
    """Another engine has written to the same file before."""
    log_dir().mkdir(parents=True, exist_ok=True)
    (log_dir() / OUTPUT_LOG).write_text("UserWarning: something of last week\n")


@pytest.fixture
def light_engine(tmp_path, monkeypatch):
    """Our own engine, ready in no time without torch: where it is only seen whether it takes over."""
    code = (
        "import sys; from multiprocessing.connection import Connection;"
        "from tlgui.engine.door.requests import EngineReady;"
        "pipe = Connection(int(sys.argv[1])); pipe.send(EngineReady('none')); pipe.poll(None)"
    )
    (tmp_path / "light").mkdir()
    light = make_python(tmp_path / "light", f'exec {PYTHON} -c "{code}" "$3"')
    monkeypatch.setattr("tlgui.session.engine_process._spawn_engine", lambda: start_external_engine(light))


@pytest.mark.expects_warning
@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for other Pythons")
def test_a_python_that_cannot_even_be_started_gives_way_too_and_the_system_says_why(
    tmp_path, older_words, light_engine
):
    engine, answers = EngineProcess(tmp_path / "nowhere"), []
    engine.warm_up(answers.append)
    engine.close()
    replaced, ready = answers
    assert replaced == EngineReplaced(str(tmp_path / "nowhere"), os.strerror(errno.ENOENT))
    assert isinstance(ready, EngineReady)


@pytest.mark.expects_warning
@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for other Pythons")
@pytest.mark.parametrize(("body", "words"), [("kill -SEGV $$", ""), ("echo 'No torch' >&2; exit 3", "No torch")])
def test_no_words_of_an_earlier_engine_are_quoted(tmp_path, older_words, light_engine, body, words):
    engine, answers = EngineProcess(make_python(tmp_path, body)), []
    engine.warm_up(answers.append)
    engine.close()
    assert answers[0] == EngineReplaced(str(tmp_path / "python"), words)


PATH_OF_313 = b"cpathlib._local\nPosixPath\n(V/\ntR."
"""What Python 3.13 makes of a path by itself; it stands for everything that another version cannot read."""


@pytest.mark.slow
@pytest.mark.expects_warning
@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this Python can read it")
def test_a_message_that_the_engine_cannot_read_ends_it_and_the_window_is_told(monkeypatch):
    engine, answers = EngineProcess(PYTHON), []
    engine.warm_up(answers.append)
    monkeypatch.setattr(engine, "_send_task", lambda _submitted: engine._pipe.send_bytes(PATH_OF_313))
    engine.run(Submit(1, RecogniseWeightsRequest("x")), answers.append)  # comes back: nobody waits for ever
    monkeypatch.undo()
    engine.close()
    _, failed, done = answers
    assert isinstance(failed, Failed)
    assert "pathlib._local" in english(failed.failure.message)
    assert isinstance(done, Ended)


@pytest.mark.expects_warning
@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for other Pythons")
def test_an_answer_that_the_window_cannot_read_gives_way_to_our_own(tmp_path, light_engine):
    code = (
        "import sys; from multiprocessing.connection import Connection;"
        "pipe = Connection(int(sys.argv[1])); pipe.send_bytes(b'cno_such_module\\nname\\n.'); pipe.poll(None)"
    )
    engine = EngineProcess(make_python(tmp_path, f'exec {PYTHON} -c "{code}" "$3"'))
    answers = []
    engine.warm_up(answers.append)
    engine.close()
    assert "no_such_module" in answers[0].reason
    assert isinstance(answers[1], EngineReady)


@pytest.mark.slow
def test_a_file_in_the_persons_folder_is_never_run(tmp_path, monkeypatch):
    (tmp_path / "queue.py").write_text("raise SystemExit('this is the file of the person')")
    (tmp_path / "tlgui").mkdir()
    monkeypatch.chdir(tmp_path)
    assert try_external_engine(PYTHON).kind in ("cuda", "mps", "cpu")


def test_everything_that_the_engine_imports_is_asked_for_in_another_environment():
    """An environment that holds only ENGINE_PACKAGES must be enough: their names cover every import."""
    package = Path(tlgui.__file__).parent
    imported = set()
    for file in (
        *package.glob("*.py"),
        *(f for ring in ("core", "net", "engine") for f in package.glob(f"{ring}/**/*.py")),
    ):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                imported.add(node.module.partition(".")[0])
    foreign = imported - set(sys.stdlib_module_names) - {"tlgui"} - OPTIONAL
    asked_for = {re.match(r"[a-z0-9]+", name)[0] for name in ENGINE_PACKAGES}
    named_otherwise = {"PIL": "pillow"}
    assert {named_otherwise.get(name, name) for name in foreign} == asked_for


def test_the_other_python_gets_our_source_and_none_of_our_libraries(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/their/own")
    monkeypatch.setenv("PYTHONHOME", "ours")
    environment = external_environment()
    assert environment["LD_LIBRARY_PATH"] == "/their/own"
    assert environment["PYTHONPATH"] == str(tmp_path / "engine_source")
    assert "PYTHONHOME" not in environment


@pytest.mark.slow
@pytest.mark.slow
def test_the_source_that_is_shipped_is_enough_for_the_engine(tmp_path):
    """Lay the files out as an installed program does, and let another Python use only them."""
    import shutil

    from freeze_rules import engine_source_files, shipped_files

    for file, folder in engine_source_files() + shipped_files():
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / folder)
    environment = external_environment() | {"PYTHONPATH": str(tmp_path / "engine_source")}
    code = (
        "import tlgui.engine.door.remote_main, tlgui.engine.runs.run, tlgui.engine.door.server, tlgui;"
        "from tlgui.engine.weights.store import starter_file; print(tlgui.__file__, starter_file())"
    )
    done = subprocess.run(
        [PYTHON, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.count(str(tmp_path)) == 2


@pytest.mark.slow  # a whole run in another Python is tried above
def test_engine_ready_is_the_first_word(tmp_path):
    engine, answers = EngineProcess(PYTHON), []
    engine.warm_up(answers.append)
    engine.close()
    assert [type(answer) for answer in answers] == [EngineReady]
