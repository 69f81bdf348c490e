"""A report for those who help: a description of this computer and this program, and the logs."""

from __future__ import annotations

import json
import os
import platform
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tlgui
from tlgui.app.redaction import Redaction
from tlgui.core.atomic_file import write_atomic
from tlgui.core.errors import TlguiError
from tlgui.core.messages import say
from tlgui.core.output_file import OutputExistsError, check_output
from tlgui.paths import cache_dir, config_dir, data_dir, log_dir, settings_path

FACTS = "facts.json"
"""Is in every report, and tells it from other archives."""
MAX_LOG_BYTES = 500_000
"""Of each log, the end is taken."""
TOLD_VARIABLES = (
    "CUDA_VISIBLE_DEVICES", "LANG", "LC_ALL", "OMP_NUM_THREADS", "OMP_WAIT_POLICY", "QT_ENABLE_HIGHDPI_SCALING",
    "QT_FONT_DPI", "QT_OPENGL", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_TYPE",
)  # fmt: skip
NAMED_VARIABLES = ("TLGUI_", "QT_")
"""Of others that begin so it is told only that they are set: folders and addresses stand in them."""


class ReportError(TlguiError):
    """The diagnostic report cannot be written."""

    title = say("title.report")


def write_report(path: Path, facts: Mapping[str, str]) -> Path:
    """Write a zip with facts, settings and logs; nothing is sent anywhere.

    Pictures, models and runs are not in it, and neither are their names: see Redaction.

    Args:
        path: the zip file; an earlier report is replaced.
        facts: what only the window knows, such as the device in words.

    Raises:
        ReportError: it cannot be written there, or another file is.
    """
    try:
        path = check_output(path, _is_report)
    except OutputExistsError as error:
        raise ReportError(error.message, hint=error.hint, path=path) from error
    redaction = Redaction.of_this_machine()
    told = {name: redaction.hide_names(value) for name, value in (_variables() | dict(facts)).items()}

    def fill(temporary: Path) -> None:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as report:
            report.writestr(FACTS, _to_json(_facts(redaction) | told))
            if settings_path().is_file():
                report.writestr("settings.json", _to_json(redaction.hide_in_json(_settings())))
            for log in _logs():
                report.writestr(log.name, redaction.hide_names(_end_of(log)))

    try:
        write_atomic(path, fill)
    except OSError as error:
        raise ReportError(say("program.report_not_written", path=path, reason=error.strerror), path=path) from error
    return path


def _is_report(path: Path) -> bool:
    """Return whether a file is a report of an earlier time."""
    try:
        with zipfile.ZipFile(path) as report:
            return FACTS in report.namelist()
    except zipfile.BadZipFile:
        return False


def _facts(redaction: Redaction) -> dict[str, str]:
    return {
        "tlgui": tlgui.__version__,
        "installed as": "a program" if getattr(sys, "frozen", False) else "a Python package",
        "program": redaction.hide_place(sys.executable),
        "Python": platform.python_version(),
        "system": platform.platform(),
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "data folder": redaction.hide_place(str(data_dir())),
        "settings folder": redaction.hide_place(str(config_dir())),
        "cache folder": redaction.hide_place(str(cache_dir())),
    }


def _variables() -> dict[str, str]:
    variables = sorted(os.environ.items())
    return {
        name: value if name in TOLD_VARIABLES else "is set"
        for name, value in variables
        if name in TOLD_VARIABLES or name.startswith(NAMED_VARIABLES)
    }


def _settings() -> Any:
    try:
        return json.loads(settings_path().read_text(encoding="utf-8"))
    except ValueError:
        return "cannot be read"


def _logs() -> list[Path]:
    return sorted(path for path in log_dir().glob("*.log*") if path.is_file())


def _end_of(path: Path) -> str:
    """Return the end of a long file, from the beginning of a line on: in half a path nobody sees that it is one."""
    with path.open("rb") as file:
        if path.stat().st_size <= MAX_LOG_BYTES:
            return file.read().decode("utf-8", errors="replace")
        file.seek(-MAX_LOG_BYTES, os.SEEK_END)
        return file.read().partition(b"\n")[2].decode("utf-8", errors="replace")


def _to_json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
