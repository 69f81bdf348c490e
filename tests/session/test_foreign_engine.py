"""The engine in another Python: a test step first, then the same jobs; and what is said when it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tlgui.engine.jobs import EngineReady, JobDone
from tlgui.session.engine_process import EngineProcess
from tlgui.session.foreign_engine import (
    ForeignEngineError,
    foreign_environment,
    running_foreign_pids,
    try_foreign_engine,
)
from tlgui.session.gpu_advice import TorchInside, driver_number, gpu_advice, torch_inside
from tlgui.session.session import Session
from tlgui.states import SessionState

LONG_MS = 120_000
PYTHON = Path(sys.executable)
"""Stands for the other environment: for the engine it makes no difference which one it is."""


def test_a_test_step_says_what_was_used():
    import torch

    result = try_foreign_engine(PYTHON)
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
        ("exit 0", "says nothing"),
        ("exec sleep 60", "did not finish"),
    ],
)
def test_an_environment_that_cannot_is_refused_with_the_reason(tmp_path, body, word):
    with pytest.raises(ForeignEngineError, match=word):
        try_foreign_engine(make_python(tmp_path, body), timeout_s=2)


def test_a_python_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ForeignEngineError, match="cannot be started"):
        try_foreign_engine(tmp_path / "nowhere")


def test_a_run_is_done_by_the_other_python(qtbot, tmp_path, pictures_folder, quick_config, monkeypatch):
    monkeypatch.setenv("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait do not spin while other tests run
    session = Session(lambda: EngineProcess(PYTHON), runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    with qtbot.waitSignal(session.engine_ready, timeout=LONG_MS):
        session.warm_up()
    (pid,) = running_foreign_pids()
    assert pid != os.getpid()
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    session.start_training(quick_config)
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    assert Path(session.model.path).is_file()
    session.close()
    assert running_foreign_pids() == []


@pytest.mark.expects_warning
def test_an_engine_that_dies_or_cannot_start_is_told_and_the_worker_goes_on(tmp_path):
    from tlgui.engine.jobs import JobFailed, RecogniseJob

    for python in (tmp_path / "nowhere", make_python(tmp_path, "exit 3")):
        engine, answers = EngineProcess(python), []
        engine.warm_up(answers.append)
        engine.run(RecogniseJob("x"), answers.append)
        assert [type(answer) for answer in answers] == [JobFailed, JobDone]
        engine.close()


def test_the_other_python_gets_our_source_and_none_of_our_libraries(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/their/own")
    monkeypatch.setenv("PYTHONHOME", "ours")
    environment = foreign_environment()
    assert environment["LD_LIBRARY_PATH"] == "/their/own"
    assert environment["PYTHONPATH"] == str(tmp_path / "engine_source")
    assert "PYTHONHOME" not in environment


def test_the_source_that_is_shipped_is_enough_for_the_engine(tmp_path):
    """Lay the files out as an installed program does, and let another Python use only them."""
    import shutil

    from freeze_rules import engine_source_files, shipped_files

    for file, folder in engine_source_files() + shipped_files():
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / folder)
    environment = foreign_environment() | {"PYTHONPATH": str(tmp_path / "engine_source")}
    code = (
        "import tlgui.engine.host, tlgui.engine.run, tlgui.engine.service, tlgui;"
        "from tlgui.engine.models.weight_files import starter_file; print(tlgui.__file__, starter_file())"
    )
    done = subprocess.run(
        [PYTHON, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.count(str(tmp_path)) == 2


def test_engine_ready_is_the_first_word(tmp_path):
    engine, answers = EngineProcess(PYTHON), []
    engine.warm_up(answers.append)
    engine.close()
    assert [type(answer) for answer in answers] == [EngineReady]


@pytest.mark.parametrize(
    ("driver", "cuda", "word", "can_choose"),
    [
        (None, 13, "No NVIDIA driver", False),
        (None, None, "No NVIDIA driver", False),
        (580, None, "knows the processor only", True),
        (535, 13, "too old: it is 535, and this PyTorch 2.15.0 needs 580", True),
        (580, 13, "used by itself", True),
        (535, 12, "used by itself", True),
    ],
)
def test_what_is_missing_is_said_in_words(driver, cuda, word, can_choose):
    advice = gpu_advice(driver, TorchInside("2.15.0", cuda), system="linux")
    assert word in advice.sentence
    assert advice.can_choose_python is can_choose


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.65.06  Sun Jul 27 2025\nGCC version: 12.2.0", 580),
        ("535.183.01\n535.183.01\n", 535),
        ("", None),
        ("NVIDIA-SMI has failed", None),
    ],
)
def test_the_drivers_number_is_read(text, number):
    assert driver_number(text) == number


def test_the_torch_inside_is_read_without_loading_it():
    import torch

    inside = torch_inside()
    assert inside.version == torch.__version__
    assert (inside.cuda is None) == (torch.version.cuda is None)
