"""Where tlgui keeps its own files on this computer, by each system's custom."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from functools import cache
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


def own_dirs() -> tuple[Path, ...]:
    """Return the folders in which the program keeps what it needs: runs, settings, caches, logs."""
    return data_dir(), config_dir(), cache_dir()


def pasted_dir() -> Path:
    """Return the folder for pictures that are no files of the person's: pasted, or fetched from the web."""
    return cache_dir() / "pasted"


def runtime_dir() -> Path:
    """Return a private folder of this person on this machine, for what lasts no longer than a session."""
    chosen = os.environ.get("XDG_RUNTIME_DIR")
    return Path(chosen) if chosen and os.path.isdir(chosen) else _substitute_home()


def unpacked_dir() -> Path:
    """Return the folder in which archives of pictures are unpacked (not made here)."""
    return data_dir() / "unpacked"


def home_dir() -> Path:
    """Return the person's home folder; a private folder for this user where the system knows no home."""
    try:
        return Path.home()
    except RuntimeError:
        return _substitute_home()


@cache
def _substitute_home() -> Path:
    """Return a folder below the temporary one: the same at each start, unless somebody else has made it."""
    folder = Path(tempfile.gettempdir()) / f"tlgui-{_user_id()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        is_private = stat.S_ISDIR(status.st_mode) and status.st_uid == _user_id() and not status.st_mode & 0o077
    except OSError:
        is_private = False
    return folder if is_private else Path(tempfile.mkdtemp(prefix="tlgui-"))


def _user_id() -> int:
    return 0 if sys.platform == "win32" else os.getuid()


def _system_dir(*, windows: str, macos: str, xdg: str, fallback: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or home_dir()) / "tlgui"
    if sys.platform == "darwin":
        return home_dir() / "Library" / macos / "tlgui"
    return Path(os.environ.get(xdg) or home_dir() / fallback) / "tlgui"
