"""The files of a folder as the Hugging Face Hub has it, and where on the Hub they are from; without torch."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from tlgui.core.json_values import object_of, text_of

log = logging.getLogger(__name__)

WEIGHTS_FILES = ("model.safetensors", "pytorch_model.bin")
"""In the order in which they are looked for."""
CONFIG_FILE = "config.json"
SOURCE_FILE = "source.json"
"""Says of a folder that tlgui fetched from which repository and commit its weights are, and under which licence."""
MOST_BYTES = 1_000_000


def weights_in(path: Path) -> Path:
    """Return the file of weights in a folder; the path itself where it is none, or holds none."""
    if not path.is_dir():
        return path
    return next((path / name for name in WEIGHTS_FILES if (path / name).is_file()), path)


@dataclass(frozen=True)
class HubSource:
    """From where on the Hub a folder's weights are."""

    repository: str
    commit: str
    licence: str
    """As the Hub names it; empty where none is declared."""


def source_beside(path: Path) -> HubSource | None:
    """Return from where a file of weights was fetched by its repository's name; None for any other file."""
    found = json_beside(path, SOURCE_FILE)
    try:
        return HubSource(**{field.name: text_of(found[field.name], field.name) for field in fields(HubSource)})
    except (KeyError, ValueError):
        return None


def json_beside(path: Path, name: str) -> dict[str, Any]:
    """Return the object in a file beside one of the Hub's weights; empty for one that is missing or odd."""
    beside = path.parent / name
    if path.name not in WEIGHTS_FILES:
        return {}
    try:
        if beside.stat().st_size > MOST_BYTES:
            return {}
        return object_of(json.loads(beside.read_text(encoding="utf-8")), name)
    except (OSError, ValueError, RecursionError) as error:
        log.info("'%s' is not used: %s", beside, error)
        return {}
