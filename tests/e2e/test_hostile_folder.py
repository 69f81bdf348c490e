"""Programs started in a folder of the person's run none of its files, whatever their names."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tlgui

ROOT = Path(tlgui.__file__).resolve().parent.parent
OTHERS = ("torch", "torchvision", "numpy", "PIL", "PySide6", "psutil", "filelock", "matplotlib", "safetensors")


@pytest.fixture
def hostile(tmp_path):
    """A folder with a file for every module that can be named there; each says that it was run."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    (tmp_path / "probe.py").write_text("import sys; print(*sys.modules)")
    # What `python -m` itself imports, before any line of ours runs, is nothing that a program can mend.
    before_us = run_in(tmp_path, "-m", "probe").stdout.split()
    trap = f"open({str(tmp_path / 'was run')!r}, 'a').write(__name__ + ' ')\nraise SystemExit(99)\n"
    for name in {*sys.stdlib_module_names, *OTHERS} - {*before_us}:
        (folder / f"{name}.py").write_text(trap)
    return folder


def run_in(folder, *arguments):
    environment = os.environ | {"PYTHONPATH": str(ROOT), "TLGUI_DATA_DIR": str(folder.parent / "data")}
    environment.pop("PYTHONSAFEPATH", None)
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


MAIN_WINDOW = ("-c", "import tlgui.__main__ as m; m.main_window()")


@pytest.mark.parametrize("start", [("-m", "tlgui"), pytest.param(MAIN_WINDOW, marks=pytest.mark.slow)])
def test_the_window_and_its_engines_import_nothing_from_the_current_folder(hostile, tmp_path, start):
    report = tmp_path / "report.json"
    arguments = ("gui", "--self-check", str(report)) if start[0] == "-m" else ("--self-check", str(report))
    done = run_in(hostile, *start, *arguments)
    assert not (tmp_path / "was run").exists(), (tmp_path / "was run").read_text()
    assert json.loads(report.read_text())["is_complete"], done.stderr


def test_the_command_line_imports_nothing_from_the_current_folder(hostile, tmp_path):
    done = run_in(hostile, "-m", "tlgui", "backbones")
    assert not (tmp_path / "was run").exists(), (tmp_path / "was run").read_text()
    assert "resnet18" in done.stdout, done.stderr
