"""Tells one state of the program from another, so that results of an earlier one are not taken for today's."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import tlgui


@cache
def source_stamp() -> str:
    """Return what differs as soon as the program is another version, or its source was changed."""
    stamp = [tlgui.__version__]
    package = Path(tlgui.__file__).parent
    folders = [package / "core", package / "engine" / "data"]
    with suppress(OSError):
        if getattr(sys, "frozen", False):
            status = os.stat(sys.executable)
            return f"{tlgui.__version__} {status.st_size} {status.st_mtime_ns}"
        for folder in folders:
            with os.scandir(folder) as entries:
                files = sorted((entry.name, entry.stat()) for entry in entries if entry.name.endswith(".py"))
            stamp += [f"{name} {status.st_size} {status.st_mtime_ns}" for name, status in files]
    return "\n".join(stamp)
