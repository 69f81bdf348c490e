"""A folder as the Hugging Face Hub has it: model.safetensors, and config.json, which says whose weights they are."""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

from tlgui.core.backbones import TIMM, find_backbone, known_backbone
from tlgui.core.errors import UnknownBackboneError
from tlgui.core.json_values import list_of, number_of
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.weights.hub_files import CONFIG_FILE, json_beside

log = logging.getLogger(__name__)

INTERPOLATIONS = ("bilinear", "bicubic")


def named_backbone(path: Path) -> str:
    """Return the name of timm's network that config.json beside a file names; empty where there is none."""
    config = _config_beside(path)
    architecture = config.get("architecture")
    if not isinstance(architecture, str):
        return ""
    tag = config.get("pretrained_cfg", {}).get("tag")
    full = known_backbone(f"{TIMM}{architecture}.{tag}")
    if full is not None:
        return full.name
    try:
        return find_backbone(f"{TIMM}{architecture}").name
    except UnknownBackboneError:
        log.info("'%s' names the network '%s', which is not known here", path, architecture)
        return ""


def preprocessing_beside(path: Path, usual: Preprocessing) -> Preprocessing:
    """Return how config.json beside a file wants pictures, at the network's usual size; else the usual way.

    Whoever trained these weights may have shifted and scaled colours in another way than the first makers.
    """
    said = _config_beside(path).get("pretrained_cfg", {})
    try:
        mean = tuple(number_of(value, "mean", -1e3, 1e3) for value in list_of(said["mean"], "mean"))
        std = tuple(number_of(value, "std", 1e-6, 1e3) for value in list_of(said["std"], "std"))
        crop_pct = number_of(said["crop_pct"], "crop_pct", 0.5, 1.0)
    except (KeyError, ValueError):
        return usual
    if len(mean) != len(usual.mean) or len(std) != len(usual.std) or said.get("interpolation") not in INTERPOLATIONS:
        return usual
    return replace(
        usual,
        resize_px=math.floor(usual.crop_px / crop_pct),
        interpolation=said["interpolation"],
        mean=mean,
        std=std,
        is_squashed=said.get("crop_mode") == "squash",
    )


def _config_beside(path: Path) -> dict[str, Any]:
    """Return what config.json beside a file holds; empty for one that is missing, odd or not of timm."""
    found = json_beside(path, CONFIG_FILE)
    return found if isinstance(found.get("pretrained_cfg", {}), dict) else {}
