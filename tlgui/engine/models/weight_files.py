"""Where pretrained weights lie on this machine; without torch, so that the window can ask."""

from __future__ import annotations

import os
from pathlib import Path

from tlgui.engine.models.backbones import WeightSet, find_backbone, load_catalogue
from tlgui.errors import ConfigError
from tlgui.paths import data_dir, settings_path
from tlgui.resources import resources_dir
from tlgui.settings import load_settings

STARTER_BACKBONE = "resnet18"
STARTER_FILE = "starter/starter_resnet18.safetensors"
WEIGHTS_DIR_VARIABLE = "TLGUI_WEIGHTS_DIR"
"""Names a folder of weights that many share, as in a class room; the setting 'weights_folder' does the same."""


def weight_folders() -> tuple[Path, ...]:
    """Return the folders that are looked into: a shared one if there is, tlgui's own, then torch's hub cache."""
    shared = os.environ.get(WEIGHTS_DIR_VARIABLE) or load_settings(settings_path()).weights_folder
    return (*((Path(shared),) if shared else ()), data_dir() / "weights", hub_folder())


def starter_file() -> Path | None:
    """Return the file of the starter network, or None in a version without it."""
    path = resources_dir() / STARTER_FILE
    return path if path.is_file() else None


def hub_folder() -> Path:
    """Return torch's own folder for downloads; shared, so that nothing is fetched twice.

    Source: torch.hub.get_dir.
    """
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    home = os.environ.get("TORCH_HOME") or str(Path(cache) / "torch")
    return Path(home).expanduser() / "hub" / "checkpoints"


def find_weight_set(backbone: str, name: str | None = None) -> WeightSet:
    """Return one weight set of a backbone; None or 'DEFAULT' is torchvision's default.

    Raises:
        ConfigError: the backbone has no such set.
    """
    entry = find_backbone(backbone)
    if name in (None, "DEFAULT"):
        return entry.default_weights
    for weights in entry.weights:
        if weights.name == name:
            return weights
    names = ", ".join(weights.name for weights in entry.weights)
    raise ConfigError(f"{backbone} has no weights called '{name}'.", hint=f"It has: {names}.")


def find_weights_file(backbone: str, name: str | None = None) -> Path | None:
    """Return the file of a weight set when it is on this machine, else None.

    Raises:
        ConfigError: the backbone has no such set.
    """
    file_name = file_name_of(find_weight_set(backbone, name))
    for folder in weight_folders():
        if os.path.isfile(folder / file_name):  # says no, where Path.is_file raises, for a share that refuses
            return folder / file_name
    return None


def backbones_here() -> set[str]:
    """Return the names of the backbones whose default weights are on this machine."""
    there: set[str] = set().union(*map(_names_in, weight_folders()))
    return {b.name for b in load_catalogue().values() if file_name_of(b.default_weights) in there}


def file_name_of(weights: WeightSet) -> str:
    """Return the file name under which torchvision publishes these weights."""
    return weights.url.rpartition("/")[2]


def _names_in(folder: Path) -> set[str]:
    """Return what lies in a folder; nothing when it is missing, or on a share that does not answer."""
    try:
        return {path.name for path in folder.iterdir()}
    except OSError:
        return set()
