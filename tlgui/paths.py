"""Where tlgui keeps its own files on this machine, by each system's custom."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DATA_DIR_VARIABLE = "TLGUI_DATA_DIR"
"""Set it to keep everything of tlgui's in one folder of your choice."""


def data_dir() -> Path:
    """Return the folder for runs, sample pictures and weights (not made here)."""
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    if chosen:
        return Path(chosen)
    return _system_dir(
        windows="LOCALAPPDATA", macos="Application Support", xdg="XDG_DATA_HOME", fallback=".local/share"
    )


def config_dir() -> Path:
    """Return the folder for settings (not made here)."""
    if os.environ.get(DATA_DIR_VARIABLE):
        return data_dir() / "config"
    return _system_dir(windows="APPDATA", macos="Application Support", xdg="XDG_CONFIG_HOME", fallback=".config")


def settings_path() -> Path:
    """Return the file of settings (which may not exist)."""
    return config_dir() / "settings.json"


def cache_dir() -> Path:
    """Return the folder for what can be made again (not made here)."""
    if os.environ.get(DATA_DIR_VARIABLE):
        return data_dir() / "cache"
    return _system_dir(windows="LOCALAPPDATA", macos="Caches", xdg="XDG_CACHE_HOME", fallback=".cache")


def log_dir() -> Path:
    """Return the folder for log files (not made here)."""
    return data_dir() / "logs"


def runs_dir() -> Path:
    """Return the folder in which the window puts its runs (not made here)."""
    return data_dir() / "runs"


def samples_dir() -> Path:
    """Return the folder in which the drawn sample pictures go (not made here)."""
    return data_dir() / "sample pictures"


def _system_dir(*, windows: str, macos: str, xdg: str, fallback: str) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get(windows, home)) / "tlgui"
    if sys.platform == "darwin":
        return home / "Library" / macos / "tlgui"
    return Path(os.environ.get(xdg) or home / fallback) / "tlgui"
