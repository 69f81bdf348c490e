"""The program's own main() with a window, in a process of its own, for the benchmarks that measure the window."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LIMIT_S = 900
STARTED_VARIABLE = "TLGUI_BENCHMARK_STARTED_S"
"""When the process was asked for, by the monotonic clock that all processes of a machine share."""


def run_main(arguments: Sequence[str], on_made: Callable[[Any], None]) -> int:
    """Run tlgui's main() with a window and return its exit code.

    Args:
        arguments: as after `tlgui gui`.
        on_made: called with the Application before its window is shown, in the main thread.
    """
    from tlgui import __main__
    from tlgui.app import application as module

    class Watched(module.Application):
        def __init__(self, *positional: Any, **named: Any) -> None:
            super().__init__(*positional, **named)
            on_made(self)

    module.Application = Watched  # type: ignore[misc]
    return __main__.main(["gui", *arguments])


def run_child(script: str, arguments: Sequence[str], folder: Path) -> dict[str, Any]:
    """Run a script that writes JSON to its first argument, with data folders of its own, and return the JSON.

    Args:
        script: its file.
        arguments: the rest.
        folder: for everything that the program writes.
    """
    report = folder / "report.json"
    environment = os.environ | {
        "TLGUI_DATA_DIR": str(folder / "tlgui"),
        "TORCH_HOME": str(folder / "torch"),
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
        STARTED_VARIABLE: repr(time.monotonic()),
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, script, "--child", str(report), *arguments]
    subprocess.run(command, check=True, env=environment, timeout=LIMIT_S)
    outcome: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return outcome


def seconds_since_asked_for() -> float:
    """Return the age of this process, in seconds since its parent asked for it."""
    return time.monotonic() - float(os.environ[STARTED_VARIABLE])


@contextmanager
def drawn_pictures(n_per_class: int) -> Iterator[tuple[Path, Path]]:
    """Give a folder to work in and a folder of drawn sample pictures; both are gone afterwards."""
    from tlgui.engine.data.samples import Wish, make_samples

    with tempfile.TemporaryDirectory(prefix="tlgui-benchmark-") as name:
        folder = Path(name)
        samples = make_samples(folder / "samples", Wish(n_per_class))
        yield folder, samples.dataset_dir


def machine() -> dict[str, Any]:
    """Return what the figures depend on."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "screen": os.environ.get("QT_QPA_PLATFORM") or ("offscreen" if not os.environ.get("DISPLAY") else "xcb"),
        "date": time.strftime("%Y-%m-%d %H:%M"),
        "commit": _commit(),
    }


def machine_line(facts: dict[str, Any]) -> str:
    """Return the machine in one line."""
    return (
        f"{facts['processor']}, {facts['cores']} cores, load {facts['load']} at the start; {facts['system']}, "
        f"Python {facts['python']}, Qt platform {facts['screen']}; {facts['date']}, commit {facts['commit']}"
    )


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows as a table; the first is its head."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _commit() -> str:
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty"]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
