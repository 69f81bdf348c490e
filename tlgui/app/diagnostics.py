"""A report for those who help: what this machine and this program are, and the logs."""

from __future__ import annotations

import json
import os
import platform
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import tlgui
from tlgui.errors import TlguiError
from tlgui.paths import cache_dir, config_dir, data_dir, log_dir, settings_path

MAX_LOG_BYTES = 2_000_000
"""Of each log, the end is taken."""
TOLD_VARIABLES = ("TLGUI_", "QT_", "XDG_SESSION_TYPE", "LANG", "OMP_", "CUDA_VISIBLE_DEVICES")


class ReportError(TlguiError):
    """The diagnostic report cannot be written."""

    title = "The report cannot be written"


def write_report(path: Path, facts: Mapping[str, str]) -> Path:
    """Write a zip with facts, settings and logs; nothing is sent anywhere.

    The name of the home folder is replaced by `~`, as it often is the person's name. Pictures, models
    and runs are not in it.

    Args:
        path: the zip file, replaced if it exists.
        facts: what only the window knows, such as the device in words.

    Raises:
        ReportError: it cannot be written there.
    """
    try:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as report:
            report.writestr("facts.json", _anonymous(json.dumps(_facts() | dict(facts), indent=2)))
            for source in _sources():
                report.writestr(source.name, _anonymous(_end_of(source)))
    except OSError as error:
        raise ReportError(f"The report '{path}' cannot be written: {error.strerror}.", path=path) from error
    return path


def _facts() -> dict[str, str]:
    return {
        "tlgui": tlgui.__version__,
        "installed as": "a program" if getattr(sys, "frozen", False) else "a Python package",
        "program": sys.executable,
        "Python": platform.python_version(),
        "system": platform.platform(),
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "data folder": str(data_dir()),
        "settings folder": str(config_dir()),
        "cache folder": str(cache_dir()),
    } | {name: value for name, value in sorted(os.environ.items()) if name.startswith(TOLD_VARIABLES)}


def _sources() -> list[Path]:
    logs = sorted(log_dir().glob("*.log*")) if log_dir().is_dir() else []
    return [path for path in (settings_path(), *logs) if path.is_file()]


def _end_of(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - MAX_LOG_BYTES))
        return file.read().decode("utf-8", errors="replace")


def _anonymous(text: str) -> str:
    home = str(Path.home())
    # In JSON a backslash stands doubled.
    return text.replace(home.replace("\\", "\\\\"), "~").replace(home, "~") if len(home) > 1 else text
