"""What was dropped on the window, sorted by what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.archives import is_archive
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.core.project import SUFFIX as PROJECT_SUFFIX

MODEL_SUFFIX = ".safetensors"
WEIGHTS_SUFFIXES = frozenset({".pth", ".pt", ".bin"})


@dataclass(frozen=True)
class Dropped:
    """Paths by kind, in the order in which they were dropped."""

    folders: tuple[Path, ...] = ()
    """Archives of folders too."""
    models: tuple[Path, ...] = ()
    """Which may turn out to be weights alone; opening one says so."""
    projects: tuple[Path, ...] = ()
    weights: tuple[Path, ...] = ()
    pictures: tuple[Path, ...] = ()
    unusable: tuple[Path, ...] = ()


def sort_dropped(paths: Iterable[Path]) -> Dropped:
    """Sort paths by their names and by what the disk says they are."""
    kinds: dict[str, list[Path]] = {}
    for path in paths:
        kinds.setdefault(_kind(path), []).append(path)
    return Dropped(**{kind: tuple(found) for kind, found in kinds.items()})


def _kind(path: Path) -> str:
    suffix = path.suffix.lower()
    if path.is_dir():
        return "folders"
    if suffix == MODEL_SUFFIX:
        return "models"
    if suffix == PROJECT_SUFFIX:
        return "projects"
    if suffix in WEIGHTS_SUFFIXES:
        return "weights"
    if is_archive(path):  # last: a file of weights is a zip too
        return "folders"
    # Without a suffix it may well be a picture, as those that chat programs save: reading it will tell.
    return "pictures" if not suffix or suffix in PICTURE_SUFFIXES else "unusable"
