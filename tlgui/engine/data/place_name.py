"""How a file is named from its folder of pictures; asked of each file several times, so that it must be quick."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path


def place_name(path: Path | str, root: Path) -> str:
    """Return a path below the root, with slashes; of a picture that was added and lies elsewhere, its file name."""
    name = name_below(path, root)
    return os.path.basename(path) if name is None else name


def name_below(path: Path | str, root: Path) -> str | None:
    """Return a path below the root, with slashes; None for one that lies elsewhere."""
    name, start = str(path), _start_of(root)
    if not name.startswith(start):
        return None
    below = name[len(start) :]
    return below if os.sep == "/" else below.replace(os.sep, "/")


@lru_cache(maxsize=16)
def _start_of(root: Path) -> str:
    """Return what the paths of all files below the root begin with."""
    return "" if str(root) == "." else os.path.join(root, "")
