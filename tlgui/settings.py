"""What the program remembers between starts: a small, sparse JSON file, never a reason to fail."""

from __future__ import annotations

import json
import logging
import os
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.json_values import THE_WHOLE, OddValueError, parse_object
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.core.typed_values import checked, type_hints
from tlgui.paths import runs_dir

log = logging.getLogger(__name__)

N_RECENT = 8
MAX_BYTES = 4_000_000
"""More is damage."""
WHOLE = ("last_config", "watched")
"""Settings of several values that mean something together only."""
LONGEST_WAIT_S = 1.0
"""For another window that writes; it takes milliseconds."""


@dataclass(frozen=True)
class Settings:
    """Everything remembered; window geometry is not a setting and lives elsewhere."""

    recent_folders: tuple[str, ...] = ()
    """Newest first."""
    recent_models: tuple[str, ...] = ()
    """Newest first."""
    recent_projects: tuple[str, ...] = ()
    """Newest first."""
    weights_folder: str = ""
    """A folder of pretrained weights that many share; empty for none."""
    weights_files: dict[str, str] = field(default_factory=dict)
    """The weights file last chosen by hand for each backbone."""
    engine_python: str = ""
    """The Python of another environment that does the learning; empty for our own. It has passed a test step."""
    all_gpus: bool = False
    """Where there are several NVIDIA GPUs, they train a run together."""
    remote_place: str = ""
    """HOST or HOST:FOLDER of the other computer that was trained on last."""
    looks_for_updates: bool = False
    """Ask at the start whether there is a newer version; the person has asked for it."""
    language: str = ""
    """Code of the window's language, such as 'de'; empty follows the system."""
    theme: str = ""
    """'light' or 'dark'; empty follows the system."""
    text_percent: int = 100
    """Size of the window's text, in percent of the usual one."""
    runs_as_cards: bool = False
    """Show the runs as cards instead of a table."""
    runs_folder: str = ""
    """Where the window puts its runs; empty for the usual place."""
    watched: dict[str, str] = field(default_factory=dict)
    """The folder that is watched on Predict, with its table, model and where copies go; empty where none is."""
    last_config: dict[str, Any] = field(default_factory=dict)
    """TrainConfig.to_json() of the last run started from the window; empty at first."""

    def with_recent_folder(self, path: str) -> Settings:
        """Return settings with this folder as the newest one."""
        return replace(self, recent_folders=_newest_first(path, self.recent_folders))

    def with_recent_model(self, path: str) -> Settings:
        """Return settings with this model file as the newest one."""
        return replace(self, recent_models=_newest_first(path, self.recent_models))

    def with_recent_project(self, path: str) -> Settings:
        """Return settings with this project file as the newest one."""
        return replace(self, recent_projects=_newest_first(path, self.recent_projects))

    def with_weights_file(self, backbone: str, path: str) -> Settings:
        """Return settings that remember this file for a backbone."""
        return replace(self, weights_files=self.weights_files | {backbone: path})


def runs_place(settings: Settings) -> Path:
    """Return the folder of runs: the chosen one, or the usual one where none is chosen or the chosen one is gone."""
    chosen = settings.runs_folder
    return Path(chosen) if chosen and os.path.isdir(chosen) else runs_dir()


def load_settings(path: Path) -> Settings:
    """Read settings; a missing file gives defaults, a bad value its own default and a log line."""
    return _settings_from_json(_read(path))


def save_settings(settings: Settings, path: Path) -> None:
    """Write settings in place of whatever is there: the old file stays until the new one is whole.

    Raises:
        OSError: the folder cannot be written.
    """
    make_folder(path.parent)
    _write({key: value for key, value in asdict(settings).items() if value}, path)


def save_changes(before: Settings, after: Settings, path: Path) -> Settings:
    """Write what differs between two settings, and only that: another window may have changed the rest meanwhile.

    Args:
        before: as they were.
        after: as they are to be.
        path: the file. What it holds for other versions of the program stays.

    Returns:
        The settings as they are in the file now.

    Raises:
        OSError: the folder cannot be written; the old file is untouched.
    """
    make_folder(path.parent)
    with ExitStack() as stack:
        try:
            stack.enter_context(file_lock(path.with_name(f"{path.name}.lock"), timeout_s=LONGEST_WAIT_S))
        except LockedError:  # a window that hangs; what it may have changed is lost, and this one's change is not
            log.warning("The settings file '%s' is in use; it is written all the same.", path)
        data = _read(path)
        now = _settings_from_json(data)
        for row in fields(Settings):
            old, new = getattr(before, row.name), getattr(after, row.name)
            if old != new:
                data[row.name] = _merged(old, new, getattr(now, row.name), is_whole=row.name in WHOLE)
        _write({key: value for key, value in data.items() if value}, path)
        return _settings_from_json(data)


def _merged(old: Any, new: Any, now: Any, *, is_whole: bool) -> Any:
    """Return a value with the change from old to new made to what is in the file now."""
    if isinstance(new, tuple):
        merged = now
        for path in reversed([path for path in new if path not in old] or new[:1]):
            merged = _newest_first(path, merged)
        return list(merged)
    if isinstance(new, dict) and not is_whole:
        changed = {key: value for key, value in new.items() if old.get(key) != value}
        return {key: value for key, value in (now | changed).items() if key in new or key not in old}
    return new


def _read(path: Path) -> dict[str, Any]:
    """Return what the file holds; nothing when it is missing or damaged."""
    try:
        with open_regular(path) as file:
            return parse_object(file.read(MAX_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("The settings file '%s' cannot be read (%s); defaults are used.", path, error)
        return {}


def _write(data: dict[str, Any], path: Path) -> None:
    write_text_atomic(path, json.dumps(data, indent=2))


def _newest_first(path: str, recent: tuple[str, ...]) -> tuple[str, ...]:
    return (path, *(other for other in recent if other != path))[:N_RECENT]


def _settings_from_json(data: dict[str, Any]) -> Settings:
    hints = type_hints(Settings)
    values: dict[str, Any] = {}
    for row in fields(Settings):
        if row.name in data:
            try:
                values[row.name] = _without_zero_bytes(checked(hints[row.name], data[row.name], row.name))
            except ValueError as error:
                log.warning("A setting has a bad value, and its default is used: %s.", error)
    for key in data.keys() - hints.keys():
        log.info("The setting '%s' is of another version of the program.", key)
    return Settings(**values)


def _without_zero_bytes(value: Any) -> Any:
    """Return a value of the settings.

    Raises:
        ValueError: a zero byte is in it, which no path may hold.
    """
    if "\\u0000" in json.dumps(value):
        raise OddValueError(say("damage.zero_byte", what=THE_WHOLE))
    return value
