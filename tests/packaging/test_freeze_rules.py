"""What is shipped is there, what is left out is not needed, and the version stands in one place."""

import re
from pathlib import Path

import pytest
from freeze_rules import ROOT, SHIPPED_FILES, is_wanted, program_version, shipped_files

import tlgui


def test_every_shipped_file_is_in_the_source_tree():
    files = shipped_files()
    assert all(Path(file).is_file() for file, _ in files)
    assert {Path(file).name for file, _ in files} >= {"backbones.json", "tlgui.svg", "starter_resnet18.safetensors"}


def test_a_missing_file_stops_the_build(tmp_path):
    with pytest.raises(SystemExit, match="not in the source tree"):
        shipped_files(tmp_path)


def test_the_wheel_ships_the_same_resources():
    wheel = (ROOT / "pyproject.toml").read_text()
    in_wheel = set(re.findall(r'^"(resources/[^"]+)" = "tlgui/_resources', wheel, re.MULTILINE))
    frozen = {pattern.removesuffix("/*.svg") for pattern, _ in SHIPPED_FILES if pattern.startswith("resources/")}
    assert frozen == in_wheel


def test_every_resource_that_the_program_names_is_shipped():
    source = "\n".join(path.read_text() for path in (ROOT / "tlgui").rglob("*.py"))
    named = set(re.findall(r'resource_path\("([^"{]+)"\)', source))
    shipped = {f"{folder}/{Path(file).name}".removeprefix("tlgui_resources/") for file, folder in shipped_files()}
    assert named <= shipped


def test_the_version_is_read_from_the_one_place():
    assert program_version() == tlgui.__version__


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_jit", False),
        ("torch/bin/protoc", False),
        ("torch/include/c10/core/Device.h", False),
        ("torchvision/_C_stable.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\translations\\qt_de.qm", False),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("libgtk-3.so.0", False),
        ("tlgui_resources/backbones.json", True),
    ],
)
def test_what_stays_out(place, stays):
    assert is_wanted(place) is stays
