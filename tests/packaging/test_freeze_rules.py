"""What is shipped is there, what is left out is not needed, and the version stands in one place."""

import importlib
import importlib.util
import re
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest
from freeze_rules import (
    FALLBACK_MACOS,
    LOADED_BY_NAME,
    PACKAGED_WEIGHTS,
    ROOT,
    SHIPPED_FILES,
    contents_folder,
    export_packages,
    is_export_module,
    is_wanted,
    late_packages,
    minimum_macos,
    program_version,
    shipped_files,
)

import tlgui
from tlgui.engine.door.requests import Request
from tlgui.engine.door.server import WARM_UP
from tlgui.engine.weights.packaged import PACKAGED


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
    frozen = {
        pattern.removesuffix("/*.svg").removesuffix("/*.*")
        for pattern, _ in SHIPPED_FILES
        if pattern.startswith("resources/")
    }
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


def make_wheel(site, name, *tags):
    folder = site / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (folder / "WHEEL").write_text("Wheel-Version: 1.0\nGenerator: test\n" + "".join(f"Tag: {tag}\n" for tag in tags))


def test_the_oldest_macos_is_the_one_that_every_wheel_runs_on(tmp_path):
    make_wheel(tmp_path, "torch", "cp311-cp311-macosx_14_0_arm64")
    make_wheel(tmp_path, "PySide6_Essentials", "cp310-abi3-macosx_13_0_universal2")
    make_wheel(tmp_path, "pillow", "cp311-cp311-macosx_11_0_arm64")
    make_wheel(tmp_path, "requests", "py3-none-any")
    assert minimum_macos(distributions(path=[str(tmp_path)])) == "14.0"


def test_of_several_systems_of_one_wheel_the_oldest_will_do(tmp_path):
    make_wheel(tmp_path, "both", "cp311-cp311-macosx_10_9_universal2", "cp311-cp311-macosx_15_0_arm64")
    make_wheel(tmp_path, "old", "cp311-cp311-macosx_9_10_arm64")
    assert minimum_macos(distributions(path=[str(tmp_path)])) == "10.9"


def test_where_no_wheel_says_anything_a_known_macos_is_taken(tmp_path):
    (tmp_path / "bare-1.0.dist-info").mkdir()
    assert minimum_macos(distributions(path=[str(tmp_path)])) == FALLBACK_MACOS
    make_wheel(tmp_path, "requests", "py3-none-any")
    assert minimum_macos(distributions(path=[str(tmp_path)])) == FALLBACK_MACOS


def test_the_inner_folder_is_another_one_for_each_build():
    assert contents_folder("cpu") == f"_internal-cpu-{tlgui.__version__}"
    assert contents_folder("cpu") != contents_folder("cuda")


def test_a_program_that_could_not_export_is_not_built(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="tlgui\\[export\\]"):
        export_packages()


def test_a_program_that_could_not_serve_or_knows_no_camera_is_not_built(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name.startswith("PySide6") else object())
    with pytest.raises(SystemExit, match="PySide6.QtMultimedia cannot be frozen.*tlgui\\[camera\\]"):
        late_packages()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="starlette, uvicorn, python_multipart cannot be frozen.*tlgui\\[serve\\]"):
        late_packages()


def test_what_is_named_as_loaded_by_name_is_there():
    """A package that was renamed would be left out without a word."""
    assert [name for name in LOADED_BY_NAME if importlib.util.find_spec(name) is None] == []


def test_of_the_packages_for_exporting_tests_stay_out():
    assert is_export_module("onnxscript.function_libs.torch_lib.ops.core")
    assert not is_export_module("onnx.backend.test.case")


def test_what_a_pdf_loads_by_name_is_shipped():
    """No import shows these modules, so the recipe names their package."""
    code = (
        "import sys; from tlgui.engine.results.pdf_file import pdf_bytes; from tlgui.engine.results.pdf_fonts import "
        "fonts_for; from tlgui.engine.results.pdf_sheet import Sheet, Style; before = set(sys.modules); "
        "sheet = Sheet(fonts_for(['words'])); sheet.line(9, 9, 'words', Style(9)); "
        "pdf_bytes(sheet, (99, 99), {}, 'en'); "
        "print([m for m in set(sys.modules) - before if m.startswith(('fontTools', 'matplotlib'))])"
    )
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT).stdout
    later = set(re.findall(r"'([^']+)'", out))
    assert later, "fonts are taken apart by modules that are loaded late"
    assert {name for name in later if not name.startswith(LOADED_BY_NAME)} == set()


def test_every_package_with_weights_is_frozen():
    assert {file.package for file in PACKAGED.values()} == set(PACKAGED_WEIGHTS)


def test_what_answers_the_window_is_frozen():
    """A request names the module of its handler, which no import shows either."""
    for path in (ROOT / "tlgui" / "engine" / "door").glob("*_requests.py"):
        importlib.import_module(f"tlgui.engine.door.{path.stem}")
    named = {WARM_UP, *(kind.handled_in for kind in Request.__subclasses__() if kind.__module__.startswith("tlgui"))}
    assert len(named) > 10
    assert {name for name in named if not name.startswith(LOADED_BY_NAME)} == set()
