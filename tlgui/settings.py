"""What the program remembers between starts: a small, sparse JSON file, never a reason to fail."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

N_RECENT = 8


@dataclass(frozen=True)
class Settings:
    """Everything remembered; window geometry is not a setting and lives elsewhere."""

    recent_folders: tuple[str, ...] = ()
    """Newest first."""
    recent_models: tuple[str, ...] = ()
    """Newest first."""
    weights_folder: str = ""
    """A folder of pretrained weights that many share; empty for none."""
    weights_files: dict[str, str] = field(default_factory=dict)
    """The weights file last chosen by hand for each backbone."""
    engine_python: str = ""
    """The Python of another environment that does the learning; empty for our own. It has passed a test step."""
    looks_for_updates: bool = False
    """Ask at the start whether there is a newer version; the person has asked for it."""
    last_config: dict[str, Any] = field(default_factory=dict)
    """TrainConfig.to_json() of the last run started from the window; empty at first."""

    def with_recent_folder(self, path: str) -> Settings:
        """Return settings with this folder as the newest one."""
        return replace(self, recent_folders=_newest_first(path, self.recent_folders))

    def with_recent_model(self, path: str) -> Settings:
        """Return settings with this model file as the newest one."""
        return replace(self, recent_models=_newest_first(path, self.recent_models))

    def with_weights_file(self, backbone: str, path: str) -> Settings:
        """Return settings that remember this file for a backbone."""
        return replace(self, weights_files=self.weights_files | {backbone: path})


def load_settings(path: Path) -> Settings:
    """Read settings; a missing file gives defaults, a bad value its own default and a log line."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("The settings file '%s' cannot be read (%s); defaults are used.", path, error)
        return Settings()
    return _settings_from_json(data if isinstance(data, dict) else {})


def save_settings(settings: Settings, path: Path) -> None:
    """Write settings atomically: the old file stays until the new one is whole.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sparse = {key: value for key, value in asdict(settings).items() if value}
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(sparse, indent=2), encoding="utf-8")
    os.replace(temporary, path)


def _newest_first(path: str, recent: tuple[str, ...]) -> tuple[str, ...]:
    return (path, *(other for other in recent if other != path))[:N_RECENT]


def _settings_from_json(data: dict[str, Any]) -> Settings:
    defaults = Settings()
    values: dict[str, Any] = {}
    for row in fields(Settings):
        value = data.get(row.name)
        if isinstance(getattr(defaults, row.name), tuple):
            if isinstance(value, list) and all(isinstance(item, str) for item in value):
                values[row.name] = tuple(value)
        elif row.name in data and type(value) is type(getattr(defaults, row.name)):
            values[row.name] = value
    for key in data.keys() - values.keys():
        log.warning("The setting '%s' is unknown or has a bad value; its default is used.", key)
    return Settings(**values)
