"""The rings hold, files stay short, and the window's process never loads torch."""

import ast
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_LINES = 450


def _run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


LIGHT = (
    *sorted(
        module_name(path) for ring in ("core", "net", "engine/door") for path in (ROOT / "tlgui" / ring).glob("*.py")
    ),
    "tlgui.engine.data.decode",
    "tlgui.engine.data.folder",
    "tlgui.engine.data.picture_kinds",
    "tlgui.engine.weights.store",
    "tlgui.engine.weights.fetching",
    "tlgui.engine.weights.hub_choice",
)
"""What the window's rings may import; loading one of them loads neither torch nor Qt."""
HEAVY = {"torch", "torchvision", "safetensors", "matplotlib", "PySide6", "timm"}


def loaded_by(names):
    """Return what each of some modules, loaded one after the other into one process, was the first to load."""
    code = f"""
import importlib, json, sys
found, before = {{}}, set(sys.modules)
for name in {list(names)!r}:
    importlib.import_module(name)
    found[name] = sorted({{module.partition(".")[0] for module in set(sys.modules) - before}})
    before = set(sys.modules)
print(json.dumps(found))
"""
    return json.loads(_run(code))


def test_light_modules_load_nothing_heavy():
    loaded = loaded_by(LIGHT)
    assert len(loaded) > 100
    assert {name: heavy for name, modules in loaded.items() if (heavy := HEAVY & {*modules})} == {}


def test_core_loads_the_standard_library_only():
    loaded = loaded_by(name for name in LIGHT if name.startswith("tlgui.core"))
    allowed = sys.stdlib_module_names | {"tlgui", "filelock"}
    assert {name: others for name, modules in loaded.items() if (others := {*modules} - allowed)} == {}


def test_the_windows_rings_import_the_engines_door_and_a_few_light_modules_and_nothing_else_of_it():
    wrong = []
    for ring in ("session", "views", "app"):
        for path in (ROOT / "tlgui" / ring).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
                names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
                wrong += [f"{path.name}: {n}" for n in names if n.startswith("tlgui.engine") and n not in LIGHT]
    assert wrong == []


def test_the_window_does_not_load_torch():
    out = _run("import sys, tlgui.app.application; print([m for m in ('torch', 'torchvision') if m in sys.modules])")
    assert out.strip() == "[]"


def test_the_command_line_and_the_engine_load_no_qt_and_timm_only_for_a_network_of_its():
    code = (
        "import sys, tlgui.cli, tlgui.engine.runs.run; from tlgui.engine.backbones.source import TIMM_SOURCE as timm;"
        "timm.catalogue(); timm.preprocessing('timm:test_vit.r160_in1k');"
        "print(*{'PySide6', 'timm', 'huggingface_hub'} & {name.partition('.')[0] for name in sys.modules})"
    )
    assert _run(code).strip() == ""


def test_help_does_not_load_torch():
    code = "import sys; from tlgui.__main__ import main; main(['--help']); print('torch' in sys.modules)"
    assert _run(code).strip().endswith("False")


def test_no_file_grows_too_long():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "tlgui").rglob("*.py")}
    assert {path: n for path, n in lengths.items() if n > MAX_LINES} == {}


def test_only_the_agreed_folders_are_at_the_top():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    tops = {line.split("/")[0] for line in listed.splitlines() if "/" in line}
    assert {t for t in tops if not t.startswith(".")} <= {"tlgui", "resources", "tests", "packaging"}


def test_no_function_takes_more_than_seven_parameters():
    for path in (ROOT / "tlgui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                arguments = node.args
                n = len(arguments.posonlyargs + arguments.args + arguments.kwonlyargs)
                assert n <= 7, (path.relative_to(ROOT).as_posix(), node.name, n)


def test_what_tests_run_as_a_program_of_its_own_needs_nothing_that_pytest_alone_finds():
    """Such as conftest, which imports from packaging/: the test for screen readers could not begin for that."""
    files = [path for path in (ROOT / "tests").rglob("*.py") if not path.name.startswith("test_")]
    programs = [path for path in files if '__name__ == "__main__"' in path.read_text(encoding="utf-8")]
    assert len(programs) > 3
    for path in programs:
        imported = {name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for name in _names_of(node)}
        assert "conftest" not in imported, path.name


def _names_of(node):
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
